import type { Message } from 'vscode-languageserver-protocol/node';
import type { Transport } from '../types/session';
import { PSEUDO, type Reader } from './language';
import { readMessage, sentMessage } from './messages';

/**
 * The same transport, in which the server is told to speak the pseudo-language and the client hears English: all that is
 * said passes through `texts`.
 */
export function inPseudo({ reader, writer }: Transport, texts: Reader): Transport {
  return {
    reader: Object.assign(Object.create(reader), {
      listen: (heed: (message: Message) => void) => reader.listen((message) => heed(readMessage(message, texts))),
    }),
    writer: Object.assign(Object.create(writer), {
      write: (message: Message) => writer.write(withTexts(sentMessage(message, texts))),
    }),
  };
}

function withTexts(message: Message): Message {
  const { method, params } = message as { method?: string; params?: { initializationOptions?: object } };
  if (method !== 'initialize') return message;
  const initializationOptions = { ...params?.initializationOptions, texts: PSEUDO };
  return { ...message, params: { ...params, initializationOptions } } as Message;
}
