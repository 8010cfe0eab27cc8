import type { Connection, InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../features/index';
import { spanOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers what an editor shows between the words of a script. */
export function answerHints(connection: Connection, { scriptAt }: Served, reply: Reply): void {
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    reply(textDocument, token, (document): InlayHint[] => {
      const analysis = document.uri.startsWith('git:') ? undefined : scriptAt(document);
      const hints = analysis ? inlayHints(analysis, spanOf(document, range)) : [];
      return hints.map(({ at, label, tooltip }) => ({
        position: document.positionAt(at),
        label,
        tooltip,
        paddingLeft: true,
      }));
    }),
  );
}
