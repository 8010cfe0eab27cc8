import { hasBit, setBit } from './bits';
import type { Board } from './board';
import { startsOf } from './key-sets';
import { inBounds, type Line } from './line';
import { ENTITY_KINDS, Kind, PASSED, type PhraseTable } from './table';
import type { Entity } from './types';

/**
 * Looks for one way of a phrase in one sentence, in two passes. The first goes from the way's end to its beginning and
 * looks at all places of the sentence at once, a bit each; it tells for every step where it may stand, and so where the
 * way may begin. Its work grows with the steps of the way and hardly with the words of the sentence, and most searches
 * end in the middle of it. The second goes forward from one beginning, through such places alone, and tells which words
 * the longest match takes. Neither goes back, so that no phrase takes longer than its text is long.
 */
export interface Search {
  /** The row of places where it may begin; `undefined` where there is none. Good until the next call; the board holds the line. */
  beginnings(way: number, line: Line): Int32Array | undefined;
  /** The words, by place in the line, of the longest match of that way that begins at `start`. */
  words(start: number): readonly number[] | undefined;
}

/** No words led to a state. */
const NONE = -1;

/** A match is at most this many words long; it bounds the work of the second pass. */
const LONGEST = 60;
const KIND = PASSED - 1;

/** A search over what stands on `board`, for the ways of `table`. */
export function createSearch(board: Board, table: PhraseTable): Search {
  const { kinds, operands, backs, over, overSets, nexts, lengths } = table;
  const starts = startsOf(lengths);
  const mostSteps = lengths.reduce((most, length) => Math.max(most, length), 1);
  /** Where each step may stand: a row a step, as wide as the board's. */
  let rows = new Int32Array(mostSteps);
  /** The first step of the way that is looked for, and how many it has. */
  let first = 0;
  let length = 0;
  let line: Line | undefined;

  const beginnings = (way: number, of: Line): Int32Array | undefined => {
    first = starts[way] as number;
    length = lengths[way] as number;
    line = of;
    const { width, present } = board;
    if (rows.length < mostSteps * width) rows = new Int32Array(mostSteps * width);
    for (let index = 0; index < length; index += 1) {
      const step = first + index;
      const skipped = over[step] as number;
      if (skipped > 0 && !hasBit(present, 0, overSets[step] as number)) {
        // Nothing leads into an alternative but its first step.
        index += skipped;
        for (let entry = index * width; entry < (index + 1) * width; entry += 1) rows[entry] = 0;
        continue;
      }
      // Most sentences have fewer than 32 words.
      if (width === 1) rows[index] = rowOf(step, index);
      else fillRow(step, index * width);
      if ((kinds[step] as number) >= PASSED && isEmpty(rows, index * width, width)) return undefined;
    }
    return rows.subarray((length - 1) * width, length * width);
  };

  /** Where a step may stand, given the rows of those it leads to, in a sentence whose rows are a number each. */
  const rowOf = (step: number, index: number): number => {
    const operand = operands[step] as number;
    const back = backs[step] as number;
    const next = rows[index - back] as number;
    switch ((kinds[step] as number) & KIND) {
      case Kind.word: {
        const may = next >>> 1;
        return may === 0 ? 0 : may & (board.rows[board.rowOf(operand)] as number);
      }
      case Kind.gap:
        return widened(next, board.unparted[0] as number, operand);
      case Kind.freeGap:
        return widened(next, board.every[0] as number, operand);
      case Kind.split: {
        let row = 0;
        for (let at = operand; at < operand + back; at += 1) row |= rows[index - (nexts[at] as number)] as number;
        return row;
      }
      case Kind.unless:
        return next === 0 ? 0 : next & ~(board.rows[board.rowOf(operand)] as number);
      case Kind.mark:
        return next === 0 ? 0 : next & (board.rows[board.rowOf(operand)] as number);
      case Kind.start:
        return next & (board.starts[0] as number);
      case Kind.end:
        return next & (board.end[0] as number);
      case Kind.match:
        return board.every[0] as number;
      default:
        fillRow(step, index);
        return rows[index] as number;
    }
  };

  /** The same in a sentence of any length, noted in `row`. */
  const fillRow = (step: number, row: number): void => {
    const { width } = board;
    const operand = operands[step] as number;
    const back = (backs[step] as number) * width;
    const next = row - back;
    switch ((kinds[step] as number) & KIND) {
      case Kind.word: {
        const held = board.rowOf(operand);
        for (let entry = 0; entry < width; entry += 1)
          rows[row + entry] = (board.rows[held + entry] as number) & before(rows, next, entry, width);
        break;
      }
      case Kind.gap:
      case Kind.freeGap: {
        const may = ((kinds[step] as number) & KIND) === Kind.gap ? board.unparted : board.every;
        rows.copyWithin(row, next, next + width);
        for (let passed = 0; passed < operand; passed += 1) passOver(rows, row, may, width);
        break;
      }
      case Kind.split:
        rows.fill(0, row, row + width);
        for (let at = operand; at < operand + (backs[step] as number); at += 1)
          for (let entry = 0, other = row - (nexts[at] as number) * width; entry < width; entry += 1)
            rows[row + entry] = (rows[row + entry] as number) | (rows[other + entry] as number);
        break;
      case Kind.unless:
        for (let entry = 0, held = board.rowOf(operand); entry < width; entry += 1)
          rows[row + entry] = (rows[next + entry] as number) & ~(board.rows[held + entry] as number);
        break;
      case Kind.mark:
        keep(row, next, board.rows, board.rowOf(operand), width);
        break;
      case Kind.start:
        keep(row, next, board.starts, 0, width);
        break;
      case Kind.end:
        keep(row, next, board.end, 0, width);
        break;
      case Kind.entity:
        rows.fill(0, row, row + width);
        for (const { entity, from, to } of line?.entities ?? NO_ENTITIES)
          if (takes(operand, entity) && hasBit(rows, next, to)) setBit(rows, row, from);
        break;
      case Kind.match:
        rows.set(board.every, row);
        break;
    }
  };
  const keep = (row: number, next: number, of: Int32Array, from: number, width: number): void => {
    for (let entry = 0; entry < width; entry += 1)
      rows[row + entry] = (rows[next + entry] as number) & (of[from + entry] as number);
  };
  const takes = (pattern: number, entity: Entity): boolean => {
    const [bits, low, high] = table.entities[pattern] ?? NO_ENTITY;
    if (((bits >>> ENTITY_KINDS.indexOf(entity.kind)) & 1) === 0) return false;
    return inBounds(entity, low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY);
  };

  // A state, a step after so many words, is in the set when its stamp is that of this pass. The states after `offset`
  // words stand in `states` from `offset * length` on, `counts[offset]` of them.
  const size = (LONGEST + 1) * mostSteps;
  const stamps = new Int32Array(size);
  const states = new Int32Array(size);
  const trails = new Int32Array(size);
  const counts = new Int32Array(LONGEST + 1);
  let stamp = 0;
  let from = 0;
  let last = 0;
  let reach = 0;
  // A trail is what led to a state: the words it took last, and the trail before them, which others may share. Numbers in
  // rows, since there are many and none outlives the pass.
  const trailFrom: number[] = [];
  const trailTo: number[] = [];
  const trailBefore: number[] = [];
  let trailCount = 0;
  const trailOf = (start: number, to: number, before: number): number => {
    trailFrom[trailCount] = start;
    trailTo[trailCount] = to;
    trailBefore[trailCount] = before;
    trailCount += 1;
    return trailCount - 1;
  };
  /** Of a gap that passes any mark, the only one that takes no word: what comes next may stand behind a dash. */
  const isFree = (trail: number): boolean => trailFrom[trail] === trailTo[trail];
  const wordsOf = (best: number): readonly number[] | undefined => {
    let count = 0;
    for (let trail = best; trail !== NONE; trail = trailBefore[trail] as number)
      count += (trailTo[trail] as number) - (trailFrom[trail] as number);
    if (count === 0) return undefined;
    const taken = new Array<number>(count);
    for (let trail = best; trail !== NONE; trail = trailBefore[trail] as number) {
      for (let at = (trailTo[trail] as number) - 1; at >= (trailFrom[trail] as number); at -= 1) taken[--count] = at;
    }
    return taken;
  };

  const add = (offset: number, index: number, trail: number): void => {
    if (offset > last || !hasBit(rows, index * board.width, from + offset)) return;
    const row = offset * length;
    if (stamps[row + index] === stamp) return;
    stamps[row + index] = stamp;
    const step = first + index;
    if (((kinds[step] as number) & KIND) === Kind.split) {
      const list = operands[step] as number;
      for (let at = list + (backs[step] as number) - 1; at >= list; at -= 1)
        add(offset, index - (nexts[at] as number), trail);
      return;
    }
    const count = counts[offset] as number;
    states[row + count] = index;
    trails[row + count] = trail;
    counts[offset] = count + 1;
    if (offset > reach) reach = offset;
  };
  const addGap = (most: number, free: boolean, next: number, offset: number, trail: number, of: Line) => {
    const at = from + offset;
    const after = free ? trailOf(at, at, trail) : trail;
    for (let passed = 0; passed <= most; passed += 1) {
      if (passed > 0 && !free && of.parted[at + passed] && at + passed < of.words.length) break;
      add(offset + passed, next, after);
    }
  };
  const addEntities = (pattern: number, next: number, at: number, trail: number, of: Line): void => {
    for (const { entity, from: start, to } of of.entities)
      if (start === at && takes(pattern, entity)) add(to - from, next, trailOf(at, to, trail));
  };
  const words = (start: number): readonly number[] | undefined => {
    if (!line) return undefined;
    stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
    from = start;
    last = Math.min(LONGEST, line.words.length - start);
    reach = 0;
    trailCount = 0;
    let best = NONE;
    let bestEnd = -1;
    add(0, length - 1, NONE);
    for (let offset = 0; offset <= reach; offset += 1) {
      const row = offset * length;
      const at = start + offset;
      const parts = offset > 0 && line.parted[at] === true;
      // Steps that take no word add to the set that is being walked.
      for (let one = 0; one < (counts[offset] as number); one += 1) {
        const trail = trails[row + one] as number;
        const index = states[row + one] as number;
        const step = first + index;
        const kind = (kinds[step] as number) & KIND;
        const next = index - (backs[step] as number);
        const operand = operands[step] as number;
        if (kind === Kind.match) {
          if (trail === NONE || offset <= bestEnd) continue;
          best = trail;
          bestEnd = offset;
        } else if (kind === Kind.gap || kind === Kind.freeGap)
          addGap(operand, kind === Kind.freeGap, next, offset, trail, line);
        else if (kind !== Kind.word && kind !== Kind.entity) add(offset, next, trail);
        else if (!parts || trail === NONE || trailTo[trail] !== at || isFree(trail)) {
          if (kind === Kind.word) add(offset + 1, next, trailOf(at, at + 1, trail));
          else addEntities(operand, next, at, trail, line);
        }
      }
      counts[offset] = 0;
    }
    return best === NONE ? undefined : wordsOf(best);
  };
  return { beginnings, words };
}

