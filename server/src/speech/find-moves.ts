import { compiledTable } from './compiled';
import { type Among, createTableMatcher, type Found, type Matcher } from './match';
import { CONDITIONAL, DENIED } from './meant';
import { GIVES_WAY, MOVE_PATTERNS, UNMADE_BY } from './moves/index';
import type { Cue, MovePatterns, Pattern, Trap, Witness } from './moves/types';
import type { PhraseNotation } from './phrase';
import { type Entity, type MoveFound, type MoveKind, SIGNS, type SignFound, type SignKind, type Token } from './types';

/** A phrase with what it makes, traps or speaks for: one of the three. All have the same fields, which are read fastest so. */
interface Way {
  readonly group: MovePatterns;
  readonly pattern: Pattern | undefined;
  readonly trap: Trap | undefined;
  readonly cue: Cue | undefined;
  readonly phrase: PhraseNotation;
  /** Whether it is looked for in a question, and in a statement. */
  readonly asked: boolean;
  readonly told: boolean;
  /** The reasons for which it does not hold. */
  readonly unmadeBy: number;
}

/** A sentence as far as moves need it. */
export interface Said {
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly unmeant: Uint8Array;
  readonly question: boolean;
}

/** Finds the moves of a passage's sentences, in the order given; sentences of one passage witness for each other. */
export interface MoveFinder {
  /** What one sentence makes by its own words, if others bear witness where that is needed. */
  hear(sentence: Said): readonly Candidate[];
  /** What all sentences of a passage make, by what was heard in each. */
  settle(heard: readonly (readonly Candidate[])[]): Told[];
}

/** What a sentence's words make and give away. */
export interface Told {
  readonly moves: readonly MoveFound[];
  readonly signs: readonly SignFound[];
}

/** What the words of a sentence may make. */
export interface Candidate {
  readonly move: MoveKind | Witness | SignKind;
  readonly from: number;
  readonly to: number;
  readonly pattern: Pattern;
}

/** The phrases of all moves and signs with what they are for, in the order of their table. */
const WAYS: readonly Way[] = MOVE_PATTERNS.flatMap(waysOf);

/** The notations of those phrases, in the same order. */
export function moveNotations(): PhraseNotation[] {
  return WAYS.map(({ phrase }) => phrase);
}

function createMoveFinder(): MoveFinder {
  const matcher = createTableMatcher(compiledTable('moves', moveNotations()), WAYS);
  const asked = matcher.among((way) => way.asked);
  const told = matcher.among((way) => way.told);
  return {
    hear: (sentence) => candidatesOf(matcher, sentence, sentence.question ? asked : told),
    settle: (heard) =>
      heard.map((list, index) => {
        const witnessed = list.filter((one) => isWitnessed(one, index, heard));
        return { moves: settle(witnessed), signs: signsAmong(witnessed) };
      }),
  };
}

let shared: MoveFinder | undefined;

/** The finder over all moves. One serves the process: making it takes longer than reading a short script. */
export function moveFinder(): MoveFinder {
  shared ??= createMoveFinder();
  return shared;
}

function waysOf(group: MovePatterns): Way[] {
  const { makes, never = [], cued } = group;
  const unmadeBy = UNMADE_BY[group.move];
  const none = { group, pattern: undefined, trap: undefined, cue: undefined, asked: true, told: true, unmadeBy };
  return [
    ...makes.map((pattern) => ({ ...none, pattern, phrase: pattern.phrase, told: !pattern.question })),
    ...never.map((trap) => ({ ...none, trap, phrase: trap.phrase })),
    ...(cued?.cues ?? []).map((cue) => ({
      ...none,
      cue,
      phrase: cue.phrase,
      asked: cued?.asked !== undefined,
      told: cued?.asked !== 'only',
      unmadeBy: cued?.evenDenied ? unmadeBy & ~DENIED : unmadeBy,
    })),
  ];
}

function candidatesOf(matcher: Matcher<Way>, sentence: Said, among: Among): readonly Candidate[] {
  const found = matcher.find(sentence.tokens, sentence.entities, among);
  if (found.length === 0) return NOTHING;
  const traps = found.filter((match) => match.of.trap);
  const made = found.filter(
    (match) => !match.of.trap && isMeant(match, sentence) && !traps.some((trap) => isTrapped(match, trap)),
  );
  const candidates: Candidate[] = [];
  const phrased = new Set<Candidate['move']>();
  const cued = new Set<MovePatterns>();
  for (const { of, from, to } of made) {
    const { group, pattern } = of;
    if (!pattern) cued.add(group);
    else {
      if (!pattern.beside && !pattern.together) phrased.add(group.move);
      candidates.push({ move: group.move, from, to, pattern });
    }
  }
  for (const group of cued) {
    // Where a phrase has made it, its words are the ones that are meant.
    const one = phrased.has(group.move) && !group.cued?.evenMade ? undefined : weighed(group, made);
    if (one) candidates.push(one);
  }
  return candidates;
}

