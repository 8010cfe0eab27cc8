import { bitFrom, setBit } from './bits';
import { createBoard } from './board';
import { createKeySets, startsOf } from './key-sets';
import { type Line, lineOf } from './line';
import type { Phrase } from './phrase';
import { createSearch } from './search';
import { type PhraseTable, tableOf } from './table';
import type { Entity, Token } from './types';
import { createWayIndex } from './way-index';

/** A phrase found: token indices, `to` exclusive; `words` are the tokens it names, those a gap passes over left out. */
export interface Found<T> {
  readonly of: T;
  /** Where the search for it began, by word: a gap may come before its first one. */
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly number[];
}

/** Finds phrases of a set in one sentence at a time. */
export interface Matcher<T> {
  /** At every place the longest match of each phrase that starts there, in order of place. */
  find(tokens: readonly Token[], entities: readonly Entity[]): Found<T>[];
  /** Those of its phrases that are wanted, to be looked for alone. */
  waysOf(isWanted: (of: T) => boolean): Ways;
  /** Turns to a sentence, which the next four are about. */
  turnTo(tokens: readonly Token[], entities: readonly Entity[]): void;
  /** The wanted ways all of whose words the sentence holds, as far as they cannot do without; in the order of the set. */
  held(wanted: Ways): number[];
  /** Those of some ways it holds that it holds in the order they need. */
  inOrder(held: readonly number[]): number[];
  /** What {@link find} tells, of these ways alone; they come in the order of the set. */
  search(ways: readonly number[]): Found<T>[];
  /** The same of all wanted ways that it may hold. */
  findAmong(wanted: Ways): Found<T>[];
  /** What a way is of. */
  ownerOf(way: number): T;
  /** The work so far: ways of phrases looked for in a sentence, and places of it from which one was followed. */
  readonly work: { readonly searches: number; readonly follows: number };
}

/** Some ways of a matcher's phrases: a bit each. */
export type Ways = Int32Array;

/** A matcher over `items`; see {@link createTableMatcher}. */
export function createMatcher<T>(items: readonly { readonly phrase: Phrase; readonly of: T }[]): Matcher<T> {
  return createTableMatcher(
    tableOf(items.map(({ phrase }) => phrase)),
    items.map(({ of }) => of),
  );
}

/**
 * A matcher over the phrases of a table, each `of` something. A way of a phrase is looked for only in sentences that hold
 * all that it cannot do without, so that many phrases cost little more than few.
 */
export function createTableMatcher<T>(table: PhraseTable, of: readonly T[]): Matcher<T> {
  /** What each way is of. */
  const owners = of.flatMap((one, phrase): T[] => new Array(table.ways[phrase] ?? 0).fill(one));
  const needStarts = startsOf(table.needSizes);
  const index = createWayIndex(table);
  /** A bit for each way, so that they come out in the order they were given in: those of a phrase one after the other. */
  const chosen = new Int32Array((owners.length >> 5) + 1);
  const board = createBoard(createKeySets(table));
  const search = createSearch(board, table);
  const work = { searches: 0, follows: 0 };

  let line: Line | undefined;
  const every = new Int32Array(chosen.length).fill(-1);

  const turnTo = (tokens: readonly Token[], entities: readonly Entity[]): void => {
    line = lineOf(tokens, entities);
    board.look(line);
    chosen.fill(0);
    index.choose(board.present, chosen);
  };
  const held = (wanted: Ways): number[] => {
    const ways: number[] = [];
    for (let entry = 0; entry < chosen.length; entry += 1) {
      const own = (chosen[entry] as number) & (wanted[entry] as number);
      for (let bits = own; bits !== 0; bits &= bits - 1) ways.push((entry << 5) + 31 - Math.clz32(bits & -bits));
    }
    return ways;
  };
  const inOrder = (ways: readonly number[]): number[] => {
    const found: number[] = [];
    for (const way of ways)
      if (board.areInOrder(table.needs, needStarts[way] as number, needStarts[way + 1] as number)) found.push(way);
    return found;
  };
  const lookFor = (way: number, of: Line, hits: Found<T>[]): void => {
    work.searches += 1;
    const beginnings = search.beginnings(way, of);
    if (!beginnings) return;
    const { width } = board;
    for (let place = bitFrom(beginnings, 0, width, 0); place >= 0; place = bitFrom(beginnings, 0, width, place + 1)) {
      work.follows += 1;
      const words = search.words(place);
      if (words) keepLongest(hits, asFound(owners[way] as T, place, of, words));
    }
  };
  const searchAll = (ways: readonly number[]): Found<T>[] => {
    const hits: Found<T>[] = [];
    if (line) for (const way of ways) lookFor(way, line, hits);
    return hits.length < 2 ? hits : hits.sort((a, b) => a.place - b.place);
  };
  const findAmong = (wanted: Ways): Found<T>[] => searchAll(inOrder(held(wanted)));
  return {
    work,
    turnTo,
    held,
    inOrder,
    search: searchAll,
    findAmong,
    ownerOf: (way) => owners[way] as T,
    find(tokens, entities) {
      turnTo(tokens, entities);
      return findAmong(every);
    },
    waysOf(isWanted) {
      const ways = new Int32Array(chosen.length);
      for (const [way, owner] of owners.entries()) if (isWanted(owner)) setBit(ways, 0, way);
      return ways;
    },
  };
}

/** Of the ways of one phrase, which come one after the other, the longest match at a place. */
function keepLongest<T>(hits: Found<T>[], hit: Found<T>): void {
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const other = hits[index] as Found<T>;
    if (other.of !== hit.of) break;
    if (other.place !== hit.place) continue;
    if (hit.to > other.to) hits[index] = hit;
    return;
  }
  hits.push(hit);
}

function asFound<T>(of: T, place: number, line: Line, words: readonly number[]): Found<T> {
  const indices = words.map((word) => line.indices[word] ?? 0);
  return { of, place, from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1, words: indices };
}