const NO_ENTITIES: Line['entities'] = [];
const NO_ENTITY = [0, null, null] as const;

/** The places from which a gap of up to `most` words leads to one of `places`, over such as `may` be passed. */
function widened(places: number, may: number, most: number): number {
  let row = places;
  for (let passed = 0; passed < most && row !== 0; passed += 1) row |= (row & may) >>> 1;
  return row;
}

/** The places one before those of a row: where a word must stand that leads to them. */
function before(rows: Int32Array, row: number, entry: number, width: number): number {
  const carried = entry + 1 < width ? (rows[row + entry + 1] as number) << 31 : 0;
  return ((rows[row + entry] as number) >>> 1) | carried;
}

/** Adds to a row the places one before those of it that a gap may go on to. */
function passOver(rows: Int32Array, row: number, may: Int32Array, width: number): void {
  for (let entry = 0; entry < width; entry += 1) {
    const own = rows[row + entry] as number;
    const carried = entry + 1 < width ? ((rows[row + entry + 1] as number) & (may[entry + 1] as number)) << 31 : 0;
    rows[row + entry] = own | ((own & (may[entry] as number)) >>> 1) | carried;
  }
}

function isEmpty(rows: Int32Array, row: number, width: number): boolean {
  for (let entry = 0; entry < width; entry += 1) if (rows[row + entry] !== 0) return false;
  return true;
}
