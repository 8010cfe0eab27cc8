import type { Block } from '../blocks';
import type { Line } from '../lines';
import type { Speaker } from '../types';
import type { HeadingShape } from './headings';
import type { RunOn } from './runs';
import type { Shape } from './shapes';
import type { Table } from './tables';

/** What the headings and lead-ins above a block say about it. */
export interface Place {
  /** Under "Don't" or "Avoid saying". */
  readonly dont: boolean;
  /** Below a heading that names notes: *Tips*, *Debrief*, *Before you dial*. */
  readonly notes: boolean;
  /** Under a heading or lead-in that names an email, text or message. */
  readonly written: boolean;
  /** Below a heading that names objections. */
  readonly objections: boolean;
  readonly otherSide: Speaker;
  /** Under a lead-in such as `They might say:`. */
  readonly theirs: boolean;
}

/** A page's blocks and what is known of each, by the block's index. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly shapes: readonly (Shape | undefined)[];
  readonly headings: readonly (HeadingShape | undefined)[];
  readonly runs: readonly (RunOn | undefined)[];
  readonly places: readonly Place[];
  readonly tables: readonly (Table | undefined)[];
  /** How the front matter settles unmarked prose. */
  readonly unmarked: 'spoken' | 'notes' | undefined;
}

/** What the blocks together show: how many set speech off, and whether most block quotes hold quotations. */
export interface PageCount {
  readonly setOff: number;
  /** Those of them that are no comeback with its answer on the same line: the script's main line is set off where they are. */
  readonly main: number;
  readonly mostQuoted: boolean;
}

/** Blocks that set speech off before a file counts as a page, on which unmarked prose is not simply spoken. */
export const ENOUGH_FOR_A_PAGE = 3;

/** The block after `index` that no cue opens: cues stand aside. */
export function blockAfter(page: Page, index: number): Block | undefined {
  let after = index + 1;
  while (page.blocks[after]?.cue !== undefined) after++;
  return page.blocks[after];
}

/** The block before `index` that no cue opens. */
export function blockBefore(page: Page, index: number): Block | undefined {
  let before = index - 1;
  while (page.blocks[before]?.cue !== undefined) before--;
  return page.blocks[before];
}

/** True where nothing but lines of the same block quote or fence stand between this block and the one before. */
export function sameContainer(page: Page, block: Block): boolean {
  const before = blockBefore(page, block.index);
  if (before === undefined || before.kind !== 'text') return false;
  const line = page.lines[block.first] as Line;
  for (let index = block.first - 1; index >= before.last; index--) {
    const between = page.lines[index] as Line;
    if (between.kind === 'fence' || (between.depth === 0) !== (line.depth === 0) || between.fenced !== line.fenced)
      return false;
  }
  return line.depth > 0 || line.fenced > 0;
}
