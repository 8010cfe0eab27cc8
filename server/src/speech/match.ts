import { type Automaton, automatonOf, startKeys } from './automaton';
import { isName, type Line, lineOf } from './line';
import type { Phrase } from './phrase';
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
  /** At every place the longest match of each phrase that starts there, in order of place. */
  find(tokens: readonly Token[], entities: readonly Entity[]): Found<T>[];
}

/** A match is at most this many words long; it bounds the work at each place. */
const LONGEST = 60;

interface Item<T> {
  readonly of: T;
  readonly phrase: Phrase;
  /** Made when the phrase is first tried: most scripts try few of them. */
  automaton: Automaton | undefined;
  /** The last sentence that holds a word the phrase cannot do without, and the last place it was tried at. */
  needed: number;
  tried: number;
}

/**
 * A matcher over `items`. A phrase is tried only in sentences that hold a word it cannot do without, and there only
 * where it can start; a try keeps a set of states and never goes back, so that the work grows with the text, not with
 * its shape.
 */
export function createMatcher<T>(items: readonly { readonly phrase: Phrase; readonly of: T }[]): Matcher<T> {
  const all = items.map(({ of, phrase }): Item<T> => ({ of, phrase, automaton: undefined, needed: 0, tried: 0 }));
  const starting = indexBy(all, ({ phrase }) => startKeys(phrase));
  const needing = indexBy(all, ({ phrase }) => phrase.needs);
  const runner = createRunner(Math.max(1, ...all.map(({ phrase }) => phrase.steps.length)));
  let sentence = 0;
  let place = 0;
  return {
    find(tokens, entities) {
      sentence += 1;
      const line = lineOf(tokens, entities);
      const keys = line.words.map((token, at) => keysAt(line, token, at));
      for (const at of keys) for (const key of at) for (const item of needing.get(key) ?? []) item.needed = sentence;
      for (const item of needing.get('*') ?? []) item.needed = sentence;
      const found: Found<T>[] = [];
      for (const [at, own] of keys.entries()) {
        place += 1;
        for (const key of own) {
          for (const item of starting.get(key) ?? []) {
            if (item.needed !== sentence || item.tried === place) continue;
            item.tried = place;
            item.automaton ??= automatonOf(item.phrase);
            const words = runner.run(item.automaton, line, at);
            if (words) found.push(asFound(item.of, line, words));
          }
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

function indexBy<T>(items: readonly T[], keysOf: (item: T) => ReadonlySet<string>): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

/** What a token can be named by: its word, `=lemma`, `#POS`, `Aa`, `<entity`, and `*`. */
function keysAt(line: Line, token: Token, at: number): readonly string[] {
  const keys = [token.word, `=${token.lemma}`, `#${token.pos}`, '*'];
  if (isName(token)) keys.push('Aa');
  for (const { entity } of line.entities.get(at) ?? []) keys.push(`<${entity.kind}`);
  return keys;
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

/** One set of buffers serves all tries: a state is in the set when its stamp is that of the try. */
function createRunner(mostNodes: number): Runner {
  const stamps = new Int32Array((LONGEST + 1) * mostNodes);
  const nodesAt: number[][] = Array.from({ length: LONGEST + 1 }, () => []);
  const trailsAt: (Trail | undefined)[][] = Array.from({ length: LONGEST + 1 }, () => []);
  let stamp = 0;

  return {
    run(automaton, line, start) {
      stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
      const last = Math.min(LONGEST, line.words.length - start);
      let reach = 0;
      let best: Trail | undefined;
      let bestEnd = -1;
      const add = (offset: number, node: number, trail: Trail | undefined): void => {
        if (offset > last) return;
        const slot = offset * mostNodes + node;
        if (stamps[slot] === stamp) return;
        stamps[slot] = stamp;
        nodesAt[offset]?.push(node);
        trailsAt[offset]?.push(trail);
        if (offset > reach) reach = offset;
      };
      add(0, automaton.start, undefined);
      for (let offset = 0; offset <= reach; offset += 1) {
        const nodes = nodesAt[offset] as number[];
        const trails = trailsAt[offset] as (Trail | undefined)[];
        // Steps that take no word add to the set that is being walked.
        for (let index = 0; index < nodes.length; index += 1) {
          const trail = trails[index];
          const node = automaton.nodes[nodes[index] as number];
          if (!node) continue;
          if (node.match && trail && offset > bestEnd) {
            best = trail;
            bestEnd = offset;
          }
          for (const check of node.checks) if (check.holds(line, start + offset)) add(offset, check.next, trail);
          for (const gap of node.gaps) {
            const after = gap.anyMark ? { from: start + offset, to: start + offset, before: trail, free: true } : trail;
            for (let passed = 0; passed <= gap.most; passed += 1) {
              const at = start + offset + passed;
              if (passed > 0 && !gap.anyMark && line.parted[at] && at < line.words.length) break;
              add(offset + passed, gap.next, after);
            }
          }
          const at = start + offset;
          const token = line.words[at];
          if (!token || (offset > 0 && line.parted[at] && trail && trail.to === at && !trail.free)) continue;
          const take = (nexts: readonly number[] | undefined): void => {
            if (!nexts) return;
            const taken = { from: at, to: at + 1, before: trail, free: false };
            for (const next of nexts) add(offset + 1, next, taken);
          };
          take(node.words.get(token.word));
          if (node.lemmas) take(node.lemmas.get(token.lemma));
          if (node.pos) take(node.pos.get(token.pos));
          if (node.names && isName(token)) take(node.names);
          if (node.entities.length === 0) continue;
          for (const { entity, to } of line.entities.get(at) ?? []) {
            for (const { kinds, low, high, next } of node.entities) {
              if (!kinds.includes(entity.kind) || !inBounds(entity, low, high)) continue;
              add(to - start, next, { from: at, to, before: trail, free: false });
            }
          }
        }
        nodes.length = 0;
        trails.length = 0;
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
