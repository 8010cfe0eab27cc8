/** Numbers from 0 to 1, exclusive, one a call. */
export type Chance = () => number;

/** The same numbers for the same seed: a linear congruential generator, good enough to choose words by. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], random: Chance): T {
  return list[Math.floor(random() * list.length)] as T;
}
