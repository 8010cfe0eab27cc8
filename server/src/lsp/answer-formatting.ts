import {
  type Connection,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit as ProtocolEdit,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOnType, formatRange, formatScript } from '../features/index';
import type { Script, TextEdit } from '../script/index';
import { type Client, FORMATS_ON } from './client';
import { editsOf, spanOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Scripts and nothing else: a client may also show the server settings files, which others format. */
const SCRIPTS = [{ language: 'pitch' }, { pattern: '**/*.pitch' }];

/**
 * Answers how a script is tidied: all of it, some lines, or what was just typed. The client's tab size and the like are not
 * asked: how deep an answer stands is for the language to say.
 */
export function answerFormatting(connection: Connection, { scriptAt }: Served, reply: Reply): void {
  const edited = (
    of: TextDocumentIdentifier,
    token: Parameters<Reply>[1],
    work: (script: Script, document: TextDocument) => readonly TextEdit[],
  ): Promise<ProtocolEdit[] | null> =>
    reply(of, token, (document) => {
      const script = scriptAt(document)?.script;
      return script ? editsOf(document, work(script, document)) : [];
    });

  connection.onDocumentFormatting(({ textDocument }, token) => edited(textDocument, token, formatScript));

  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    edited(textDocument, token, (script, document) => formatRange(script, spanOf(document, range))),
  );

  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    edited(textDocument, token, (script, document) => formatOnType(script, document.offsetAt(position), ch)),
  );
}

/** Offers to format scripts alone, where the client can be told which files that means. */
export function offerFormatting({ client, console }: Connection, { registersFormatting }: Client): void {
  if (!registersFormatting) return;
  const documentSelector = SCRIPTS;
  for (const registration of [
    client.register(DocumentFormattingRequest.type, { documentSelector }),
    client.register(DocumentRangeFormattingRequest.type, { documentSelector }),
    client.register(DocumentOnTypeFormattingRequest.type, { documentSelector, ...FORMATS_ON }),
  ]) {
    registration.catch((error) => console.error(`Scripts cannot be formatted: ${error}`));
  }
}
