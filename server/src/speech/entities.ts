import { DURATION_WORDS, readDuration } from './durations';
import { MONEY_CODES, opensMoney, type Read, readMoney } from './money';
import { figureValue, isDash, NUMBER_WORDS, readNumber, SCALE_WORDS, startsWithDigit, word } from './numbers';
import type { Entity, Token } from './types';

/** Tomorrow, as people type it. */
export const TOMORROW: readonly string[] = 'tomorrow tomorow tommorow tommorrow tomorro tmrw tmr'.split(' ');
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri mondays tuesdays wednesdays thursdays fridays today tonight'
    .split(' ')
    .concat(TOMORROW),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const SPANS = new Set('week month year quarter fortnight weekend morning afternoon evening'.split(' '));
/** How many days a span holds, so that "this week" and "this year" can be told apart. */
const DAYS_IN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    week: 7,
    weekend: 2,
    fortnight: 14,
    month: 31,
    quarter: 92,
    year: 365,
  }),
);
const NEAR = new Set('this next coming following'.split(' '));
const PARTS = new Set('morning mornings afternoon afternoons evening evenings midday noon lunchtime'.split(' '));
const TIMES_OVER: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doubled: 2,
    doubling: 2,
    double: 2,
    tripled: 3,
    tripling: 3,
    triple: 3,
    trebled: 3,
    treble: 3,
    quadrupled: 4,
    quadruple: 4,
    halved: 0.5,
    halving: 0.5,
    twice: 2,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    tenfold: 10,
    half: 0.5,
    halves: 0.5,
    doubles: 2,
    triples: 3,
  }),
);
const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 0.25,
    quarters: 0.25,
    fifth: 0.2,
    fifths: 0.2,
    tenth: 0.1,
  }),
);

/** "On the ninth": the days of a month in words. The first three count other things more often. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
);

/** Every word an entity can begin with, figures and signs of money aside; most words are none and need no closer look. */
const BEGINNINGS = new Set([
  ...'one half quarter quarters three couple few quick day end dozens hundreds thousands millions'.split(' '),
  ...NUMBER_WORDS,
  ...ORDINALS,
  ...MONEY_CODES,
  ...DAYS,
  ...MONTHS,
  ...NEAR,
  ...PARTS,
  ...TIMES_OVER.keys(),
]);

/** Every word that an article goes on to in an entity: articles are many, and few of them open one. */
const AFTER_ARTICLE = new Set([
  ...'- half quarter quarters couple few quick single full whole good solid spare'.split(' '),
  ...DURATION_WORDS,
  ...SCALE_WORDS,
  ...FRACTIONS.keys(),
]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const first = word(tokens, at);
  if (first === 'a' || first === 'an' || first === 'another') return AFTER_ARTICLE.has(word(tokens, at + 1));
  return startsWithDigit(first) || BEGINNINGS.has(first) || opensMoney(first);
}

/** The durations, dates, times, money, percents and figures among `tokens`, in order, none over another. */
export function readEntities(tokens: readonly Token[]): Entity[] {
  const found: Entity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = mayBegin(tokens, at) ? readAt(tokens, at) : undefined;
    if (!read) {
      at += 1;
      continue;
    }
    const { kind, to, value } = read;
    found.push({ kind, from: at, to, value, low: read.low ?? value });
    at = to;
  }
  return found;
}

function readAt(tokens: readonly Token[], at: number): Read | undefined {
  const duration = readDuration(tokens, at);
  if (duration) return { kind: 'duration', ...duration };
  return readMoney(tokens, at) ?? readTime(tokens, at) ?? readDate(tokens, at) ?? readFigure(tokens, at);
}

