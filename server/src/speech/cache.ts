import type { Placeholder, Span } from '../script/index';
import { type PassageReading, passageReading } from './bound';
import { createKept } from './generations';
import type { WordReader } from './reader';
import { passageWords, wordsKey } from './words';

/** How many characters of passages one generation keeps. */
const KEPT = 2_000_000;

/** Readings by the words they are of. */
export interface ReadingCache {
  read(text: string, pieces: readonly Span[], placeholders: readonly Placeholder[]): PassageReading;
}

/** Keeps what was read of each passage: a script of usual size is never read twice. */
export function createReadingCache(reader: WordReader, share = 1): ReadingCache {
  const kept = createKept<PassageReading>(KEPT * share);
  return {
    read: (text, pieces, placeholders) =>
      kept.get(wordsKey(text, pieces, placeholders), () => {
        const words = passageWords(text, pieces, placeholders);
        return passageReading(words, reader.read(words));
      }),
  };
}
