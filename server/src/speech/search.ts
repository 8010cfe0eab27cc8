import { hasBit, setBit } from './bits';
import type { Board } from './board';
import type { KeySets } from './key-sets';
import { keysOf } from './keys';
import { inBounds, type Line } from './line';
import type { Branch, Step, Way } from './phrase';
import type { EntityKind } from './types';

/**
 * Looks for one way of a phrase in one sentence, in two passes. The first goes from the way's end to its beginning and
 * looks at all places of the sentence at once, a bit each; it tells for every step where it may stand, and so where the
 * way may begin. Its work grows with the steps of the way and hardly with the words of the sentence, and most searches
 * end in the middle of it. The second goes forward from one beginning, through such places alone, and tells which words
 * the longest match takes. Neither goes back, so that no phrase takes longer than its text is long.
 */
export interface Search {
  /** The row of places where it may begin; `undefined` where there is none. Good until the next call; the board holds the line. */
  beginnings(way: SoughtWay, line: Line): Int32Array | undefined;
  /** The words, by place in the line, of the longest match of that way that begins at `start`. */
  words(start: number): readonly number[] | undefined;
}

/** A way with its steps in the form they are searched in. */
export interface SoughtWay {
  readonly start: number;
  readonly steps: readonly SoughtStep[];
}

/** A step; all have the same fields, used or not, because code that meets seven shapes of objects reads them slowly. */
interface SoughtStep {
  readonly kind: Step['kind'];
  /** The number of its set of keys, where it takes, refuses or checks for something; else -1. */
  readonly set: number;
  readonly next: number;
  readonly nexts: readonly number[];
  /** Where a check holds: at a mark (which is a set), where a clause starts, at the end. */
  readonly at: 'set' | 'start' | 'end';
  readonly most: number;
  readonly anyMark: boolean;
  readonly kinds: readonly EntityKind[];
  readonly low: number;
  readonly high: number;
  /** True where every match passes it: with no place for it, there is no match. */
  readonly passed: boolean;
  /** The alternative that this is the last step of, by its first step and the set it needs; else -1. */
  readonly branch: number;
  readonly branchNeeds: number;
}

/** A way made ready. It numbers its sets, so that all ways are made ready before the board is. */
export function soughtWay({ steps, branches, start }: Way, sets: KeySets): SoughtWay {
  const passed = passedByAll(steps, start);
  // Of branches that end with the same step the outermost comes last.
  const byEnd = new Map(branches.map((branch) => [branch.first, branch]));
  return {
    start,
    steps: steps.map((step, index) => soughtStep(step, passed[index] ?? false, byEnd.get(index), sets)),
  };
}

function soughtStep(step: Step, passed: boolean, branch: Branch | undefined, sets: KeySets): SoughtStep {
  const check = step.kind === 'check' ? step.check : '';
  return {
    kind: step.kind,
    set:
      step.kind === 'word' || step.kind === 'unless'
        ? sets.numberOf(step.keys)
        : check.length === 1
          ? sets.numberOf(keysOf([`\\${check}`]))
          : -1,
    next: 'next' in step ? step.next : -1,
    nexts: step.kind === 'split' ? step.nexts : NO_STEPS,
    at: check === 'start' || check === 'end' ? check : 'set',
    most: step.kind === 'gap' ? step.most : 0,
    anyMark: step.kind === 'gap' && step.anyMark,
    kinds: step.kind === 'entity' ? step.kinds : NO_KINDS,
    low: step.kind === 'entity' ? step.low : 0,
    high: step.kind === 'entity' ? step.high : 0,
    passed,
    branch: branch?.last ?? -1,
    branchNeeds: branch ? sets.numberOf(branch.keys) : -1,
  };
}

const NO_STEPS: readonly number[] = [];
const NO_KINDS: readonly EntityKind[] = [];

