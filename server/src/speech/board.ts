import { bitFrom, hasBit, setBit } from './bits';
import type { KeySets, SetBits } from './key-sets';
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
  /** A bit for each set: whether it has a key in this sentence. */
  readonly present: Int32Array;
  /** A row for every place, for those where a clause starts, for the end, and for those a short gap may go on to. */
  readonly every: Int32Array;
  readonly starts: Int32Array;
  readonly end: Int32Array;
  readonly unparted: Int32Array;
  /** Where the row of a set starts; of one that has no key in this sentence, that of an empty one. */
  rowOf(set: number): number;
  /** True where each of `sets` from `from` to `to`, which are all present, has a key at a place after the one before. */
  areInOrder(sets: Int32Array, from: number, to: number): boolean;
  /** Notes the places of another sentence. */
  look(line: Line): void;
}

const NO_MARKS: readonly string[] = [];

/** A board for some sets. */
export function createBoard(sets: KeySets): Board {
  const { size } = sets;
  const present = new Int32Array((size >> 5) + 1);
  /** What stands in the sentence, a word, a mark or a figure each: the sets it is in, and its place. */
  const things: SetBits[] = [];
  const places: number[] = [];
  /** The same turned round: of each entry of the sets, that of every thing side by side. */
  let turned = new Int32Array(0);
  const note = (own: SetBits | undefined, at: number): void => {
    if (!own) return;
    things.push(own);
    places.push(at);
  };
  const turn = (): void => {
    const count = things.length;
    if (turned.length < count * present.length) turned = new Int32Array(count * present.length);
    turned.fill(0, 0, count * present.length);
    present.fill(0);
    for (let thing = 0; thing < count; thing += 1) {
      const own = things[thing] as SetBits;
      for (let at = 0; at < own.length; at += 2) {
        const entry = own[at] as number;
        const bits = own[at + 1] as number;
        turned[entry * count + thing] = bits;
        present[entry] = (present[entry] as number) | bits;
      }
    }
  };
  /** The row of a set is worked out when it is asked for: the sets of one sentence are many, and most are never. */
  const stamps = new Int32Array(size);
  let stamp = 0;
  const fill = (set: number, row: number): void => {
    const { rows, width } = board;
    for (let entry = 0; entry < width; entry += 1) rows[row + entry] = 0;
    const count = things.length;
    const first = (set >> 5) * count;
    for (let thing = 0; thing < count; thing += 1)
      if ((((turned[first + thing] as number) >>> (set & 31)) & 1) === 1) setBit(rows, row, places[thing] as number);
  };
  const widen = (width: number): void => {
    board.width = width;
    // The last row stays empty: it serves all sets that have no key in the sentence.
    if (board.rows.length < (size + 1) * width) board.rows = new Int32Array((size + 1) * width);
    else board.rows.fill(0, size * width, (size + 1) * width);
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
    rowOf(set: number): number {
      if (!hasBit(present, 0, set)) return size * board.width;
      const row = set * board.width;
      if (stamps[set] !== stamp) {
        stamps[set] = stamp;
        fill(set, row);
      }
      return row;
    },
    areInOrder(own: Int32Array, from: number, to: number): boolean {
      let at = 0;
      for (let index = from; index < to; index += 1) {
        const row = board.rowOf(own[index] as number);
        at = bitFrom(board.rows, row, board.width, at) + 1;
        if (at === 0) return false;
      }
      return true;
    },
    look(line: Line): void {
      const { length } = line.words;
      const width = (length >> 5) + 1;
      if (width !== board.width) widen(width);
      stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
      things.length = 0;
      places.length = 0;
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
      for (const { entity, from } of line.entities) note(sets.ofKey(`<${entity.kind}`), from);
      turn();
    },
  };
  return board;
}
