import type { Block } from '../blocks';
import { CODE, type Line } from '../lines';
import type { Shape } from '../pages/shapes';
import type { Reading } from '../read';
import type { Comeback, Piece, Placeholder } from '../types';

/** Lines that are converted together: a paragraph's words up to a mark between them, or a mark. */
export interface Unit {
  readonly kind: 'words' | 'cue' | 'heading' | 'row' | 'blank' | 'direction' | 'comeback' | 'fence' | 'rule' | 'mark';
  readonly index: number;
  /** Its lines, first and last. */
  readonly first: number;
  readonly last: number;
  /** With the line end of its last line. */
  readonly start: number;
  readonly end: number;
  readonly block: Block | undefined;
  /** How its block looks, where words open it. */
  readonly shape: Shape | undefined;
  /** True for the first lines of a block. */
  readonly opens: boolean;
  readonly pieces: readonly Piece[];
  readonly placeholders: readonly Placeholder[];
  /** The comeback a `?` line is. */
  readonly comeback: Comeback | undefined;
}

/** Parts a script below its front matter into units: all lines, in order. */
export function unitsOf(reading: Reading): readonly Unit[] {
  const { script, lines, blocks } = reading;
  const units: Unit[] = [];
  const pieces = taker(script.pieces);
  const placeholders = taker([...script.placeholders].sort((a, b) => a.span.start - b.span.start));
  const marked = taker(script.comebacks.filter((each) => each.marked));
  let next = 0;
  for (let first = 0; first < lines.length; ) {
    while ((blocks[next]?.last ?? lines.length) < first) next++;
    const block = (blocks[next]?.first ?? lines.length) <= first ? blocks[next] : undefined;
    const line = lines[first] as Line;
    const kind = kindOf(line, block);
    let last = first;
    while (goesOn(lines, first, last, kind, block)) last++;
    const end = (lines[last] as Line).next;
    const opens = block?.first === first;
    units.push({
      kind,
      index: units.length,
      first,
      last,
      start: line.start,
      end,
      block: line.kind === 'text' || line.kind === 'heading' || line.kind === 'row' ? block : undefined,
      shape: opens ? reading.shapes[block.index] : undefined,
      opens,
      pieces: pieces(end),
      placeholders: placeholders(end),
      comeback: marked(end)[0],
    });
    first = last + 1;
  }
  return units;
}

function kindOf(line: Line, block: Block | undefined): Unit['kind'] {
  if (line.fenced === CODE) return 'mark';
  switch (line.kind) {
    case 'text':
      return block?.cue === undefined ? 'words' : 'cue';
    case 'blank':
    case 'heading':
    case 'row':
    case 'direction':
    case 'comeback':
    case 'fence':
    case 'rule':
      return line.kind;
    default:
      return 'mark';
  }
}

function goesOn(
  lines: readonly Line[],
  first: number,
  last: number,
  kind: Unit['kind'],
  block: Block | undefined,
): boolean {
  const opening = lines[first] as Line;
  const next = lines[last + 1];
  if (next === undefined || next.kind !== opening.kind) return false;
  if (kind === 'words' || kind === 'cue') return block !== undefined && block.last > last;
  return (kind === 'direction' || opening.kind === 'comment') && next.head >= 0 && next.head === opening.head;
}

/** Hands out what begins before an offset, each thing once; offsets only grow. */
function taker<T extends { readonly span: { readonly start: number } }>(all: readonly T[]): (end: number) => T[] {
  let at = 0;
  return (end) => {
    const from = at;
    while (at < all.length && (all[at] as T).span.start < end) at++;
    return all.slice(from, at);
  };
}

/** Where a unit stands in the comebacks that are open: those a page's layout shows, and those that are marked. */
export interface Standing {
  /** How far its lines are indented: two columns for each comeback it answers. */
  readonly base: number;
  /** True once a comeback stands before it in its section, so that an indent could make it an answer. */
  readonly afterComeback: boolean;
}

interface Open {
  /** The last block that answers, or where a marked comeback ends. */
  readonly lastBlock: number | undefined;
  readonly end: number;
  readonly indent: number;
}

/** The standing of each unit. */
export function standings({ lines, blocks }: Reading, units: readonly Unit[]): readonly Standing[] {
  let open: Open[] = [];
  let afterComeback = false;
  let blockIndex = 0;
  let sinceBlank = true;
  return units.map((unit): Standing => {
    while ((blocks[blockIndex]?.last ?? lines.length) < unit.first) blockIndex++;
    const { block } = unit;
    const at = block?.index ?? blockIndex;
    const parts = block !== undefined || sinceBlank || unit.kind === 'rule' || unit.kind === 'fence';
    open = open.filter(({ lastBlock, end }) =>
      lastBlock === undefined ? unit.start < end : at <= lastBlock || !parts,
    );
    if (unit.kind === 'blank' || unit.kind === 'rule' || unit.kind === 'fence') sinceBlank = true;
    else if (block !== undefined || unit.kind === 'comeback') sinceBlank = false;
    const standing = { base: (open.at(-1)?.indent ?? -2) + 2, afterComeback };
    if (unit.kind === 'heading') afterComeback = false;
    const page = unit.opens && unit.kind !== 'row' ? block?.comebacks?.at(-1) : undefined;
    if (page !== undefined) {
      open.push({ lastBlock: page.last, end: 0, indent: standing.base });
      afterComeback = true;
    } else if (unit.comeback !== undefined) {
      const { indent } = lines[unit.first] as Line;
      open.push({ lastBlock: undefined, end: unit.comeback.span.end, indent: Math.max(indent, standing.base) });
    }
    return standing;
  });
}
