import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CodeLens,
  type CompletionItem,
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type SelectionRange,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  folds,
  hover,
  layoutNotes,
  movesLens,
  movesToChoose,
  type Named,
  namedAt,
  outline,
  placeConversions,
  plain,
  readSnippets,
  type Snippet,
  selectionsAt,
  snippetsAt,
  timesToSay,
} from '../features/index';
import { answer } from './answers';
import { FIX_ALL } from './client';
import {
  completionOf,
  conversionOf,
  editsOf,
  fixAllOf,
  foldOf,
  rangeOf,
  selectionOf,
  spanOf,
  symbolOf,
} from './convert';
import { isInvoked, quickFixes } from './quick-fixes';
import { MOVES, type MovesParams, type MovesResult, NOTES, type NotesParams, type NotesResult } from './requests';
import type { Served } from './served';
import { isSettingsFile } from './settings-files';

/** Answers what the client asks about an open document, each from the one analysis of its version. */
export function answerRequests(connection: Connection, served: Served): void {
  const { documents, client, scriptAt, findingsOf } = served;

  async function reply<T>(
    of: TextDocumentIdentifier,
    token: CancellationToken,
    work: (document: TextDocument) => T,
  ): Promise<T | null> {
    await served.ready();
    return answer(documents, of, token, work);
  }

  connection.onHover(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): Hover | null => {
      const analysis = scriptAt(document);
      const { showsMarkdown, pageOfLink } = client();
      const said = analysis && hover(analysis, findingsOf(document), document.offsetAt(position), pageOfLink);
      if (!said) return null;
      const contents = showsMarkdown
        ? { kind: MarkupKind.Markdown, value: said.text }
        : { kind: MarkupKind.PlainText, value: plain(said.text) };
      return { contents, range: rangeOf(document, said.span) };
    }),
  );

  connection.onCodeAction((params, token) =>
    reply(params.textDocument, token, (document): CodeAction[] => {
      const script = scriptAt(document)?.script;
      const { versionsEdits } = client();
      const actions = isWanted(params, CodeActionKind.QuickFix) ? quickFixes(document, params, served) : [];
      // All at once is for those who ask for it by name: on save, or in the menu of source actions.
      if (isNamed(params) && isWanted(params, FIX_ALL)) {
        const edits = served.allFixes(document);
        if (edits.length > 0) actions.push(fixAllOf(document, edits, FIX_ALL, versionsEdits));
      }
      if (script && isInvoked(params) && isWanted(params, CodeActionKind.RefactorRewrite)) {
        for (const each of placeConversions(script, spanOf(document, params.range)))
          actions.push(conversionOf(document, each, undefined, versionsEdits));
      }
      return actions;
    }),
  );

  let snippets: Promise<readonly Snippet[]> | undefined;
  connection.onCompletion(async ({ textDocument, position }, token) => {
    snippets ??= served.loadSnippets().then((files) => files.flatMap(readSnippets));
    const offered = await snippets;
    const document = documents.get(textDocument.uri);
    if (!document || isSettingsFile(document.uri) || token.isCancellationRequested) return null;
    // Not dropped when overtaken: editors narrow a list by the letters typed since, and a fast typist would never see one.
    const minutes = served.team.settingsOf(document.uri, served.own()).askMinutes;
    return snippetsAt(document.getText(), offered, document.offsetAt(position), minutes).map(
      (item): CompletionItem => completionOf(document, item),
    );
  });

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

  const named = (document: TextDocument, position: Position): Named | undefined => {
    const script = scriptAt(document)?.script;
    return script && namedAt(script, document.offsetAt(position));
  };

  connection.onDefinition(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): Location | null => {
      const definition = named(document, position)?.definition;
      return definition ? { uri: document.uri, range: rangeOf(document, definition) } : null;
    }),
  );

  connection.onReferences(({ textDocument, position, context }, token) =>
    reply(textDocument, token, (document): Location[] => {
      const { definition, uses = [] } = named(document, position) ?? {};
      const places = context.includeDeclaration && definition ? [definition, ...uses] : uses;
      return places.map((span) => ({ uri: document.uri, range: rangeOf(document, span) }));
    }),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): DocumentHighlight[] => {
      const { definition, uses = [] } = named(document, position) ?? {};
      const written = definition ? [{ range: rangeOf(document, definition), kind: DocumentHighlightKind.Write }] : [];
      return [
        ...written,
        ...uses.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read })),
      ];
    }),
  );

  connection.onRequest(MOVES, ({ textDocument, selection }: MovesParams, token) =>
    reply(textDocument, token, (document): MovesResult | null => {
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

  connection.onRequest(NOTES, ({ textDocument }: NotesParams, token) =>
    reply(textDocument, token, (document): NotesResult => {
      const analysis = scriptAt(document);
      const ranges = analysis ? layoutNotes(analysis.script).map((span) => rangeOf(document, span)) : [];
      return { version: document.version, ranges };
    }),
  );
}

/** True where the client says which kinds of actions it asks for. */
function isNamed({ context: { only = [] } }: CodeActionParams): boolean {
  return only.some((kind) => kind !== '');
}

/** True where the client asks for actions of this kind, or for all. */
function isWanted({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true;
}
