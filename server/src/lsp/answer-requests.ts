import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type CompletionItem,
  type Connection,
  type Diagnostic,
  type Hover,
  MarkupKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Finding, Settings } from '../coaching/index';
import {
  codeActions,
  fileConversions,
  hover,
  layoutNotes,
  placeConversions,
  plain,
  readSnippets,
  type Snippet,
  snippetsAt,
} from '../features/index';
import type { Analyses } from './analyses';
import { answer } from './answers';
import type { Client } from './client';
import { codeActionOf, completionOf, conversionOf, diagnosticOf, rangeOf, spanOf } from './convert';
import { NOTES, type NotesParams, type NotesResult } from './requests';
import { isSettingsFile } from './settings-files';

/**
 * Answers what the client asks about an open document, each from the one analysis of its version. `findingsOf` are those
 * the person is shown in it, a script or a settings file.
 */
export function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  analyses: Analyses,
  findingsOf: (document: TextDocument) => readonly Finding[],
  inForce: (uri: string) => Settings,
  client: () => Client,
  loadSnippets: () => Promise<readonly string[]>,
): void {
  const scriptAt = (document: TextDocument): Analysis | undefined =>
    isSettingsFile(document.uri) ? undefined : analyses.of(document);

  connection.onHover(({ textDocument, position }, token) =>
    answer(documents, textDocument, token, (document): Hover | null => {
      const analysis = scriptAt(document);
      const { showsMarkdown, pageOfLink } = client();
      const said = analysis && hover(analysis, analyses.findings(document), document.offsetAt(position), pageOfLink);
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
      const { pageOfCode, versionsEdits } = client();
      const actions: CodeAction[] = [];
      // Rewriting is worked out when somebody opens the menu, not at every move of the cursor.
      const invoked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
      if (isWanted(params, CodeActionKind.QuickFix)) {
        const findings = findingsOf(document).filter((finding) => isMeant(document, finding, params));
        const mends = (finding: Finding): Diagnostic => diagnosticOf(document, finding, pageOfCode(finding.rule));
        const files = invoked && script ? fileConversions(script, findings) : [];
        for (const each of files)
          actions.push(conversionOf(document, each, each.finding && mends(each.finding), versionsEdits));
        for (const action of codeActions(script, findings))
          actions.push(codeActionOf(document, action, mends(action.finding), versionsEdits));
      }
      if (invoked && script && isWanted(params, CodeActionKind.RefactorRewrite)) {
        for (const each of placeConversions(script, spanOf(document, params.range)))
          actions.push(conversionOf(document, each, undefined, versionsEdits));
      }
      return actions;
    }),
  );

  let snippets: Promise<readonly Snippet[]> | undefined;
  connection.onCompletion(async ({ textDocument, position }, token) => {
    snippets ??= loadSnippets().then((files) => files.flatMap(readSnippets));
    const offered = await snippets;
    const document = documents.get(textDocument.uri);
    if (!document || isSettingsFile(document.uri) || token.isCancellationRequested) return null;
    // Not dropped when overtaken: editors narrow a list by the letters typed since, and a fast typist would never see one.
    const minutes = inForce(document.uri).askMinutes;
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

/** True for a finding that touches the range, or that the client names because it stands on the cursor's line. */
function isMeant(document: TextDocument, { rule, span }: Finding, { range, context }: CodeActionParams): boolean {
  const asked = spanOf(document, range);
  if (span.start <= asked.end && asked.start <= span.end) return true;
  return context.diagnostics.some(({ code, range: place }) => {
    const { start, end } = spanOf(document, place);
    return code === rule && start === span.start && end === span.end;
  });
}
