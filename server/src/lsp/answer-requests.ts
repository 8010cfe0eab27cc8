import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  type Hover,
  MarkupKind,
} from 'vscode-languageserver';
import { hover, layoutNotes, placeConversions, plain, readSnippets, type Snippet, snippetsAt } from '../features/index';
import { answer } from './answers';
import { completionOf, conversionOf, rangeOf, spanOf } from './convert';
import { isInvoked, quickFixes } from './quick-fixes';
import { NOTES, type NotesParams, type NotesResult } from './requests';
import type { Served } from './served';
import { isSettingsFile } from './settings-files';

/** Answers what the client asks about an open document, each from the one analysis of its version. */
export function answerRequests(connection: Connection, served: Served): void {
  const { documents, client, scriptAt, findingsOf } = served;

  connection.onHover(({ textDocument, position }, token) =>
    answer(documents, textDocument, token, (document): Hover | null => {
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
    answer(documents, params.textDocument, token, (document): CodeAction[] => {
      const script = scriptAt(document)?.script;
      const actions = isWanted(params, CodeActionKind.QuickFix) ? quickFixes(document, params, served) : [];
      if (script && isInvoked(params) && isWanted(params, CodeActionKind.RefactorRewrite)) {
        for (const each of placeConversions(script, spanOf(document, params.range)))
          actions.push(conversionOf(document, each, undefined, client().versionsEdits));
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

  connection.onRequest(NOTES, ({ textDocument }: NotesParams, token) =>
    answer(documents, textDocument, token, (document): NotesResult => {
      const analysis = scriptAt(document);
      const ranges = analysis ? layoutNotes(analysis.script).map((span) => rangeOf(document, span)) : [];
      return { version: document.version, ranges };
    }),
  );
}

/** True where the client asks for actions of this kind, or for all. */
function isWanted({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true;
}
