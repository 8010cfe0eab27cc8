import { hasBit, setBit } from './bits';

/** Ways of phrases by the sets of keys that a sentence must hold for them. */
export interface WayIndex {
  /** Sets the bit, in `chosen`, of each way all of whose sets have theirs in `present`. */
  choose(present: Int32Array, chosen: Int32Array): void;
}

/**
 * An index of ways by number. `needs` are the sets of each, the rarest first; a way is looked at only where that one is
 * present. All stands in one row of numbers, as it is gone through for every sentence: objects would be strewn all over
 * the memory.
 */
export function createWayIndex(needs: readonly (readonly number[])[], sets: number): WayIndex {
  const always: number[] = [];
  const byRarest = new Map<number, number[]>();
  for (const [way, [rarest, ...others]] of needs.entries()) {
    if (rarest === undefined) always.push(way);
    else fileUnder(byRarest, rarest, [way, others.length, ...others]);
  }
  const listed = new Int32Array((sets >> 5) + 1);
  const starts = new Int32Array(sets + 1);
  const entries: number[] = [];
  for (let set = 0; set < sets; set += 1) {
    const own = byRarest.get(set);
    if (own) setBit(listed, 0, set);
    for (const number of own ?? NONE) entries.push(number);
    starts[set + 1] = entries.length;
  }
  const index = Int32Array.from(entries);

  return {
    choose(present, chosen) {
      for (const way of always) setBit(chosen, 0, way);
      for (let entry = 0; entry < listed.length; entry += 1) {
        for (let bits = (present[entry] as number) & (listed[entry] as number); bits !== 0; bits &= bits - 1) {
          const set = (entry << 5) + 31 - Math.clz32(bits & -bits);
          chooseUnder(index, starts[set] as number, starts[set + 1] as number, present, chosen);
        }
      }
    },
  };
}

const NONE: readonly number[] = [];

function fileUnder(lists: Map<number, number[]>, key: number, numbers: readonly number[]): void {
  const list = lists.get(key);
  if (list) list.push(...numbers);
  else lists.set(key, [...numbers]);
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
