import type { Analysis, Finding } from '../../coaching/index';
import type { Surroundings, TextEdit } from '../../script/index';

/** A change of how a script is written that changes nothing of what is said, or puts in what is missing at the cursor. */
export interface Refactoring {
  readonly title: string;
  readonly kind: 'extract' | 'inline' | 'answer';
  readonly edits: readonly TextEdit[];
  /** Edits of another script that go with them. */
  readonly elsewhere?: { readonly place: string; readonly edits: readonly TextEdit[] };
  /** The finding it settles. */
  readonly finding?: Finding;
  /** Where, in the text after the edits, a new section's title stands that the person may want to change at once. */
  readonly named?: number;
}

/** Reads a text as the script at hand was read, or with other scripts around it. */
export type Analyse = (text: string, around?: Surroundings) => Analysis;
