import { readEntities } from './entities';
import { readUnmeant } from './meant';
import { moveFinder } from './moves/index';
import { isQuestion } from './question';
import { splitSentences } from './sentences';
import { tagger } from './tagger';
import { tokenize } from './tokens';
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

/** Loads its language model and compiles its phrases with the first words it is given. */
export const wordReader: WordReader = {
  read: readPassage,
  readWords: (words) => readPassage(plainWords(words)),
};

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly unmeant: Uint8Array;
  readonly question: boolean;
  readonly words: number;
}

function readPassage(words: PassageWords): readonly SentenceReading[] {
  const drafts: Draft[] = [];
  for (const { start, end } of parts(words.text)) {
    const text = words.text.slice(start, end);
    const raw = tokenize(text);
    const tagged = tagger.tag(text, raw);
    for (const { from, to } of splitSentences(text, raw)) {
      drafts.push(draft(tagged.slice(from, to), start, words.placeholders));
    }
  }
  const told = moveFinder().find(drafts);
  return drafts.map(({ start, end, tokens, entities, unmeant, question, words }, index) => ({
    start,
    end,
    tokens,
    entities,
    moves: told[index]?.moves ?? [],
    signs: told[index]?.signs ?? [],
    unmeant: isUnmeant(unmeant),
    question,
    words,
  }));
}

function isUnmeant(reasons: Uint8Array): boolean[] {
  const unmeant: boolean[] = [];
  for (let at = 0; at < reasons.length; at += 1) unmeant.push(reasons[at] !== 0);
  return unmeant;
}

function draft(local: readonly Token[], offset: number, placeholders: readonly WordsPlaceholder[]): Draft {
  const tokens =
    offset === 0 ? local : local.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }));
  const start = tokens[0]?.start ?? offset;
  const end = tokens.at(-1)?.end ?? start;
  const question = isQuestion(tokens);
  const entities = [...readEntities(tokens), ...placeholderEntities(tokens, placeholders, start, end)];
  entities.sort((a, b) => a.from - b.from || b.to - a.to);
  return { start, end, tokens, entities, unmeant: readUnmeant(tokens, question), question, words: spokenWords(tokens) };
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
  for (const [index, token] of tokens.entries()) {
    if (token.pos === 'PUNCT' || token.pos === 'SYM') continue;
    const before = tokens[index - 1];
    const joined = before !== undefined && before.end === token.start && before.pos !== 'PUNCT' && before.pos !== 'SYM';
    if (!joined) count += 1;
  }
  return count;
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
