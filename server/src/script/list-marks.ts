import { isDigit, isSpace, skipSpace } from './characters';
import type { Line } from './lines';

/** Moves the body past list marks: bullets, numbers, branches of a tree drawn in boxes, ticks and crosses. */
export function skipListMarks(text: string, line: Line): void {
  for (let guard = 0; guard < 4; guard++) {
    const after = listMarkEnd(text, line.body, line.to);
    if (after < 0) return;
    if (line.list === 0 || isCross(line.list) === false) {
      const point = text.codePointAt(line.body) ?? 0;
      if (line.list === 0 || isCross(point)) line.list = point;
    }
    line.body = skipSpace(text, after, line.to);
  }
}

export function isCross(point: number): boolean {
  return point === 0x274c || point === 0x1f6ab || point === 0x274e || point === 0x26d4;
}

function listMarkEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  const after = at + 1;
  if (isDigit(code)) return numberEnd(text, at, to);
  if (code === 0x2d || code === 0x2a || code === 0x2b) return spaceAt(text, after, to) ? after : -1;
  if (code < 0x80) return -1;
  // • ‣ ◦ · ▪ ● ○ – and ・ (as in Japanese) as bullets
  if (
    (code === 0x2022 ||
      code === 0x30fb ||
      code === 0x2023 ||
      code === 0x25e6 ||
      code === 0xb7 ||
      code === 0x25aa ||
      code === 0x25cf) &&
    after < to
  )
    return after;
  if (code === 0x2013 || code === 0x25cb) return spaceAt(text, after, to) ? after : -1;
  // ├ └ │ and what leads from them to the words
  if (code >= 0x2500 && code <= 0x257f) {
    let end = after;
    while (
      end < to &&
      ((text.charCodeAt(end) >= 0x2500 && text.charCodeAt(end) <= 0x257f) || isSpace(text.charCodeAt(end)))
    )
      end++;
    return end;
  }
  // → before words that are no title: an answer
  if (code === 0x2192) return after;
  const point = text.codePointAt(at) ?? 0;
  if (isCross(point) || isTick(point)) {
    let end = at + (point > 0xffff ? 2 : 1);
    if (text.charCodeAt(end) === 0xfe0f) end++;
    return end;
  }
  return -1;
}

function isTick(point: number): boolean {
  return (
    point === 0x2705 ||
    point === 0x2713 ||
    point === 0x2714 ||
    point === 0x2611 ||
    point === 0x1f449 ||
    point === 0x27a1 ||
    point === 0x25b6 ||
    point === 0x25ba ||
    point === 0x2b50 ||
    point === 0x1f539 ||
    point === 0x1f538
  );
}

function numberEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < 4 && isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (code === 0xff0e || code === 0x3001 || code === 0xff09) return end + 1;
  return (code === 0x2e || code === 0x29) && spaceAt(text, end + 1, to) ? end + 1 : -1;
}

function spaceAt(text: string, at: number, to: number): boolean {
  return at < to && isSpace(text.charCodeAt(at));
}
