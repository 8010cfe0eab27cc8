import type { Block, Part } from '../blocks';
import { isQuote, skipSpace, trimEnd } from '../characters';
import { CODE } from '../lines';
import { lastOfAnswer } from './below';
import type { Branch } from './conditions';
import { branchWords } from './headings';
import { memoSentence } from './memo';
import { ENOUGH_FOR_A_PAGE, type Page, type PageCount } from './page';
import { comeback, type Decision, pushQuoted, pushRemark, trimStress, voiceThere } from './parts';
import { readProse } from './prose';
import { readQuotations, skipStress } from './quotations';
import type { Shape } from './shapes';
import { arrowEnd } from './whose';

/** `Too dear → "Compared to what?"`: what the other side says or does before an arrow, where an answer follows it. */
export function arrowBranch(text: string, shape: Shape, objections: boolean): Branch | undefined {
  const { start, first } = shape;
  if (first.fenced === CODE || shape.label !== undefined) return undefined;
  const to = Math.min(first.to, start + LONGEST_BEFORE_ARROW);
  const arrow = arrowEnd(text, start, to);
  if (arrow < 0 || arrowEnd(text, arrow, shape.end) >= 0) return undefined;
  const rest = skipSpace(text, skipStress(text, skipSpace(text, arrow, first.to), first.to), first.to);
  if (rest >= first.to || !(objections ? first.list !== 0 : isQuote(text.charCodeAt(rest)))) return undefined;
  let end = arrow - 1;
  while (end > start && /[-=*_\s]/.test(text[end - 1] ?? '')) end--;
  return end > start ? { name: { start, end }, rest, end: shape.end, sure: objections } : undefined;
}

const LONGEST_BEFORE_ARROW = 90;

/** A branch: what the other side may do, with its answer after it or below. */
export function branch(
  page: Page,
  block: Block,
  shape: Shape,
  { name, rest, end, sure }: Branch,
  count: PageCount,
): Decision {
  const { text } = page;
  const quotes = readQuotations(text, [name.start, name.end]);
  const words = branchWords(text, name, quotes);
  const parts: Part[] =
    quotes.length === 0 && shape.branch !== undefined
      ? []
      : words.map(({ start, end: to }) => ({ start, end: to, voice: voiceThere(page, block), comeback: true }));
  const from = skipStress(text, rest, end);
  const closing = stressEnd(text, rest, from, end);
  const until = closing < 0 ? trimEnd(text, from, trimStress(text, from, end)) : closing;
  const aside = memoSentence(text, from, until);
  const stop = trimEnd(text, from, aside);
  const answers = from < stop;
  if (answers) {
    const said = readQuotations(text, [from, stop]);
    if (said.length > 0) pushQuoted(text, parts, said, from, stop);
    else {
      const read = readProse(text, from, stop);
      const note =
        (sure ? read.commands || (read.instructs && !read.asks) : read.instructs) ||
        (read.words < 2 && !sure) ||
        (!sure && count.setOff >= ENOUGH_FOR_A_PAGE && !read.addresses && !read.personal);
      parts.push({ start: from, end: stop, voice: note ? 'note' : 'seller' });
      if (closing >= 0) pushRemark(text, parts, closing, end);
    }
    if (aside < until) parts.push({ start: aside, end: until, voice: 'note' });
  }
  block.parts = parts;
  block.comebacks = [comeback(shape, words, answers ? block.index : lastOfAnswer(page, block))];
  return 'comeback';
}

/** Where the stress marks from `rest` to `from` close again with words behind them: what they hold is said. -1 without. */
function stressEnd(text: string, rest: number, from: number, end: number): number {
  if (from === rest) return -1;
  const found = text.slice(from, end).indexOf(text.slice(rest, from));
  return found > 0 && from + found + (from - rest) < end ? from + found : -1;
}
