import { type Stretch, splitSentences } from './sentences';
import { type RawToken, tokenize } from './tokens';

/** Words split into tokens, and these into sentences. */
export interface SplitWords {
  readonly text: string;
  readonly tokens: readonly RawToken[];
  readonly sentences: readonly Stretch[];
}

/** Splits plain words. */
export function split(text: string): SplitWords {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}

/** Sentences that are read in one go: how they are read depends on nothing before or after them. */
export interface Run {
  /** Where it starts in the text it was taken from. */
  readonly start: number;
  readonly text: string;
  /** Its tokens by their place among all of the text, its sentences too. */
  readonly tokens: Stretch;
  readonly sentences: readonly Stretch[];
}

/**
 * The run that begins with sentence `first`, to the first sentence that a plain stop and a space set apart from the next
 * one; with `toEnd` to the last sentence of all.
 */
export function runFrom({ text, tokens, sentences }: SplitWords, first: number, toEnd: boolean): Run {
  let last = toEnd ? sentences.length - 1 : first;
  while (last < sentences.length - 1 && !isSetApart(text, tokens[(sentences[last]?.to ?? 0) - 1])) last += 1;
  const from = sentences[first]?.from ?? 0;
  const to = sentences[last]?.to ?? from;
  // Marks before the first sentence belong to none, and are read with it.
  const start = first === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = tokens[to - 1]?.end ?? start;
  return { start, text: text.slice(start, end), tokens: { from, to }, sentences: sentences.slice(first, last + 1) };
}

function isSetApart(text: string, last: RawToken | undefined): boolean {
  return last?.kind === 'mark' && isStop(last.text) && text.charCodeAt(last.end) === 32;
}

/** A mark that parts of speech are never told across. */
export function isStop(mark: string): boolean {
  return mark === '.' || mark === '?' || mark === '!';
}
