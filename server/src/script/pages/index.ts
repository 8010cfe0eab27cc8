import type { Block, PageComeback } from '../blocks';
import { CODE, FENCED, type Line } from '../lines';
import type { Script, Span } from '../types';
import { plainAnswer } from './below';
import { decideCue } from './cues';
import { decide, opensAsNote } from './decide';
import { decideHeading, readUnder } from './decide-headings';
import { headingShape } from './headings';
import { blockBefore, ENOUGH_FOR_A_PAGE, type Page, type PageCount, sameContainer } from './page';
import type { Decision } from './parts';
import { readPlaces } from './places';
import { readRuns } from './runs';
import { type Shape, shapeOf } from './shapes';
import { isTableHead, openTable, readRow, rowSpeaks, type Table } from './tables';
import { answeredInline } from './whose';

/** What a page's layout decides. */
export interface PageReading {
  readonly isPage: boolean;
  readonly layout: Script['layout'];
  readonly shapes: Page['shapes'];
}

/**
 * Decides each block's voices by where it stands; marks (`?`, `->`, `<-`, cues, notes) are not looked at, so that adding
 * one changes no voice elsewhere. First every block's shape, then how many set speech off, then block by block.
 */
export function readPage(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  unmarked: 'spoken' | 'notes' | undefined,
): PageReading {
  const shapes = blocks.map((block) =>
    block.kind === 'text' && block.cue === undefined ? shapeOf(text, lines, block) : undefined,
  );
  const headings = blocks.map((block) =>
    block.kind === 'heading' ? headingShape(text, lines[block.first] as Line) : undefined,
  );
  const places = readPlaces(text, blocks, shapes, headings);
  const runs = readRuns(text, blocks, shapes);
  const tables = readTables(text, lines, blocks);
  const page: Page = { text, lines, blocks, shapes, headings, runs, places, tables, unmarked };
  const count = countSetOff(page);
  const layout = decideAll(page, count);
  return { isPage: count.setOff >= ENOUGH_FOR_A_PAGE, layout, shapes };
}

function readTables(text: string, lines: readonly Line[], blocks: readonly Block[]): (Table | undefined)[] {
  let table: Table | undefined;
  let previous = -2;
  return blocks.map((block) => {
    if (block.kind !== 'row') return undefined;
    if (table === undefined || block.first !== previous + 1) table = openTable(text, lines, block.first);
    previous = block.first;
    return table;
  });
}

/** Marks the blocks that set speech off, and counts them: quotations, whole block quotes and fences, spoken rows. */
function countSetOff(page: Page): PageCount {
  let setOff = 0;
  let main = 0;
  let quoted = 0;
  let plain = 0;
  for (const block of page.blocks) {
    const { index } = block;
    const line = page.lines[block.first] as Line;
    const shape = page.shapes[index];
    const table = page.tables[index];
    if (page.places[index]?.dont === true) continue;
    if (table !== undefined) {
      block.setsOff = !isTableHead(page.text, page.lines, table, block.first) && rowSpeaks(page.text, line, table);
      if (block.setsOff) {
        setOff++;
        main++;
      }
      continue;
    }
    if (shape === undefined || line.fenced === CODE) continue;
    if (line.depth > 0 && opensAsNote(page.text, shape)) continue;
    const quotes = shape.quotations.length > 0;
    const contained = line.fenced === FENCED || line.depth > 0;
    block.setsOff = quotes || contained || page.runs[index] !== undefined;
    if (contained && sameContainer(page, block) && blockBefore(page, index)?.setsOff === true) continue;
    const theirs = quotes ? answeredOn(page, shape) : 0;
    // `"Too dear." → It is, at first sight.`: only what the other side says is quoted, so it does not set speech off
    if (contained || (quotes && theirs < shape.quotations.length)) setOff++;
    if (contained || (quotes && theirs === 0)) main++;
    if (line.depth > 0 && line.fenced === 0) {
      if (quotes || page.runs[index] !== undefined) quoted++;
      else plain++;
    }
  }
  return { setOff, main, mostQuoted: quoted > plain };
}

/** How many of a block's quotations are the other side's, answered on their own line or the next; 0 where none is. */
function answeredOn(page: Page, shape: Shape): number {
  const inline = answeredInline(page.text, shape, page.places[shape.block.index]?.objections);
  if (inline !== undefined) return inline.theirs;
  return plainAnswer(page, shape.block, shape) < 0 ? 0 : shape.quotations.length;
}

function decideAll(page: Page, count: PageCount): Script['layout'] {
  const under = readUnder(page, count);
  const open: { readonly level: number; readonly comeback: PageComeback }[] = [];
  let notes = 0;
  let spoken = 0;
  let first: Span | undefined;
  const endAt = (level: number, index: number): void => {
    while ((open.at(-1)?.level ?? -1) >= level) {
      const ended = open.pop();
      if (ended !== undefined) ended.comeback.last = index - 1;
    }
  };
  for (const block of page.blocks) {
    const heading = page.headings[block.index];
    block.written = page.places[block.index]?.written === true;
    if (heading !== undefined) {
      endAt(heading.level, block.index);
      const comeback = decideHeading(
        page,
        block,
        heading,
        under[block.index] ?? { setOff: false, answer: false, empty: true },
      );
      if (comeback === undefined) continue;
      block.comebacks = [comeback];
      open.push({ level: heading.level, comeback });
      continue;
    }
    const decision = decideBlock(page, count, block);
    if (decision === 'note') {
      notes++;
      first ??= { start: page.shapes[block.index]?.start ?? 0, end: page.shapes[block.index]?.end ?? 0 };
    } else if (decision === 'spoken') spoken++;
  }
  endAt(0, page.blocks.length);
  return { notes, spoken, first };
}

function decideBlock(page: Page, count: PageCount, block: Block): Decision {
  const shape = page.shapes[block.index];
  if (shape !== undefined) return decide(page, count, block, shape);
  const table = page.tables[block.index];
  const line = page.lines[block.first] as Line;
  if (table === undefined) {
    decideCue(page, block);
    return 'plain';
  }
  if (isTableHead(page.text, page.lines, table, block.first)) {
    block.parts = [{ start: line.body, end: line.to, voice: 'note' }];
    return 'plain';
  }
  readRow(page, block, table);
  return block.setsOff ? 'spoken' : 'plain';
}
