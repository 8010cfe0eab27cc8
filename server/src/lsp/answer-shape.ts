import type { Connection, DocumentSymbol, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { folds, outline, selectionsAt } from '../features/index';
import { foldOf, selectionOf, symbolOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers how a script is built: its outline, what can be folded, what is selected step by step. */
export function answerShape(connection: Connection, served: Served, reply: Reply): void {
  const { scriptAt } = served;

  connection.onDocumentSymbol(({ textDocument }, token) =>
    reply(textDocument, token, (document): DocumentSymbol[] => {
      const analysis = scriptAt(document);
      return analysis ? outline(analysis).map((item) => symbolOf(document, item)) : [];
    }),
  );

  connection.onFoldingRanges(({ textDocument }, token) =>
    reply(textDocument, token, (document): FoldingRange[] => {
      const script = scriptAt(document)?.script;
      return script ? folds(script).map((fold) => foldOf(document, fold)) : [];
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    reply(textDocument, token, (document): SelectionRange[] => {
      const analysis = scriptAt(document);
      const all = { start: 0, end: document.getText().length };
      return positions.map((position) =>
        selectionOf(document, analysis ? selectionsAt(analysis, document.offsetAt(position)) : [all]),
      );
    }),
  );
}
