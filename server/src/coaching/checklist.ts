import { t } from '@vscode/l10n';
import { type CallKind, isHouseScript, type Span } from '../script/index';
import type { Speech } from '../speech/index';
import { type ChecklistItem, itemsFor } from './checklist-items';
import { withoutLinks } from './runner';
import type { Fix, Level, Report, Rule, Settings } from './types';

/** A move that the script should make, and whether it does. */
export interface ChecklistEntry {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  /** The words that make it, where they can be pointed at. */
  readonly span: Span | undefined;
  /** What puts it in, where it is missing: of a move that only makes sense after another, what puts that one in first. */
  readonly fix: Fix | undefined;
  /** The title of the move that has to come first. */
  readonly after: string | undefined;
  /** How much it weighs that it is missing; `hint` for what the script may do without. */
  readonly level: Exclude<Level, 'off'>;
  /** The rules that report it missing. */
  readonly rules: readonly string[];
}

/** What a script of its kind should do, in the order of the conversation. */
export interface Checklist {
  readonly call: CallKind;
  readonly entries: readonly ChecklistEntry[];
  readonly done: number;
  /** "5 of 8 moves". */
  readonly summary: string;
}

/**
 * The moves that a script of its kind should make, each ticked or not; those a team asks for by rules of its own stand
 * last. It agrees with the rules about missing moves, which decide wherever there is one: what a rule reports is not
 * ticked, and what is not ticked is reported once what it waits for is there. A rule that is switched off or ignored in
 * the file takes its move off the list, unless it is made. Unlike the rules it does not wait for a script that is long
 * enough to judge. A house script has none. Never throws.
 */
export function checklistOf(rules: readonly Rule[], speech: Speech, settings: Settings): Checklist {
  const items = isHouseScript(speech.reach.around) ? [] : itemsFor(speech.call, settings);
  const judge = judgeOf(rules, speech, settings, items);
  const judged = new Map(items.map((item) => [item.id, judge(item)]));
  /** What a rule keeps quiet about is made, unless it waits for what has to come first. */
  const settle = (item: ChecklistItem): Settled => {
    const { state, known } = judged.get(item.id) ?? NOTHING;
    if (state !== 'silent') return { state };
    if (known.length === 0) return { state: 'missing' };
    if (item.spare?.(speech)) return { state: 'off' };
    const before = items.find((other) => item.waitsFor?.includes(other.id) && settle(other).state === 'missing');
    return before ? { state: 'missing', before: settle(before).before ?? before } : { state: 'done' };
  };
  const entries = items.flatMap((item): ChecklistEntry[] => {
    const { span, report, level, known } = judged.get(item.id) ?? NOTHING;
    const { state, before } = settle(item);
    if (state === 'off') return [];
    const from = before ? judged.get(before.id)?.report : report;
    const own = state === 'missing' && !from ? item.fix?.(speech) : undefined;
    return [
      {
        id: item.id,
        title: item.title(),
        done: state === 'done',
        span,
        fix: withoutLinks(from?.fixes ?? [], speech)[0] ?? own,
        after: before?.title(),
        level,
        rules: known.map(({ id }) => id),
      },
    ];
  });
  const done = entries.filter((entry) => entry.done).length;
  const summary = entries.length === 1 ? t`${done} of 1 move` : t`${done} of ${entries.length} moves`;
  return { call: speech.call, entries, done, summary };
}

interface Settled {
  readonly state: 'done' | 'missing' | 'off';
  /** The first move that has to come before. */
  readonly before?: ChecklistItem;
}

interface Judged {
  /** `silent`: it is not made, and no rule says so. */
  readonly state: 'done' | 'missing' | 'silent' | 'off';
  readonly span: Span | undefined;
  readonly report: Report | undefined;
  readonly level: Exclude<Level, 'off'>;
  readonly known: readonly Rule[];
}

const NOTHING: Judged = { state: 'off', span: undefined, report: undefined, level: 'hint', known: [] };

function judgeOf(
  rules: readonly Rule[],
  speech: Speech,
  settings: Settings,
  items: readonly ChecklistItem[],
): (item: ChecklistItem) => Judged {
  const ignored = new Set(speech.script.frontMatter?.ignore.map(({ id }) => id));
  const reports = new Map<string, Report | undefined>();
  const reportOf = (rule: Rule): Report | undefined => {
    if (!reports.has(rule.id)) reports.set(rule.id, firstReport(rule, speech, settings));
    return reports.get(rule.id);
  };
  const isSole = (id: string): boolean => items.filter((item) => item.rules.includes(id)).length === 1;
  const isOn = ({ id, off }: Rule): boolean =>
    !ignored.has(id) && (settings.rules[id] ?? (off ? 'off' : 'on')) !== 'off';

  return (item) => {
    const known = item.rules.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
    const on = known.filter(isOn);
    const span = item.made(speech);
    const rule = on.find((each) => reportOf(each) && (!span || isSole(each.id)));
    const report = rule && reportOf(rule);
    const level = (rule && weight(rule, report, speech, settings)) ?? 'hint';
    if (report) return { state: 'missing', span: undefined, report, level, known };
    if (span) return { state: 'done', span, report: undefined, level, known };
    return { state: known.length > 0 && on.length === 0 ? 'off' : 'silent', span, report: undefined, level, known };
  };
}

function firstReport(rule: Rule, speech: Speech, settings: Settings): Report | undefined {
  try {
    for (const report of rule.check(speech, { settings, ruleIds: [], unusedIgnores: [] })) return report;
  } catch {
    // A rule that breaks is in the log already, by whoever ran the rules.
  }
  return undefined;
}

function weight(rule: Rule, report: Report | undefined, { call }: Speech, settings: Settings): ChecklistEntry['level'] {
  const chosen = settings.rules[rule.id];
  if (chosen && chosen !== 'off') return chosen;
  const level = report?.level ?? (rule.calls === 'every' ? rule.level : (rule.calls[call] ?? rule.level));
  return level === 'off' ? 'hint' : level;
}