/** Steps are laid out from the end, each after those it leads to; all pass a step that no later one leads past. */
function passedByAll(steps: readonly Step[], start: number): boolean[] {
  const passed: boolean[] = new Array(steps.length).fill(false);
  let furthest = start;
  for (let index = start; index >= 0; index -= 1) {
    passed[index] = furthest >= index;
    const step = steps[index];
    if (step?.kind === 'split') furthest = Math.min(furthest, ...step.nexts);
    else if (step && step.kind !== 'match') furthest = Math.min(furthest, step.next);
  }
  return passed;
}

/** What led to a state: the words it took, kept as a list that shares its tail. */
interface Trail {
  readonly from: number;
  readonly to: number;
  readonly before: Trail | undefined;
  /** A gap that passes any mark: what comes next may stand behind a dash. */
  readonly free: boolean;
}

/** A match is at most this many words long; it bounds the work of the second pass. */
const LONGEST = 60;

/** A search over what stands on `board`, for ways of at most `mostSteps` steps. */
export function createSearch(board: Board, mostSteps: number): Search {
  /** Where each step may stand: a row a step, as wide as the board's. */
  let rows = new Int32Array(mostSteps);
  let way: SoughtWay = { start: 0, steps: [] };
  let line: Line | undefined;

  const beginnings = (sought: SoughtWay, of: Line): Int32Array | undefined => {
    way = sought;
    line = of;
    const { width } = board;
    if (rows.length < mostSteps * width) rows = new Int32Array(mostSteps * width);
    for (let index = 0; index <= way.start; index += 1) {
      const step = way.steps[index] as SoughtStep;
      if (step.branch >= 0 && !hasBit(board.present, 0, step.branchNeeds)) {
        // Nothing leads into an alternative but its first step.
        index = step.branch;
        for (let entry = 0; entry < width; entry += 1) rows[index * width + entry] = 0;
        continue;
      }
      // Most sentences have fewer than 32 words, and most steps take one.
      if (width === 1 && step.kind === 'word')
        rows[index] = (board.rows[board.rowOf(step.set)] as number) & ((rows[step.next] as number) >>> 1);
      else fillRow(rows, index * width, step, board, line);
      if (step.passed && isEmpty(rows, index * width, width)) return undefined;
    }
    return rows.subarray(way.start * width, (way.start + 1) * width);
  };

  // A state, a step after so many words, is in the set when its stamp is that of this pass. The states after `offset`
  // words stand in `states` from `offset * steps` on, `counts[offset]` of them.
  const size = (LONGEST + 1) * mostSteps;
  const stamps = new Int32Array(size);
  const states = new Int32Array(size);
  const trails: (Trail | undefined)[] = new Array(size).fill(undefined);
  const counts = new Int32Array(LONGEST + 1);
  let stamp = 0;
  let from = 0;
  let last = 0;
  let reach = 0;

  const add = (offset: number, index: number, trail: Trail | undefined): void => {
    if (offset > last || !hasBit(rows, index * board.width, from + offset)) return;
    const row = offset * way.steps.length;
    if (stamps[row + index] === stamp) return;
    stamps[row + index] = stamp;
    const step = way.steps[index];
    if (step?.kind === 'split') {
      for (let one = step.nexts.length - 1; one >= 0; one -= 1) add(offset, step.nexts[one] as number, trail);
      return;
    }
    const count = counts[offset] as number;
    states[row + count] = index;
    trails[row + count] = trail;
    counts[offset] = count + 1;
    if (offset > reach) reach = offset;
  };
  const addGap = (step: SoughtStep, offset: number, trail: Trail | undefined, of: Line): void => {
    const at = from + offset;
    const after = step.anyMark ? { from: at, to: at, before: trail, free: true } : trail;
    for (let passed = 0; passed <= step.most; passed += 1) {
      if (passed > 0 && !step.anyMark && of.parted[at + passed] && at + passed < of.words.length) break;
      add(offset + passed, step.next, after);
    }
  };
  const addEntities = (step: SoughtStep, at: number, trail: Trail | undefined, of: Line): void => {
    for (const { entity, to } of of.entities.get(at) ?? []) {
      if (!step.kinds.includes(entity.kind) || !inBounds(entity, step.low, step.high)) continue;
      add(to - from, step.next, { from: at, to, before: trail, free: false });
    }
  };
  const words = (start: number): readonly number[] | undefined => {
    if (!line) return undefined;
    stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
    from = start;
    last = Math.min(LONGEST, line.words.length - start);
    reach = 0;
    let best: Trail | undefined;
    let bestEnd = -1;
    add(0, way.start, undefined);
    for (let offset = 0; offset <= reach; offset += 1) {
      const row = offset * way.steps.length;
      const at = start + offset;
      const parts = offset > 0 && line.parted[at] === true;
      // Steps that take no word add to the set that is being walked.
      for (let index = 0; index < (counts[offset] as number); index += 1) {
        const trail = trails[row + index];
        const step = way.steps[states[row + index] as number] as SoughtStep;
        if (step.kind === 'match') {
          if (!trail || offset <= bestEnd) continue;
          best = trail;
          bestEnd = offset;
        } else if (step.kind === 'check' || step.kind === 'unless') add(offset, step.next, trail);
        else if (step.kind === 'gap') addGap(step, offset, trail, line);
        else if (!parts || !trail || trail.to !== at || trail.free) {
          if (step.kind === 'word') add(offset + 1, step.next, { from: at, to: at + 1, before: trail, free: false });
          else addEntities(step, at, trail, line);
        }
      }
      counts[offset] = 0;
    }
    return best && wordsOf(best);
  };
  return { beginnings, words };
}

