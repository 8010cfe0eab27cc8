import { t } from '@vscode/l10n';
import { compilePhrase, type Phrase, tokenize } from '../../speech/index';

/** Letters in a phrase; a sentence to say has fewer. */
const LONGEST = 200;
const DEEPEST = 5;

/** A phrase that cannot be used: `at` is an offset in what was written. */
export interface PhraseProblem {
  readonly problem: string;
  readonly at: number;
}

/**
 * Reads a phrase in the small notation of house rules:
 *
 * | written | matches |
 * | --- | --- |
 * | `touch base` | the words, in any letter case; `don't` is `do not` |
 * | `{send}` | any form of the word |
 * | `(a|b c)` | either |
 * | `a?`, `(a b)?` | perhaps |
 * | `..` | up to three words |
 *
 * It is a part of the notation that our own patterns are written in, and runs as they do: in one pass, never back, so
 * that no phrase can take long. Never throws.
 */
export function readHousePhrase(written: string): Phrase | PhraseProblem {
  if (written.length > LONGEST) {
    return { problem: t`This phrase is too long: ${LONGEST} letters are the most. Make two of it.`, at: 0 };
  }
  const reading: Reading = { written, at: 0, depth: 0, problem: undefined };
  const notation = readChoice(reading);
  if (!reading.problem && reading.at < written.length) fail(reading, t('This bracket closes nothing: take it out.'));
  if (reading.problem) return reading.problem;
  if (/^\s*\.\.|\.\.\s*$/.test(written)) {
    return { problem: t('`..` stands between words: put a word on each side of it.'), at: written.indexOf('..') };
  }
  try {
    const phrase = compilePhrase(notation, {});
    if (phrase.ways.every(({ needs }) => needs.length > 0)) return phrase;
    return {
      problem: t('This phrase needs a word that is always there: not every one of them can be left out.'),
      at: 0,
    };
  } catch {
    return { problem: t('This phrase cannot be read. Write the words as they are said.'), at: 0 };
  }
}

interface Reading {
  readonly written: string;
  at: number;
  depth: number;
  problem: PhraseProblem | undefined;
}

function fail(reading: Reading, problem: string, at = reading.at): void {
  reading.problem ??= { problem, at };
  reading.at = reading.written.length;
}

function readChoice(reading: Reading): string {
  const choices = [readWords(reading)];
  while (reading.written[reading.at] === '|') {
    reading.at++;
    choices.push(readWords(reading));
  }
  if (choices.includes('')) fail(reading, t('Words are missing here.'));
  return choices.join('|');
}

function readWords(reading: Reading): string {
  const { written } = reading;
  const parts: string[] = [];
  while (reading.at < written.length && !'|)'.includes(written.charAt(reading.at))) {
    if (/\s/.test(written.charAt(reading.at))) {
      reading.at++;
      continue;
    }
    const part = readItem(reading);
    const perhaps = written[reading.at] === '?';
    if (perhaps) reading.at++;
    if (perhaps && part === '..') fail(reading, t('`..` needs no question mark: it may stand for no word at all.'));
    if (part !== '') parts.push(perhaps ? `(${part})?` : part);
  }
  return parts.join(' ');
}

function readItem(reading: Reading): string {
  const { written, at } = reading;
  const sign = written.charAt(at);
  if (sign === '(') return readGroup(reading);
  if (sign === '{') return readForms(reading);
  if (written.startsWith('..', at)) {
    reading.at += 2;
    if (/[.\d]/.test(written.charAt(reading.at)))
      fail(reading, t('`..` stands for up to three words, no more and no less.'));
    return '..';
  }
  let end = at;
  while (end < written.length && !/[\s(){}|?]/.test(written.charAt(end)) && !written.startsWith('..', end)) end++;
  if (end === at) {
    fail(reading, t`“${sign}” has nothing before it here: take it out, or put words before it.`);
    return '';
  }
  reading.at = end;
  return wordsOf(reading, at, end);
}

function readGroup(reading: Reading): string {
  const open = reading.at++;
  if (++reading.depth > DEEPEST)
    fail(reading, t('These are too many brackets in brackets. Write a second phrase.'), open);
  const inside = readChoice(reading);
  reading.depth--;
  if (reading.written[reading.at] !== ')') fail(reading, t('This bracket is never closed.'), open);
  reading.at++;
  return `(${inside})`;
}

function readForms(reading: Reading): string {
  const { written, at } = reading;
  const close = written.indexOf('}', at);
  const word = written.slice(at + 1, close < 0 ? written.length : close).toLowerCase();
  if (close < 0) fail(reading, t('This brace is never closed.'), at);
  else if (!/^\p{L}+$/u.test(word))
    fail(reading, t('Braces hold one word: `{send}` is send, sends, sending and sent.'), at);
  else reading.at = close + 1;
  return `{${word}}`;
}

/** The words as they stand in a sentence once it is read: "don't" is two of them, a hyphen parts two. */
function wordsOf(reading: Reading, from: number, to: number): string {
  const said = reading.written.slice(from, to);
  const stray = /[^\p{L}\p{M}\p{N}'’,.%&/+#-]/u.exec(said);
  if (stray) {
    fail(reading, t`“${stray[0]}” is no part of a phrase: write the words alone.`, from + stray.index);
    return '';
  }
  return tokenize(said)
    .filter(isSaid)
    .map(({ word }) => word)
    .join(' ');
}

/** True for words, figures and the few signs that are said; other marks between words are passed over. */
export function isSaid({ kind, text }: ReturnType<typeof tokenize>[number]): boolean {
  return kind !== 'mark' || '&%/+#'.includes(text.charAt(0));
}
