import { isSpace, skipSpace, trimEnd } from './characters';

/**
 * What a line is by its first characters. `text` is everything that is read by where it stands; the rest are marks, or
 * what pages have in place of them.
 */
export type LineKind =
  | 'blank'
  | 'heading'
  | 'rule'
  | 'comment'
  | 'fence'
  | 'comeback'
  | 'goto'
  | 'reuse'
  | 'or'
  | 'note'
  | 'ignore'
  | 'todo'
  | 'direction'
  | 'row'
  | 'text';

/** Where a line stands: in no fence, in one of speech, in one of a programming language. */
export const OPEN = 0;
export const FENCED = 1;
export const CODE = 2;

/** One line. All offsets are in the file; `end` is before the line end and `next` after it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Columns before the first character that is no space; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** The first character that is no space, and the end of the last. */
  readonly from: number;
  readonly to: number;
  /** After block-quote and list marks. */
  body: number;
  /** How many `>` stand before it. */
  depth: number;
  /** The first character of its list mark, 0 for none. */
  list: number;
  fenced: number;
  kind: LineKind;
  /** The line before which a wrapped direction or comment began, itself where it is whole. */
  head: number;
}

/**
 * The lines of `text` from offset `from` to `until`, with where each begins, ends and is indented. CRLF, LF and CR end a line.
 * A last line without an end counts, an empty one after a last line end does not.
 */
export function readLines(text: string, from: number, until = text.length): Line[] {
  const lines: Line[] = [];
  const length = until;
  let start = from;
  let carriage = nextOf(text, '\r', start, length);
  let feed = nextOf(text, '\n', start, length);
  while (start < length) {
    if (feed < start) feed = nextOf(text, '\n', start, length);
    if (carriage < start) carriage = nextOf(text, '\r', start, length);
    const end = Math.min(feed, carriage);
    const next = end === length ? end : end === carriage && feed === end + 1 && feed < length ? end + 2 : end + 1;
    lines.push(lineAt(text, start, end, next));
    start = next;
  }
  return lines;
}

/** Where `character` stands next from `from` on, `until` where it does not. */
function nextOf(text: string, character: string, from: number, until: number): number {
  const found = text.indexOf(character, from);
  return found < 0 || found > until ? until : found;
}

function lineAt(text: string, start: number, end: number, next: number): Line {
  let from = start;
  let indent = 0;
  while (from < end) {
    const code = text.charCodeAt(from);
    if (code === 0x09) indent += 4 - (indent % 4);
    else if (code === 0xfeff) indent += 0;
    else if (isSpace(code)) indent += 1;
    else break;
    from++;
  }
  const to = trimEnd(text, from, end);
  return { start, end, next, indent, from, to, body: from, depth: 0, list: 0, fenced: OPEN, kind: 'blank', head: -1 };
}

/** Moves a line's body past its block-quote marks. */
export function skipQuoteMarks(text: string, line: Line): void {
  while (line.body < line.to && text.charCodeAt(line.body) === 0x3e) {
    line.depth++;
    line.body = skipSpace(text, line.body + 1, line.to);
  }
}
