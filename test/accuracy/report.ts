import type { Counts } from '../mutations/measure';
import type { Figures, Kept } from './figures';
import { precision, recall, sum, type Tally } from './measure';

const FIGURE_HEADS = ['right', 'wrong', 'missed', 'precision', 'recall'];

/** A table of the sets: what each measures now, and measured when it was new. Markdown. */
export function setsTable(kept: Readonly<Record<string, Kept>>): string {
  const heads = [
    'set',
    'scripts',
    'spoken sentences',
    ...FIGURE_HEADS,
    'wrong per 100 sentences',
    'voices',
    'kind of call',
  ];
  const rows = Object.entries(kept).flatMap(([set, { first, now }]) => [
    ...(first ? [setRow(`${set}, first run`, first)] : []),
    setRow(first ? `${set}, now` : set, now),
  ]);
  return table(heads, rows);
}

/** A table of the rules over all sets as they measure now, the two that are counted apart first. Markdown. */
export function rulesTable(kept: Readonly<Record<string, Kept>>, levels: ReadonlyMap<string, string>): string {
  const byRule = new Map<string, Tally[]>();
  for (const { now } of Object.values(kept)) {
    for (const [rule, tally] of Object.entries(now.rules)) byRule.set(rule, [...(byRule.get(rule) ?? []), tally]);
  }
  const totals = [...byRule].map(([rule, list]) => ({ rule, level: levels.get(rule) ?? '', tally: sum(list) }));
  const of = (name: string, keep: (level: string) => boolean) => {
    const list = totals.filter(({ level }) => keep(level)).map(({ tally }) => tally);
    return [`**${name}**`, ...figures(sum(list))];
  };
  const rows = totals.sort((a, b) => (a.rule < b.rule ? -1 : 1)).map(({ rule, tally }) => [rule, ...figures(tally)]);
  return table(
    ['rule', ...FIGURE_HEADS],
    [
      of('all warnings', (level) => level === 'warning'),
      of('all infos and hints', (level) => level === 'info' || level === 'hint'),
      of('all', () => true),
      ...rows,
    ],
  );
}

/** A table of the changed scripts: how many do what they should. Markdown. */
export function mutationsTable({ harmful, harmless }: Counts): string {
  const row = (name: string, { tried, right }: Counts['harmful']) => {
    return [name, `${tried}`, `${right}`, percent((100 * right) / Math.max(1, tried))];
  };
  return table(
    ['changes', 'tried', 'as they should', 'of 100'],
    [row('must report', harmful), row('must not', harmless)],
  );
}

function setRow(name: string, { scripts, spoken, all, voices, calls }: Figures): string[] {
  const wrong = ((100 * all.wrong) / Math.max(1, spoken)).toFixed(2);
  const heard = [voices, calls].map((each) => percent(precision(each)));
  return [name, `${scripts}`, `${spoken}`, ...figures(all), wrong, ...heard];
}

function figures(tally: Tally): string[] {
  const { right, wrong, missed } = tally;
  return [`${right}`, `${wrong}`, `${missed}`, percent(precision(tally)), percent(recall(tally))];
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : `${value.toFixed(1)} %`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
