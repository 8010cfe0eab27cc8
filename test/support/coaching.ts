import { type Analysis, createAnalyser, DEFAULT_SETTINGS, type Finding, rules } from '../../server/src/coaching/index';

/** Coaching alone: the slips of the language are no coach's judgement. */
const COACHING = new Set(rules.filter(({ about }) => about !== 'language').map(({ id }) => id));
const analyser = createAnalyser();

/** A script as it comes, with no settings. Throws what a rule throws: a broken rule is no silent one. */
export function analysed(text: string): Analysis {
  const analysis = analyser.analyse(text, DEFAULT_SETTINGS);
  const [failure] = analysis.failures;
  if (failure) throw failure.error;
  return analysis;
}

/** What a coach says of it, in file order. */
export function coachingIn({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ rule }) => COACHING.has(rule));
}
