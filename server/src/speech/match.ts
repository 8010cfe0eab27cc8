import { bitFrom, createBoard } from './board';
import { createKeySets, type KeySets } from './key-sets';
import { type Line, lineOf } from './line';
import { byRarity } from './needed';
import type { Phrase, Way } from './phrase';
import { createSearch, type SoughtWay, soughtWay } from './search';
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
  /** The work so far: ways of phrases looked for in a sentence, and places of it from which one was followed. */
  readonly work: { readonly searches: number; readonly follows: number };
}

/** One way of a phrase, of which the longest match at a place counts. */
interface Item<T> {
  readonly of: T;
  readonly number: number;
  readonly sought: SoughtWay;
  /** Numbers of the sets of keys of which a sentence must hold one each, in this order, and of marks, in any. */
  readonly needs: readonly number[];
  readonly marks: readonly number[];
}

/** The ways whose rarest set is the same, and the next rarest too. */
interface Shelf<T> {
  readonly second: number;
  readonly items: Item<T>[];
}

/** Of a way that needs but one set. */
const NO_SET = -1;

/** What was found, with the place it starts at. */
interface Hit<T> {
  readonly place: number;
  readonly found: Found<T>;
}

/**
 * A matcher over `items`. A way of a phrase is looked for only in sentences that hold the rarest of what it cannot do
 * without, and the rest of it, so that many phrases cost little more than few.
 */
export function createMatcher<T>(items: readonly { readonly phrase: Phrase; readonly of: T }[]): Matcher<T> {
  const sets = createKeySets();
  const ways: Item<T>[] = [];
  /** The ways by the number of the rarest set they need, and of the next rarest. */
  const byRarest: Shelf<T>[][] = [];
  const always: Item<T>[] = [];
  for (const { of, phrase } of items) {
    for (const way of phrase.ways) {
      const item = itemOf(of, way, ways.length, sets);
      ways.push(item);
      const [rarest, second] = byRarity(way.needs);
      if (rarest) fileUnder(byRarest, sets.numberOf(rarest), second ? sets.numberOf(second) : NO_SET, item);
      else always.push(item);
    }
  }
  const board = createBoard(sets, (set) => byRarest[set] !== undefined);
  const search = createSearch(board, Math.max(1, ...ways.map(({ sought }) => sought.steps.length)));
  const work = { searches: 0, follows: 0 };

  const lookFor = (item: Item<T>, line: Line, hits: Hit<T>[]): void => {
    work.searches += 1;
    const beginnings = search.beginnings(item.sought, line);
    if (!beginnings) return;
    const { width } = board;
    for (let place = bitFrom(beginnings, 0, width, 0); place >= 0; place = bitFrom(beginnings, 0, width, place + 1)) {
      work.follows += 1;
      const words = search.words(place);
      if (words) keepLongest(hits, { place, found: asFound(item.of, line, words) });
    }
  };
  return {
    work,
    find(tokens, entities, wanted) {
      const line = lineOf(tokens, entities);
      board.look(line);
      const chosen: Item<T>[] = [];
      const choose = (item: Item<T>): void => {
        if (!board.areInOrder(item.needs) || !item.marks.every(board.has)) return;
        if (!wanted || wanted(item.of)) chosen.push(item);
      };
      always.forEach(choose);
      for (const set of board.present)
        for (const { second, items } of byRarest[set] ?? [])
          if (second === NO_SET || board.has(second)) items.forEach(choose);
      // The ways of a phrase one after the other, and phrases in the order they were given in.
      chosen.sort((a, b) => a.number - b.number);
      const hits: Hit<T>[] = [];
      for (const item of chosen) lookFor(item, line, hits);
      return hits.sort((a, b) => a.place - b.place).map(({ found }) => found);
    },
  };
}

function itemOf<T>(of: T, way: Way, number: number, sets: KeySets): Item<T> {
  const marks = way.marks.map((mark) => sets.numberOf([`\\${mark}`]));
  return { of, number, sought: soughtWay(way, sets), needs: way.needs.map(sets.numberOf), marks };
}

function fileUnder<T>(lists: Shelf<T>[][], rarest: number, second: number, item: Item<T>): void {
  lists[rarest] ??= [];
  const shelf = lists[rarest]?.find((one) => one.second === second);
  if (shelf) shelf.items.push(item);
  else lists[rarest]?.push({ second, items: [item] });
}

/** Of the ways of one phrase, which come one after the other, the longest match at a place. */
function keepLongest<T>(hits: Hit<T>[], hit: Hit<T>): void {
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const other = hits[index] as Hit<T>;
    if (other.found.of !== hit.found.of) break;
    if (other.place !== hit.place) continue;
    if (hit.found.to > other.found.to) hits[index] = hit;
    return;
  }
  hits.push(hit);
}

function asFound<T>(of: T, line: Line, words: readonly number[]): Found<T> {
  const indices = words.map((word) => line.indices[word] ?? 0);
  return { of, from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1, words: indices };
}
