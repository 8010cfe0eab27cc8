import { LEXICON } from './lexicon';
import { createPhraseCompiler, type PhraseNotation } from './phrase';
import { type PhraseTable, tableOf } from './table';

/** Phrases that are part of the product: of moves and signs, and of what tells the kind of call. */
export type PhraseSet = 'moves' | 'calls';

/**
 * The table of a set, given the notations of its phrases in order. The build puts a module in the place of this one that has
 * the table of every set ready made, and leaves the notations out: `scripts/lib/compiled-phrases.mjs`.
 */
export function compiledTable(_set: PhraseSet, notations: readonly PhraseNotation[]): PhraseTable {
  return tableOf(notations.map(createPhraseCompiler(LEXICON)));
}
