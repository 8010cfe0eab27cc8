import type { Block, Part } from '../blocks';
import { skipSpace } from '../characters';
import type { Line } from '../lines';
import type { Page } from './page';
import { opensWithQuotation, readQuotations, skipStress } from './quotations';

/**
 * The words under a cue. Quotation marks around them are not said; where the other side is cued, a quotation after an
 * arrow is the seller's answer.
 */
export function decideCue(page: Page, block: Block): void {
  const { text, lines } = page;
  const { cue } = block;
  const first = lines[block.first] as Line;
  const last = lines[block.last] as Line;
  if (cue === undefined) return;
  const start = skipSpace(text, Math.min(first.to, cue.label.end), first.to);
  const whole: Part = { start, end: last.to, voice: cue.speaker };
  block.parts = [whole];
  if (!opensWithQuotation(text, start, first.to)) return;
  const ranges = [start, first.to];
  for (let index = block.first + 1; index <= block.last; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'text') ranges.push(line.body, line.to);
  }
  const quotations = readQuotations(text, ranges);
  const [opening] = quotations;
  if (opening === undefined || !opening.closed) return;
  const after = skipSpace(text, skipStress(text, opening.close + 1, last.to), last.to);
  const answer = quotations[1];
  const arrow = text[after] === '→' || text.startsWith('->', after) || text[after] === '—';
  if (cue.speaker !== 'seller' && arrow) {
    const words = { start: opening.open + 1, end: opening.close };
    block.parts = [
      { ...words, voice: cue.speaker, comeback: true },
      answer === undefined
        ? { start: skipSpace(text, after + (text[after] === '-' ? 2 : 1), last.to), end: last.to, voice: 'seller' }
        : { start: answer.open + 1, end: answer.close, voice: 'seller' },
    ];
    block.comebacks = [
      { words: [words], line: { start: first.from, end: first.to }, last: block.index, heading: false },
    ];
    return;
  }
  if (after < last.to || quotations.length > 1) return;
  block.parts = [{ start: opening.open + 1, end: opening.close, voice: cue.speaker }];
}
