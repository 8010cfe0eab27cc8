import type { Block } from '../blocks';
import type { Reading } from '../read';
import type { Span } from '../types';
import type { Unit } from './units';

/** The numbers of the units that are converted with `span`: what it touches, whole blocks, and comebacks with their answers. */
export function placeOf({ blocks, script }: Reading, units: readonly Unit[], span: Span): ReadonlySet<number> {
  const groups = groupsOf(blocks, units);
  for (const { marked, span: whole } of script.comebacks) {
    if (marked) groups.push(unitsIn(units, whole));
  }
  // the front matter is in no other notation
  if (units.length === 0 || span.end < (units[0] as Unit).start) return new Set();
  let { first, last } = unitsIn(units, span);
  for (let grown = true; grown; ) {
    grown = false;
    for (const group of groups) {
      if (group.first > last || group.last < first || (group.first >= first && group.last <= last)) continue;
      first = Math.min(first, group.first);
      last = Math.max(last, group.last);
      grown = true;
    }
  }
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

interface Group {
  readonly first: number;
  readonly last: number;
}

/** Blocks, fences, and what a page's comebacks hold together. */
function groupsOf(blocks: readonly Block[], units: readonly Unit[]): Group[] {
  const groups: Group[] = [];
  const firstOf = new Map<number, number>();
  const lastOf = new Map<number, number>();
  let fence = -1;
  for (const unit of units) {
    if (unit.kind === 'fence') {
      if (fence >= 0) groups.push({ first: fence, last: unit.index });
      fence = fence < 0 ? unit.index : -1;
    }
    if (unit.block === undefined) continue;
    const { index } = unit.block;
    if (!firstOf.has(index)) firstOf.set(index, unit.index);
    lastOf.set(index, unit.index);
  }
  for (const block of blocks) {
    const first = firstOf.get(block.index);
    const page = block.kind === 'row' ? undefined : block.comebacks?.at(-1);
    const last = lastOf.get(page?.last ?? block.index);
    if (first !== undefined && last !== undefined && last > first) groups.push({ first, last });
  }
  return groups;
}

function unitsIn(units: readonly Unit[], { start, end }: Span): Group {
  let first = 0;
  let high = units.length - 1;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((units[middle] as Unit).end <= start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last + 1 < units.length && (units[last + 1] as Unit).start < end) last++;
  return { first, last };
}
