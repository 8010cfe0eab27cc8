import {
  type Comeback,
  createReach,
  firstAt,
  type Link,
  type Passage,
  type Placeholder,
  type Reach,
  type Script,
  type Section,
  type Span,
  type Surroundings,
} from '../script/index';
import { BoundFound, BoundSentence, BroughtSentence, type PassageFound, type PassageReading } from './bound';
import { type Brought, broughtBy } from './brought';
import type { ReadingCache } from './cache';
import { readCall } from './calls';
import { findNames } from './names';
import { LONGEST_PASSAGE } from './reader';
import { createTimes, secondsWithin } from './time';
import type { Move, Sentence, Sign, Speech, SpokenComeback } from './types';
import type { PassageWords } from './words';

/**
 * Binds what is known of each passage's words to where they stand in this script. What `<-` brings in from another script is
 * said where the link stands.
 */
export function bindSpeech(
  script: Script,
  around: Surroundings,
  cache: ReadingCache,
  wordsPerMinute: number,
  names: readonly string[],
): Speech {
  const reach = createReach(script, around);
  const sentences: Sentence[] = [];
  const others: Sentence[] = [];
  const byPassage = new Map<Passage, BoundPassage>();
  const sold: BoundPassage[] = [];
  const putOff: { span: Span; what: 'word' | 'paragraph' }[] = [];
  const placeholders = placeholderWalk(script.placeholders);

  const bind = (reading: PassageReading, passage: Passage, link: Link | undefined): void => {
    const list = passage.speaker === 'seller' ? sentences : others;
    const before = list.length;
    const own = reading.sentences.map((one, index) =>
      link
        ? new BroughtSentence(reading, one, passage, before + index, link)
        : new BoundSentence(reading, one, passage, before + index),
    );
    for (const sentence of own) list.push(sentence);
    const bound = { reading, sentences: own };
    byPassage.set(passage, bound);
    if (list === sentences) sold.push(bound);
  };
  const brought = broughtBy(reach);
  let next = 0;
  const bindBrought = (until: number): void => {
    for (let one = brought[next]; one && one.link.span.start < until; one = brought[++next]) {
      bind(readBrought(cache, one), one.passage, one.link);
    }
  };
  for (const passage of script.passages) {
    bindBrought(passage.span.start);
    const reading = cache.read(script.text, passage.pieces, placeholders(passage.span));
    bind(reading, passage, undefined);
    notePutOff(reading.words, passage, putOff);
  }
  bindBrought(Number.POSITIVE_INFINITY);

  const sentencesOf = (passage: Passage): readonly Sentence[] => byPassage.get(passage)?.sentences ?? [];
  const readingOf = (passage: Passage, of: Script): PassageReading =>
    byPassage.get(passage)?.reading ?? readPassage(cache, of, passage);
  const moves = byKind(sold, ({ moves }) => moves);
  const signs = byKind(sold, ({ signs }) => signs);
  const times = lazily(() => createTimes(reach, (passage, of) => secondsToSay(readingOf(passage, of), wordsPerMinute)));
  const comebacks = lazily(() => readComebacks(reach, cache));
  return {
    script,
    reach,
    ...readCall(script, {
      sentences: () => sold.flatMap(({ reading }) => reading.sentences),
      moves: (kind) => moves(kind).length,
    }),
    sentences,
    others,
    moves: (...kinds): readonly Move[] => inOrder(kinds.map(moves)),
    signs: (...kinds): readonly Sign[] => inOrder(kinds.map(signs)),
    sentencesOf,
    seconds: (section: Section) => times()(section),
    namesIn: ({ tokens }) => findNames(names, tokens),
    secondsWithin: (span) =>
      secondsWithin(script, span, (passage) => secondsInside(sentencesOf(passage), span, wordsPerMinute)),
    get comebacks() {
      return comebacks();
    },
    putOff,
  };
}

/** What is known of the words of a passage, wherever its script lies. */
export function readPassage(
  cache: ReadingCache,
  { text, placeholders }: Script,
  { pieces, span }: Passage,
): PassageReading {
  const from = firstAt(placeholders, span.start);
  return cache.read(text, pieces, placeholders.slice(from, firstAt(placeholders, span.end)));
}

