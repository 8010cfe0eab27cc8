import { t } from '@vscode/l10n';
import { lineEndAt, nodeAt, type Placeholder, type Script } from '../../script/index';
import { inOrder, type Line } from './place';
import type { Completion } from './types';

/** Where the `{{` that the cursor is in stands open on its line; undefined where it is in none. */
export function openBraces({ before, start }: Line): number | undefined {
  const open = before.lastIndexOf('{{');
  if (open < 0 || /[{}]/.test(before.slice(open + 2))) return undefined;
  return start + open;
}

/** The rest of a name and what closes it, as far as it stands there. */
const REST = /^[\p{L}\p{M}\p{N}_ .'’-]{0,40}\}\}/u;

/**
 * What can stand in the placeholder that opens at `open`: names whose value is known, with what they hold, then names that
 * the script uses without one. What closes it is put in where it is missing, and never doubled.
 */
export function placeholderItems(script: Script, open: number, offset: number): readonly Completion[] {
  const { text, values, placeholders, unclosed } = script;
  const here = (each: Placeholder): boolean => each.span.start === open;
  // In a note, a program or a line of the front matter two braces are just braces.
  const isMark = unclosed.some(({ start }) => start === open) || placeholders.some(here);
  // A cell of a table that holds nothing else yet is nobody's words.
  if (!isMark && !nodeAt(script, open).some(({ kind }) => kind === 'table')) return [];
  const behind = text.slice(offset, lineEndAt(text, offset));
  const closed = REST.exec(behind)?.[0].length ?? (behind.startsWith('}') ? 1 : 0);
  let start = open + 2;
  while (start < offset && (text[start] === ' ' || text[start] === '\t')) start++;
  const span = { start, end: offset + closed };
  const item = (name: string, detail: string, sortKey: string): Completion => ({
    label: name,
    kind: 'placeholder',
    detail,
    beside: detail,
    span,
    newText: `${name}}}`,
    isSnippet: false,
    sortKey,
    filterText: name,
    doc: { of: 'placeholder', name },
  });
  const known = [...values.values()].map(({ name, value }, index) =>
    item(name, shortened(value), `0${inOrder(index)}`),
  );
  const used = placeholders.filter((each) => each.form === 'braces' && each.name !== '' && !here(each));
  const unknown = [...new Set(used.map(({ name }) => name))].filter((name) => !values.has(name));
  return [...known, ...unknown.map((name, index) => item(name, t('no value yet'), `1${inOrder(index)}`))];
}

const LONGEST = 60;

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
