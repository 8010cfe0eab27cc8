import { testKeys } from './key-sets';
import type { Step } from './phrase';

/** A phrase as it is parsed, before its steps are laid out. */
export type Tree =
  | { kind: 'step'; make: (next: number) => Step }
  | { kind: 'seq'; parts: Tree[] }
  | { kind: 'any'; parts: Tree[] };

/**
 * The keys of each part that no match can do without: a sentence must hold one of every list. Of alternatives only the
 * rarest part of each counts, and only where each has one.
 */
export function neededKeys(tree: Tree): readonly (readonly string[])[] {
  let keys = keysOf.get(tree);
  if (!keys) {
    keys = workOutKeys(tree);
    keysOf.set(tree, keys);
  }
  return keys;
}

/** A class is one tree in every phrase that names it, and some hold hundreds of words. */
const keysOf = new WeakMap<Tree, readonly (readonly string[])[]>();

function workOutKeys(tree: Tree): readonly (readonly string[])[] {
  if (tree.kind === 'step') {
    const step = tree.make(0);
    if (step.kind === 'word') return [testKeys(step.test)];
    return step.kind === 'entity' ? [step.kinds.map((kind) => `<${kind}`)] : [];
  }
  if (tree.kind === 'seq') return tree.parts.flatMap(neededKeys);
  const rarest = tree.parts.map((part) => rarestOf(neededKeys(part)));
  return rarest.every((keys) => keys !== undefined) ? [rarest.flatMap((keys) => keys ?? [])] : [];
}

/** The marks that no match can do without. */
export function neededMarks(tree: Tree): readonly string[] {
  if (tree.kind === 'step') {
    const step = tree.make(0);
    return step.kind === 'check' && step.check.length === 1 && step.check !== '-' ? [step.check] : [];
  }
  const parts = tree.parts.map(neededMarks);
  if (tree.kind === 'seq') return parts.flat();
  return (parts[0] ?? []).filter((mark) => parts.every((marks) => marks.includes(mark)));
}

/** Of lists of keys the one that the fewest words have a key of; `undefined` where there is no list. */
export function rarestOf(parts: readonly (readonly string[])[]): readonly string[] | undefined {
  let rarest: readonly string[] | undefined;
  for (const part of parts) if (!rarest || commonness(part) < commonness(rarest)) rarest = part;
  return rarest;
}

/** Lists of keys, the one that the fewest words have a key of first. */
export function byRarity(parts: readonly (readonly string[])[]): (readonly string[])[] {
  return [...parts].sort((a, b) => commonness(a) - commonness(b));
}

const COMMON = new Set(
  'the to a i you we of and for is it that in be are have your our on with this what can will do not would if how us me they was or at about so just as from get could there know when'.split(
    ' ',
  ),
);

/** How often any of the keys is met, roughly, in words a thousand. */
function commonness(keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys)
    sum += key.startsWith('#') ? 100 : key === 'Aa' ? 60 : COMMON.has(key) ? 15 : key.startsWith('=') ? 0 : 0.5;
  return sum;
}