/** Notes in `row` where a step may stand, given the rows of those it leads to. */
function fillRow(rows: Int32Array, row: number, step: SoughtStep, board: Board, line: Line): void {
  const { width } = board;
  const next = step.next * width;
  switch (step.kind) {
    case 'word': {
      const held = board.rowOf(step.set);
      for (let entry = 0; entry < width; entry += 1)
        rows[row + entry] = (board.rows[held + entry] as number) & before(rows, next, entry, width);
      break;
    }
    case 'gap':
      copy(rows, row, rows, next, width);
      for (let passed = 0; passed < step.most; passed += 1)
        passOver(rows, row, step.anyMark ? board.every : board.unparted, width);
      break;
    case 'split':
      copy(rows, row, rows, (step.nexts[0] ?? 0) * width, width);
      for (let index = 1; index < step.nexts.length; index += 1)
        for (let entry = 0; entry < width; entry += 1)
          rows[row + entry] =
            (rows[row + entry] as number) | (rows[(step.nexts[index] as number) * width + entry] as number);
      break;
    case 'unless': {
      const held = board.rowOf(step.set);
      for (let entry = 0; entry < width; entry += 1)
        rows[row + entry] = (rows[next + entry] as number) & ~(board.rows[held + entry] as number);
      break;
    }
    case 'check': {
      const [from, held] =
        step.at === 'set' ? [board.rows, board.rowOf(step.set)] : [step.at === 'start' ? board.starts : board.end, 0];
      for (let entry = 0; entry < width; entry += 1)
        rows[row + entry] = (rows[next + entry] as number) & (from[held + entry] as number);
      break;
    }
    case 'entity':
      for (let entry = 0; entry < width; entry += 1) rows[row + entry] = 0;
      for (const [at, list] of line.entities)
        for (const { entity, to } of list)
          if (step.kinds.includes(entity.kind) && inBounds(entity, step.low, step.high) && hasBit(rows, next, to))
            setBit(rows, row, at);
      break;
    case 'match':
      copy(rows, row, board.every, 0, width);
      break;
  }
}

function copy(to: Int32Array, row: number, from: Int32Array, start: number, width: number): void {
  for (let entry = 0; entry < width; entry += 1) to[row + entry] = from[start + entry] as number;
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

function wordsOf(last: Trail): readonly number[] | undefined {
  const words: number[] = [];
  for (let trail: Trail | undefined = last; trail; trail = trail.before) {
    for (let at = trail.to - 1; at >= trail.from; at -= 1) words.push(at);
  }
  return words.length === 0 ? undefined : words.reverse();
}
