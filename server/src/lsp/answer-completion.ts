import {
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  MarkupKind,
} from 'vscode-languageserver';
import {
  completionsAt,
  documentationOf,
  type OtherScript,
  plain,
  readSnippets,
  type Snippet,
  settingsCompletions,
} from '../features/index';
import { type CompletionData, completionOf } from './convert-completion';
import type { Served } from './served';
import { isSettingsFile } from './settings-files';

/** Answers what can be written at a place, and what is known of one such thing once somebody looks at it. */
export function answerCompletion(connection: Connection, served: Served): void {
  const { client, documents, scriptAt } = served;
  let loading: Promise<readonly Snippet[]> | undefined;
  const load = (): Promise<readonly Snippet[]> => {
    loading ??= served.loadSnippets().then((files) => files.flatMap(readSnippets));
    return loading;
  };

  connection.onCompletion(async ({ textDocument, position, context }, token): Promise<CompletionList | null> => {
    await served.ready(textDocument.uri);
    const snippets = await load();
    const document = documents.get(textDocument.uri);
    if (!document || token.isCancellationRequested) return null;
    // Not dropped when overtaken: editors narrow a list by the letters typed since, and a fast typist would never see one.
    const text = document.getText();
    const offset = document.offsetAt(position);
    const asked = { text, offset, ...triggerOf(context) };
    const { items, isComplete } = isSettingsFile(document.uri)
      ? settingsCompletions(text, offset, asked.character, () => below(served.othersFor(document.uri)))
      : completionsAt({
          ...asked,
          snippets,
          analysis: () => scriptAt(document),
          others: () => served.othersFor(document.uri),
        });
    if (items.length === 0) return null;
    const { completion } = client();
    return { isIncomplete: !isComplete, items: items.map((item) => completionOf(document, item, completion)) };
  });

  connection.onCompletionResolve(async (item) => {
    const { uri, doc } = (item.data ?? {}) as Partial<CompletionData>;
    const document = uri === undefined ? undefined : documents.get(uri);
    if (!document || !doc) return item;
    const { completion, pageOfLink } = client();
    const text = documentationOf(doc, {
      snippets: await load(),
      analysis: scriptAt(document),
      settingsText: isSettingsFile(document.uri) ? document.getText() : undefined,
      pageLink: pageOfLink,
    });
    if (text === undefined) return item;
    const documentation = completion.showsMarkdown
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: plain(text) };
    return { ...item, documentation };
  });
}

/** The paths that do not lead out of the folder. */
function below(others: readonly OtherScript[]): readonly string[] {
  return others.map(({ path }) => path).filter((path) => !path.startsWith('../'));
}

/** What made the client ask: a character that was typed, or letters typed while a list is open. */
function triggerOf(context: CompletionParams['context']) {
  return {
    character: context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined,
    isNarrowing: context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions,
  };
}
