import { firstAt, type Script, skipSpace, type TextEdit, titleKey, trimEnd } from '../../script/index';
import { isPasted, isPlainSpace, isSlashNote, type TidyLine } from './lines';

/** Edits that belong together: all of them are made, or none. */
export type Group = readonly TextEdit[];

/** One space after each mark that words follow, none inside `{{…}}` and the brackets of a direction; in file order. */
export function spacesAtMarks(script: Script, lines: readonly TidyLine[]): Group[] {
  const found = afterCues(script.text, lines);
  for (const line of lines) {
    if (line.contained !== undefined || isSlashNote(script.text, line)) continue;
    found.push(...afterMark(script.text, line), ...aroundAlternatives(script.text, line));
    found.push(...insideBrackets(script.text, line), ...insideBraces(script, line));
  }
  return found.sort((a, b) => a.span.start - b.span.start).map((edit) => [edit]);
}

/**
 * No space at a line's end. What stands in a fence or in an HTML comment is left as it is, and so are two spaces with which
 * a page breaks a line in the midst of a paragraph.
 */
export function spacesAtEnds(script: Script, lines: readonly TidyLine[]): Group[] {
  const { text } = script;
  const pasted = isPasted(script);
  const breaks = ({ to, end }: TidyLine, index: number): boolean =>
    pasted && end - to > 1 && lines[index + 1] !== undefined && lines[index + 1]?.kind !== 'blank';
  return lines
    .filter((line, index) => line.from < line.to && line.to < line.end && !breaks(line, index))
    .filter((line) => line.contained !== 'fence' && (line.kind !== 'note' || isSlashNote(text, line)))
    .map(({ to, end }) => [{ span: { start: to, end }, newText: '' }]);
}

/** `?words` → `? words`, `->  Title` → `-> Title`, `#   Title` → `# Title`. Full-width marks bring their own space. */
function afterMark(text: string, { kind, from, to, leaves }: TidyLine): TextEdit[] {
  let mark = from;
  if (kind === 'heading') while (text.charCodeAt(mark) === 0x23) mark++;
  else if (kind === 'comeback' || kind === 'goto' || kind === 'reuse' || kind === 'todo')
    mark = leaves.find((leaf) => leaf.kind === kind)?.span.end ?? from;
  if (mark === from || isWide(text.charCodeAt(mark - 1))) return [];
  return gap(text, mark, to, ' ');
}

/** `？` and `：`, which fill the width of two letters. */
function isWide(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

function aroundAlternatives(text: string, { to, leaves }: TidyLine): TextEdit[] {
  return leaves
    .filter(({ kind, span }) => kind === 'alternatives' && text[span.start] === '/')
    .flatMap(({ span }) => [
      ...gapBetween(text, trimEnd(text, 0, span.start), span.start, ' '),
      ...gap(text, span.end, to, ' '),
    ]);
}

/** `( pause )` → `(pause)`, on lines of their own. */
function insideBrackets(text: string, { kind, from, to }: TidyLine): TextEdit[] {
  if (kind !== 'direction') return [];
  const opened = text[from] === '(' ? gap(text, from + 1, to, '') : [];
  const before = trimEnd(text, from, to - 1);
  const closed = text[to - 1] === ')' && text[before - 1] !== '(' ? gapBetween(text, before, to - 1, '') : [];
  return text[skipSpace(text, from + 1, to)] === ')' ? [] : [...opened, ...closed];
}

/** `{{ name }}` → `{{name}}`; not in a title that a link names, for the link is written the same way. */
function insideBraces({ text, placeholders, links }: Script, { start, end, kind, from, to }: TidyLine): TextEdit[] {
  const found: TextEdit[] = [];
  for (let at = firstAt(placeholders, start); at < placeholders.length; at++) {
    const { span, nameSpan, form, name } = placeholders[at] as (typeof placeholders)[number];
    if (span.start >= end) break;
    if (form !== 'braces' || name === '') continue;
    found.push(...gapBetween(text, span.start + 2, nameSpan.start, ''));
    found.push(...gapBetween(text, nameSpan.end, span.end - 2, ''));
  }
  if (kind !== 'heading' || found.length === 0) return found;
  const key = titleKey(text.slice(from, to).replace(/^#+/, ''));
  return links.some(({ title }) => titleKey(title) === key) ? [] : found;
}

/** A line that opens with a cue and has words behind it. */
interface CuedLine {
  /** The end of the cue, and where its words begin. */
  readonly cue: number;
  readonly words: number;
  readonly line: TidyLine;
  readonly next: TidyLine | undefined;
}

/** One space between a cue's colon and its words. Words that somebody put in a column with others stay in it. */
function afterCues(text: string, lines: readonly TidyLine[]): TextEdit[] {
  const cued: CuedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const cue = line.contained === undefined && line.leaves.find(({ kind }) => kind === 'cue')?.span.end;
    const words = cue ? skipSpace(text, cue, line.to) : line.to;
    if (cue && words < line.to) cued.push({ cue, words, line, next: lines[index + 1] });
  }
  const inColumn = new Set([...columnsWith(cued), ...columnsWith([...cued].reverse())]);
  return cued
    .filter(({ cue, words }) => !isWide(text.charCodeAt(cue - 1)) && !text.slice(cue, words).includes('\t'))
    .filter((each) => each.words < each.cue + 2 || !(inColumn.has(each) || hangs(each)))
    .flatMap(({ cue, words }) => gapBetween(text, cue, words, ' '));
}

/** The lines whose words stand in one column with those of the nearest line before that has a cue of another length. */
function columnsWith(cued: readonly CuedLine[]): CuedLine[] {
  let before: CuedLine | undefined;
  let other: CuedLine | undefined;
  return cued.filter((each) => {
    if (before !== undefined && cueLength(before) !== cueLength(each)) other = before;
    before = each;
    return other !== undefined && other.words - other.line.from === each.words - each.line.from;
  });
}

function cueLength({ cue, line }: CuedLine): number {
  return cue - line.from;
}

/** The words of the next line begin right below its own. */
function hangs({ words, line, next }: CuedLine): boolean {
  return next?.kind === 'paragraph' && !next.opens && next.from - next.start === words - line.start;
}

/** Makes the space from `from` to the next word `wanted`; none where no word follows before `to`. */
function gap(text: string, from: number, to: number, wanted: string): TextEdit[] {
  const end = skipSpace(text, from, to);
  return end < to ? gapBetween(text, from, end, wanted) : [];
}

function gapBetween(text: string, start: number, end: number, wanted: string): TextEdit[] {
  if (text.slice(start, end) === wanted || !isPlainSpace(text, start, end)) return [];
  return [{ span: { start, end }, newText: wanted }];
}
