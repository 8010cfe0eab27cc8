import type { Connection } from 'vscode-languageserver';
import { movesLens, movesToChoose, timesToSay } from '../features/index';
import { editsOf, rangeOf, spanOf } from './convert';
import type { Reply } from './reply';
import { MOVES, type MovesParams, type MovesResult } from './requests';
import type { Served } from './served';

/** Answers what only Pitch's own client asks: see `requests.ts`. */
export function answerOwn(connection: Connection, served: Served, reply: Reply): void {
  const { scriptAt } = served;

  connection.onRequest(MOVES, ({ textDocument, selection }: MovesParams, token) =>
    reply(textDocument, token, (document): MovesResult => {
      const analysis = scriptAt(document);
      if (!analysis) return null;
      const times = timesToSay(analysis, selection && spanOf(document, selection));
      const lens = movesLens(analysis);
      return {
        version: document.version,
        ...(lens ? { summary: lens.title } : {}),
        time: times.all,
        ...(times.selected === undefined ? {} : { selectedTime: times.selected }),
        moves: movesToChoose(analysis).map(({ title, done, detail, span, edits }) => ({
          title,
          done,
          detail,
          ...(span ? { range: rangeOf(document, span) } : {}),
          edits: editsOf(document, edits),
        })),
      };
    }),
  );
}
