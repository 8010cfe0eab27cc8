import { isDash, readNumber, word } from './numbers';
import type { Token } from './types';

const MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 60,
    seconds: 1 / 60,
    sec: 1 / 60,
    secs: 1 / 60,
    minute: 1,
    minutes: 1,
    min: 1,
    mins: 1,
    hour: 60,
    hours: 60,
    hr: 60,
    hrs: 60,
    day: 1440,
    days: 1440,
    week: 10080,
    weeks: 10080,
    fortnight: 20160,
    month: 43200,
    months: 43200,
    quarter: 129600,
    quarters: 129600,
    year: 525600,
    years: 525600,
    decade: 5256000,
    decades: 5256000,
  }),
);
/** Said of a short while; a figure only in name. */
const MOMENTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ moment: 1, moments: 1, tick: 1, sec: 1 / 60, bit: 1 }),
);
/** "a quick ten", "a short fifteen": minutes that go without saying. */
const QUICK = new Set('quick short brief fast'.split(' '));

/** Words for a length of time, and what may stand before one behind an article. */
export const DURATION_WORDS: readonly string[] = [...MINUTES.keys(), ...MOMENTS.keys(), ...QUICK];

/** A duration in tokens: `to` is exclusive; `value` and `low` are minutes, `value` the upper end of a range. */
export interface DurationFound {
  readonly to: number;
  readonly value: number;
  readonly low: number;
}

/**
 * The duration that starts at `at`: "30 minutes", "30-min", "15\u201320 minutes", "15 to 20 minutes", "half an hour", "an hour
 * and a half", "one hour", "a couple of minutes", "90 seconds", "a quick ten". Days and longer count too.
 */
export function readDuration(tokens: readonly Token[], at: number): DurationFound | undefined {
  const first = word(tokens, at);
  return (
    readHalf(tokens, at) ??
    readCounted(tokens, at) ??
    (first === 'a' || first === 'an' || first === 'one' || first === 'another'
      ? readWithArticle(tokens, at)
      : undefined) ??
    readVague(tokens, at)
  );
}

function found(to: number, value: number, low = value): DurationFound {
  return { to, value, low };
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return word(tokens, at) === '-' ? at + 1 : at;
}

function unitAt(tokens: readonly Token[], at: number): number | undefined {
  return MINUTES.get(word(tokens, at));
}

/** "half an hour", "half hour", "a half hour", "half-an-hour", "three quarters of an hour", "a quarter of an hour". */
function readHalf(tokens: readonly Token[], start: number): DurationFound | undefined {
  let at = start;
  const first = word(tokens, at);
  const counted = first === 'three' ? 3 : 1;
  if (first === 'a' || first === 'three') at = skipHyphen(tokens, at + 1);
  const part = word(tokens, at);
  if (part === 'half' && counted === 1) {
    at = skipHyphen(tokens, at + 1);
    if (word(tokens, at) === 'an' || word(tokens, at) === 'a') at = skipHyphen(tokens, at + 1);
    const unit = unitAt(tokens, at);
    return unit === undefined || unit < 60 || word(tokens, at).endsWith('s') ? undefined : found(at + 1, unit / 2);
  }
  if (part !== 'quarter' && part !== 'quarters') return undefined;
  at += 1;
  // "a quarter-hour"
  const hyphened = skipHyphen(tokens, at);
  if (word(tokens, hyphened) === 'hour' || word(tokens, hyphened) === 'hours') return found(hyphened + 1, 15 * counted);
  if (word(tokens, at) !== 'of' || word(tokens, at + 1) !== 'an' || word(tokens, at + 2) !== 'hour') return undefined;
  return found(at + 3, 15 * counted);
}

/** A number or a range of numbers with a unit; "an hour", "one and a half hours", "2 hours 30 minutes". */
function readCounted(tokens: readonly Token[], start: number): DurationFound | undefined {
  const lower = readNumber(tokens, start);
  if (!lower) return undefined;
  const { to, value, low } = upperEnd(tokens, lower.to, lower.value);
  let at = to;
  let extra = 0;
  if (word(tokens, at) === 'and' && word(tokens, at + 1) === 'a' && word(tokens, at + 2) === 'half') {
    extra = 0.5;
    at += 3;
  }
  if (word(tokens, at) === '+') at += 1;
  at = skipHyphen(tokens, at);
  if (
    (word(tokens, at) === 'short' || word(tokens, at) === 'quick' || word(tokens, at) === 'more') &&
    unitAt(tokens, at + 1)
  )
    at += 1;
  const unit = unitAt(tokens, at);
  if (unit === undefined || (word(tokens, at) === 'second' && value > 1 && word(tokens, at - 1) !== '-'))
    return readShortUnit(tokens, at, value, low);
  return withRest(tokens, at + 1, unit, (value + extra) * unit, (low + extra) * unit);
}

