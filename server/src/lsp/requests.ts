import type { Range } from 'vscode-languageserver-types';

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /**
   * Where a rule's page opens, `{id}` standing for the rule: `code` on a diagnostic's code, `link` in hovers. Without
   * it both point into the reference that is installed with the server.
   */
  readonly rulePage?: { readonly code: string; readonly link: string };
  /** The texts of the snippet files, from a client whose server cannot read them where it runs. */
  readonly snippets?: readonly string[];
  /**
   * Where the bundle that reads Word documents lies, for a server that cannot find it where it runs. Without it such a server
   * reads none.
   */
  readonly docxReader?: string;
  /** What would stand under `pitch` in the settings, from a client that cannot be asked for it. */
  readonly settings?: unknown;
}

/** Asks which words of a script are notes that its layout made so. */
export const NOTES = 'pitch/notes';
export interface NotesParams {
  readonly textDocument: { readonly uri: string };
}
/** `version` is the text that `ranges` belong to. */
export interface NotesResult {
  readonly version: number;
  readonly ranges: readonly Range[];
}

/** Asks for the page of a rule as Markdown; null where there is no such rule. */
export const RULE_PAGE = 'pitch/rulePage';
export interface RulePageParams {
  readonly id: string;
}

/** Asks for the script in a file as people keep them: Markdown, plain text, a Word document. */
export const IMPORT = 'pitch/import';
/** `name` is the file's, with its ending; `bytes` all of it, in Base64. */
export interface ImportParams {
  readonly name: string;
  readonly bytes: string;
}
/** The script in pitch notation, or a whole sentence for the person on why there is none. */
export type ImportResult = { readonly text: string } | { readonly problem: string };
