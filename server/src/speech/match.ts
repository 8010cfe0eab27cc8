import { type Automaton, automatonOf, isAnchored, type Node, startKeys } from './automaton';
import { isName, type Line, lineOf } from './line';
import type { Phrase, Way } from './phrase';
import type { Entity, Token } from './types';

/** A phrase found: token indices, `to` exclusive; `words` are the tokens it names, those a gap passes over left out. */
export interface Found<T> {
  readonly of: T;
  readonly from: number;
  readonly to: number;
  readonly words: readonly number[];
}

/** Finds every phrase of a set in one go. */
export interface Matcher<T> {
  /** At every place the longest match of each phrase that starts there, in order of place; of the wanted ones alone. */
  find(tokens: readonly Token[], entities: readonly Entity[], wanted?: (of: T) => boolean): Found<T>[];
}

/** A match is at most this many words long; it bounds the work at each place. */
const LONGEST = 60;

/** One way of a phrase, of which the longest match at a place counts. */
interface Item<T> {
  readonly owner: Owner<T>;
  readonly way: Way;
  /** Numbers of the sets of keys of which a sentence must hold one each, in this order. */
  readonly needs: readonly number[];
  readonly anchored: boolean;
  /** Made when it is first tried: most scripts try few of them. */
  automaton: Automaton | undefined;
  /** The last place it was tried at. */
  tried: number;
}

interface Owner<T> {
  readonly of: T;
  /** The last place it was found at, and where in the list of what was found. */
  place: number;
  index: number;
}

/**
 * A matcher over `items`. A way of a phrase is tried only in sentences that hold all the words it cannot do without, and
 * there only where it can start; a try keeps a set of states and never goes back, so that the work grows with the text,
 * not with its shape.
 */
export function createMatcher<T>(items: readonly { readonly phrase: Phrase; readonly of: T }[]): Matcher<T> {
  const needs = createNeeds();
  const ways = items.flatMap(({ of, phrase }) => {
    const owner: Owner<T> = { of, place: 0, index: 0 };
    return phrase.ways.map((way): Item<T> => {
      const own = way.needs.map(needs.numberOf);
      return { owner, way, needs: own, anchored: isAnchored(way), automaton: undefined, tried: 0 };
    });
  });
  const starting = createKeyIndex(ways.map((item) => ({ keys: startKeys(item.way), of: item })));
  const runner = createRunner(Math.max(1, ...ways.map(({ way }) => way.steps.length)));
  let place = 0;
  return {
    find(tokens, entities, wanted) {
      const line = lineOf(tokens, entities);
      needs.look(line, place + 1);
      const found: Found<T>[] = [];
      for (let at = 0; at < line.words.length; at += 1) {
        place += 1;
        for (const item of starting(line, at)) {
          if (item.tried === place) continue;
          item.tried = place;
          if (item.anchored && !line.starts[at]) continue;
          if (!needs.meets(item.needs, place) || !item.way.marks.every((mark) => line.allMarks.has(mark))) continue;
          if (wanted && !wanted(item.owner.of)) continue;
          item.automaton ??= automatonOf(item.way);
          const words = runner.run(item.automaton, line, at);
          if (!words) continue;
          const { owner } = item;
          const one = asFound(owner.of, line, words);
          if (owner.place !== place) owner.index = found.push(one) - 1;
          else if (one.to > (found[owner.index]?.to ?? 0)) found[owner.index] = one;
          owner.place = place;
        }
      }
      return found;
    },
  };
}

function asFound<T>(of: T, line: Line, words: readonly number[]): Found<T> {
  const indices = words.map((word) => line.indices[word] ?? 0);
  return { of, from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1, words: indices };
}

/** The sets of keys that phrases need, each looked for once a sentence however many phrases need it. */
interface Needs {
  numberOf(keys: ReadonlySet<string>): number;
  /** Notes where each set has a key last in the sentence, whose words are the places from `first` on. */
  look(line: Line, first: number): void;
  /** False where a match at a place cannot be: what it needs, a word each at least, does not come from there on. */
  meets(numbers: readonly number[], place: number): boolean;
}

function createNeeds(): Needs {
  const numbers = new Map<string, number>();
  const sets: ReadonlySet<string>[] = [];
  const lastPlaces: number[] = [];
  let index: KeyIndex<number> | undefined;
  return {
    numberOf(keys) {
      const name = [...keys].sort().join(' ');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, sets.length);
      lastPlaces.push(0);
      return sets.push(keys) - 1;
    },
    look(line, first) {
      index ??= createKeyIndex(sets.map((keys, of) => ({ keys, of })));
      for (let at = 0; at < line.words.length; at += 1)
        for (const number of index(line, at)) lastPlaces[number] = first + at;
    },
    meets(own, place) {
      for (let step = 0; step < own.length; step += 1)
        if ((lastPlaces[own[step] as number] as number) < place + step) return false;
      return true;
    },
  };
}

/** What is filed under any key of the word at a place; a thing filed under several comes as often. */
type KeyIndex<T> = (line: Line, at: number) => readonly T[];

/** How many words an index remembers the answer for: a script says the same few hundred over and over. */
const REMEMBERED = 4_000;

