import { LINE_END } from './sentence-lines';
import type { RawToken } from './tokens';

/** Titles before a name: their stop never ends a sentence. */
const TITLES = new Set('mr mrs ms mx dr prof st no nos eg ie vs fig ext approx est rs'.split(' '));
const CLOSERS = '"\u201d\u2019\')]}*_\u300d\u300f\u00bb';
const OPENERS = '"\u201c\u2018\'([{*_\u300c\u300e\u00ab';
const ENDS = '.!?\u2026\u3002\uff01\uff1f';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences among a passage's tokens. A stop ends one unless it belongs to a title, a figure or an address, or a
 * closing quotation mark and a small letter follow it; dots of hesitation end one only before a capital. So does the end of
 * a line, where the passage's words have one. What holds no word goes with the sentence before it, or is left out.
 */
export function splitSentences(words: string, tokens: readonly RawToken[]): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfSentence(words, tokens, at);
    if (end < 0) continue;
    addStretch(sentences, tokens, from, end + 1);
    from = end + 1;
    at = end;
  }
  addStretch(sentences, tokens, from, tokens.length);
  return sentences;
}

function addStretch(sentences: Stretch[], tokens: readonly RawToken[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind === 'mark') continue;
    sentences.push({ from, to });
    return;
  }
  const before = sentences.at(-1);
  if (before && to > from) sentences[sentences.length - 1] = { from: before.from, to };
}

/** The last token of the sentence that may end at `at`, closing marks included; -1 where none ends. */
function endOfSentence(words: string, tokens: readonly RawToken[], at: number): number {
  const token = tokens[at];
  if (!token) return -1;
  const next = tokens[at + 1];
  // The end of a line that is a sentence; what ends with a mark as well ends there.
  if (next && token.kind !== 'mark' && words.slice(token.end, next.start).includes(LINE_END)) return at;
  const abbreviated = token.kind === 'word' && token.text.endsWith('.') && token.text.length > 1;
  const mark = token.text.charAt(0);
  if (!abbreviated && !(token.kind === 'mark' && ENDS.includes(mark))) return -1;
  let end = at;
  while (end + 1 < tokens.length && closes(words, tokens, end)) end += 1;
  const follower = skipOpeners(tokens, end + 1);
  if (!follower) return end;
  const glued = follower.start === tokens[end]?.end;
  if (abbreviated) return !TITLES.has(token.word) && isCapital(follower.text) && token.word.length > 1 ? end : -1;
  const small = !isCapital(follower.text) && follower.kind !== 'figure';
  if (mark === '\u2026' || token.text.startsWith('..')) return small ? -1 : end;
  // A small letter after a closing quotation mark goes on with the sentence that quotes.
  if (small && end > at && hasQuote(tokens, at + 1, end + 1) && mark !== '.') return -1;
  if (glued && mark === '.' && small) return -1;
  return end;
}

function closes(words: string, tokens: readonly RawToken[], end: number): boolean {
  const next = tokens[end + 1];
  if (next?.kind !== 'mark') return false;
  if (ENDS.includes(next.text.charAt(0))) return true;
  if (!CLOSERS.includes(next.text.charAt(0))) return false;
  if (next.start !== tokens[end]?.end) return false;
  // `he asked? "yes"`: a mark with a space before it and none after it opens what follows.
  return next.start === 0 || words.charCodeAt(next.start - 1) !== 32;
}

function hasQuote(tokens: readonly RawToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ('"\u201d\u2019\')'.includes(tokens[at]?.text ?? ' ')) return true;
  return false;
}

function skipOpeners(tokens: readonly RawToken[], at: number): RawToken | undefined {
  let next = at;
  while (tokens[next]?.kind === 'mark' && OPENERS.includes(tokens[next]?.text.charAt(0) ?? ' ')) next += 1;
  return tokens[next];
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
