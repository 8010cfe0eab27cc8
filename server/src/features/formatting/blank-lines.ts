import { lineEnd, type Script } from '../../script/index';
import { isSlashNote, type TidyLine } from './lines';
import type { Group } from './spaces';

/**
 * One blank line around a heading and never two in a row, none where the file begins, and one line end where it ends. Notes
 * are left beside what they stand beside: one that touches words is about them.
 */
export function blankLines(script: Script, lines: readonly TidyLine[]): Group[] {
  const { text, frontMatter } = script;
  if (!lines.some(({ kind }) => kind !== 'blank')) return [];
  const found: Group[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TidyLine;
    const after = lines[index + 1];
    if (line.kind === 'blank') {
      const first = index;
      while (lines[index + 1]?.kind === 'blank') index++;
      const last = lines[index] as TidyLine;
      const outer = index === lines.length - 1 || (first === 0 && frontMatter === undefined);
      const newText = outer ? '' : text.slice(line.end, line.next);
      const span = { start: line.start, end: last.next };
      if (text.slice(span.start, span.end) !== newText) found.push([{ span, newText }]);
    } else if (after === undefined) {
      if (line.next === line.end) found.push([{ span: { start: line.end, end: line.end }, newText: lineEnd(text) }]);
    } else if (after.kind !== 'blank' && headingBetween(text, line, after)) {
      found.push([{ span: { start: after.start, end: after.start }, newText: text.slice(line.end, line.next) }]);
    }
  }
  const [first] = lines;
  if (first?.kind === 'heading' && frontMatter !== undefined) {
    const at = { start: first.start, end: first.start };
    found.push([{ span: at, newText: text.slice(frontMatter.span.end, first.start) }]);
  }
  return found.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
}

function headingBetween(text: string, above: TidyLine, below: TidyLine): boolean {
  const isNote = (line: TidyLine): boolean => isSlashNote(text, line) || line.kind === 'note';
  return (above.kind === 'heading' || below.kind === 'heading') && !isNote(above) && !isNote(below);
}
