import type { Block, PageComeback } from '../blocks';
import type { Line } from '../lines';
import { bareWords } from '../marks';
import type { Span } from '../types';
import { branchWords, type HeadingShape } from './headings';
import { roleOf } from './labels';
import { ENOUGH_FOR_A_PAGE, type Page, type PageCount } from './page';
import { readProse } from './prose';

/** What stands under a heading up to the next one. */
export interface Under {
  readonly setOff: boolean;
  /** Below a heading that names objections: words that answer them, set off, or for the buyer, or any where the file is no page. */
  readonly answer: boolean;
  readonly empty: boolean;
}

/** For each block that is a heading: what stands under it. One pass from the end. */
export function readUnder(page: Page, count: PageCount): readonly Under[] {
  const under: Under[] = new Array(page.blocks.length);
  let setOff = false;
  let answer = false;
  let empty = true;
  for (let index = page.blocks.length - 1; index >= 0; index--) {
    const block = page.blocks[index] as Block;
    under[index] = { setOff, answer, empty };
    if (block.kind === 'heading') {
      setOff = answer = false;
      empty = true;
      continue;
    }
    if (block.setsOff) setOff = true;
    if (block.cue !== undefined) continue;
    empty = false;
    answer ||= setOff || (page.places[block.index]?.objections === true && mayAnswer(page, count, block));
  }
  return under;
}

function mayAnswer(page: Page, count: PageCount, block: Block): boolean {
  const shape = page.shapes[block.index];
  if (shape === undefined || shape.head || shape.label?.role === 'note') return false;
  if (count.setOff < ENOUGH_FOR_A_PAGE) return true;
  const prose = readProse(page.text, shape.start, shape.end);
  return prose.addresses && !prose.instructs;
}

/** Rule 5 for a heading: the other side's words where they are answered, the seller's question, or a title. */
export function decideHeading(page: Page, block: Block, shape: HeadingShape, under: Under): PageComeback | undefined {
  const { text } = page;
  const voice = page.places[block.index]?.otherSide === 'gatekeeper' ? 'gatekeeper' : 'buyer';
  const line = page.lines[block.first] as Line;
  const open = (words: readonly Span[], said: boolean): PageComeback => {
    if (said) block.parts = words.map((span) => ({ ...span, voice, comeback: true }));
    return { words, line: { start: line.from, end: line.to }, last: page.blocks.length, heading: true };
  };
  if (page.places[block.index]?.dont === true) return undefined;
  if (shape.kind === 'branch')
    return open(branchWords(text, shape.body, shape.quotations), shape.quotations.length > 0);
  if (shape.kind === 'quoted') {
    const words = shape.quotations.map((each) => ({ start: each.open + 1, end: each.close }));
    if (under.setOff || (page.places[block.index]?.objections === true && under.answer)) return open(words, true);
    if (under.empty && (shape.numbered || endsAsking(text, words.at(-1))))
      block.parts = words.map((span) => ({ ...span, voice: 'seller' }));
    return undefined;
  }
  const title = text.slice(shape.body.start, shape.body.end);
  if (page.places[block.index]?.objections !== true || !under.answer || title === '' || roleOf(title) === 'note')
    return undefined;
  return open([bareWords(text, shape.body.start, shape.body.end)], true);
}

function endsAsking(text: string, words: Span | undefined): boolean {
  return words !== undefined && /[?？]/.test(text[words.end - 1] ?? '');
}
