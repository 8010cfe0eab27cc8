import { styleText } from 'node:util';
import { t } from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checklist, type Finding, shown } from '../coaching/index';
import { timeInWords } from '../script/index';
import type { Checked } from './check';
import { excerpt } from './excerpt';
import type { Host } from './host';
import { countedOf, fixedLines, printable } from './words';

type Format = Parameters<typeof styleText>[0];

export interface Style {
  readonly paint: (format: Format, text: string) => string;
  /** Columns a line of a script may take. */
  readonly width: number;
  /** Advice is broken into lines of `width`; in a pipe it stays whole, so that it can be searched. */
  readonly wrap: boolean;
}

/** Columns where there is no terminal to ask, and the most that the eye follows on one. */
const WIDTH = 100;
/** Lines of one finding that are shown. */
const LINES = 4;

/** Colour is for terminals; NO_COLOR and FORCE_COLOR decide otherwise, as Node reads them. */
export function styleOf({ stdout, env }: Pick<Host, 'stdout' | 'env'>): Style {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = env;
  const asked = force === undefined ? undefined : ['', '1', '2', '3', 'true'].includes(force);
  const colour = asked ?? (stdout.isTerminal && !none && term !== 'dumb');
  return {
    paint: colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text,
    width: Math.max(20, Math.min(WIDTH, stdout.columns ?? WIDTH)),
    wrap: stdout.isTerminal,
  };
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;
const LEVELS = ['error', 'warning', 'info', 'hint'] as const;

/** A script's findings, each with its place, the words it is about underlined, its advice and its fixes. */
export function prettyScript(checked: Checked, style: Style): string {
  const document = TextDocument.create('', 'pitch', 0, checked.text);
  return shown(checked.findings)
    .map((finding) => prettyFinding(nameOf(checked), finding, document, style))
    .join('');
}

function nameOf({ name }: Checked): string {
  return name === '-' ? t('(standard input)') : printable(name);
}

function prettyFinding(name: string, finding: Finding, document: TextDocument, { paint, width, wrap }: Style): string {
  const { line, character } = document.positionAt(finding.span.start);
  const colour = COLOURS[finding.level];
  const advice = `${finding.level}: ${printable(finding.message)} (${finding.rule})`;
  const fixes = finding.fixes.map(({ title }) => printable(title)).join('; ');
  const mended = fixes === '' ? [] : [finding.fixes.length > 1 ? t`fixes: ${fixes}` : t`fix: ${fixes}`];
  const said = [advice, ...mended].flatMap((text) => (wrap ? wrapped(text, width - 2) : [text]));
  return [
    paint('bold', `${name}:${line + 1}:${character + 1}`),
    // A missing move has no words to underline, and a file that is no text no line to show.
    ...(finding.missing || document.getText() === '' ? [] : source(finding, document, { paint, width, wrap })),
    ...said.map(
      (text) =>
        `  ${text.startsWith(finding.level) ? paint(colour, finding.level) + text.slice(finding.level.length) : text}`,
    ),
    '',
    '',
  ].join('\n');
}

/** The lines of a finding's words; where they are many, the first and the last. */
function source(finding: Finding, document: TextDocument, { paint, width }: Style): string[] {
  const [start, end] = [document.positionAt(finding.span.start), document.positionAt(finding.span.end)];
  const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
  const gutter = String(last + 1).length;
  const rows: string[] = [];
  for (let line = start.line; line <= last; line++) {
    if (last - start.line >= LINES && line === start.line + LINES - 2) {
      rows.push(`  ${' '.repeat(gutter)} ${paint('dim', '⋮')}`);
      line = last;
    }
    const words = lineOf(document, line);
    const from = line === start.line ? start.character : words.length - words.trimStart().length;
    const to = line === end.line ? end.character : words.trimEnd().length;
    const shownLine = excerpt(words, from, to, width - gutter - 5);
    const bar = paint('dim', '│');
    rows.push(`  ${paint('dim', String(line + 1).padStart(gutter))} ${bar} ${shownLine.line}`);
    rows.push(`  ${' '.repeat(gutter)} ${bar} ${paint(COLOURS[finding.level], shownLine.marks)}`);
  }
  return rows;
}

function lineOf(document: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).replace(/[\r\n]/g, '');
}

/** Words in lines of at most `width` characters, those after the first indented. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(`  ${word}`);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** What was mended in a script, a line each. */
export function prettyFixed(checked: Checked, { paint }: Style): string {
  const lines = fixedLines(checked).map((line) => `${paint('green', line)}\n`);
  return lines.length > 0 ? `${lines.join('')}\n` : '';
}

/** The moves that a script should make, ticked or not, where they were asked for. */
export function prettyChecklist(checked: Checked, { paint }: Style): string {
  const { checklist, seconds = 0, text } = checked;
  if (!checklist) return '';
  const document = TextDocument.create('', 'pitch', 0, text);
  const rows = checklist.entries.map(({ done, title, span, rules }) => {
    const where = done && span ? t`line ${document.positionAt(span.start).line + 1}` : rules.join(', ');
    return `  ${done ? paint('green', '✓') : paint('red', '✗')} ${title}${where ? paint('dim', ` (${where})`) : ''}`;
  });
  const head = `${nameOf(checked)}: ${madeAndTaken(checklist, timeInWords(seconds))}`;
  return [paint('bold', head), ...rows, '', ''].join('\n');
}

/** How far a script has come for its kind of call, and how long it takes. */
function madeAndTaken({ call, summary }: Checklist, time: string): string {
  switch (call) {
    case 'cold-call':
      return t`${summary} of a cold call, ${time} to say`;
    case 'first-meeting':
      return t`${summary} of a first meeting, ${time} to say`;
    case 'referral':
      return t`${summary} of a referral, ${time} to say`;
    case 'follow-up':
      return t`${summary} of a follow-up, ${time} to say`;
    case 'voicemail':
      return t`${summary} of a voicemail, ${time} to say`;
  }
}

/** The last line: how many scripts, how many findings of each level; then what was not shown. */
export function prettyCount(all: readonly Checked[], { paint }: Style): string {
  const findings = all.flatMap((checked) => checked.findings);
  const kept = all.flatMap((checked) => shown(checked.findings));
  const counts = LEVELS.flatMap((level) => {
    const count = kept.filter((finding) => finding.level === level).length;
    return count > 0 ? [paint(COLOURS[level], countedOf(level, count))] : [];
  });
  const found = counts.length > 0 ? counts.join(', ') : t('nothing to mend');
  const checked = all.length === 1 ? t('1 script checked') : t`${all.length} scripts checked`;
  const mended = all.reduce((sum, { fixed = [] }) => sum + fixed.length, 0);
  const fixed = mended === 1 ? t('1 finding fixed') : t`${mended} findings fixed`;
  const line = mended > 0 ? t`${checked}, ${fixed}: ${found}.` : t`${checked}: ${found}.`;
  const more = findings.length - kept.length;
  return more > 0 ? `${line}\n${notShown(more)}\n` : `${line}\n`;
}

function notShown(moves: number): string {
  return moves === 1
    ? t('1 more missing move not shown; --format json lists all.')
    : t`${moves} more missing moves not shown; --format json lists all.`;
}
