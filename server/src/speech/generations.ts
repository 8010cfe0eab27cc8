import { ownCopy } from '../script/index';

/** What was made of a text, kept for as long as it is asked for now and then. */
export interface Kept<Value> {
  /** What is kept under `key`, or what `make` returns, which is kept from then on. */
  get(key: string, make: () => Value): Value;
}

/**
 * Keeps values in two generations of `size` characters of keys each: what is asked for moves to the young one, and when
 * that is full the old one is let go. As long as all keys together are under that size, nothing is made twice.
 */
export function createKept<Value>(size: number): Kept<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let taken = 0;
  return {
    get(key, make) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? make();
      if (taken > size) {
        old = young;
        young = new Map();
        taken = 0;
      }
      young.set(ownCopy(key), value);
      taken += key.length;
      return value;
    },
  };
}
