import type { Block, PageComeback, Part } from '../blocks';
import { skipSpace, trimEnd } from '../characters';
import type { Span } from '../types';
import type { Page } from './page';
import { skipStress } from './quotations';
import type { Shape } from './shapes';
import { isSeparator } from './whose';

/** What was decided about a block, for the hint that says what layout decided. */
export type Decision = 'note' | 'spoken' | 'direction' | 'comeback' | 'plain';

/** Where the words from `from` to `to` end before their closing stress marks. */
export function trimStress(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text[end - 1] === '*' || text[end - 1] === '_')) end--;
  return end;
}

/** Whose words the other side’s are there: the gatekeeper’s under a heading that names one, else the buyer’s. */
export function voiceThere(page: Page, block: Block): 'buyer' | 'gatekeeper' {
  return page.places[block.index]?.otherSide === 'gatekeeper' ? 'gatekeeper' : 'buyer';
}

/** A comeback whose words stand on the shape’s first line; `last` is the last block of its answer. */
export function comeback(shape: Shape, words: readonly Span[], last: number): PageComeback {
  return { words, line: { start: shape.start, end: shape.first.to }, last, heading: false };
}

/** Quotations, with what stands around them as notes. */
export function pushQuoted(
  text: string,
  parts: Part[],
  quotations: readonly { open: number; close: number }[],
  from: number,
  to: number,
): void {
  let at = from;
  for (const { open, close } of quotations) {
    pushRemark(text, parts, at, open);
    parts.push({ start: open + 1, end: close, voice: 'seller' });
    at = close + 1;
  }
  pushRemark(text, parts, at, to);
}

/** What stands beside a quotation: nothing where it is a mark, a direction in brackets, else a note. */
export function pushRemark(text: string, parts: Part[], from: number, to: number): void {
  if (from >= to || isSeparator(text, from, to)) return;
  const start = skipStress(text, skipSpace(text, from, to), to);
  const end = trimEnd(text, start, to);
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 60)))) return;
  const last = text[trimStress(text, start, end) - 1];
  const bracketed = (text[start] === '(' && last === ')') || (text[start] === '[' && last === ']');
  parts.push({ start, end, voice: bracketed ? 'direction' : 'note' });
}
