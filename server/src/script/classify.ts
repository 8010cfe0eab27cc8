import { isQuote, isSpace, isWord, skipSpace, trimEnd } from './characters';
import { FenceFinder } from './fences';
import { CODE, FENCED, type Line, skipQuoteMarks } from './lines';
import { skipListMarks } from './list-marks';
import { PROGRAMMING_LANGUAGES } from './vocabulary';

/** How many lines a direction in brackets may wrap over; more is an unclosed bracket. */
const WRAP = 12;
const LONGEST_FRONT_MATTER = 100;

/**
 * Settles each line's kind, its body (after block-quote and list marks) and whether it stands in a fence. One pass;
 * what looks ahead (fences, comments, wrapped directions) looks a bounded way or remembers that it found nothing.
 */
export function classifyLines(text: string, lines: readonly Line[], hasFrontMatter: boolean): void {
  if (hasFrontMatter) markSecondFrontMatter(text, lines);
  const fences = new FenceFinder(text, lines);
  let noComment = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind !== 'blank' || line.from === line.to) continue;
    const fenceEnd = fences.endOf(index);
    if (fenceEnd > index) {
      markFence(text, lines, index, fenceEnd);
      index = fenceEnd;
      continue;
    }
    if (!noComment && text.startsWith('<!--', line.from)) {
      const close = text.indexOf('-->', line.from + 4);
      if (close < 0) noComment = true;
      else index = markComment(lines, index, close + 3);
      if (close >= 0) continue;
    }
    skipQuoteMarks(text, line);
    classify(text, lines, index);
  }
}

/**
 * A page that had front matter of its own before somebody put the script's above it: key lines between two rules, with
 * nothing but blank lines before. They are a note.
 */
function markSecondFrontMatter(text: string, lines: readonly Line[]): void {
  const first = lines.findIndex(({ from, to }) => from < to);
  const isFence = (index: number): boolean =>
    lines[index] !== undefined && text.slice(lines[index].start, lines[index].end) === '---';
  if (first < 0 || !isFence(first)) return;
  let last = first + 1;
  while (last < lines.length && last - first < LONGEST_FRONT_MATTER && isKeyLine(text, lines[last] as Line)) last++;
  if (last === first + 1 || !isFence(last)) return;
  for (let index = first; index <= last; index++) (lines[index] as Line).kind = 'comment';
}

function isKeyLine(text: string, line: Line): boolean {
  if (line.indent > 0 && line.from < line.to) return true;
  return /^(?:[A-Za-z][\w-]*:(?: |$)|#|- )/.test(text.slice(line.start, Math.min(line.end, line.start + 60)));
}

function markFence(text: string, lines: readonly Line[], from: number, to: number): void {
  const open = lines[from] as Line;
  let info = open.from;
  while (info < open.to && !isWord(text.charCodeAt(info))) info++;
  const tag = text.slice(info, Math.min(open.to, info + 24)).toLowerCase();
  const fenced = PROGRAMMING_LANGUAGES.has(/^[\w+#-]*/.exec(tag)?.[0] ?? '') ? CODE : FENCED;
  open.kind = 'fence';
  open.fenced = fenced;
  for (let index = from + 1; index < to; index++) {
    const line = lines[index] as Line;
    line.fenced = fenced;
    if (line.from === line.to) continue;
    line.kind = 'text';
    if (fenced === CODE) continue;
    skipListMarks(text, line);
    classifyBracket(text, lines, index);
  }
  const close = lines[to] as Line;
  close.kind = 'fence';
  close.fenced = fenced;
}

function markComment(lines: readonly Line[], from: number, close: number): number {
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index] as Line;
    line.kind = 'comment';
    line.head = from;
    if (line.end >= close) break;
  }
  return Math.min(index, lines.length - 1);
}

function classify(text: string, lines: readonly Line[], index: number): void {
  const line = lines[index] as Line;
  if (line.body === line.to) return;
  if (text.charCodeAt(line.body) === 0x3c && isTagLine(text, line)) {
    line.kind = 'comment';
    return;
  }
  const kind = line.depth === 0 ? markOf(text, line) : undefined;
  if (kind !== undefined) {
    line.kind = kind;
    return;
  }
  if (isRule(text, line.body, line.to)) {
    line.kind = 'rule';
    return;
  }
  line.kind = 'text';
  skipListMarks(text, line);
  if (line.body === line.to) return;
  if (text.charCodeAt(line.body) === 0x5b && isBox(text, line)) {
    line.kind = 'todo';
    return;
  }
  if (text.charCodeAt(line.body) === 0x7c && line.list === 0) {
    line.kind = 'row';
    return;
  }
  classifyBracket(text, lines, index);
}

/** A line that is one HTML tag of a page's frame: nobody says it. */
function isTagLine(text: string, line: Line): boolean {
  if (text.charCodeAt(line.to - 1) !== 0x3e || line.to - line.body > 200) return false;
  return /^<\/?(?:details|summary|div|section|p|br|hr|center|table|tr|td|ul|ol|li|blockquote|a|img|span)(?: [^<>]*|\/)?>$/i.test(
    text.slice(line.body, line.to),
  );
}

/** The mark that opens the line, if it is one of those that need no look at other lines. */
function markOf(text: string, line: Line): Line['kind'] | undefined {
  const { from, to } = line;
  const code = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  switch (code) {
    case 0x23: {
      let after = from;
      while (after < to && text.charCodeAt(after) === 0x23) after++;
      return after - from <= 6 && line.indent < 4 && (after === to || isSpace(text.charCodeAt(after)))
        ? 'heading'
        : undefined;
    }
    case 0x3f:
      return second === 0x3f || second === 0x21 ? undefined : 'comeback';
    case 0xff1f:
      return second === 0xff1f || second === 0xff01 ? undefined : 'comeback';
    case 0x2d:
      return second === 0x3e ? 'goto' : undefined;
    case 0x2192:
      return isQuote(text.charCodeAt(quoteAfterArrow(text, from + 1, to))) ? undefined : 'goto';
    case 0x3c:
      return second === 0x2d ? 'reuse' : undefined;
    case 0x2190:
      return 'reuse';
    case 0x2f:
      if (second !== 0x2f || (from + 2 < to && !isSpace(text.charCodeAt(from + 2)))) return undefined;
      return text.startsWith('pitch-ignore', skipSpace(text, from + 2, to)) ? 'ignore' : 'note';
    case 0x4f:
    case 0x6f:
      return to - from === 2 && (second | 0x20) === 0x72 ? 'or' : undefined;
    case 0x54:
    case 0x74:
    case 0x49:
    case 0x69:
      return isWrittenComeback(text, from, to) ? 'comeback' : undefined;
    default:
      return undefined;
  }
}

function quoteAfterArrow(text: string, from: number, to: number): number {
  let at = skipSpace(text, from, to);
  while (at < to && (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f)) at++;
  return at;
}

/** `They say: …` and `If they say …:`, which mean the same as `?`. */
function isWrittenComeback(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(to, from + 16)).toLowerCase();
  if (head.startsWith('they say:') || head.startsWith('they say：')) return trimEnd(text, from, to) > from + 9;
  if (!head.startsWith('if they say ') && !head.startsWith('if they say,')) return false;
  const colon = text.slice(from + 12, Math.min(to, from + 240)).search(/[:：]/);
  return colon > 0;
}

