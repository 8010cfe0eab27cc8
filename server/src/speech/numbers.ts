import type { Token } from './types';

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
/** The words a number in words can begin with; "a hundred" begins with its article. */
export const NUMBER_WORDS: readonly string[] = [...UNITS.keys()];
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    mm: 1e6,
    bn: 1e9,
    mn: 1e6,
  }),
);

/** The words that a number in words counts in: hundred, thousand and what stands for them. */
export const SCALE_WORDS: readonly string[] = [...SCALES.keys()];

/** A number in tokens: `to` is exclusive. */
export interface NumberFound {
  readonly to: number;
  readonly value: number;
  /** Written in figures, not in words. */
  readonly figure: boolean;
}

/** The word of a token in small letters; empty where there is none. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** What stands between the ends of a range. */
export function isDash(text: string): boolean {
  return text === '-' || text === '\u2013' || text === '\u2014' || text === 'to';
}

/** True where the first character is a figure; most words are none and need no regular expression. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** `12`, `1,500`, `3.5`, `100k`, `12+`, `2bn`; NaN for anything else. Commas part thousands. */
export function figureValue(word: string): number {
  if (!startsWithDigit(word)) return Number.NaN;
  const digits = /^[0-9][0-9.,]*/.exec(word)?.[0];
  if (digits === undefined) return Number.NaN;
  const tail = word.slice(digits.length);
  const scale = tail === '' ? 1 : SCALES.get(tail);
  return scale === undefined ? Number.NaN : Number(digits.replaceAll(',', '')) * scale;
}

/** The number that starts at `at`, in figures or in words ("twenty-three", "two hundred and fifty", "3.5 million", "a hundred"). */
export function readNumber(tokens: readonly Token[], at: number): NumberFound | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const figure = figureValue(first.word);
  if (!Number.isNaN(figure)) return scaled(tokens, at + 1, figure);
  if (
    (first.word === 'a' || first.word === 'one') &&
    SCALES.get(tokens[at + 1]?.word ?? '') &&
    (tokens[at + 1]?.word.length ?? 0) > 2
  ) {
    return { ...spelled(tokens, at + 1, 1), figure: false };
  }
  if (UNITS.get(first.word) === undefined) return undefined;
  return { ...spelled(tokens, at, 0), figure: false };
}

function scaled(tokens: readonly Token[], at: number, value: number): NumberFound {
  const next = tokens[at];
  const scale = SCALES.get(next?.word ?? '');
  const touches = next?.start === tokens[at - 1]?.end;
  if (scale === undefined || (next && next.word.length < 3 && !touches && next.word !== 'bn' && next.word !== 'k'))
    return { to: at, value, figure: true };
  return { to: at + 1, value: value * scale, figure: true };
}

function spelled(tokens: readonly Token[], from: number, seed: number): { to: number; value: number } {
  let total = 0;
  let part = seed;
  let at = from;
  let to = from;
  let last = 0;
  while (at < tokens.length) {
    const word = tokens[at]?.word ?? '';
    const unit = UNITS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined) {
      // "twenty-three" adds up; "ten fifteen" is two numbers.
      if (to > from && !(last >= 100 || (last >= 20 && unit < 10 && unit > 0))) break;
      part += unit;
      last = unit;
    } else if (scale !== undefined && word.length > 2 && (to > from || seed > 0)) {
      if (scale === 100) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
      last = scale;
    } else if (word === '-' && last >= 20 && last < 100 && (UNITS.get(tokens[at + 1]?.word ?? '') ?? 99) < 10) {
      at += 1;
      continue;
    } else if (word === 'and' && last >= 100 && UNITS.get(tokens[at + 1]?.word ?? '') !== undefined) {
      at += 1;
      continue;
    } else break;
    at += 1;
    to = at;
  }
  return { to, value: total + part };
}
