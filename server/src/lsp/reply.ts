import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { answer } from './answers';
import type { Served } from './served';

/** Does `work` on an open document once the settings and what it brings in are known; null where it is not open. */
export type Reply = <T>(
  of: TextDocumentIdentifier,
  token: CancellationToken,
  work: (document: TextDocument) => T,
) => Promise<T | null>;

/** How the answers about an open document are given: see {@link answer} for what becomes of those that were overtaken. */
export function replier({ documents, ready }: Served): Reply {
  return async (of, token, work) => {
    await ready(of.uri);
    return answer(documents, of, token, work);
  };
}
