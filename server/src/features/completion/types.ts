import type { Analysis } from '../../coaching/index';
import type { Span, Speaker } from '../../script/index';
import type { Snippet } from './snippet-files';

export type CompletionKind =
  | 'key'
  | 'value'
  | 'section'
  | 'file'
  | 'placeholder'
  | 'speaker'
  | 'comeback'
  | 'rule'
  | 'move'
  | 'snippet';

/** Something that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What it is, in a line. */
  readonly detail: string;
  /** A word or two that stand beside the label all the time, where an editor has room for them. */
  readonly beside?: string;
  /** What goes when it is taken; on the cursor's line, and around the cursor. */
  readonly span: Span;
  /** What goes in an editor whose person wants the rest of a word replaced too. */
  readonly wider?: Span;
  /** What comes in its place, in the file's own line ends. */
  readonly newText: string;
  /** `newText` is in the protocol's snippet syntax. */
  readonly isSnippet: boolean;
  /** Items stand in the order of their keys. */
  readonly sortKey: string;
  /** What the words in `span` up to the cursor are matched with. */
  readonly filterText: string;
  /** What its documentation is made from, once somebody looks at it. */
  readonly doc: Doc | undefined;
}

/** What documentation is made from; plain data, as it goes to the editor and comes back. */
export type Doc =
  | { readonly of: 'key'; readonly key: string }
  | { readonly of: 'choice'; readonly key: string; readonly value: string }
  /** `place` is that of the script it is in, where that is another. */
  | { readonly of: 'section'; readonly title: string; readonly place?: string }
  | { readonly of: 'placeholder'; readonly name: string }
  | { readonly of: 'speaker'; readonly name: string; readonly role: Speaker }
  | { readonly of: 'rule'; readonly id: string }
  | { readonly of: 'move'; readonly rule: string | undefined; readonly words: string }
  | { readonly of: 'snippet'; readonly name: string }
  | { readonly of: 'setting'; readonly path: string };

export interface Completions {
  readonly items: readonly Completion[];
  /** The list holds all that could stand here, so that an editor can narrow it by itself; else it asks again. */
  readonly isComplete: boolean;
}

/** Another script of the workspace, and what `<-` can bring from it. */
export interface OtherScript {
  /** As it is written after `<-`: relative to the script that is being written. */
  readonly path: string;
  readonly place: string;
  /** Read only where they are offered. */
  titles(): readonly string[];
  /** It is the house script, whose sections are brought in by their titles alone. */
  readonly isHouse?: boolean;
}

/** Who asks for completions, and where. */
export interface Asked {
  readonly text: string;
  /** Where the cursor stands. */
  readonly offset: number;
  /** The character that was typed, where typing it asked; undefined where a letter or a person did. */
  readonly character?: string | undefined;
  /** A list is open, and narrowed by what was typed since. */
  readonly isNarrowing?: boolean;
  readonly snippets: readonly Snippet[];
  /** What is known of the script; asked for only where something depends on it. */
  readonly analysis: () => Analysis | undefined;
  /** Asked for only behind `<-`. */
  readonly others?: () => readonly OtherScript[];
}
