import type { Entity, Sentence } from '../speech/index';
import { minutesInWords, spokenLength, THIRTY } from './meeting-length';

/** A length, and what makes it the one to ask for, by token indices in its sentence, `to` exclusive. */
export interface Length {
  readonly from: number;
  readonly to: number;
  /** As said, on one line. */
  readonly words: string;
  readonly edit: { readonly from: number; readonly to: number; readonly newText: string };
}

const MINUTES = new Set(['minute', 'minutes', 'min', 'mins']);
const HOURS = new Set(['hour', 'hours', 'hr', 'hrs', 'h']);
const BETWEEN_NUMBER_AND_UNIT = new Set(['-', '+', 'more', 'short', 'quick', 'spare']);
const BEFORE_NUMBER = new Set([
  'a',
  'an',
  'quick',
  'short',
  'brief',
  'fast',
  'single',
  'full',
  'whole',
  'good',
  'solid',
  'spare',
]);
/** Said before a length, these would make the right one another: "under 30 minutes", "between 30 minutes". */
const QUALIFIERS: readonly (readonly string[])[] = [
  ['between'],
  ['under'],
  ['over'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
];

/**
 * What makes `length`, a duration of `sentence`, the `minutes` to ask for in the form it is written in: figures stay
 * figures, words words ("thirty minutes"), a hyphen a hyphen, spelled-out hours become "half an hour", and a capital
 * stays one.
 */
export function mendLength(sentence: Sentence, length: Entity, minutes: number): Length {
  const { tokens } = sentence;
  const from = coreOf(sentence, length);
  const { to, newText } = replaced(sentence, from, length, minutes);
  const start = leadOf(sentence, from);
  const said = tokens[start]?.text ?? '';
  const article = tokens[start]?.word === 'an' && start < from ? 'a ' : '';
  return {
    from,
    to: length.to,
    words: wordsOf(sentence, from, length.to),
    edit: { from: start, to, newText: cased(said, article + newText) },
  };
}

/** The sentence's words from token `from` to `to`, exclusive, on one line. */
export function wordsOf({ tokens, text, start }: Sentence, from: number, to: number): string {
  return text
    .slice((tokens[from]?.start ?? start) - start, (tokens[to - 1]?.end ?? start) - start)
    .replace(/\s+/g, ' ');
}

/** Past "a quick" where a number follows; "a quick hour" is a length as it stands. */
function coreOf({ tokens }: Sentence, { from, to }: Entity): number {
  let at = from;
  while (at < to - 1 && BEFORE_NUMBER.has(tokens[at]?.word ?? '')) at++;
  const isUnit = HOURS.has(tokens[at]?.word ?? '') || MINUTES.has(tokens[at]?.word ?? '');
  return isUnit || ['quarter', 'half', 'couple', 'few'].includes(tokens[at]?.word ?? '') ? from : at;
}

function replaced(
  { tokens }: Sentence,
  from: number,
  length: Entity,
  minutes: number,
): { to: number; newText: string } {
  const { to } = length;
  const inside = tokens.slice(from, to);
  const figures = inside.some(({ word }) => /\d/.test(word));
  if (inside.some(({ word }) => HOURS.has(word))) {
    const long = tokens[to]?.word === '-' && tokens[to + 1]?.word === 'long';
    // "A 1 hr visit": one hour before a noun says what kind of visit it is.
    const kind = ['hour', 'hr'].includes(tokens[to - 1]?.word ?? '') && tokens[to]?.pos === 'NOUN';
    const hyphen = long || kind || tokens[to - 2]?.word === '-';
    if (figures) return { to: long ? to + 2 : to, newText: hyphen ? `${minutes}-minute` : `${minutes} minutes` };
    if (!hyphen) return { to, newText: spokenLength(minutes) };
    const article = ['a', 'an'].includes(tokens[from]?.word ?? '') ? 'a ' : '';
    const kindOf = minutes === THIRTY ? 'half-hour' : `${minutesInWords(minutes)}-minute`;
    return { to: long ? to + 2 : to, newText: `${article}${kindOf}` };
  }
  const figure = figures ? String(minutes) : minutesInWords(minutes);
  let unit = to - 1;
  while (unit > from && !MINUTES.has(tokens[unit]?.word ?? '')) unit--;
  if (unit === from) return { to, newText: MINUTES.has(tokens[from]?.word ?? '') ? `${figure} minutes` : figure };
  let number = unit - 1;
  while (number > from && BETWEEN_NUMBER_AND_UNIT.has(tokens[number]?.word ?? '')) number--;
  // "One minute" is to be several; the minute of "a 15 minute visit" stays one.
  const one = number === from && ['one', '1', 'a'].includes(tokens[from]?.word ?? '') && tokens[unit - 1]?.word !== '-';
  return one ? { to, newText: `${figure} minutes` } : { to: number + 1, newText: figure };
}

/** Takes in what the right length would make nonsense of: "under", the lower end of "between 15 and 20 minutes", the "an" of "an 18-minute". */
function leadOf({ tokens }: Sentence, from: number): number {
  const word = (at: number) => tokens[at]?.word ?? '';
  const qualifier = QUALIFIERS.find((said) => said.every((each, index) => word(from - said.length + index) === each));
  if (qualifier) return from - qualifier.length;
  if (word(from - 1) === 'and' && word(from - 3) === 'between') return from - 3;
  if (word(from - 1) === '-' && word(from - 2) === 'to' && word(from - 3) === '-') return from - 4;
  return word(from - 1) === 'an' ? from - 1 : from;
}

function cased(said: string, words: string): string {
  const letters = said.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(said) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
