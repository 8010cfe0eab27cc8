import { readdirSync, readFileSync } from 'node:fs';
import { chance, pick } from '../support/chance';
import { CHANGES, otherLength } from './changes';

/** A clean script, the sentences that make its moves, and what may and may not change its coaching. */
export interface CleanScript {
  readonly name: string;
  readonly text: string;
  readonly moves: readonly { readonly move: string; readonly text: string; readonly drop: readonly string[] }[];
  readonly breaks: readonly { readonly of: string; readonly with: string; readonly rules: readonly string[] }[];
  readonly same: readonly { readonly of: string; readonly with: string }[];
}

/** A script with one thing changed. */
export interface Mutation {
  readonly script: CleanScript;
  readonly text: string;
  /** What was done, for whoever reads a failure. */
  readonly what: string;
  /** Of these rules one must report, and did not before; of a harmless change none. */
  readonly rules: readonly string[];
}

const FOLDER = 'test/mutations/scripts';

export function cleanScripts(): CleanScript[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.pitch'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.pitch'.length);
    const variants = JSON.parse(readFileSync(`${FOLDER}/${name}.variants.json`, 'utf8')) as Omit<CleanScript, 'text'>;
    return { ...variants, name, text: readFileSync(`${FOLDER}/${file}`, 'utf8') };
  });
}

/** How many times a break is tried once more beside a paraphrase, in each script. */
const COMBINED = 6;

/**
 * What a careless rep does to a clean script: drops all that makes a move, says something worse instead, asks for
 * another length of time, and each of these beside a harmless paraphrase. The same for the same seed.
 */
export function harmful(script: CleanScript, seed: number): Mutation[] {
  const random = chance(seed);
  const { text, moves, breaks, same } = script;
  const dropped = [...new Set(moves.map(({ move }) => move))].flatMap((move): Mutation[] => {
    const all = moves.filter((one) => one.move === move);
    const rules = [...new Set(all.flatMap(({ drop }) => drop))];
    if (rules.length === 0) return [];
    const without = all.reduce((words, one) => words.replace(one.text, ''), text);
    return [{ script, text: without, what: `drop ${move}`, rules }];
  });
  const broken = breaks.map((one): Mutation => {
    return { script, text: put(text, one.of, one.with), what: `say “${one.with}”`, rules: one.rules };
  });
  const lengths = otherLength(text, random).map((one): Mutation => {
    return { script, text: one, what: 'ask for another length', rules: ['ask-not-thirty'] };
  });
  const combined = Array.from({ length: COMBINED }, (): Mutation | undefined => {
    const worse = pick(breaks, random);
    const other = pick(
      same.filter(({ of }) => !worse.of.includes(of) && !of.includes(worse.of) && text.includes(of)),
      random,
    );
    const words = put(put(text, worse.of, worse.with), other.of, other.with);
    return { script, text: words, what: `say “${worse.with}” beside “${other.with}”`, rules: worse.rules };
  });
  return [...dropped, ...broken, ...lengths, ...combined.filter((one) => one !== undefined)];
}

/** What may be done to a clean script and must change nothing: paraphrases, spelling, marks, names, line breaks. */
export function harmless(script: CleanScript, seed: number): Mutation[] {
  const random = chance(seed);
  const said = script.same.map((one) => ({
    text: put(script.text, one.of, one.with),
    what: `say “${one.with}” for “${one.of}”`,
  }));
  const changed = CHANGES.map(({ what, change }) => ({ text: change(script.text, random), what }));
  return [...said, ...changed]
    .filter(({ text }) => text !== script.text)
    .map(({ text, what }) => ({ script, text, what, rules: [] }));
}

function put(text: string, of: string, words: string): string {
  return text.replace(of, () => words);
}
