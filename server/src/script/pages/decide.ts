import type { Block, Part } from '../blocks';
import { skipSpace, trimEnd } from '../characters';
import { CODE, FENCED } from '../lines';
import { bareWords } from '../marks';
import { answerBelow, answeredByAnotherForm, bareObjection, lastOfAnswer, plainAnswer } from './below';
import { arrowBranch, branch } from './branch';
import { isMemo } from './memo';
import { blockAfter, blockBefore, ENOUGH_FOR_A_PAGE, type Page, type PageCount } from './page';
import { comeback, type Decision, pushQuoted, pushRemark, trimStress, voiceThere } from './parts';
import { endsInQuestion, readProse } from './prose';
import { skipStress } from './quotations';
import type { Shape } from './shapes';
import { answeredInline } from './whose';

/** Decides a text block's voices; the first rule that fits wins. */
export function decide(page: Page, count: PageCount, block: Block, shape: Shape): Decision {
  const { text } = page;
  const place = page.places[block.index];
  const whole = (voice: Part['voice']): void => {
    block.parts = [{ start: shape.start, end: shape.end, voice }];
  };
  if (shape.first.fenced === CODE || place?.dont === true) {
    whole('note');
    return 'note';
  }
  const run = page.runs[block.index];
  if (run !== undefined) {
    block.parts = said(text, shape, skipStress(text, shape.start, shape.end), run.end);
    if (!run.whole) addRemark(text, block, run.end + 1, shape.end);
    return 'spoken';
  }
  if (shape.head) {
    whole('note');
    return 'plain';
  }
  const bare = bareObjection(page, block, shape);
  if (bare >= 0) return objection(page, block, shape, bare);
  if (shape.branch !== undefined) return branch(page, block, shape, shape.branch, count);
  if (shape.quotations.length > 0) return quotation(page, block, shape);
  const arrow = arrowBranch(text, shape, place?.objections === true || place?.theirs === true);
  if (arrow !== undefined) return branch(page, block, shape, arrow, count);
  if (shape.label !== undefined) return labelled(page, block, shape, count);
  if (shape.first.depth > 0) {
    const note = isBlockQuoteNote(text, shape, count);
    whole(note ? 'note' : 'seller');
    return note ? 'note' : 'spoken';
  }
  if (shape.first.fenced === FENCED) {
    whole('seller');
    return 'spoken';
  }
  if (shape.stressed > 0 && count.setOff > 0) {
    const prose = readProse(text, shape.start, shape.end);
    const sentence = /[.!?…。！？]/.test(text[shape.end - shape.stressed - 1] ?? '');
    if (sentence && prose.addresses && !prose.instructs) {
      whole('seller');
      return 'spoken';
    }
    const direction = prose.instructs || sentence;
    whole(direction ? 'direction' : 'note');
    return direction ? 'direction' : 'note';
  }
  if (shape.stressed > 0) {
    const prose = readProse(text, shape.start, shape.end);
    const speaks = prose.asks || prose.addresses || (prose.personal && !prose.instructs);
    const acts = !speaks && prose.instructs && shape.stressed === 1;
    whole(speaks ? 'seller' : acts ? 'direction' : 'note');
    return speaks ? 'plain' : acts ? 'direction' : 'note';
  }
  return prose(page, block, shape, count, shape.start);
}

/** Rule 9: unmarked words are spoken, on a page only where they are for the buyer. Words before `from` are a label. */
function prose(page: Page, block: Block, shape: Shape, count: PageCount, from: number): Decision {
  const { text, unmarked } = page;
  const read =
    unmarked === undefined && count.setOff >= ENOUGH_FOR_A_PAGE ? readProse(text, from, shape.end) : undefined;
  if (page.places[block.index]?.theirs === true && shape.first.list !== 0) return theirItem(page, block, shape);
  const item = shape.first.list !== 0 && endsInQuestion(text, from, shape.end);
  const meant =
    read === undefined ||
    count.main < ENOUGH_FOR_A_PAGE ||
    read.addresses ||
    item ||
    block.answers ||
    (read.asks && answersBranch(page, block));
  const advice = unmarked === undefined && isAdvice(page, block, from, shape.end);
  const instructs = block.answers ? read?.commands === true : read?.instructs === true;
  const spoken = unmarked === 'spoken' || (unmarked !== 'notes' && !advice && meant && !instructs);
  const parts: Part[] = from > shape.start ? [{ start: shape.start, end: from, voice: 'note' }] : [];
  parts.push({ start: from, end: shape.end, voice: spoken ? 'seller' : 'note' });
  block.parts = parts;
  return spoken ? (read === undefined ? 'plain' : 'spoken') : 'note';
}

