import { type Candidate, candidatesOf, createPhrases, type Phrases, type Said } from './candidates';
import { GIVES_WAY } from './moves/index';
import { type MoveFound, SIGNS, type SignFound, type SignKind } from './types';

/** Finds the moves of a passage's sentences, in the order given; sentences of one passage witness for each other. */
export interface MoveFinder {
  /** What one sentence makes by its own words, if others bear witness where that is needed. */
  hear(sentence: Said): readonly Candidate[];
  /** What all sentences of a passage make, by what was heard in each. */
  settle(heard: readonly (readonly Candidate[])[]): Told[];
  /** The work of its searches so far. */
  readonly work: Phrases['matcher']['work'];
}

/** What a sentence's words make and give away. */
export interface Told {
  readonly moves: readonly MoveFound[];
  readonly signs: readonly SignFound[];
}

function createMoveFinder(): MoveFinder {
  const phrases = createPhrases();
  return {
    work: phrases.matcher.work,
    hear: (sentence) => candidatesOf(phrases, sentence),
    settle: (heard) =>
      heard.map((list, index) => {
        if (list.length === 0) return NOTHING_TOLD;
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
  const sorted = candidates.length < 2 ? candidates : candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
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
const NOTHING_TOLD: Told = { moves: NO_MOVES, signs: NO_SIGNS };

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
