import { isName, type Line } from './line';
import type { Step, Way, WordTest } from './phrase';
import type { EntityKind, Token } from './types';

/** A state: by the next word, where to go; and what needs no word. Steps are numbers of nodes. */
export interface Node {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly lemmas: ReadonlyMap<string, readonly number[]> | undefined;
  readonly pos: ReadonlyMap<string, readonly number[]> | undefined;
  readonly names: readonly number[] | undefined;
  readonly entities: readonly {
    readonly kinds: readonly EntityKind[];
    readonly low: number;
    readonly high: number;
    readonly next: number;
  }[];
  readonly gaps: readonly { readonly most: number; readonly anyMark: boolean; readonly next: number }[];
  readonly checks: readonly { readonly holds: (line: Line, at: number) => boolean; readonly next: number }[];
  readonly match: boolean;
}

/** One way of a phrase made ready to run: alternatives are looked up by word instead of tried one by one. */
export interface Automaton {
  readonly nodes: readonly Node[];
  readonly start: number;
}

export function automatonOf(way: Way): Automaton {
  const numbers = new Map<number, number>();
  const nodes: Node[] = [];
  const numberOf = (step: number): number => {
    const known = numbers.get(step);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(step, number);
    nodes[number] = nodeOf(way, step, numberOf);
    return number;
  };
  const start = numberOf(way.start);
  return { nodes, start };
}

function nodeOf(way: Way, from: number, numberOf: (step: number) => number): Node {
  const words = new Map<string, number[]>();
  const lemmas = new Map<string, number[]>();
  const pos = new Map<string, number[]>();
  const names: number[] = [];
  const node = {
    entities: [] as Node['entities'][number][],
    gaps: [] as Node['gaps'][number][],
    checks: [] as Node['checks'][number][],
    match: false,
  };
  for (const step of closure(way, from)) {
    if (step.kind === 'match') node.match = true;
    else if (step.kind === 'word') {
      const next = numberOf(step.next);
      for (const word of step.test.words) addTo(words, word, next);
      for (const lemma of step.test.lemmas) addTo(lemmas, lemma, next);
      for (const part of step.test.pos) addTo(pos, part, next);
      if (step.test.name) names.push(next);
    } else if (step.kind === 'entity') node.entities.push({ ...step, next: numberOf(step.next) });
    else if (step.kind === 'gap') node.gaps.push({ ...step, next: numberOf(step.next) });
    else if (step.kind === 'check' || step.kind === 'unless')
      node.checks.push({ holds: checkOf(step), next: numberOf(step.next) });
  }
  return {
    ...node,
    words,
    lemmas: lemmas.size > 0 ? lemmas : undefined,
    pos: pos.size > 0 ? pos : undefined,
    names: names.length > 0 ? names : undefined,
  };
}

function addTo(map: Map<string, number[]>, key: string, next: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [next]);
  else if (!list.includes(next)) list.push(next);
}

/** The steps reached from one without taking a word, alternatives followed. */
function closure(way: Way, from: number): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<number>();
  const open = [from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = way.steps[index];
    if (!step || seen.has(index)) continue;
    seen.add(index);
    if (step.kind === 'split') open.push(...step.nexts);
    else steps.push(step);
  }
  return steps;
}

function checkOf(step: Extract<Step, { kind: 'check' | 'unless' }>): (line: Line, at: number) => boolean {
  if (step.kind === 'unless') {
    const { test } = step;
    return (line, at) => {
      const token = line.words[at];
      return !token || !passes(test, token);
    };
  }
  const { check } = step;
  if (check === 'start') return (line, at) => line.starts[at] === true;
  if (check === 'end') return (line, at) => at === line.words.length;
  if (check === '-') return (line, at) => line.parted[at] === true;
  return (line, at) => line.marks[at]?.includes(check) ?? false;
}

function passes(test: WordTest, token: Token): boolean {
  return (
    test.words.has(token.word) ||
    test.pos.has(token.pos) ||
    test.lemmas.has(token.lemma) ||
    (test.name && isName(token))
  );
}

/** True where a match can begin only where a clause does. */
export function isAnchored(way: Way): boolean {
  return closure(way, way.start).every((step) => step.kind === 'check' && step.check === 'start');
}

/** What it can start with, as keys: a word, `=lemma`, `#POS`, `Aa`, `<entity`, or `*` for anything. */
export function startKeys(way: Way): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<number>();
  const open = [way.start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    for (const step of closure(way, index)) {
      if (step.kind === 'word') for (const key of testKeys(step.test)) keys.add(key);
      else if (step.kind === 'entity') for (const kind of step.kinds) keys.add(`<${kind}`);
      else if (step.kind === 'check' || step.kind === 'unless') open.push(step.next);
      else keys.add('*');
    }
  }
  return keys;
}

/** The keys of what a token must be. */
export function testKeys(test: WordTest): readonly string[] {
  const keys = [
    ...test.words,
    ...[...test.lemmas].map((lemma) => `=${lemma}`),
    ...[...test.pos].map((pos) => `#${pos}`),
  ];
  return test.name ? [...keys, 'Aa'] : keys;
}
