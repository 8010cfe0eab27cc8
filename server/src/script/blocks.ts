import { isQuote, opensQuotation } from './characters';
import { type Label, mayBeLabel } from './cues';
import type { Line } from './lines';
import { opensWithCondition, opensWithSays } from './pages/conditions';
import { isBranchLabel, isHead, isPartLabel } from './pages/labels';
import { isWholeLineStress, quotationClosed } from './pages/quotations';
import type { Speaker, Voice } from './types';

/** A cue: a label and who speaks under it. */
export interface Cue {
  readonly label: Label;
  readonly speaker: Speaker;
  /** Chosen by where it stands, not known or declared. */
  readonly guessed: boolean;
}

/** A stretch of a block in one voice; it may reach over line ends. What no part covers is a mark. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** What the other side may say, kept as a comeback's words and so in no passage. */
  readonly comeback?: boolean;
}

/** What the other side says or decides by a page's layout, and the blocks that answer it. */
export interface PageComeback {
  readonly words: readonly { readonly start: number; readonly end: number }[];
  readonly line: { readonly start: number; readonly end: number };
  /** The last block that answers it. */
  last: number;
  /** A heading's comeback lasts as long as its section. */
  readonly heading: boolean;
}

/**
 * Lines that are read as one: a heading, a paragraph or list item, a table row. Lines of other kinds between `first`
 * and `last` are marks, which change nothing about how the rest is read.
 */
export interface Block {
  readonly kind: 'heading' | 'text' | 'row';
  readonly index: number;
  readonly first: number;
  last: number;
  /** No blank line or mark of structure between it and the block before. */
  readonly touches: boolean;
  /** A rule line stands between it and the block before. */
  readonly afterRule: boolean;
  readonly cue: Cue | undefined;
  /** Decided by the reading of pages, or by the cue. */
  parts: readonly Part[];
  written: boolean;
  /** Opens or follows in pages' comebacks. */
  comebacks: readonly PageComeback[] | undefined;
  /** What the block opens: set-off speech counts towards a page. */
  setsOff: boolean;
  /** It stands where an answer does, right below a quotation of the other side. */
  answers: boolean;
}

/** The cue each line opens with, by line number; undefined for most. */
export type Cues = readonly (Cue | undefined)[];

/** Groups lines into blocks. `cues` holds each line's cue. */
export function readBlocks(text: string, lines: readonly Line[], cues: Cues): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let touches = false;
  let afterRule = false;
  const open = (kind: Block['kind'], index: number): Block => {
    const block: Block = {
      kind,
      index: blocks.length,
      first: index,
      last: index,
      touches,
      afterRule,
      cue: cues[index],
      parts: [],
      written: false,
      comebacks: undefined,
      setsOff: false,
      answers: false,
    };
    blocks.push(block);
    touches = true;
    afterRule = false;
    return block;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    switch (line.kind) {
      case 'text':
        if (current !== undefined && cues[index] === undefined && continues(text, lines, current, line))
          current.last = index;
        else current = open('text', index);
        break;
      case 'heading':
        touches = false;
        open('heading', index);
        current = undefined;
        touches = true;
        break;
      case 'row':
        open('row', index);
        current = undefined;
        break;
      case 'note':
      case 'ignore':
      case 'direction':
        break;
      case 'comeback':
      case 'goto':
      case 'reuse':
        if (current?.cue !== undefined) current = undefined;
        break;
      case 'fence':
        current = undefined;
        break;
      default:
        current = undefined;
        touches = false;
        if (line.kind === 'rule') afterRule = true;
    }
  }
  return blocks;
}

/** True where `line` goes on with the paragraph before it. */
function continues(text: string, lines: readonly Line[], block: Block, line: Line): boolean {
  const previous = lines[block.last] as Line;
  if (line.list !== 0 || line.depth !== previous.depth || line.fenced !== previous.fenced) return false;
  if (block.cue !== undefined) return true;
  const code = text.charCodeAt(line.body);
  const before = text.charCodeAt(previous.body);
  const stressed = code === 0x2a || code === 0x5f;
  if (
    stressed &&
    (isWholeLineStress(text, line) ||
      isPartLabel(text, line) ||
      opensQuotation(text, line.body + run(text, line.body, code)))
  )
    return false;
  if ((before === 0x2a || before === 0x5f) && isWholeLineStress(text, previous)) return false;
  if (isQuote(code) && !wrapsProse(text, previous)) return false;
  if (
    (isQuote(before) || before === 0x2a || before === 0x5f) &&
    block.first === block.last &&
    quotationClosed(text, previous)
  )
    return false;
  if (block.first === block.last && previous.to - previous.body < 80 && isHead(text, previous.body, previous.to))
    return false;
  return !(
    isBranchLabel(text, line) ||
    opensWithCondition(text, line) ||
    opensWithSays(text, line) ||
    (mayBeLabel(text, line.body, line.to) && isPartLabel(text, line)) ||
    (block.first === block.last && isBranchLabel(text, previous))
  );
}

function run(text: string, from: number, code: number): number {
  let at = from;
  while (text.charCodeAt(at) === code) at++;
  return at - from;
}

/** A long line that ends without a full stop: the next line begins where this one wrapped. */
function wrapsProse(text: string, line: Line): boolean {
  if (line.to - line.body < 50) return false;
  const last = text.charCodeAt(line.to - 1);
  return !(
    last === 0x2e ||
    last === 0x21 ||
    last === 0x3f ||
    last === 0x3a ||
    isQuote(last) ||
    last === 0x29 ||
    last === 0x2a
  );
}
