import { relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import { type Finding, shown } from '../coaching/index';
import type { Checked } from './check';
import { rangesIn } from './json';
import { countedOf } from './words';

/** GitHub shows so many annotations of a kind for each step of a workflow, and drops the rest without a word. */
const MOST = 10;

const KINDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;
const LEVELS = ['error', 'warning', 'info', 'hint'] as const;

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request: the worst first, no more of a kind
 * than it shows, and a last line on how many more there are.
 * @param where.cwd what the names of scripts are relative to
 * @param where.base the folder that paths in annotations are relative to
 */
export function githubReport(all: readonly Checked[], where: { readonly cwd: string; readonly base: string }): string {
  const shownByLevel = LEVELS.flatMap((level) =>
    all.flatMap((checked) =>
      shown(checked.findings)
        .filter((finding) => finding.level === level)
        .map((finding) => ({ checked, finding })),
    ),
  );
  const left = new Map<string, number>();
  const annotated = shownByLevel.filter(({ finding }) => {
    const count = (left.get(KINDS[finding.level]) ?? MOST) - 1;
    left.set(KINDS[finding.level], count);
    return count >= 0;
  });
  const lines = annotated.map(({ checked, finding }) => annotation(checked, finding, where));
  return [
    ...lines,
    ...rest(
      all,
      annotated.map(({ finding }) => finding),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function rest(all: readonly Checked[], annotated: readonly Finding[]): string[] {
  const told = new Set(annotated);
  const more = all.flatMap(({ findings }) => findings.filter((finding) => !told.has(finding)));
  if (more.length === 0) return [];
  const levels = LEVELS.flatMap((level) => {
    const count = more.filter((finding) => finding.level === level).length;
    return count > 0 ? [countedOf(level, count)] : [];
  });
  return [t`${more.length} more not shown here (${levels.join(', ')}): pitch check lists them.`];
}

function annotation(
  { name, text }: Checked,
  { rule, level, message, span }: Finding,
  { cwd, base }: { readonly cwd: string; readonly base: string },
): string {
  const { start, end } = rangesIn(text)(span);
  const path = relative(base, resolve(cwd, name)).split(sep).join('/');
  const place = {
    ...(name === '-' ? {} : { file: path }),
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns hold on one line only.
    ...(start.line === end.line
      ? { col: start.character + 1, endColumn: Math.max(start.character, end.character) + 1 }
      : {}),
    title: rule,
  };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escaped(String(value), ':', ',')}`);
  return `::${KINDS[level]} ${properties.join(',')}::${escaped(message)}`;
}

/** Text as a workflow command carries it: it ends at a line's end, and its properties at commas and colons. */
function escaped(text: string, ...more: readonly string[]): string {
  return ['%', '\r', '\n', ...more].reduce(
    (now, sign) => now.replaceAll(sign, `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
    text,
  );
}