/** True right below a branch with nothing after it on its line: a question there is what is asked then. */
function answersBranch(page: Page, block: Block): boolean {
  const before = blockBefore(page, block.index);
  const above = before === undefined ? undefined : page.shapes[before.index];
  return above?.branch !== undefined && above.branch.rest >= above.end - above.stressed && !block.afterRule;
}

/** Words to the caller by what they say, or by a heading that names notes. */
function isAdvice(page: Page, block: Block, from: number, to: number): boolean {
  if (page.places[block.index]?.notes === true && !readProse(page.text, from, to).greets) return true;
  return isMemo(page.text, from, to);
}

/** What the other side says to `stop`; what follows in this block answers it, and what follows to the block `last`. */
function theirs(page: Page, block: Block, shape: Shape, stop: number, last: number): Decision {
  const { text } = page;
  const span = bareWords(text, shape.start, stop);
  block.parts = [{ ...span, voice: voiceThere(page, block), comeback: true }, ...unquotedAnswer(text, stop, shape.end)];
  block.comebacks = [comeback(shape, [span], Math.max(block.index, last))];
  return 'comeback';
}

/** A short line below a heading that names objections, to `stop`, over the words that answer it. */
function objection(page: Page, block: Block, shape: Shape, stop: number): Decision {
  const below = stop < shape.end ? undefined : blockAfter(page, block.index);
  if (below) below.answers = true;
  return theirs(page, block, shape, stop, below?.index ?? -1);
}

