import type {
  Connection,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { folds, outline, selectionsAt } from '../features/index';
import { foldOf, selectionOf, symbolOf, symbolsInList } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers how a script is built: its outline, what can be folded, what is selected step by step. */
export function answerShape(connection: Connection, served: Served, reply: Reply): void {
  const { client, scriptAt } = served;

  connection.onDocumentSymbol(({ textDocument }, token) =>
    reply(textDocument, token, (document): DocumentSymbol[] | SymbolInformation[] => {
      const analysis = scriptAt(document);
      const items = analysis ? outline(analysis) : [];
      if (client().nestsSymbols) return items.map((item) => symbolOf(document, item));
      return items.flatMap((item) => symbolsInList(document, item));
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
