import type { CodeLens, Connection } from 'vscode-languageserver';
import { movesLens } from '../features/index';
import { rangeOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers what stands above the lines of a script. */
export function answerLenses(connection: Connection, served: Served, reply: Reply): void {
  const { client, scriptAt } = served;

  connection.onCodeLens(({ textDocument }, token) =>
    reply(textDocument, token, (document): CodeLens[] => {
      const analysis = document.uri.startsWith('git:') ? undefined : scriptAt(document);
      const lens = analysis && movesLens(analysis);
      if (!lens) return [];
      const { showMoves } = client();
      const command = showMoves
        ? { title: lens.title, command: showMoves, arguments: [document.uri] }
        : { title: lens.title, command: '' };
      return [{ range: rangeOf(document, lens.span), command }];
    }),
  );
}