/** An item under `They might say:` is theirs without quotation marks too; on the lines below a whole sentence it is answered. */
function theirItem(page: Page, block: Block, shape: Shape): Decision {
  const { start, first, end } = shape;
  const isSentence = /[.!?…"”]$/.test(page.text.slice(start, first.to));
  return theirs(page, block, shape, isSentence ? first.to : end, answerBelow(page, block, shape));
}

function addRemark(text: string, block: Block, from: number, to: number): void {
  const parts = [...block.parts];
  pushRemark(text, parts, from, to);
  block.parts = parts;
}

/** The seller's words from `from` to `to`, without the stress marks that hold the whole block. */
function said(text: string, shape: Shape, from: number, to: number): Part[] {
  const end = to >= shape.end - shape.stressed ? Math.min(to, trimStress(text, from, shape.end)) : to;
  return [{ start: from, end: Math.max(from, end), voice: 'seller' }];
}

/** Rules 4 and 5: a quotation at the start of the block or after its label. */
function quotation(page: Page, block: Block, shape: Shape): Decision {
  const { text } = page;
  const { quotations, label: name } = shape;
  const voice = voiceThere(page, block);
  const inline = answeredInline(text, shape, page.places[block.index]?.objections);
  const role = name?.role;
  const open = inline === undefined && role !== 'ours';
  const below = open ? Math.max(answerBelow(page, block, shape), plainAnswer(page, block, shape)) : -1;
  const form = inline === undefined && below < 0 && role === undefined ? answeredByAnotherForm(page, block, shape) : -1;
  const theirs =
    inline !== undefined ||
    below >= 0 ||
    form >= 0 ||
    role === 'theirs' ||
    (page.places[block.index]?.theirs === true && role !== 'ours');
  const stage = text[skipStress(text, shape.start, shape.end)] === '(';
  const parts: Part[] =
    name === undefined ? [] : [{ start: shape.start, end: name.end, voice: stage ? 'direction' : 'note' }];
  if (!theirs) {
    const edge = quotations.at(-1)?.closed === false ? trimStress(text, shape.body, shape.end) : shape.end;
    pushQuoted(text, parts, clipped(quotations, edge), shape.body, shape.end);
    block.parts = parts;
    return 'spoken';
  }
  const own = inline === undefined ? quotations : quotations.slice(0, inline.theirs);
  const words = own.map(({ open, close }) => ({ start: open + 1, end: close }));
  let at = shape.body;
  for (const [index, span] of words.entries()) {
    if (index > 0) pushRemark(text, parts, at, span.start - 1);
    parts.push({ ...span, voice, comeback: true });
    at = span.end + 1;
  }
  if (inline === undefined) pushRemark(text, parts, at, shape.end);
  else {
    const arrow = inline.rest;
    const rest = quotations.slice(inline.theirs);
    if (rest.length > 0) pushQuoted(text, parts, rest, arrow, shape.end);
    else parts.push(...unquotedAnswer(text, arrow, shape.end));
  }
  block.parts = parts;
  for (let index = block.index + 1; index <= below; index++) (page.blocks[index] as Block).answers = true;
  const last = Math.max(
    block.index,
    below,
    form,
    role === 'theirs' && inline === undefined && below < 0 ? lastOfAnswer(page, block) : -1,
    inline === undefined ? -1 : answerBelow(page, block, shape),
  );
  block.comebacks = [comeback(shape, words, last)];
  return 'comeback';
}

function clipped(quotations: Shape['quotations'], edge: number): { open: number; close: number }[] {
  return quotations.map(({ open, close }) => ({ open, close: Math.min(close, Math.max(edge, open + 1)) }));
}

/** An answer after an arrow without quotation marks: the seller's, unless it tells the caller what to do. */
function unquotedAnswer(text: string, from: number, to: number): Part[] {
  const start = skipStress(text, skipSpace(text, from, to), to);
  const end = trimEnd(text, start, trimStress(text, start, to));
  if (start >= end) return [];
  const read = readProse(text, start, end);
  return [{ start, end, voice: read.instructs && !read.addresses ? 'note' : 'seller' }];
}

/** A label with words after it that are no quotation. */
function labelled(page: Page, block: Block, shape: Shape, count: PageCount): Decision {
  const { text } = page;
  const name = shape.label;
  const end = trimEnd(text, shape.body, trimStress(text, shape.body, shape.end));
  if (name === undefined || shape.body >= end || name.role === 'note' || name.role === 'dont') {
    block.parts = [{ start: shape.start, end: shape.end, voice: 'note' }];
    return name?.role === 'note' && shape.body < end ? 'note' : 'plain';
  }
  const lead: Part = { start: shape.start, end: name.end, voice: 'note' };
  const role = questionOrAnswer(page, block, shape) ?? name.role;
  if (role === 'theirs') {
    const span = bareWords(text, shape.body, end);
    block.parts = [lead, { ...span, voice: voiceThere(page, block), comeback: true }];
    block.comebacks = [comeback(shape, [span], lastOfAnswer(page, block))];
    return 'comeback';
  }
  if (role === 'ours') {
    block.parts = [lead, { start: shape.body, end, voice: 'seller' }];
    return 'spoken';
  }
  return prose(page, block, shape, count, shape.body);
}

/** `Q: …` with `A: …` right below: the other side asks, the seller answers. */
function questionOrAnswer(page: Page, block: Block, shape: Shape): 'theirs' | 'ours' | undefined {
  const letter = (other: Block | undefined): string =>
    (other === undefined ? undefined : page.shapes[other.index]?.label?.name.toLowerCase()) ?? '';
  const own = letter(shape.block);
  if (own === 'q' && letter(blockAfter(page, block.index)) === 'a') return 'theirs';
  return own === 'a' && letter(blockBefore(page, block.index)) === 'q' ? 'ours' : undefined;
}

const QUOTED_NOTE =
  /^(?:note|notes|tip|tips|pro tip|coach|coaching|why it works|why this works|remember|important|warning)(?![\p{L}])/iu;

/** A block quote that opens with *Note*, *Tip*, *Coach* or *Why it works*. */
export function opensAsNote(text: string, shape: Shape): boolean {
  let at = skipStress(text, shape.start, shape.end);
  while (at < shape.end && !/[\p{L}\p{N}"“]/u.test(text[at] ?? '')) at++;
  return QUOTED_NOTE.test(text.slice(at, Math.min(shape.end, at + 20)));
}

/** Such a note, or one that is unquoted where most are quoted and addresses nobody. */
function isBlockQuoteNote(text: string, shape: Shape, count: PageCount): boolean {
  if (opensAsNote(text, shape)) return true;
  if (!count.mostQuoted) return false;
  const read = readProse(text, shape.start, shape.end);
  return !read.addresses && !(read.personal && !read.instructs);
}
