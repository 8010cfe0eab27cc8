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
  /** Its first token, by place in the text it was taken from, as its sentences too. */
  readonly firstToken: number;
  readonly sentences: readonly Stretch[];
}

/**
 * The run that begins with sentence `first`, to the first sentence that a plain stop and a space set apart from the next
 * one; with `toEnd` to the last sentence of all.
 */
export function runFrom({ text, tokens, sentences }: SplitWords, first: number, toEnd: boolean): Run {
  let last = toEnd ? sentences.length - 1 : first;
  while (last < sentences.length - 1 && !isSetApart(text, tokens[(sentences[last]?.to ?? 0) - 1])) last += 1;
  const firstToken = sentences[first]?.from ?? 0;
  // Marks before the first sentence belong to none, and are read with it.
  const start = first === 0 ? 0 : (tokens[firstToken]?.start ?? 0);
  const end = tokens[(sentences[last]?.to ?? 0) - 1]?.end ?? start;
  return { start, text: text.slice(start, end), firstToken, sentences: sentences.slice(first, last + 1) };
}

function isSetApart(text: string, last: RawToken | undefined): boolean {
  return last?.kind === 'mark' && isStop(last.text) && text.charCodeAt(last.end) === 32;
}

/** A mark that parts of speech are never told across. */
export function isStop(mark: string): boolean {
  return mark === '.' || mark === '?' || mark === '!';
}

/** The tokens of a run by their offsets in it. */
export function tokensOf({ tokens }: SplitWords, { start, firstToken, sentences }: Run): readonly RawToken[] {
  const own = tokens.slice(firstToken, sentences.at(-1)?.to ?? firstToken);
  return start === 0 ? own : own.map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
}
