import type { Reader } from './language';

/** What nobody reads: names, places, and what is written into a script. */
const UNREAD = new Set(
  'jsonrpc id method uri targetUri target href newText insertText textEditText text filterText sortText kind code codeDescription source data token command edit textEdit additionalTextEdits changes documentChanges capabilities serverInfo registrations pattern language resultId'.split(
    ' ',
  ),
);
/** What is written into a script is script, also where a title repeats it. */
const WRITTEN = new Set(['newText', 'insertText', 'textEditText', 'text']);
/** Requests about an answer, which they hold. */
const ECHO = /\/resolve$|^textDocument\/codeAction$|^workspace\/executeCommand$/;
/** What is for whoever mends Pitch. */
const LOG = 'window/logMessage';

/** A message of the server in English, after everything in it that people read has gone through `reader`. */
export function readMessage<Message>(message: Message, reader: Reader): Message {
  findWritten(message, reader);
  const isLog = (message as { method?: string }).method === LOG;
  return isLog ? message : (mapped(message, reader.read, isUnread) as Message);
}

/** `value` with `change` made to all strings in it but those under a key to be `skipped`. */
function mapped(
  value: unknown,
  change: (text: string) => string,
  skipped: (key: string, value: unknown) => boolean = () => false,
): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change, skipped));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, skipped(key, each) ? each : mapped(each, change, skipped)]),
  );
}

/**
 * A message of the client as the server would get it from one that shows its language: what repeats the server's words
 * does so as they were. All else in it is the client's own, and is handed to `reader`: scripts, settings, names.
 */
export function sentMessage<Message>(message: Message, reader: Reader): Message {
  if (ECHO.test((message as { method?: string }).method ?? '')) return mapped(message, reader.shownAs) as Message;
  give(message, reader);
  return message;
}

function give(value: unknown, reader: Reader): void {
  if (typeof value === 'string') reader.given(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      if (key === 'texts') continue;
      reader.given(key);
      give(each, reader);
    }
}

function findWritten(value: unknown, reader: Reader): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value))
    if (WRITTEN.has(key) && typeof each === 'string') reader.written(each);
    else findWritten(each, reader);
}

function isUnread(key: string, value: unknown): boolean {
  // A command is its own name, or holds one beside a title and what it is given.
  return UNREAD.has(key) && !(key === 'command' && typeof value === 'object');
}
