import type { Block } from '../blocks';
import { FENCED, OPEN } from '../lines';
import { readQuotations } from './quotations';
import type { Shape } from './shapes';

/** What a quotation left open by an earlier block says in this one: from its first word to `end`. */
export interface RunOn {
  readonly end: number;
  /** True where nothing but marks follows `end` in the block. */
  readonly whole: boolean;
}

/**
 * Quotations that nothing closes in their block run on, over items and paragraphs, to their closing mark, at most to the
 * next heading, rule line or block that opens a quotation. Cues stand aside. Answers per block, undefined for most.
 */
export function readRuns(
  text: string,
  blocks: readonly Block[],
  shapes: readonly (Shape | undefined)[],
): readonly (RunOn | undefined)[] {
  const runs: (RunOn | undefined)[] = new Array(blocks.length).fill(undefined);
  let open = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const shape = shapes[index];
    if (block.kind === 'heading' || block.afterRule) open = 0;
    if (shape === undefined) continue;
    if (shape.first.fenced !== OPEN) {
      open = shape.first.fenced === FENCED ? 0 : open;
      continue;
    }
    const last = shape.quotations.at(-1);
    if (last !== undefined) {
      open = last.closed ? 0 : text.charCodeAt(last.open);
      continue;
    }
    if (open === 0) continue;
    if (shape.head || shape.branch !== undefined || shape.label?.role === 'dont') {
      open = 0;
      continue;
    }
    const [first] = readQuotations(text, shape.ranges, open);
    if (first === undefined || !first.closed) {
      runs[index] = { end: shape.end, whole: true };
      continue;
    }
    runs[index] = { end: first.close, whole: first.close + 1 >= shape.end - shape.stressed };
    open = 0;
  }
  return runs;
}