/** `[ ]` or `[x]` after a list mark. */
function isBox(text: string, line: Line): boolean {
  if (line.list === 0 || text.charCodeAt(line.body + 2) !== 0x5d) return false;
  const inside = text.charCodeAt(line.body + 1);
  return (
    (inside === 0x20 || (inside | 0x20) === 0x78) &&
    (line.body + 3 === line.to || isSpace(text.charCodeAt(line.body + 3)))
  );
}

/** `---`, `***`, `===`, `═══` and the like: one character three times or more, and spaces. */
export function isRule(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (
    code !== 0x2d &&
    code !== 0x2a &&
    code !== 0x5f &&
    code !== 0x3d &&
    code !== 0x7e &&
    code !== 0x2014 &&
    code !== 0x2013 &&
    code !== 0x23 &&
    code !== 0x2b &&
    !(code >= 0x2500 && code <= 0x257f)
  ) {
    return false;
  }
  let count = 0;
  for (let at = from; at < to; at++) {
    const next = text.charCodeAt(at);
    if (next === code) count++;
    else if (!isSpace(next)) return false;
  }
  return count >= 3;
}

/**
 * A line that is only `(…)` or `[…]`, stressed or not, is a direction; it may wrap. With *if* as its first word it is a
 * comeback as pages write them, so it stays text.
 */
function classifyBracket(text: string, lines: readonly Line[], index: number): void {
  const line = lines[index] as Line;
  let at = line.body;
  while (at < line.to && (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f)) at++;
  const open = text.charCodeAt(at);
  if (open !== 0x28 && open !== 0x5b && open !== 0xff08 && open !== 0x3010) return;
  if (/^if\b/i.test(text.slice(at + 1, at + 4))) return;
  const last = closingLine(text, lines, index, at);
  if (last < 0) return;
  for (let each = index; each <= last; each++) {
    const wrapped = lines[each] as Line;
    wrapped.kind = 'direction';
    wrapped.head = index;
    if (each > index) skipQuoteMarks(text, wrapped);
  }
}

/** The line whose last character closes the bracket at `at`, or -1. */
function closingLine(text: string, lines: readonly Line[], index: number, at: number): number {
  const open = text.charCodeAt(at);
  const close = open === 0x28 ? 0x29 : open === 0x5b ? 0x5d : open === 0xff08 ? 0xff09 : 0x3011;
  let depth = 0;
  const { fenced } = lines[index] as Line;
  for (let each = index; each < lines.length && each < index + WRAP; each++) {
    const line = lines[each] as Line;
    if (each > index && (line.from === line.to || line.fenced !== fenced || opensMark(text, line))) return -1;
    for (let offset = each === index ? at : line.from; offset < line.to; offset++) {
      const code = text.charCodeAt(offset);
      if (code === open) depth++;
      else if (code === close && --depth === 0) return onlyMarksAfter(text, offset + 1, line.to) ? each : -1;
    }
  }
  return -1;
}

/** A wrapped direction ends where another mark begins its line: no bracket swallows a heading or a comeback. */
function opensMark(text: string, line: Line): boolean {
  return markOf(text, line) !== undefined || isRule(text, line.from, line.to) || text.startsWith('```', line.from);
}

function onlyMarksAfter(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f)) at++;
  return at === to;
}