/** "30s", "24h": a unit of one letter counts only where it touches its figure; "m" may be metres or millions. */
function readShortUnit(tokens: readonly Token[], at: number, value: number, low: number): DurationFound | undefined {
  const unit = word(tokens, at) === 's' ? 1 / 60 : word(tokens, at) === 'h' ? 60 : undefined;
  if (unit === undefined || value > 200 || tokens[at]?.start !== tokens[at - 1]?.end) return undefined;
  return found(at + 1, value * unit, low * unit);
}

function upperEnd(tokens: readonly Token[], at: number, low: number): DurationFound {
  const between = word(tokens, at);
  const unitFirst = unitAt(tokens, at);
  // "15 minutes to 20 minutes", "15 min - 20 min".
  const joint = unitFirst === undefined ? at : at + 1;
  const dash = word(tokens, joint);
  if (!isDash(dash) && dash !== 'or' && dash !== '/') return found(at, low);
  const upper = readNumber(tokens, joint + 1);
  if (!upper || upper.value < low) return found(at, low);
  const tail = skipHyphen(tokens, upper.to);
  if (unitAt(tokens, tail) === undefined || (unitFirst !== undefined && unitFirst !== unitAt(tokens, tail)))
    return found(at, low);
  return between === '' ? found(at, low) : found(upper.to, upper.value, low);
}

/** What may follow a unit: "and a half", "2 hours 30 minutes", "or so". */
function withRest(tokens: readonly Token[], at: number, unit: number, value: number, low: number): DurationFound {
  if (word(tokens, at) === 'and' && word(tokens, at + 1) === 'a' && word(tokens, at + 2) === 'half')
    return found(at + 3, value + unit / 2, low + unit / 2);
  const more = word(tokens, at) === 'and' ? at + 1 : at;
  const rest = readNumber(tokens, more);
  const smaller = rest ? unitAt(tokens, rest.to) : undefined;
  if (rest && smaller !== undefined && smaller < unit && unit <= 60)
    return found(rest.to + 1, value + rest.value * smaller, low + rest.value * smaller);
  return found(at, value, low);
}

/** "an hour", "a minute", "a moment", "a quick ten", "a couple of minutes", "a good half hour". */
function readWithArticle(tokens: readonly Token[], start: number): DurationFound | undefined {
  let at = start + 1;
  const quick = QUICK.has(word(tokens, at));
  if (quick || ['single', 'full', 'whole', 'good', 'solid', 'spare'].includes(word(tokens, at))) at += 1;
  const half = at > start + 1 ? readHalf(tokens, at) : undefined;
  if (half) return half;
  const counted = at > start + 1 ? readCounted(tokens, at) : undefined;
  if (counted) return counted;
  const unit = unitAt(tokens, at);
  // "a week" and "a month" after a price are rates, and "a second survey" is an ordinal.
  const part = word(tokens, at) === 'quarter' && ['of', 'to'].includes(word(tokens, at + 1));
  if (unit !== undefined && !part && !(word(tokens, at) === 'second' && tokens[at + 1]?.pos === 'NOUN')) {
    return withRest(tokens, at + 1, unit, unit, unit);
  }
  const moment = MOMENTS.get(word(tokens, at));
  if (moment !== undefined && word(tokens, at) !== 'bit') return found(at + 1, moment);
  if (!quick) return undefined;
  const number = readNumber(tokens, at);
  const after = tokens[number?.to ?? at];
  if (!number || number.value < 5 || number.value > 90 || (after && after.pos === 'NOUN')) return undefined;
  return found(number.to, number.value);
}

/** "a couple of minutes", "a few minutes", "couple of secs": their length cannot be told beyond "short"; of hours it can. */
function readVague(tokens: readonly Token[], start: number): DurationFound | undefined {
  let at = start;
  if (word(tokens, at) === 'a') at += 1;
  if (word(tokens, at) === 'quick') at += 1;
  const count = word(tokens, at) === 'couple' ? 2 : word(tokens, at) === 'few' ? 3 : 0;
  if (count === 0) return undefined;
  at += 1;
  if (word(tokens, at) === 'of') at += 1;
  if (['short', 'quick', 'more', 'spare'].includes(word(tokens, at))) at += 1;
  const unit = unitAt(tokens, at) ?? MOMENTS.get(word(tokens, at));
  if (unit === undefined) return undefined;
  return found(at + 1, unit === 60 ? count * unit : Number.NaN);
}
