import type { Candidate } from './candidates';
import { readEntities } from './entities';
import { moveFinder } from './find-moves';
import { createKept } from './generations';
import { readUnmeant } from './meant';
import { isQuestion } from './question';
import { type Run, runFrom, type SplitWords, split } from './runs';
import { tagger } from './tagger';
import type { Entity, SentenceReading, Token } from './types';
import { type PassageWords, plainWords, type WordsPlaceholder } from './words';

/** A paragraph longer than this is read in parts. */
export const LONGEST_PASSAGE = 20_000;

/** Reads words into sentences with their tokens, figures, denials and moves. */
export interface WordReader {
  read(words: PassageWords): readonly SentenceReading[];
  /** Plain words, with no placeholders and no file behind them. */
  readWords(words: string): readonly SentenceReading[];
}

/** How many characters of runs one generation keeps. */
const KEPT = 1_000_000;

/**
 * A reader that keeps what it has read of each run of sentences: a letter typed into a paragraph costs one sentence of
 * it, and what stands in several paragraphs is read once. The first words that any reader is given load the language
 * model and compile the phrases, for the whole process.
 */
export function createWordReader(share = 1): WordReader {
  const kept = createKept<Heard>(KEPT * share);
  const read = (words: PassageWords): readonly SentenceReading[] => {
    const drafts: Draft[] = [];
    for (const { start, end } of parts(words.text)) {
      const part = split(words.text.slice(start, end));
      const hear = (first: number, toEnd: boolean): number => {
        const run = runFrom(part, first, toEnd);
        const placeholders = placeholdersIn(words.placeholders, start, run);
        let isNew = false;
        const heard = kept.get(keyOf(run, placeholders), () => {
          isNew = true;
          return hearRun(part, run, placeholders);
        });
        const next = first + run.sentences.length;
        // It looks closed and is not: "Sat." may be one word to the tagger, and its stop none.
        if (!heard.closed && next < part.sentences.length) return hear(first, true);
        const by = start + run.start - heard.at;
        for (const one of heard.drafts) drafts.push(isNew && by === 0 ? one : moved(one, by));
        return next;
      };
      for (let first = 0; first < part.sentences.length; ) first = hear(first, false);
    }
    return readings(drafts);
  };
  return { read, readWords: (words) => read(plainWords(words)) };
}

/** What is known of a sentence by its own words; its offsets are those of the text it was read in. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly heard: readonly Candidate[];
  readonly unmeant: readonly boolean[];
  readonly question: boolean;
  readonly words: number;
}

interface Heard {
  /** Where it stood when it was read. */
  readonly at: number;
  readonly drafts: readonly Draft[];
  readonly closed: boolean;
}

function keyOf({ text, start }: Run, placeholders: readonly WordsPlaceholder[]): string {
  let key = text;
  for (const each of placeholders) key += `\u0000${each.start - start} ${each.end - start}`;
  return key;
}

function hearRun(
  part: SplitWords,
  { start, text, tokens: own, sentences }: Run,
  placeholders: readonly WordsPlaceholder[],
): Heard {
  const { tokens, closed } = tagger.tag(text, part.tokens.slice(own.from, own.to), start);
  const drafts = sentences.map(({ from, to }) => draft(tokens.slice(from - own.from, to - own.from), placeholders));
  return { at: start, drafts, closed };
}

function draft(tokens: readonly Token[], placeholders: readonly WordsPlaceholder[]): Draft {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const question = isQuestion(tokens);
  const entities = [...readEntities(tokens), ...placeholderEntities(tokens, placeholders, start, end)];
  entities.sort((a, b) => a.from - b.from || b.to - a.to);
  const unmeant = readUnmeant(tokens, question);
  const heard = moveFinder().hear({ tokens, entities, unmeant, question });
  return { start, end, tokens, entities, heard, unmeant: isUnmeant(unmeant), question, words: spokenWords(tokens) };
}

/**
 * The same words further on. The tokens are nobody else's: rules keep what they know of a sentence by them. So only who
 * is first to ask for a run may have its own.
 */
function moved(one: Draft, by: number): Draft {
  const tokens = one.tokens.map(
    ({ text, word, lemma, pos, start, end }): Token => ({ text, word, lemma, pos, start: start + by, end: end + by }),
  );
  return { ...one, start: one.start + by, end: one.end + by, tokens };
}

function readings(drafts: readonly Draft[]): readonly SentenceReading[] {
  const told = moveFinder().settle(drafts.map(({ heard }) => heard));
  return drafts.map(({ start, end, tokens, entities, unmeant, question, words }, index) => ({
    start,
    end,
    tokens,
    entities,
    moves: told[index]?.moves ?? [],
    signs: told[index]?.signs ?? [],
    unmeant,
    question,
    words,
  }));
}

function isUnmeant(reasons: Uint8Array): boolean[] {
  const unmeant: boolean[] = [];
  for (let at = 0; at < reasons.length; at += 1) unmeant.push(reasons[at] !== 0);
  return unmeant;
}

function placeholderEntities(
  tokens: readonly Token[],
  placeholders: readonly WordsPlaceholder[],
  start: number,
  end: number,
): Entity[] {
  const entities: Entity[] = [];
  let from = 0;
  for (let next = firstAfter(placeholders, start); next < placeholders.length; next += 1) {
    const placeholder = placeholders[next];
    if (!placeholder || placeholder.start >= end) break;
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= placeholder.start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < placeholder.end) to += 1;
    if (to > from) entities.push({ kind: 'placeholder', from, to, value: Number.NaN, low: Number.NaN });
  }
  return entities;
}

/** The placeholders of a passage's words that stand in a run, by offsets in the part it was taken from, which starts at `offset`. */
function placeholdersIn(placeholders: readonly WordsPlaceholder[], offset: number, run: Run): WordsPlaceholder[] {
  const inside: WordsPlaceholder[] = [];
  const from = offset + run.start;
  for (let next = firstAfter(placeholders, from); next < placeholders.length; next += 1) {
    const placeholder = placeholders[next];
    if (!placeholder || placeholder.start >= from + run.text.length) break;
    inside.push({ ...placeholder, start: placeholder.start - offset, end: placeholder.end - offset });
  }
  return inside;
}

/** The first placeholder that ends after `offset`; they stand in order. */
function firstAfter(placeholders: readonly WordsPlaceholder[], offset: number): number {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Contractions are one word, marks are none; a sign that is said ("$", "%") goes with its figure. */
function spokenWords(tokens: readonly Token[]): number {
  let count = 0;
  let before: Token | undefined;
  for (const token of tokens) {
    if (!isMark(token) && !(before && before.end === token.start && !isMark(before))) count += 1;
    before = token;
  }
  return count;
}

function isMark({ pos }: Token): boolean {
  return pos === 'PUNCT' || pos === 'SYM';
}

/** Long words in parts of at most {@link LONGEST_PASSAGE} characters, cut after a sentence where there is one, else at a space. */
function* parts(text: string): Iterable<{ start: number; end: number }> {
  let start = 0;
  while (text.length - start > LONGEST_PASSAGE) {
    const end = cutBefore(text, start, start + LONGEST_PASSAGE);
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

function cutBefore(text: string, start: number, limit: number): number {
  let space = -1;
  for (let at = limit; at > start; at -= 1) {
    if (text.charCodeAt(at) !== 32) continue;
    if (space < 0) space = at;
    if ('.?!'.includes(text[at - 1] ?? ' ')) return at;
    if (space - at > LONGEST_PASSAGE / 2) break;
  }
  return space > start ? space : limit;
}
