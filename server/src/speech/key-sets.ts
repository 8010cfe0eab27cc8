import { setBit } from './bits';
import { isName } from './line';
import type { PhraseTable } from './table';
import type { Token } from './types';

/** The sets of keys of a table that words and marks have a key in; see {@link Keys}. */
export interface KeySets {
  /** The sets that hold a key of the word. */
  ofWord(token: Token): SetBits;
  /** The sets that hold the key; `undefined` where none does. */
  ofKey(key: string): SetBits | undefined;
  readonly size: number;
}

/** Some of all sets, a bit each in a row, of which only the entries that are not 0 are told: a place, its bits, a place … */
export type SetBits = Int32Array;

/** How many words it remembers the answer for: a script says the same few hundred over and over. */
const REMEMBERED = 2_000;

interface Known {
  readonly lemma: string;
  readonly pos: string;
  readonly name: boolean;
  readonly sets: SetBits;
}

export function createKeySets({ keys, sets: size, groupSizes, groupSets }: PhraseTable): KeySets {
  const groups = new Map<string, number>();
  for (const [group, list] of keys.split('\n').entries()) for (const key of list.split(' ')) groups.set(key, group);
  const starts = startsOf(groupSizes);
  const known = new Map<string, Known[]>();
  const knownKeys = new Map<string, SetBits | undefined>();

  const bitsOf = (own: readonly string[]): SetBits => {
    const bits = new Int32Array((size >> 5) + 1);
    for (const key of own) {
      const group = groups.get(key);
      if (group === undefined) continue;
      const end = starts[group + 1] as number;
      for (let at = starts[group] as number, set = 0; at < end; at += 1) {
        set += groupSets[at] as number;
        setBit(bits, 0, set);
      }
    }
    return Int32Array.from([...bits].flatMap((entry, at) => (entry === 0 ? [] : [at, entry])));
  };
  return {
    size,
    ofKey(key) {
      if (!knownKeys.has(key)) knownKeys.set(key, groups.has(key) ? bitsOf([key]) : undefined);
      return knownKeys.get(key);
    },
    ofWord(token) {
      const name = isName(token);
      const entries = known.get(token.word);
      for (const one of entries ?? NOTHING_KNOWN)
        if (one.lemma === token.lemma && one.pos === token.pos && one.name === name) return one.sets;
      const { word, lemma, pos } = token;
      const entry = { lemma, pos, name, sets: bitsOf([word, `=${lemma}`, `#${pos}`, ...(name ? ['Aa'] : [])]) };
      if (entries) entries.push(entry);
      else {
        if (known.size >= REMEMBERED) known.clear();
        known.set(token.word, [entry]);
      }
      return entry.sets;
    },
  };
}

const NOTHING_KNOWN: readonly Known[] = [];

/** Where each of some lists starts that stand one after the other, by how long each is; one more for the end of all. */
export function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) starts[at + 1] = (starts[at] as number) + (sizes[at] as number);
  return starts;
}
