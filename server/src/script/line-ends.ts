/**
 * Where the line that holds `at` starts. It is walked back to, as a search for one kind of line end runs on to the
 * start of a file that has only the other.
 */
export function lineStartAt(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line that holds `at` ends, its line end not included. */
export function lineEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line after the one that holds `at` starts; the end of the text behind its last line. */
export function nextLineAt(text: string, at: number): number {
  const end = lineEndAt(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

/** Where the line above the one that holds `at` starts; the start of the text on its first line. */
export function lineAboveAt(text: string, at: number): number {
  const start = lineStartAt(text, at);
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  return end < 0 ? 0 : lineStartAt(text, end);
}

/** The number of the line that holds `at`, from 1. */
export function lineNumberAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}

/** How the file ends its lines; `\n` where it has but one. */
export function lineEnd(text: string): string {
  const lf = text.indexOf('\n');
  const cr = (lf < 0 ? text : text.slice(0, lf)).indexOf('\r');
  if (cr < 0) return '\n';
  return cr === lf - 1 ? '\r\n' : '\r';
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
