/**
 * What may stand at a place in a sentence, one of a list: a word, `=lemma`, `#POS`, `Aa` (a word written with a capital
 * that is no plain function word: a name), `<entity`, or a mark after a backslash.
 */
export interface Keys {
  readonly list: readonly string[];
  /** How often any of them is met, roughly, in words a thousand. */
  readonly commonness: number;
}

/** Keys from a list in which none stands twice. */
export function keysOf(list: readonly string[]): Keys {
  let commonness = 0;
  for (const key of list) commonness += commonnessOf(key);
  return { list, commonness };
}

/** All keys of several lists. */
export function uniteKeys(several: readonly Keys[]): Keys {
  const [first] = several;
  return several.length === 1 && first ? first : keysOf([...new Set(several.flatMap(({ list }) => list))]);
}

const COMMON = new Set(
  'the to a i you we of and for is it that in be are have your our on with this what can will do not would if how us me they was or at about so just as from get could there know when'.split(
    ' ',
  ),
);

function commonnessOf(key: string): number {
  if (key.startsWith('#')) return 100;
  if (key === 'Aa') return 60;
  if (COMMON.has(key)) return 15;
  return key.startsWith('=') ? 0 : 0.5;
}
