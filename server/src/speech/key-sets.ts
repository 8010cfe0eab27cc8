import { setBit } from './bits';
import type { Keys } from './keys';
import { isName } from './line';
import type { Token } from './types';

/** Sets of keys by number; see {@link Keys}. */
export interface KeySets {
  /** The number of a set, the same for the same keys. */
  numberOf(keys: Keys): number;
  /** The sets that hold a key of the word. Ask when all sets are numbered. */
  ofWord(token: Token): SetBits;
  /** The sets that hold the key; `undefined` where none does. Ask when all sets are numbered. */
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

export function createKeySets(): KeySets {
  const numbers = new Map<string, number>();
  // Phrases share the lists of the classes they name, some of hundreds of words: each is put in order once.
  const byList = new Map<Keys, number>();
  const filed = new Map<string, number[]>();
  const known = new Map<string, Known[]>();
  const knownKeys = new Map<string, SetBits | undefined>();

  const bitsOf = (keys: readonly string[]): SetBits => {
    const bits = new Int32Array((numbers.size >> 5) + 1);
    for (const key of keys) for (const number of filed.get(key) ?? NONE) setBit(bits, 0, number);
    return Int32Array.from([...bits].flatMap((own, entry) => (own === 0 ? [] : [entry, own])));
  };
  const file = ({ list }: Keys): number => {
    const sorted = list.length > 1 ? [...list].sort() : list;
    const name = sorted.join(' ');
    const same = numbers.get(name);
    if (same !== undefined) return same;
    const number = numbers.size;
    numbers.set(name, number);
    for (const key of sorted) {
      const list = filed.get(key);
      if (list) list.push(number);
      else filed.set(key, [number]);
    }
    return number;
  };
  return {
    ofKey(key) {
      if (!knownKeys.has(key)) knownKeys.set(key, filed.has(key) ? bitsOf([key]) : undefined);
      return knownKeys.get(key);
    },
    get size() {
      return numbers.size;
    },
    numberOf(keys) {
      let number = byList.get(keys);
      if (number === undefined) {
        number = file(keys);
        byList.set(keys, number);
      }
      return number;
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

const NONE: readonly number[] = [];
const NOTHING_KNOWN: readonly Known[] = [];
