import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Lets what has arrived meanwhile (an edit, a cancellation) be heard. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Does `work` on an open document and hands back what it answers, unless the request was cancelled or the document
 * edited before or meanwhile: then it rejects with `overtaken`, and nobody is sent an answer about words that are gone.
 * Null where the document is not open.
 */
export async function answer<T>(
  documents: TextDocuments<TextDocument>,
  { uri }: TextDocumentIdentifier,
  token: CancellationToken,
  work: (document: TextDocument) => T,
  overtaken: () => ResponseError<unknown> = contentModified,
): Promise<T | null> {
  const document = documents.get(uri);
  if (!document) return null;
  const { version } = document;
  const check = async (): Promise<void> => {
    await breath();
    if (token.isCancellationRequested || documents.get(uri)?.version !== version) throw overtaken();
  };
  await check();
  const result = work(document);
  await check();
  return result;
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The script was edited meanwhile.');
}
