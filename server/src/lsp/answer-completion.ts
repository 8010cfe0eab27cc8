import type { CompletionItem, Connection } from 'vscode-languageserver';
import { readSnippets, type Snippet, snippetsAt } from '../features/index';
import { completionOf } from './convert';
import type { Served } from './served';
import { isSettingsFile } from './settings-files';

/** Answers what can be written at a place. */
export function answerCompletion(connection: Connection, served: Served): void {
  const { documents } = served;
  let snippets: Promise<readonly Snippet[]> | undefined;
  connection.onCompletion(async ({ textDocument, position }, token) => {
    snippets ??= served.loadSnippets().then((files) => files.flatMap(readSnippets));
    const offered = await snippets;
    const document = documents.get(textDocument.uri);
    if (!document || isSettingsFile(document.uri) || token.isCancellationRequested) return null;
    // Not dropped when overtaken: editors narrow a list by the letters typed since, and a fast typist would never see one.
    const minutes = served.team.settingsOf(document.uri, served.own()).askMinutes;
    return snippetsAt(document.getText(), offered, document.offsetAt(position), minutes).map(
      (item): CompletionItem => completionOf(document, item, served.client()),
    );
  });
}
