import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How long typing must rest before findings are sent. */
const REST_MS = 200;

export interface Push {
  /** Sends the document's findings when no more edits come for a moment. */
  soon(uri: string): void;
  /** Nothing more is sent for it, and what was sent is taken back. */
  closed(uri: string): void;
}

/** Sends findings unasked, for clients that do not ask; `before` resolves when what a script brings in has been read. */
export function createPush(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  before: (uri: string) => Promise<void>,
  diagnose: (document: TextDocument) => Diagnostic[],
): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const send = async (uri: string): Promise<void> => {
    timers.delete(uri);
    await before(uri);
    // What has come meanwhile is sent when it rests.
    if (timers.has(uri)) return;
    const document = documents.get(uri);
    if (!document) return;
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics: diagnose(document) });
  };
  return {
    soon(uri) {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => void send(uri), REST_MS),
      );
    },
    closed(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