const NOTHING: readonly Candidate[] = [];

function isTrapped(match: Found<Way>, trap: Found<Way>): boolean {
  if (trap.of.group !== match.of.group) return false;
  return trap.of.trap?.sentence === true || (trap.from < match.to && match.from < trap.to);
}

/** What the cues of a move make, where they weigh enough; each counts once. */
function weighed(group: MovePatterns, made: readonly Found<Way>[]): Candidate | undefined {
  const cues = made.filter(({ of }) => of.group === group && of.cue);
  const weights = new Map(cues.map(({ of }) => [of.cue, of.cue?.weight ?? 0]));
  let weight = 0;
  for (const one of weights.values()) weight += one;
  if (weight < (group.cued?.enough ?? Number.POSITIVE_INFINITY)) return undefined;
  const needed = group.cued?.cues.some((cue) => cue.needed);
  if (needed && !cues.some(({ of }) => of.cue?.needed)) return undefined;
  const from = Math.min(...cues.map((cue) => cue.from));
  const to = Math.max(...cues.map((cue) => cue.to));
  const about = group.cued?.about;
  return { move: group.move, from, to, pattern: about ? { ...CUED, about } : CUED };
}

/** Cues need no witness. */
const CUED: Pattern = { phrase: '', yes: [] };

const DENIERS = new Set('not never no nobody none nothing neither nor without hardly'.split(' '));

function isMeant(match: Found<Way>, { tokens, unmeant }: Said): boolean {
  const first = unmeant[match.words[0] ?? 0] ?? 0;
  let reasons = match.of.unmadeBy;
  for (const index of match.words) {
    const flags = (unmeant[index] ?? 0) & reasons;
    // "what happens if that doesn't change": a condition the phrase itself opens does not undo it.
    const opensInside = flags === CONDITIONAL && (first & CONDITIONAL) === 0;
    if (flags !== 0 && !opensInside) return false;
    // Nor is "I can't tell you by phone" undone by the denial it names.
    if (DENIERS.has(tokens[index]?.word ?? '')) reasons &= ~DENIED;
  }
  return true;
}

function isWitnessed(one: Candidate, index: number, all: readonly (readonly Candidate[])[]): boolean {
  const { beside, together } = one.pattern;
  if (together) return all[index]?.some((other) => other.move === one.move && !other.pattern.together) ?? false;
  if (!beside) return true;
  const near = [index - 1, index - 2, index - 3, index + 1, index];
  return near.some(
    (at) =>
      all[at]?.some((other) => other !== one && !other.pattern.beside && beside.some((kind) => kind === other.move)) ??
      false,
  );
}

const SIGN_KINDS = new Set<string>(SIGNS);

function isSign(kind: string): kind is SignKind {
  return SIGN_KINDS.has(kind);
}

/** Each kind of sign where it stands; what overlaps is one, of the case that starts it. */
function signsAmong(candidates: readonly Candidate[]): readonly SignFound[] {
  if (!candidates.some(({ move }) => isSign(move))) return NO_SIGNS;
  const found: SignFound[] = [];
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const { move, from, to, pattern } of sorted) {
    if (!isSign(move)) continue;
    const at = found.findIndex((other) => other.sign === move && from < other.to);
    const other = found[at];
    if (other) found[at] = { ...other, to: Math.max(to, other.to) };
    else found.push({ sign: move, from, to, ...(pattern.about ? { about: pattern.about } : {}) });
  }
  return found;
}

const NO_SIGNS: readonly SignFound[] = [];
const NO_MOVES: readonly MoveFound[] = [];

function settle(candidates: readonly Candidate[]): readonly MoveFound[] {
  if (candidates.length === 0) return NO_MOVES;
  const kinds = new Set<Candidate['move']>(candidates.map((one) => one.move));
  const found: MoveFound[] = [];
  for (const { move, from, to, pattern } of candidates) {
    if (move === 'announces-questions' || isSign(move)) continue;
    if (GIVES_WAY[move]?.some((stronger) => kinds.has(stronger))) continue;
    const at = found.findIndex((other) => other.move === move);
    const other = found[at];
    const about = weightier(other?.about, pattern.about);
    const one = { move, from: Math.min(from, other?.from ?? from), to: Math.max(to, other?.to ?? to) };
    found[other ? at : found.length] = about ? { ...one, about } : one;
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Of two cases in one sentence the one that weighs more with a listener. */
const WEIGHTS = [
  'introduction',
  'anybody',
  'circle',
  'what-we-do',
  'catalogue',
  'feature',
  'offer',
  'price',
  'length',
  'time',
  'request',
  'tell',
  'address',
  'send',
];

function weightier(one: string | undefined, other: string | undefined): string | undefined {
  return WEIGHTS.indexOf(one ?? '') >= WEIGHTS.indexOf(other ?? '') ? one : other;
}
