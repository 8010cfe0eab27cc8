import { t } from '@vscode/l10n';
import { CHOOSABLE, type Levels, type OwnSettings, PACE, type Rule } from '../coaching/index';
import { closest, listed } from '../script/index';

/** When a script is checked: at every change, or when it is opened and saved. */
export type Run = 'onType' | 'onSave';

/** What people set, as the server uses it. */
export interface ServerSettings {
  readonly run: Run;
  /** It goes before what a team set in its settings file. */
  readonly own: OwnSettings;
}

export const DEFAULTS: ServerSettings = { run: 'onType', own: { rules: {}, wordsPerMinute: undefined } };

/**
 * Reads what stands under `pitch` in a client's settings, whatever it is. What cannot be used is left at its default
 * and named in `problems`, a whole sentence each.
 */
export function readSettings(
  raw: unknown,
  rules: readonly Pick<Rule, 'id' | 'level'>[],
): { readonly settings: ServerSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given = isRecord(raw) ? raw : {};
  const settings: ServerSettings = {
    run: readRun(given.run, problems),
    own: {
      rules: readLevels(given.rules, rules, problems),
      wordsPerMinute: readPace(given.wordsPerMinute, problems),
    },
  };
  return { settings, problems };
}

function readRun(value: unknown, problems: string[]): Run {
  if (value === undefined || value === null || value === 'onType' || value === 'onSave') return value ?? DEFAULTS.run;
  problems.push(t`The setting pitch.run can be “onType” or “onSave”, not ${quote(value)}.`);
  return DEFAULTS.run;
}

function readPace(value: unknown, problems: string[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= PACE.least && value <= PACE.most) return value;
  problems.push(
    t`The setting pitch.wordsPerMinute can be a number from ${PACE.least} to ${PACE.most}, not ${quote(value)}.`,
  );
  return undefined;
}

function readLevels(value: unknown, rules: readonly Pick<Rule, 'id' | 'level'>[], problems: string[]): Levels {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push(t`The setting pitch.rules is a list of rules with a level each, not ${quote(value)}.`);
    return {};
  }
  const levels: [string, Levels[string]][] = [];
  for (const [id, wanted] of Object.entries(value)) {
    const rule = rules.find((each) => each.id === id);
    const level = CHOOSABLE.find((each) => each === wanted);
    if (!rule) problems.push(unknownRule(id, rules));
    else if (rule.level === 'error') {
      problems.push(t`“${id}” in pitch.rules tells of what Pitch cannot read, so it stays an error.`);
    } else if (!level)
      problems.push(t`“${id}” in pitch.rules can be off, hint, info or warning, not ${quote(wanted)}.`);
    else levels.push([id, level]);
  }
  return Object.fromEntries(levels);
}

function unknownRule(id: string, rules: readonly Pick<Rule, 'id'>[]): string {
  const near = closest(
    id,
    rules.map((rule) => rule.id),
  );
  if (near.length === 0) return t`There is no rule “${id}”, which pitch.rules names.`;
  const names = listed(near.map((each) => `“${each}”`));
  return t`There is no rule “${id}”, which pitch.rules names. Did you mean ${names}?`;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
