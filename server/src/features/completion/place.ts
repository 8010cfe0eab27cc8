import {
  isNode,
  lineEnd,
  lineEndAt,
  lineStartAt,
  nodeAt,
  parseFrontMatter,
  type Script,
  type Span,
} from '../../script/index';
import type { Completion } from './types';

/** The line that a cursor stands on. */
export interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  /** What stands before the cursor, and behind it. */
  readonly before: string;
  readonly behind: string;
}

export function lineAround(text: string, offset: number): Line {
  const start = lineStartAt(text, offset);
  const from = start === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : start;
  const end = lineEndAt(text, offset);
  return { start: from, end, before: text.slice(from, offset), behind: text.slice(offset, end) };
}

/**
 * True if the line that starts at `line` is being written inside the front matter: were it the closing `---`, front
 * matter would end there. What the line itself holds is half a key as often as not.
 */
export function inFrontMatter(text: string, line: number): boolean {
  if (!text.startsWith('---', text.startsWith('\uFEFF') ? 1 : 0)) return false;
  const { frontMatter } = parseFrontMatter(`${text.slice(0, line)}---`);
  return frontMatter !== undefined && frontMatter.span.end > line;
}

const NOT_SPEECH: ReadonlySet<string> = new Set([
  'front-matter',
  'heading',
  'direction',
  'note',
  'ignore',
  'todo',
  'rule-line',
  'fence',
  'table',
]);

/** True where what is typed is read as a line of the script: in no fence, table, note or direction. */
export function isOpenLine(script: Script, offset: number): boolean {
  return isOpen(script, offset) && (offset === 0 || startsLine(script.text, offset) || isOpen(script, offset - 1));
}

function isOpen(script: Script, offset: number): boolean {
  return nodeAt(script, offset).every((part) => !isNode(part) || !NOT_SPEECH.has(part.kind));
}

function startsLine(text: string, offset: number): boolean {
  return lineStartAt(text, offset) === offset;
}

/** From `start` to the end of the word that the cursor stands in; `word` matches one of its characters. */
export function wordAround(text: string, offset: number, word: RegExp): Span {
  let start = offset;
  while (start > 0 && word.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && word.test(text.charAt(end))) end++;
  return { start, end };
}

/** True where `label` begins with what was typed, in any letter case. */
export function begins(label: string, typed: string): boolean {
  return label.toLowerCase().startsWith(typed.toLowerCase());
}

/** Items that put in the line ends that the file has. */
export function inLinesOf(text: string, items: readonly Completion[]): readonly Completion[] {
  const eol = lineEnd(text);
  return items.map((item) => ({ ...item, newText: item.newText.replace(/\r\n|\r|\n/g, eol) }));
}

/** A number as a part of a sort key. */
export function inOrder(index: number): string {
  return String(index).padStart(4, '0');
}
