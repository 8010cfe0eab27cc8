import { isSpace, isWord } from './characters';
import type { Script, Span } from './types';

const SPACE = 0x20;

/**
 * The stretches that `*`, `**` or `_` stress, marks included, in file order; one inside another is part of it. They may reach
 * over line ends, but not out of their paragraph.
 */
export function stressedWords({ text, stress }: Script): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  const open = new Map<string, number>();
  let last = 0;
  for (const { start, end } of stress) {
    if (/(?:\r\n|[\r\n])[ \t>]*(?:\r\n|[\r\n])/.test(text.slice(last, start))) open.clear();
    last = end;
    const mark = text.slice(start, end);
    const opening = open.get(mark);
    const before = start > 0 ? text.charCodeAt(start - 1) : SPACE;
    const after = end < text.length ? text.charCodeAt(end) : SPACE;
    // As they are paired where they are read; there one may have lost its other half to a placeholder.
    if (opening !== undefined && !isSpace(before) && !isWord(after)) {
      open.delete(mark);
      while ((found.at(-1)?.start ?? -1) >= opening) found.pop();
      const beside = found.at(-1);
      // Marks of two kinds may cross.
      if (beside && beside.end > opening) beside.end = Math.max(beside.end, end);
      else found.push({ start: opening, end });
    } else if (!isSpace(after) && !isWord(before)) open.set(mark, start);
  }
  return found;
}
