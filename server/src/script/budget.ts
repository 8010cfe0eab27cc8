import type { Budget, Span } from './types';

/** A length of time in seconds: `low` and `high` are the same where it is no range. */
export interface Duration {
  readonly low: number;
  readonly high: number;
}

const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
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
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const NUMBER =
  '(?:\\d{1,4}(?:[.,]\\d{1,2})?|half|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty-five|sixty|ninety)';
const UNIT = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)(?![a-z])';
const LENGTH = new RegExp(
  `(?<![\\w.,:$])(${NUMBER})(?:[ -]?(${UNIT}))?(?: ?(?:-|–|—|~|to|or|and) ?(${NUMBER})(?:[ -]?(${UNIT}))?)?`,
  'gi',
);
const CLOCK = /(?<![\d:])(\d{1,2}):(\d\d) ?(?:-|–|—|to) ?(\d{1,2}):(\d\d)(?![\d:])/;

/**
 * The time that words in any usual form name (`20s`, `10 sec`, `~2 min`, `First 10 seconds`, `1 min 30 sec`,
 * `0:20–0:40`), or undefined. Full-width figures count; "before" and "after" make it a point in time and so none.
 */
export function parseDuration(words: string): Duration | undefined {
  if (words.length > 200) return undefined;
  const plain = words.normalize('NFKC').toLowerCase();
  if (!/\d|half|one|two|three|four|five|six|seven|eight|nine|ten|teen|twenty|thirty|ninety/.test(plain))
    return undefined;
  if (/\b(?:before|after)\b/.test(plain)) return undefined;
  const clock = CLOCK.exec(plain);
  if (clock !== null) {
    const [, a = '', b = '', c = '', d = ''] = clock;
    return ordered(Number(a) * 60 + Number(b), Number(c) * 60 + Number(d));
  }
  for (const match of plain.matchAll(LENGTH)) {
    const [whole, first = '', firstUnit, second, secondUnit] = match;
    const unit = secondUnit ?? firstUnit;
    if (unit === undefined) continue;
    const low = amount(first) * seconds(firstUnit ?? unit);
    if (second === undefined) {
      const more = /^ ?(?:and )?(\d{1,2}) ?(?:seconds?|secs?|s)(?![a-z])/.exec(plain.slice(match.index + whole.length));
      const total = seconds(unit) > 1 && more !== null ? low + Number(more[1]) : low;
      return ordered(total, total);
    }
    if (secondUnit === undefined) {
      const span = amount(second) * seconds(unit);
      return ordered(low, span);
    }
    const high = amount(second) * seconds(secondUnit);
    // `1 min and 30 sec` adds up, `30 sec to 1 min` is a range
    return firstUnit !== undefined && seconds(firstUnit) > seconds(secondUnit)
      ? ordered(low + high, low + high)
      : ordered(low, high);
  }
  return undefined;
}

function ordered(low: number, high: number): Duration | undefined {
  if (!(high > 0) || !Number.isFinite(low)) return undefined;
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

function amount(words: string): number {
  return WORDS[words] ?? Number(words.replace(',', '.'));
}

function seconds(unit: string): number {
  return SECONDS[unit[0] ?? ''] ?? 1;
}

/** A title's time, and where its brackets stand. `range` tells a running clock from a length. */
export interface TitleTime extends Duration {
  readonly span: Span;
}

/** The last bracket in a title between `from` and `to` that holds a time. */
export function titleTime(text: string, from: number, to: number): TitleTime | undefined {
  let close = -1;
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09) close = at;
    else if ((code === 0x28 || code === 0xff08) && close >= 0) {
      const time = parseDuration(text.slice(at + 1, close));
      if (time !== undefined) return { ...time, span: { start: at, end: close + 1 } };
      close = -1;
    }
  }
  return undefined;
}

/**
 * The budgets of sibling titles. A range means its upper end, unless every range among them starts where the one
 * before it ended: then they are a running clock, and each means the difference.
 */
export function budgetsOf(times: readonly (TitleTime | undefined)[]): readonly (Budget | undefined)[] {
  const ranges = times.filter((time) => time !== undefined && time.low < time.high);
  const clock =
    ranges.length > 1 && ranges.every((range, index) => index === 0 || range?.low === ranges[index - 1]?.high);
  return times.map((time) => {
    if (time === undefined) return undefined;
    return { seconds: clock ? time.high - (time.low < time.high ? time.low : 0) : time.high, span: time.span };
  });
}
