import type { Block, Part } from './blocks';
import { skipSpace, trimEnd } from './characters';
import { type InlineMark, readInline } from './inline';
import type { Line } from './lines';

/** A part of one line's words. */
export interface LinePart {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

/** Marks that `\` at the start of a line makes characters. */
const ESCAPABLE = new Set([...'#?-<>/*\\`~|_[(+=→←？•'].map((character) => character.charCodeAt(0)));

/** The offset of the words of a line: after `\` where it escapes a mark. */
export function afterEscape(text: string, line: Line): number {
  const escaped = text.charCodeAt(line.body) === 0x5c && line.body + 1 < line.to && isEscapable(text, line.body + 1);
  return escaped ? line.body + 1 : line.body;
}

function isEscapable(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return ESCAPABLE.has(code) || (code >= 0x30 && code <= 0x39) || code === 0x6f || code === 0x4f;
}

/**
 * A line's words: the block's parts clipped to its body, added to `found`. Walks parts and lines side by side; `at.part`
 * is the first part that reaches over the lines before.
 */
export function pushLineParts(text: string, block: Block, line: Line, at: { part: number }, found: LinePart[]): void {
  const body = afterEscape(text, line);
  for (let each = at.part; each < block.parts.length; each++) {
    const part = block.parts[each] as Part;
    if (part.start >= line.to) break;
    const start = skipSpace(text, Math.max(part.start, body), line.to);
    const end = trimEnd(text, start, Math.min(part.end, line.to));
    if (start < end) found.push({ start, end, part });
    if (part.end <= line.to) at.part = each + 1;
  }
}

/** Inline marks of lines that follow each other in a block. Notes are not searched. */
export function inlineOf(text: string, parts: readonly LinePart[], opensParagraph: boolean): readonly InlineMark[] {
  const searched = parts.some(({ part }) => part.voice === 'note')
    ? parts.filter(({ part }) => part.voice !== 'note')
    : parts;
  return searched.length === 0 ? [] : readInline(text, searched, opensParagraph);
}
