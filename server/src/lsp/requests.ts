import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { FileText } from '../files/index';

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /**
   * Where a rule's page opens, `{id}` standing for the rule: `code` on a diagnostic's code, `link` in hovers. Without
   * it both point into the reference that is installed with the server.
   */
  readonly rulePage?: { readonly code: string; readonly link: string };
  /** The texts of the snippet files, from a client whose server cannot read them where it runs. */
  readonly snippets?: readonly string[];
  /** The client's command that shows the moves of a script; takes its URI. Without it the count above a script is words only. */
  readonly showMoves?: string;
  /**
   * The client's command that has the person rename what stands at a place, right after an action has put it there; takes
   * the script's URI and the position. Without it a new section keeps the title it was given.
   */
  readonly renameAt?: string;
  /**
   * The client's command that shows where a section is used; takes the script's URI, the position of the title and the
   * `Location`s of its uses. Without it "used 2 times" above a heading is words only.
   */
  readonly showUses?: string;
  /**
   * Where the bundle that reads Word documents lies, for a server that cannot find it where it runs. Without it such a server
   * reads none.
   */
  readonly docxReader?: string;
  /** Where the data of the language model lie, for a server that cannot find them where it runs. Without them it reads no words. */
  readonly languageModel?: string;
  /**
   * Every text in the language of the editor, by the English one, from a client that has them translated. Without it the
   * server looks for a translation of its own, for the client's `locale` or the machine's.
   */
  readonly texts?: Readonly<Record<string, string>>;
  /** What would stand under `pitch` in the settings, from a client that cannot be asked for it, or answers with none. */
  readonly settings?: unknown;
  /** The client's command that takes a report on a finding that is wrong, a text, and copies it for the person. */
  readonly reportCommand?: string;
  /** The client answers {@link READ_FILE} and {@link LIST_SCRIPTS}. */
  readonly readsFiles?: boolean;
}

/**
 * Asks the client for a file where the server cannot read it itself: in a browser, or in a folder that lies on no disk. Null
 * where there is none.
 */
export const READ_FILE = 'pitch/readFile';
export interface ReadFileParams {
  /** The URI of a workspace folder, or of the folder of an open script that lies in none. */
  readonly folder: string;
  /** From there, its parts parted by `/`. */
  readonly path: string;
}
export type ReadFileResult = FileText | null;

/** Asks the client for the paths of the scripts in such a folder, and below it where `deep`. */
export const LIST_SCRIPTS = 'pitch/listScripts';
export interface ListScriptsParams {
  readonly folder: string;
  readonly deep: boolean;
}
export type ListScriptsResult = readonly string[];

/** Asks how far a script has come: the moves it should make, and how long it takes to say. */
export const MOVES = 'pitch/moves';
export interface MovesParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected, to be told how long that takes. */
  readonly selection?: Range;
}
export interface Moves {
  /** The text that all places belong to. */
  readonly version: number;
  /** "5 of 8 moves"; undefined where a script of its kind has none to make, or says nothing yet. */
  readonly summary?: string;
  /** "1 min 20 s", to say all of it. */
  readonly time: string;
  /** "12 s", to say what is selected. */
  readonly selectedTime?: string;
  readonly moves: readonly MoveItem[];
}
/** Null where the script is not open, or is no script. */
export type MovesResult = Moves | null;
export interface MoveItem {
  readonly title: string;
  readonly done: boolean;
  /** The words that make it, or what choosing it does. */
  readonly detail: string;
  /** Where it is made. */
  readonly range?: Range;
  /** What puts it in; none where a person has to write it. */
  readonly edits: readonly TextEdit[];
}

/** Asks for the page of a rule as Markdown; null where there is no such rule. */
export const RULE_PAGE = 'pitch/rulePage';
export interface RulePageParams {
  readonly id: string;
}
export type RulePageResult = string | null;

/** Asks for the script in a file as people keep them: Markdown, plain text, a Word document. */
export const IMPORT = 'pitch/import';
/** `name` is the file's, with its ending; `bytes` all of it, in Base64. */
export interface ImportParams {
  readonly name: string;
  readonly bytes: string;
}
/** The script in pitch notation, or a whole sentence for the person on why there is none. */
export type ImportResult = { readonly text: string } | { readonly problem: string };
