import { isName } from './line';
import type { WordTest } from './phrase';
import type { Token } from './types';

/**
 * Sets of keys by number. A key is what a phrase may ask of a place in a sentence: a word, `=lemma`, `#POS`, `Aa` for a
 * name, `<entity`, or a mark after a backslash.
 */
export interface KeySets {
  /** The number of a set, the same for the same keys. */
  numberOf(keys: readonly string[]): number;
  /** The numbers of the sets that hold a key of the word. Ask when all sets are numbered. */
  ofWord(token: Token): readonly number[];
  /** The numbers of the sets that hold the key. */
  ofKey(key: string): readonly number[];
  readonly size: number;
}

/** How many words it remembers the answer for: a script says the same few hundred over and over. */
const REMEMBERED = 4_000;

interface Known {
  readonly lemma: string;
  readonly pos: string;
  readonly name: boolean;
  readonly sets: readonly number[];
}

export function createKeySets(): KeySets {
  const numbers = new Map<string, number>();
  // Phrases share the lists of the classes they name, some of hundreds of words: each is put in order once.
  const byList = new Map<readonly string[], number>();
  const filed = new Map<string, number[]>();
  const known = new Map<string, Known[]>();

  const ofKey = (key: string): readonly number[] => filed.get(key) ?? NONE;
  const lookUp = ({ word, lemma, pos }: Token, name: boolean): readonly number[] => {
    const keys = [word, `=${lemma}`, `#${pos}`, ...(name ? ['Aa'] : [])];
    return [...new Set(keys.flatMap(ofKey))];
  };
  const file = (keys: readonly string[]): number => {
    const sorted = keys.length > 1 ? [...new Set(keys)].sort() : keys;
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
    ofKey,
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
      const entry = { lemma: token.lemma, pos: token.pos, name, sets: lookUp(token, name) };
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

/** The keys of what a token must be; the same list for the same test. */
export function testKeys(test: WordTest): readonly string[] {
  const known = keysOf.get(test);
  if (known) return known;
  const keys = [
    ...test.words,
    ...[...test.lemmas].map((lemma) => `=${lemma}`),
    ...[...test.pos].map((pos) => `#${pos}`),
    ...(test.name ? ['Aa'] : []),
  ];
  keysOf.set(test, keys);
  return keys;
}

/** A test of a class is put by every phrase that names it. */
const keysOf = new WeakMap<WordTest, readonly string[]>();
