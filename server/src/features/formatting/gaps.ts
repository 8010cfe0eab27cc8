import type { TextEdit } from '../../script/index';
import { isInk } from './lines';

/**
 * The edits that make `after` of `before`, which differs from it in white space alone: one for each stretch of white space
 * that differs, as short as it can be, so that a cursor stays by its words.
 */
export function gapEdits(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let to = 0;
  while (at < before.length || to < after.length) {
    const end = inkFrom(before, at);
    const until = inkFrom(after, to);
    const edit = shortest(before, at, end, after.slice(to, until));
    if (edit !== undefined) edits.push(edit);
    at = end + 1;
    to = until + 1;
  }
  return edits;
}

function inkFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isInk(text.charCodeAt(at))) at++;
  return at;
}

/** The shortest edit; of two that are as short the one that begins where a line does, so that it keeps to its lines. */
function shortest(text: string, start: number, end: number, wanted: string): TextEdit | undefined {
  const held = text.slice(start, end);
  if (held === wanted) return undefined;
  const most = Math.min(held.length, wanted.length);
  let head = 0;
  while (head < most && held[head] === wanted[head]) head++;
  let tail = sameTail(held, wanted, head);
  let line = head;
  while (line > 0 && held[line - 1] !== '\n' && held[line - 1] !== '\r') line--;
  const fromLine = sameTail(held, wanted, line);
  if (line + fromLine === head + tail) {
    head = line;
    tail = fromLine;
  }
  // no edit begins or ends inside a line end: editors know no such place
  if (head > 0 && held[head - 1] === '\r' && (held[head] === '\n' || wanted[head] === '\n')) head--;
  if (tail > 0 && held[held.length - tail] === '\n' && held[held.length - tail - 1] === '\r') tail--;
  return { span: { start: start + head, end: end - tail }, newText: wanted.slice(head, wanted.length - tail) };
}

/** How many characters two texts end in alike, the first `head` of each left out. */
function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let tail = 0;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return tail;
}