function readBrought(cache: ReadingCache, { from, source }: Brought): PassageReading {
  return readPassage(cache, from.script, source);
}

/** The placeholders inside each span; spans come in file order, so that each placeholder is passed once. */
function placeholderWalk(placeholders: readonly Placeholder[]): (span: Span) => readonly Placeholder[] {
  let next = 0;
  return (span) => {
    while ((placeholders[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    if ((placeholders[next]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end) return NONE;
    let to = next;
    while ((placeholders[to]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) to += 1;
    return placeholders.slice(next, to);
  };
}

const NONE: readonly Placeholder[] = [];

function notePutOff(words: PassageWords, passage: Passage, putOff: { span: Span; what: 'word' | 'paragraph' }[]): void {
  if (words.text.length > LONGEST_PASSAGE) putOff.push({ span: passage.span, what: 'paragraph' });
  for (const { piece, offset, length } of words.longWords) {
    const start = (passage.pieces[piece]?.start ?? 0) + offset;
    putOff.push({ span: { start, end: start + length }, what: 'word' });
  }
}

interface BoundPassage {
  readonly reading: PassageReading;
  readonly sentences: readonly Sentence[];
}

/** What the passages make of one kind, in file order, bound when that kind is first asked for: most signs never are. */
function byKind<Kind>(
  passages: readonly BoundPassage[],
  foundIn: (reading: PassageReading) => readonly PassageFound<Kind>[],
): (kind: Kind) => readonly BoundFound<Kind>[] {
  const known = new Map<Kind, readonly BoundFound<Kind>[]>();
  return (kind) => {
    const before = known.get(kind);
    if (before) return before;
    const all: BoundFound<Kind>[] = [];
    for (const { reading, sentences } of passages) {
      for (const one of foundIn(reading))
        if (one.kind === kind) all.push(new BoundFound(kind, sentences[one.sentence] as Sentence, one.found));
    }
    known.set(kind, all);
    return all;
  };
}

/** Seconds at the end of a sentence. */
const SENTENCE_END = 0.3;

function secondsToSay(reading: PassageReading | undefined, wordsPerMinute: number): number {
  let seconds = 0;
  for (const words of reading?.spoken ?? []) seconds += (words * 60) / wordsPerMinute + SENTENCE_END;
  return seconds;
}

/** Of a sentence that is cut, its share of words counts; the breath at its end only with the end. */
function secondsInside(sentences: readonly Sentence[], { start, end }: Span, wordsPerMinute: number): number {
  let seconds = 0;
  for (const sentence of sentences) {
    const { tokens, span, words } = sentence;
    if (span.end <= start || span.start >= end) continue;
    const whole = span.start >= start && span.end <= end;
    const inside = whole ? tokens.length : tokens.filter((_, at) => isInside(sentence.spanOf(at, at + 1))).length;
    seconds += (words * 60 * inside) / (wordsPerMinute * Math.max(1, tokens.length));
    if (span.end <= end) seconds += SENTENCE_END;
  }
  return seconds;

  function isInside(token: Span): boolean {
    return token.start < end && token.end > start;
  }
}

function inOrder<Kind>(lists: readonly (readonly BoundFound<Kind>[])[]): readonly BoundFound<Kind>[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  return lists.flat().sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
}

function readComebacks({ home: { script } }: Reach, cache: ReadingCache): readonly SpokenComeback[] {
  const spoken: SpokenComeback[] = [];
  let index = 0;
  for (const comeback of script.comebacks) {
    const sentences: Sentence[] = [];
    for (const span of comeback.words) {
      const passage = asPassage(comeback, span);
      const reading = cache.read(script.text, passage.pieces, NONE);
      for (const one of reading.sentences) sentences.push(new BoundSentence(reading, one, passage, index++));
    }
    spoken.push({ comeback, sentences });
  }
  return spoken;
}

/** The other side's words on a comeback line, as a passage of their own. */
function asPassage(comeback: Comeback, span: Span): Passage {
  const { section, parent } = comeback;
  return { speaker: 'buyer', span, pieces: [span], section, answers: parent, written: false, alternative: undefined };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
