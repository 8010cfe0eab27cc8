import { compiledTable } from './compiled';
import { createTableMatcher, type Found, type Matcher, type Ways } from './match';
import { CONDITIONAL, DENIED } from './meant';
import { MOVE_PATTERNS, UNMADE_BY } from './moves/index';
import type { Cue, MovePatterns, Pattern, Trap, Witness } from './moves/types';
import type { PhraseNotation } from './phrase';
import type { Entity, MoveKind, SignKind, Token } from './types';

/** A sentence as far as moves need it. */
export interface Said {
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly unmeant: Uint8Array;
  readonly question: boolean;
}

/** What the words of a sentence may make. */
export interface Candidate {
  readonly move: MoveKind | Witness | SignKind;
  readonly from: number;
  readonly to: number;
  readonly pattern: Pattern;
}

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

/** The phrases of all moves and signs with what they are for, in the order of their table. */
const WAYS: readonly Way[] = MOVE_PATTERNS.flatMap(waysOfGroup);

/** The notations of those phrases, in the same order. */
export function moveNotations(): PhraseNotation[] {
  return WAYS.map(({ phrase }) => phrase);
}

/** Finds candidates by the phrases of all moves, each kind of phrase when it is due: what nothing is made of needs no trap. */
export interface Phrases {
  readonly matcher: Matcher<Way>;
  readonly patterns: Kinds;
  readonly cues: Kinds;
  readonly traps: ReadonlyMap<MovePatterns, Ways>;
}

/** In a question, and in a statement. */
interface Kinds {
  readonly asked: Ways;
  readonly told: Ways;
}

/** The phrases of all moves and signs; making them takes longer than reading a short script. */
export function createPhrases(): Phrases {
  const matcher = createTableMatcher(compiledTable('moves', moveNotations()), WAYS);
  const kinds = (isKind: (way: Way) => boolean): Kinds => ({
    asked: matcher.waysOf((way) => isKind(way) && way.asked),
    told: matcher.waysOf((way) => isKind(way) && way.told),
  });
  const trapped = MOVE_PATTERNS.filter(({ never }) => never !== undefined);
  return {
    matcher,
    patterns: kinds(({ pattern }) => pattern !== undefined),
    cues: kinds(({ cue }) => cue !== undefined),
    traps: new Map(
      trapped.map((group) => [group, matcher.waysOf((way) => way.group === group && way.trap !== undefined)]),
    ),
  };
}

function waysOfGroup(group: MovePatterns): Way[] {
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

/**
 * What a sentence may make by its own words. Patterns are looked for first, then the cues that could weigh enough beside what
 * these make, and traps only for what is made.
 */
export function candidatesOf(phrases: Phrases, sentence: Said): readonly Candidate[] {
  const { matcher, patterns, cues } = phrases;
  matcher.turnTo(sentence.tokens, sentence.entities);
  const kind = sentence.question ? 'asked' : 'told';
  const isFree = createTraps(phrases);
  const candidates: Candidate[] = [];
  const phrased = new Set<Candidate['move']>();
  for (const match of matcher.findAmong(patterns[kind])) {
    const { group, pattern } = match.of;
    if (!pattern || !isMeant(match, sentence) || !isFree(match)) continue;
    if (!pattern.beside && !pattern.together) phrased.add(group.move);
    candidates.push({ move: group.move, from: match.from, to: match.to, pattern });
  }
  // Where a phrase has made it, its words are the ones that are meant.
  const isOpen = ({ move, cued }: MovePatterns): boolean => cued?.evenMade === true || !phrased.has(move);
  const held = heavyEnough(matcher, matcher.held(cues[kind]), isOpen);
  if (held.length === 0) return candidates;
  const heavy = heavyEnough(matcher, matcher.inOrder(held), isOpen);
  const meant = matcher.search(heavy).filter((match) => isMeant(match, sentence));
  for (const group of new Set(meant.map(({ of }) => of.group))) {
    const own = meant.filter(({ of }) => of.group === group);
    const one = weighed(group, own) && weighed(group, own.filter(isFree));
    if (one) candidates.push(one);
  }
  return candidates;
}

/** Tells of the sentence that the matcher is turned to whether a match is free of its group's traps. */
function createTraps({ matcher, traps }: Phrases): (match: Found<Way>) => boolean {
  const found = new Map<MovePatterns, readonly Found<Way>[]>();
  return (match) => {
    const { group } = match.of;
    const ways = traps.get(group);
    if (!ways) return true;
    let own = found.get(group);
    if (!own) {
      own = matcher.findAmong(ways);
      found.set(group, own);
    }
    return !own.some((trap) => isTrapped(match, trap));
  };
}

/** Of the ways of cues those of groups whose cues could weigh enough, were all of them found. */
function heavyEnough(
  matcher: Matcher<Way>,
  ways: readonly number[],
  isOpen: (group: MovePatterns) => boolean,
): readonly number[] {
  const heavy: number[] = [];
  for (let from = 0, to = 0; from < ways.length; from = to) {
    const { group } = matcher.ownerOf(ways[from] as number);
    let weight = 0;
    let cue: Cue | undefined;
    let needed = false;
    for (to = from; to < ways.length; to += 1) {
      const own = matcher.ownerOf(ways[to] as number);
      if (own.group !== group) break;
      if (own.cue === cue) continue;
      cue = own.cue;
      weight += cue?.weight ?? 0;
      needed ||= cue?.needed === true;
    }
    const enough = weight >= (group.cued?.enough ?? Number.POSITIVE_INFINITY) && (needed || !needsOne(group));
    if (enough && isOpen(group)) for (let at = from; at < to; at += 1) heavy.push(ways[at] as number);
  }
  return heavy;
}

function needsOne({ cued }: MovePatterns): boolean {
  return cued?.cues.some((cue) => cue.needed) === true;
}

function isTrapped(match: Found<Way>, trap: Found<Way>): boolean {
  return trap.of.trap?.sentence === true || (trap.from < match.to && match.from < trap.to);
}

/** What the cues of a move make, where they weigh enough; each counts once. */
function weighed(group: MovePatterns, cues: readonly Found<Way>[]): Candidate | undefined {
  let weight = 0;
  for (const cue of new Set(cues.map(({ of }) => of.cue))) weight += cue?.weight ?? 0;
  if (weight < (group.cued?.enough ?? Number.POSITIVE_INFINITY)) return undefined;
  if (needsOne(group) && !cues.some(({ of }) => of.cue?.needed)) return undefined;
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
