import { hasBit, setBit } from './bits';
import { startsOf } from './key-sets';
import type { PhraseTable } from './table';

/** Ways of phrases by the sets of keys that a sentence must hold for them. */
export interface WayIndex {
  /** Sets the bit, in `chosen`, of each way all of whose sets have theirs in `present`. */
  choose(present: Int32Array, chosen: Int32Array): void;
}

/**
 * An index of the ways of a table. A way is looked at only where the rarest of the sets it needs is present. All stands in
 * one row of numbers, as it is gone through for every sentence: objects would be strewn all over the memory.
 */
export function createWayIndex({ sets, rare, rareSizes }: PhraseTable): WayIndex {
  const always: number[] = [];
  const listed = new Int32Array((sets >> 5) + 1);
  const starts = startsOf(rareSizes);
  // Each way takes its number, how many other sets it needs, and which: one more than it needs in all.
  const sizes = new Int32Array(sets);
  const eachWay = (take: (way: number, rarest: number, from: number, to: number) => void): void => {
    for (let way = 0; way < rareSizes.length; way += 1) {
      const from = starts[way] as number;
      if (rareSizes[way] !== 0) take(way, rare[from] as number, from + 1, starts[way + 1] as number);
    }
  };
  for (let way = 0; way < rareSizes.length; way += 1) if (rareSizes[way] === 0) always.push(way);
  eachWay((_, rarest, from, to) => {
    setBit(listed, 0, rarest);
    sizes[rarest] = (sizes[rarest] as number) + 2 + to - from;
  });
  const ends = startsOf(sizes);
  const entries = ends.slice();
  const index = new Int32Array(ends[sets] as number);
  eachWay((way, rarest, from, to) => {
    const at = entries[rarest] as number;
    index[at] = way;
    index[at + 1] = to - from;
    for (let need = from; need < to; need += 1) index[at + 2 + need - from] = rare[need] as number;
    entries[rarest] = at + 2 + to - from;
  });

  return {
    choose(present, chosen) {
      for (const way of always) setBit(chosen, 0, way);
      for (let entry = 0; entry < listed.length; entry += 1) {
        for (let bits = (present[entry] as number) & (listed[entry] as number); bits !== 0; bits &= bits - 1) {
          const set = (entry << 5) + 31 - Math.clz32(bits & -bits);
          chooseUnder(index, ends[set] as number, ends[set + 1] as number, present, chosen);
        }
      }
    },
  };
}

/** Each way from `start` to `end`: its number, how many other sets it needs, and which. */
function chooseUnder(index: Int32Array, start: number, end: number, present: Int32Array, chosen: Int32Array): void {
  for (let at = start; at < end; ) {
    const next = at + 2 + (index[at + 1] as number);
    let need = at + 2;
    while (need < next && hasBit(present, 0, index[need] as number)) need += 1;
    if (need === next) setBit(chosen, 0, index[at] as number);
    at = next;
  }
}
