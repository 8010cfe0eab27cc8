import { type Keys, keysOf, uniteKeys } from './keys';
import type { Step } from './phrase';

/** A phrase as it is parsed, before its steps are laid out: none of them leads anywhere yet. */
export type Tree = (
  | { readonly kind: 'step'; readonly step: Exclude<Step, { kind: 'split' | 'match' }> }
  | { readonly kind: 'seq'; readonly parts: readonly Tree[] }
  | { readonly kind: 'any'; readonly parts: readonly Tree[] }
) & {
  /** What {@link neededKeys} has worked out: a class is one tree in every phrase that names it, and some are large. */
  needs?: readonly Keys[];
};

/**
 * The keys of each part that no match can do without: a sentence must hold one of every list. Of alternatives only the
 * rarest part of each counts, and only where each has one.
 */
export function neededKeys(tree: Tree): readonly Keys[] {
  tree.needs ??= workOutKeys(tree);
  return tree.needs;
}

function workOutKeys(tree: Tree): readonly Keys[] {
  if (tree.kind === 'step') {
    const { step } = tree;
    if (step.kind === 'word') return [step.keys];
    return step.kind === 'entity' ? [keysOf(step.kinds.map((kind) => `<${kind}`))] : NONE;
  }
  if (tree.kind === 'seq') return tree.parts.flatMap(neededKeys);
  const rarest: Keys[] = [];
  for (const part of tree.parts) {
    const keys = rarestOf(neededKeys(part));
    if (!keys) return NONE;
    rarest.push(keys);
  }
  return [uniteKeys(rarest)];
}

const NONE: readonly Keys[] = [];

/** The marks that no match can do without. */
export function neededMarks(tree: Tree): readonly string[] {
  if (tree.kind === 'step') {
    const { step } = tree;
    return step.kind === 'check' && step.check.length === 1 && step.check !== '-' ? [step.check] : [];
  }
  const parts = tree.parts.map(neededMarks);
  if (tree.kind === 'seq') return parts.flat();
  return (parts[0] ?? []).filter((mark) => parts.every((marks) => marks.includes(mark)));
}

/** The keys that the fewest words have one of; `undefined` where there are none. */
export function rarestOf(parts: readonly Keys[]): Keys | undefined {
  let rarest: Keys | undefined;
  for (const part of parts) if (!rarest || part.commonness < rarest.commonness) rarest = part;
  return rarest;
}

/** Keys, those that the fewest words have one of first. */
export function byRarity(parts: readonly Keys[]): Keys[] {
  return [...parts].sort((a, b) => a.commonness - b.commonness);
}
