import { existsSync, readFileSync } from 'node:fs';
import type { Measured, Tally } from './measure';

/** What is kept of a measurement. */
export type Figures = Pick<Measured, 'scripts' | 'spoken' | 'all' | 'rules' | 'voices' | 'calls'>;

/** The committed figures of one set. */
export interface Kept {
  /** Measured when the set was run for the first time, before anything was mended because of it. Never changed. */
  readonly first?: Figures;
  readonly now: Figures;
}

export const FIGURES = 'test/corpus/figures.json';

/** The committed figures by the name of the set. */
export function keptFigures(): Record<string, Kept> {
  return existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, Kept>) : {};
}

/** A measurement as it is kept, without the places. */
export function figuresOf({ scripts, spoken, all, rules, voices, calls }: Measured): Figures {
  return { scripts, spoken, all, rules, voices, calls };
}

/** One sentence for each figure of `now` that has fallen behind what is committed. */
export function fallen(set: string, kept: Figures, now: Figures): string[] {
  const falls: string[] = [];
  const compare = (what: string, before: number, after: number, better: 'more' | 'less') => {
    if (better === 'more' ? after < before : after > before) falls.push(`${set}: ${what} was ${before}, is ${after}`);
  };
  const none: Tally = { right: 0, wrong: 0, missed: 0, unjudged: 0 };
  for (const rule of Object.keys({ ...kept.rules, ...now.rules })) {
    const before = kept.rules[rule] ?? none;
    const after = now.rules[rule] ?? none;
    compare(`${rule}, wrong`, before.wrong, after.wrong, 'less');
    compare(`${rule}, missed`, before.missed, after.missed, 'less');
    compare(`${rule}, judged by nobody`, before.unjudged, after.unjudged, 'less');
  }
  compare('all rules, right', kept.all.right, now.all.right, 'more');
  compare('voices, right', kept.voices.right, now.voices.right, 'more');
  compare('kinds of call, right', kept.calls.right, now.calls.right, 'more');
  return falls;
}
