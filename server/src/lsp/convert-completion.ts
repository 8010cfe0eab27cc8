import {
  type CompletionItem,
  CompletionItemKind,
  InsertReplaceEdit,
  InsertTextFormat,
  InsertTextMode,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, type Doc, withoutStops } from '../features/index';
import type { Client } from './client';
import { rangeOf } from './convert';

const KINDS = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
  placeholder: CompletionItemKind.Variable,
  speaker: CompletionItemKind.Class,
  comeback: CompletionItemKind.Event,
  rule: CompletionItemKind.Constant,
  move: CompletionItemKind.Method,
  snippet: CompletionItemKind.Snippet,
} as const;

/** What comes back with a completion that somebody looks at: what it says of itself, and for which file. */
export interface CompletionData {
  readonly uri: string;
  readonly doc: Doc;
}

/** A completion for what the client can take: where it takes no snippets, the words without their stops. */
export function completionOf(
  document: TextDocument,
  item: Completion,
  { takesSnippets, indentsSnippets, takesInsertReplace, takesLabelDetails }: Client['completion'],
): CompletionItem {
  const { span, wider, doc, detail, beside, isSnippet } = item;
  const newText = isSnippet && !takesSnippets ? withoutStops(item.newText).trimEnd() : item.newText;
  const data: CompletionData | undefined = doc && { uri: document.uri, doc };
  return {
    label: item.label,
    ...(takesLabelDetails && beside !== undefined ? { labelDetails: { description: beside } } : {}),
    kind: KINDS[item.kind],
    detail,
    sortText: item.sortKey,
    filterText: item.filterText,
    ...(isSnippet && takesSnippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(isSnippet && takesSnippets && indentsSnippets ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
    textEdit:
      wider && takesInsertReplace
        ? InsertReplaceEdit.create(newText, rangeOf(document, span), rangeOf(document, wider))
        : TextEdit.replace(rangeOf(document, span), newText),
    ...(data ? { data } : {}),
  };
}
