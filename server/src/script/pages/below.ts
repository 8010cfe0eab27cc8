import type { Block } from '../blocks';
import type { Line } from '../lines';
import { blockAfter, blockBefore, type Page, sameContainer } from './page';
import { readProse } from './prose';
import type { Shape } from './shapes';

/** A quotation with more words than this is nobody's objection. */
const LONGEST_OBJECTION = 25;

/** The last of the indented blocks right below a quotation that answer it, or -1. A nested list of bare words answers nothing. */
export function answerBelow(page: Page, block: Block, shape: Shape): number {
  let last = -1;
  for (let below = blockAfter(page, block.index); below !== undefined; below = blockAfter(page, below.index)) {
    const answer = page.shapes[below.index];
    if (!below.touches || below.kind !== 'text' || answer === undefined) break;
    if (answer.first.indent <= shape.first.indent || answer.first.depth !== shape.first.depth) break;
    if (last < 0 && !isAnswer(page, answer, shape)) break;
    last = below.index;
  }
  return last;
}

function isAnswer(page: Page, answer: Shape, quotation: Shape): boolean {
  const role = answer.label?.role;
  if (answer.quotations.length > 0) return role === undefined || role === 'ours' || role === 'part';
  if (role === 'ours') return true;
  if (answer.head || answer.label !== undefined || /[([]/.test(page.text[answer.start] ?? '')) return false;
  const prose = readProse(page.text, answer.start, answer.end);
  if (answer.first.list !== 0 && answer.first.list !== 0x2192) return prose.addresses && !prose.instructs;
  if (!prose.instructs || prose.addresses) return true;
  // how to handle an objection stands below it; what to listen for stands below the seller's own question
  const said = readProse(page.text, quotation.body, quotation.end);
  return !said.addresses && said.words <= LONGEST_OBJECTION;
}

/**
 * The block below a line of nothing but a quotation that answers it in plain words, or right below behind an arrow, or -1:
 * below what names objections, or where an arrow says so.
 */
export function plainAnswer(page: Page, block: Block, shape: Shape): number {
  const { text } = page;
  const last = shape.quotations.at(-1);
  if (!last?.closed || shape.label !== undefined || shape.branch !== undefined || block.first !== block.last) return -1;
  if (/[\p{L}\p{N}]/u.test(text.slice(last.close + 1, shape.end))) return -1;
  const answer = plainBelow(page, block);
  if (answer === undefined || answer.block.afterRule || text[answer.end - 1] === ':') return -1;
  const next = answer.block;
  if (!next.touches && (shape.first.indent > 0 || shape.first.list !== 0 || block.answers)) return -1;
  if (readProse(text, shape.start, shape.end).words > LONGEST_OBJECTION) return -1;
  if (
    (next.touches && /^(?:→|➡|⇒|->|=>)/.test(text.slice(answer.start, answer.start + 2))) ||
    answer.first.list === 0x2192
  )
    return next.index;
  const objections = page.places[block.index]?.objections === true || isUnderBranch(page, block, shape.form === 'bold');
  if (!objections || answer.quotations.length > 0) return -1;
  const said = readProse(text, answer.start, answer.end);
  return said.commands || (answer.first.list !== 0 && !said.addresses && !said.personal && !said.asks)
    ? -1
    : next.index;
}

/** The next block, where it is text that is no label, no title and no branch. */
function plainBelow(page: Page, block: Block): Shape | undefined {
  const next = blockAfter(page, block.index);
  const shape = next?.kind === 'text' ? page.shapes[next.index] : undefined;
  return shape && shape.label === undefined && shape.branch === undefined && !shape.head ? shape : undefined;
}

/** A line with more words than this is no objection that stands without quotation marks. */
const LONGEST_BARE = 10;

/**
 * Where a short line of plain or bold words ends that is an objection, answered by what stands right below it, or -1:
 * only below what names objections. `We already have a supplier` over `That is fine …`.
 */
export function bareObjection(page: Page, block: Block, shape: Shape): number {
  if (page.places[block.index]?.objections !== true || shape.quotations.length > 0) return -1;
  if (shape.label !== undefined || shape.branch !== undefined || shape.first.list !== 0 || shape.first.depth > 0)
    return -1;
  const { start, first, end } = shape;
  const said = readProse(page.text, start, first.to);
  if (
    said.words > LONGEST_BARE ||
    said.greets ||
    (said.commands && !/\b(?:me|us)\b/i.test(page.text.slice(start, first.to)))
  )
    return -1;
  if (first.to < end) return readProse(page.text, first.to, end).commands ? -1 : first.to;
  const answer = shape.stressed === 0 ? undefined : plainBelow(page, block);
  if (answer === undefined || !answer.block.touches || answer.stressed > 0) return -1;
  return readProse(page.text, answer.start, answer.end).commands ? -1 : end;
}

/** True below a heading in the words of a branch (*If they want the short version*): right below it, or in bold. */
function isUnderBranch(page: Page, block: Block, isBold: boolean): boolean {
  let before = blockBefore(page, block.index);
  while (isBold && before !== undefined && page.headings[before.index] === undefined)
    before = blockBefore(page, before.index);
  return before !== undefined && page.headings[before.index]?.kind === 'branch';
}

/** A bold line's quotation is answered by speech set off in another form below it: the last block of that, or -1. */
export function answeredByAnotherForm(page: Page, block: Block, shape: Shape): number {
  if (shape.form !== 'bold' || shape.quotations.some(({ closed }) => !closed)) return -1;
  const next = blockAfter(page, block.index);
  const below = next === undefined ? undefined : page.shapes[next.index];
  if (next === undefined || below === undefined || next.afterRule || !next.setsOff || below.form === 'bold') return -1;
  if (below.label !== undefined && below.label.role !== 'ours') return -1;
  if (readProse(page.text, shape.start, shape.end).words > LONGEST_OBJECTION) return -1;
  return lastOfAnswer(page, block);
}

/**
 * The last block that answers what this block opens: the next one, what follows it with no blank line between, and what
 * stands in the same block quote, fence or list. Headings, rule lines, branches and other comebacks end it.
 */
export function lastOfAnswer(page: Page, block: Block): number {
  let last = block.index;
  for (let next = blockAfter(page, block.index); next !== undefined; next = blockAfter(page, next.index)) {
    if (next.kind !== 'text' || next.afterRule) break;
    const shape = page.shapes[next.index];
    const role = shape?.label?.role;
    if (shape !== undefined && (shape.head || shape.branch !== undefined || role === 'theirs' || role === 'dont'))
      break;
    if (last > block.index && !next.touches && !sameContainer(page, next) && !isNextItem(page, next)) break;
    if (last > block.index && shape !== undefined && shape.form === 'bold') break;
    last = next.index;
  }
  return last;
}

/** An item of the list that the block before stands in. */
function isNextItem(page: Page, block: Block): boolean {
  const before = blockBefore(page, block.index);
  const line = page.lines[block.first] as Line;
  return before !== undefined && line.list !== 0 && (page.lines[before.first] as Line).list === line.list;
}
