import type { Placeholder, Span } from '../script/index';
import type { WordReader } from './reader';
import { type PassageReading, passageReading } from './speech';
import { passageWords, wordsKey } from './words';

/** How many characters of passages one generation keeps; two generations are kept. */
const KEPT = 2_000_000;

/** Readings by the words they are of. */
export interface ReadingCache {
  read(text: string, pieces: readonly Span[], placeholders: readonly Placeholder[]): PassageReading;
}

/**
 * Keeps what was read in two generations: what is asked for moves to the young one, and when that is full the old one is
 * let go. A script under this size is never read twice.
 */
export function createReadingCache(reader: WordReader): ReadingCache {
  let young = new Map<string, PassageReading>();
  let old = new Map<string, PassageReading>();
  let size = 0;
  return {
    read(text, pieces, placeholders) {
      const key = wordsKey(text, pieces, placeholders);
      const known = young.get(key);
      if (known) return known;
      let reading = old.get(key);
      if (!reading) {
        const words = passageWords(text, pieces, placeholders);
        reading = passageReading(words, reader.read(words));
      }
      if (size > KEPT) {
        old = young;
        young = new Map();
        size = 0;
      }
      young.set(key, reading);
      size += key.length;
      return reading;
    },
  };
}