function readTime(tokens: readonly Token[], at: number): Read | undefined {
  const first = word(tokens, at);
  if (
    (first === 'half' || first === 'quarter') &&
    (word(tokens, at + 1) === 'past' || (first === 'quarter' && word(tokens, at + 1) === 'to'))
  ) {
    const hour = readNumber(tokens, at + 2);
    if (hour && hour.value <= 12)
      return {
        kind: 'time',
        to: hour.to,
        value: hour.value + (first === 'half' ? 0.5 : word(tokens, at + 1) === 'to' ? -0.25 : 0.25),
      };
  }
  if (PARTS.has(first)) return { kind: 'time', to: at + 1, value: Number.NaN };
  const clock = startsWithDigit(first) && /^([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?$/.exec(first);
  const next = word(tokens, at + 1);
  const half = next === 'am' || next === 'pm' || next === "o'clock";
  if (clock && (clock[3] !== undefined || half || (clock[2] !== undefined && first.includes(':')))) {
    return { kind: 'time', to: half ? at + 2 : at + 1, value: Number(clock[1]) + Number(clock[2] ?? 0) / 60 };
  }
  const number = readNumber(tokens, at);
  if (!number) return undefined;
  const after = word(tokens, number.to);
  if (after === "o'clock" || after === 'am' || (after === 'pm' && !number.figure))
    return { kind: 'time', to: number.to + 1, value: number.value };
  const before = word(tokens, at - 1);
  const single = number.to === at + 1 && number.value >= 1 && number.value <= 24;
  if (before === 'at' && single && isLooseHour(after, tokens, number.to))
    return { kind: 'time', to: number.to, value: number.value };
  return undefined;
}

/** "at ten", "at 10 or", "at 3 on Thursday": a bare figure after "at" is an hour where nothing countable follows. */
function isLooseHour(after: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.pos === 'PUNCT')
    return after !== '-' && after !== '\u2013' && (after !== '.' || tokens[at + 1] === undefined);
  return 'or and on this next tomorrow today suit work be work works would thirty fifteen'.split(' ').includes(after);
}

const BEFORE_DAY = new Set(
  'on or and say would is does will about from until till by before after for either'.split(' '),
);

function readDate(tokens: readonly Token[], at: number): Read | undefined {
  const first = word(tokens, at);
  const next = word(tokens, at + 1);
  const date = (to: number, days = 1): Read => ({ kind: 'date', to, value: days });
  if (NEAR.has(first)) {
    if (SPANS.has(next) && !PARTS.has(next)) return date(at + 2, DAYS_IN.get(next) ?? 1);
    if (PARTS.has(next)) return date(at + 2);
    if (DAYS.has(next) || MONTHS.has(next)) return date(at + 2);
    if (first === 'next' && next === 'couple') return undefined;
    return undefined;
  }
  if (DAYS.has(first)) return date(at + 1);
  const token = tokens[at];
  if (
    MONTHS.has(first) &&
    (token?.pos === 'PROPN' || (first !== 'may' && first !== 'march' && token?.pos !== 'VERB'))
  ) {
    if (
      first === 'may' &&
      !/^[0-9]/.test(next) &&
      !['in', 'by', 'of', 'this', 'next', 'until', 'since'].includes(word(tokens, at - 1))
    )
      return undefined;
    return date(/^[0-9]{1,2}(?:st|nd|rd|th)?$/.test(next) ? at + 2 : at + 1);
  }
  const digit = startsWithDigit(first);
  if (digit && /^[0-9]{1,2}(?:st|nd|rd|th)$/.test(first)) {
    const of = next === 'of' ? 2 : 1;
    return MONTHS.has(word(tokens, at + of))
      ? date(at + of + 1)
      : word(tokens, at - 1) === 'the'
        ? date(at + 1)
        : undefined;
  }
  if (ORDINALS.has(first) && word(tokens, at - 1) === 'the' && BEFORE_DAY.has(word(tokens, at - 2))) {
    if (next === 'of' && MONTHS.has(word(tokens, at + 2))) return date(at + 3);
    const after = tokens[at + 1]?.pos;
    if (after !== 'NOUN' && after !== 'ADJ' && after !== 'PROPN' && next !== 'of' && next !== '-') return date(at + 1);
  }
  if (first === 'day' && next === 'after' && word(tokens, at + 2) === 'tomorrow') return date(at + 3);
  if (first === 'end' && next === 'of' && NEAR.has(word(tokens, at + 2))) return date(at + 4);
  if (digit && /^[0-9]{1,2}$/.test(first) && MONTHS.has(next) && next !== 'may' && next !== 'march')
    return date(at + 2);
  return undefined;
}

function readFigure(tokens: readonly Token[], at: number): Read | undefined {
  const first = word(tokens, at);
  const over = TIMES_OVER.get(first);
  if (
    over !== undefined &&
    !(
      first === 'half' &&
      !['by', 'in'].includes(word(tokens, at - 1)) &&
      word(tokens, at + 1) !== 'of' &&
      word(tokens, at + 1) !== 'the' &&
      word(tokens, at + 1) !== 'their' &&
      word(tokens, at + 1) !== 'your'
    )
  ) {
    return { kind: 'number', to: at + 1, value: over };
  }
  if (
    (first === 'a' || first === 'one') &&
    FRACTIONS.get(word(tokens, at + 1)) &&
    (word(tokens, at + 2) === 'of' || ['by', 'to', 'of', 'than'].includes(word(tokens, at - 1)))
  ) {
    return { kind: 'number', to: at + 2, value: FRACTIONS.get(word(tokens, at + 1)) ?? 0.5 };
  }
  const multiple = startsWithDigit(first) && /^([0-9][0-9.]*)x$/.exec(first);
  if (multiple) return { kind: 'number', to: at + 1, value: Number(multiple[1]) };
  const number = readNumber(tokens, at);
  if (!number)
    return first === 'dozens' || first === 'hundreds' || first === 'thousands' || first === 'millions'
      ? { kind: 'number', to: at + 1, value: Number.NaN }
      : undefined;
  let { to, value } = number;
  let low: number | undefined;
  if (isDash(word(tokens, to)) || (word(tokens, to) === '%' && isDash(word(tokens, to + 1)))) {
    const from = word(tokens, to) === '%' ? to + 2 : to + 1;
    const upper = readNumber(tokens, from);
    if (upper && upper.figure === number.figure) {
      low = value;
      ({ to, value } = upper);
    }
  }
  if (word(tokens, to) === '+') to += 1;
  const unit = word(tokens, to);
  if (unit === '%' || unit === 'percent' || unit === 'percentage')
    return { kind: 'percent', to: unit === 'percentage' ? to + 2 : to + 1, value, low: low ?? value };
  if (unit === 'per' && word(tokens, to + 1) === 'cent')
    return { kind: 'percent', to: to + 2, value, low: low ?? value };
  if (unit === 'times' || unit === 'fold') return { kind: 'number', to: to + 1, value, low: low ?? value };
  if (unit === '-' && word(tokens, to + 1) === 'fold') return { kind: 'number', to: to + 2, value, low: low ?? value };
  const share = FRACTIONS.get(unit);
  if (share !== undefined && unit !== 'half' && !number.figure)
    return { kind: 'number', to: to + 1, value: value * share };
  // "one" alone is rarely a figure: "one of our people", "the one that fits".
  if (first === 'one' && to === at + 1) return ['in', 'out'].includes(unit) ? { kind: 'number', to, value } : undefined;
  if (Number.isNaN(value) || (number.figure && Number.isNaN(figureValue(first)))) return undefined;
  return { kind: 'number', to, value, low: low ?? value };
}
