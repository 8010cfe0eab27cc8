import { ALONE, type Script, type Surroundings } from '../script/index';
import { createReadingCache } from './cache';
import { createWordReader } from './reader';
import { bindSpeech, readPassage } from './speech';
import type { SentenceReading, Speech } from './types';

export { ORDINALS, TOMORROW } from './entities';
export { LEXICON } from './lexicon';
export { createMatcher, type Found, type Matcher } from './match';
export {
  compilePhrase,
  createPhraseCompiler,
  type Lexicon,
  type Phrase,
  PhraseError,
  type PhraseNotation,
} from './phrase';
export { tokenize } from './tokens';
export * from './types';

/** What a person set about how scripts are read. */
export interface ReadingOptions {
  readonly wordsPerMinute: number;
  /** Names of firms and products, as written: their words mean nothing by themselves. See {@link Speech.namesIn}. */
  readonly names?: readonly string[];
}

/** Reads scripts, and keeps what it has read of each passage. One serves a whole process. */
export interface SpeechReader {
  /** Never throws. Passages it has read before, in this script or another, are not read again. */
  read(script: Script, options: ReadingOptions, around?: Surroundings): Speech;
  /** Reads the passages of a script one by one, so that whoever has time for a few of them can stop in between. */
  readAhead(script: Script): Iterable<void>;
  /** The sentences of plain words, for words that stand in no script. */
  readWords(words: string): readonly SentenceReading[];
}

/**
 * A reader loads its language model with the first sentence, about 0.1 s. `share` is how much it keeps of what serves a whole
 * process: less, where each script is read once.
 */
export function createSpeechReader(share = 1): SpeechReader {
  const reader = createWordReader(share);
  const cache = createReadingCache(reader, share);
  return {
    read: (script, { wordsPerMinute, names = [] }, around = ALONE) =>
      bindSpeech(script, around, cache, wordsPerMinute > 0 ? wordsPerMinute : 150, names),
    *readAhead(script) {
      for (const passage of script.passages) yield void readPassage(cache, script, passage);
    },
    readWords: reader.readWords,
  };
}
