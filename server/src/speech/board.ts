import type { KeySets } from './key-sets';
import type { Line } from './line';

/**
 * Where in one sentence each set has a key, one bit a place: place `at` is bit `at % 32` of entry `at / 32` of a row,
 * and there is one place more than words, for what stands at the end. So one operation looks at up to 32 places.
 */
export interface Board {
  /** Entries a row. */
  readonly width: number;
  /** The rows of all sets; see {@link rowOf}. */
  readonly rows: Int32Array;
  /** The sets it was told to list that have a key in this sentence. */
  readonly present: readonly number[];
  /** A row for every place, for those where a clause starts, for the end, and for those a short gap may go on to. */
  readonly every: Int32Array;
  readonly starts: Int32Array;
  readonly end: Int32Array;
  readonly unparted: Int32Array;
  has(set: number): boolean;
  /** Where the row of a set starts; of one that has no key in this sentence, that of an empty one. */
  rowOf(set: number): number;
  /** True where each of the sets has a key, and each a place of its own after the one before. */
  areInOrder(sets: readonly number[]): boolean;
  /** Notes the places of another sentence. */
  look(line: Line): void;
}

const NO_MARKS: readonly string[] = [];

/** A board for sets that are all numbered; `listed` tells which of them it lists where they are present. */
export function createBoard(sets: KeySets, listed: (set: number) => boolean): Board {
  // The last row stays empty: it serves all sets that have no key in the sentence.
  const count = sets.size + 1;
  const stamps = new Int32Array(count);
  const isListed = Uint8Array.from({ length: count }, (_, set) => (listed(set) ? 1 : 0));
  const present: number[] = [];
  let stamp = 0;
  const note = (numbers: readonly number[], at: number): void => {
    const { width, rows } = board;
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] as number;
      if (stamps[number] !== stamp) {
        stamps[number] = stamp;
        if (isListed[number] === 1) present.push(number);
        for (let entry = 0; entry < width; entry += 1) rows[number * width + entry] = 0;
      }
      setBit(rows, number * width, at);
    }
  };
  const widen = (width: number): void => {
    board.width = width;
    if (board.rows.length < count * width) board.rows = new Int32Array(count * width);
    else board.rows.fill(0, (count - 1) * width, count * width);
    for (const name of ['every', 'starts', 'end', 'unparted'] as const) board[name] = new Int32Array(width);
  };
  const board = {
    width: 0,
    rows: new Int32Array(0),
    present,
    every: new Int32Array(0),
    starts: new Int32Array(0),
    end: new Int32Array(0),
    unparted: new Int32Array(0),
    has: (set: number) => stamps[set] === stamp,
    rowOf: (set: number) => (stamps[set] === stamp ? set : count - 1) * board.width,
    areInOrder(own: readonly number[]): boolean {
      // Most often one of them is not there at all.
      for (let index = 0; index < own.length; index += 1) if (stamps[own[index] as number] !== stamp) return false;
      let at = 0;
      for (let index = 0; index < own.length; index += 1) {
        at = bitFrom(board.rows, (own[index] as number) * board.width, board.width, at) + 1;
        if (at === 0) return false;
      }
      return true;
    },
    look(line: Line): void {
      const { length } = line.words;
      const width = (length >> 5) + 1;
      if (width !== board.width) widen(width);
      stamp += 1;
      present.length = 0;
      board.every.fill(0);
      board.starts.fill(0);
      board.end.fill(0);
      board.unparted.fill(0);
      setBit(board.end, 0, length);
      for (let at = 0; at <= length; at += 1) {
        setBit(board.every, 0, at);
        if (line.starts[at]) setBit(board.starts, 0, at);
        if (at === length || !line.parted[at]) setBit(board.unparted, 0, at);
        const token = line.words[at];
        if (token) note(sets.ofWord(token), at);
        if (line.parted[at]) note(sets.ofKey('\\-'), at);
        // `\\-` is any mark that parts; a plain hyphen does not.
        for (const mark of line.marks[at] ?? NO_MARKS) if (mark !== '-') note(sets.ofKey(`\\${mark}`), at);
      }
      for (const [at, list] of line.entities) for (const { entity } of list) note(sets.ofKey(`<${entity.kind}`), at);
    },
  };
  return board;
}

/** Sets the bit of place `at` in the row that starts at `row`. */
export function setBit(rows: Int32Array, row: number, at: number): void {
  const entry = row + (at >> 5);
  rows[entry] = (rows[entry] as number) | (1 << (at & 31));
}

/** True where the bit of place `at` is set in the row that starts at `row`. */
export function hasBit(rows: Int32Array, row: number, at: number): boolean {
  return (((rows[row + (at >> 5)] as number) >>> (at & 31)) & 1) === 1;
}

/** The first place from `at` on whose bit is set in the row; -1 where there is none. */
export function bitFrom(rows: Int32Array, row: number, width: number, at: number): number {
  for (let entry = at >> 5; entry < width; entry += 1) {
    const own = rows[row + entry] as number;
    const rest = entry === at >> 5 ? own & (-1 << (at & 31)) : own;
    // The lowest bit that is set stands alone in `rest & -rest`.
    if (rest !== 0) return (entry << 5) + 31 - Math.clz32(rest & -rest);
  }
  return -1;
}
