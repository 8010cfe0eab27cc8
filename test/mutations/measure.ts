import { readFileSync } from 'node:fs';
import { analysed, coachingIn } from '../support/coaching';
import { cleanScripts, harmful, harmless, type Mutation } from './mutate';

/** What became of one mutation. */
export interface Outcome {
  readonly mutation: Mutation;
  /** Rules that report now and did not before, or report more often; with a minus those that report less. */
  readonly difference: readonly string[];
  readonly right: boolean;
}

const SEED = 20261125;

/** The rules that report, once for each finding. */
export function reportsOn(text: string): string[] {
  return coachingIn(analysed(text)).map(({ rule }) => rule);
}

/** Every harmful mutation, right where one of its rules reports anew; every harmless one, right where nothing changes. */
export function mutationOutcomes(): { harmful: Outcome[]; harmless: Outcome[] } {
  const all = { harmful: [] as Outcome[], harmless: [] as Outcome[] };
  for (const [index, script] of cleanScripts().entries()) {
    const before = reportsOn(script.text);
    const outcome = (mutation: Mutation): Outcome => {
      const difference = differenceOf(before, reportsOn(mutation.text));
      const right =
        mutation.rules.length > 0 ? mutation.rules.some((rule) => difference.includes(rule)) : difference.length === 0;
      return { mutation, difference, right };
    };
    all.harmful.push(...harmful(script, SEED + index).map(outcome));
    all.harmless.push(...harmless(script, SEED + index).map(outcome));
  }
  return all;
}

function differenceOf(before: readonly string[], after: readonly string[]): string[] {
  const count = (list: readonly string[], rule: string) => list.filter((one) => one === rule).length;
  return [...new Set([...before, ...after])].flatMap((rule) => {
    const more = count(after, rule) - count(before, rule);
    return more === 0 ? [] : [more > 0 ? rule : `-${rule}`];
  });
}

/** How many mutations were tried, and how many did what they should. */
export type Counts = Readonly<Record<'harmful' | 'harmless', { readonly tried: number; readonly right: number }>>;

export const MUTATION_FIGURES = 'test/mutations/figures.json';

/** The committed counts. */
export function keptMutations(): Counts {
  return JSON.parse(readFileSync(MUTATION_FIGURES, 'utf8')) as Counts;
}

export function mutationCounts({ harmful, harmless }: ReturnType<typeof mutationOutcomes>): Counts {
  const count = (outcomes: readonly Outcome[]) => ({
    tried: outcomes.length,
    right: outcomes.filter(({ right }) => right).length,
  });
  return { harmful: count(harmful), harmless: count(harmless) };
}