function createKeyIndex<T>(entries: readonly { readonly keys: ReadonlySet<string>; readonly of: T }[]): KeyIndex<T> {
  const filed = new Map<string, T[]>();
  for (const { keys, of } of entries) {
    for (const key of keys) {
      const list = filed.get(key);
      if (list) list.push(of);
      else filed.set(key, [of]);
    }
  }
  const under = (key: string): readonly T[] => filed.get(key) ?? [];
  const lookUp = ({ word, lemma, pos }: Token, name: boolean): readonly T[] => {
    const keys = [word, `=${lemma}`, `#${pos}`, '*', ...(name ? ['Aa'] : [])];
    return [...new Set(keys.flatMap(under))];
  };
  const known = new Map<string, { readonly token: Token; readonly name: boolean; readonly list: readonly T[] }>();
  return (line, at) => {
    const token = line.words[at];
    if (!token) return [];
    const name = isName(token);
    let entry = known.get(token.word);
    if (!entry || entry.token.lemma !== token.lemma || entry.token.pos !== token.pos || entry.name !== name) {
      if (known.size >= REMEMBERED) known.clear();
      entry = { token, name, list: lookUp(token, name) };
      known.set(token.word, entry);
    }
    const entities = line.entities.get(at);
    return entities ? [...entry.list, ...entities.flatMap(({ entity }) => under(`<${entity.kind}`))] : entry.list;
  };
}

/** What led to a state: the words it took, kept as a list that shares its tail. */
interface Trail {
  readonly from: number;
  readonly to: number;
  readonly before: Trail | undefined;
  /** A gap that passes any mark: what comes next may stand behind a dash. */
  readonly free: boolean;
}

interface Runner {
  /** The words, by place in the line, of the longest match that starts at `start`. */
  run(automaton: Automaton, line: Line, start: number): readonly number[] | undefined;
}

/**
 * One set of buffers serves all tries: a state, a node after so many words, is in the set when its stamp is that of the
 * try. The states after `offset` words stand in `nodes` from `offset * width` on, `counts[offset]` of them; `width` is how
 * many nodes the automaton of this try has.
 */
function createRunner(mostNodes: number): Runner {
  const size = (LONGEST + 1) * mostNodes;
  const stamps = new Int32Array(size);
  const nodes = new Int32Array(size);
  const trails: (Trail | undefined)[] = new Array(size).fill(undefined);
  const counts = new Int32Array(LONGEST + 1);
  let stamp = 0;
  let width = 0;
  let last = 0;
  let reach = 0;

  const add = (offset: number, node: number, trail: Trail | undefined): void => {
    if (offset > last) return;
    const row = offset * width;
    if (stamps[row + node] === stamp) return;
    stamps[row + node] = stamp;
    const count = counts[offset] as number;
    nodes[row + count] = node;
    trails[row + count] = trail;
    counts[offset] = count + 1;
    if (offset > reach) reach = offset;
  };
  const take = (nexts: readonly number[] | undefined, offset: number, at: number, trail: Trail | undefined): void => {
    if (!nexts) return;
    const taken = { from: at, to: at + 1, before: trail, free: false };
    for (const next of nexts) add(offset + 1, next, taken);
  };
  const gaps = ({ gaps }: Node, line: Line, start: number, offset: number, trail: Trail | undefined): void => {
    for (const { anyMark, most, next } of gaps) {
      const after = anyMark ? { from: start + offset, to: start + offset, before: trail, free: true } : trail;
      for (let passed = 0; passed <= most; passed += 1) {
        const at = start + offset + passed;
        if (passed > 0 && !anyMark && line.parted[at] && at < line.words.length) break;
        add(offset + passed, next, after);
      }
    }
  };
  const entities = ({ entities }: Node, line: Line, start: number, at: number, trail: Trail | undefined): void => {
    for (const { entity, to } of line.entities.get(at) ?? []) {
      for (const { kinds, low, high, next } of entities) {
        if (!kinds.includes(entity.kind) || !inBounds(entity, low, high)) continue;
        add(to - start, next, { from: at, to, before: trail, free: false });
      }
    }
  };

  return {
    run(automaton, line, start) {
      stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
      width = automaton.nodes.length;
      last = Math.min(LONGEST, line.words.length - start);
      reach = 0;
      let best: Trail | undefined;
      let bestEnd = -1;
      add(0, automaton.start, undefined);
      for (let offset = 0; offset <= reach; offset += 1) {
        const row = offset * width;
        const at = start + offset;
        const token = line.words[at];
        const parts = offset > 0 && line.parted[at] === true;
        // Steps that take no word add to the set that is being walked.
        for (let index = 0; index < (counts[offset] as number); index += 1) {
          const trail = trails[row + index];
          const node = automaton.nodes[nodes[row + index] as number];
          if (!node) continue;
          if (node.match && trail && offset > bestEnd) {
            best = trail;
            bestEnd = offset;
          }
          for (const check of node.checks) if (check.holds(line, at)) add(offset, check.next, trail);
          if (node.gaps.length > 0) gaps(node, line, start, offset, trail);
          if (!token || (parts && trail && trail.to === at && !trail.free)) continue;
          take(node.words.get(token.word), offset, at, trail);
          if (node.lemmas) take(node.lemmas.get(token.lemma), offset, at, trail);
          if (node.pos) take(node.pos.get(token.pos), offset, at, trail);
          if (node.names && isName(token)) take(node.names, offset, at, trail);
          if (node.entities.length > 0) entities(node, line, start, at, trail);
        }
        counts[offset] = 0;
      }
      return best && wordsOf(best);
    },
  };
}

function inBounds(entity: Entity, low: number, high: number): boolean {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return true;
  if (entity.kind === 'time' || entity.kind === 'placeholder') return true;
  return entity.value >= low && entity.value <= high;
}

function wordsOf(last: Trail): readonly number[] | undefined {
  const words: number[] = [];
  for (let trail: Trail | undefined = last; trail; trail = trail.before) {
    for (let at = trail.to - 1; at >= trail.from; at -= 1) words.push(at);
  }
  return words.length === 0 ? undefined : words.reverse();
}
