import { bitFrom } from './bits';
import { createBoard } from './board';
import { createKeySets } from './key-sets';
import { keysOf } from './keys';
import { type Line, lineOf } from './line';
import { byRarity } from './needed';
import type { Phrase } from './phrase';
import { createSearch, type SoughtWay, soughtWay } from './search';
import type { Entity, Token } from './types';
import { createWayIndex } from './way-index';

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
  readonly sought: SoughtWay;
  /** Numbers of the sets of keys of which a sentence must hold one each, in this order. */
  readonly needs: readonly number[];
}

/** What was found, with the place it starts at. */
interface Hit<T> {
  readonly place: number;
  readonly found: Found<T>;
}

/**
 * A matcher over `items`. A way of a phrase is looked for only in sentences that hold all that it cannot do without, so
 * that many phrases cost little more than few.
 */
export function createMatcher<T>(items: readonly { readonly phrase: Phrase; readonly of: T }[]): Matcher<T> {
  const sets = createKeySets();
  const ways: Item<T>[] = [];
  const needs: number[][] = [];
  for (const { of, phrase } of items) {
    for (const way of phrase.ways) {
      ways.push({ of, sought: soughtWay(way, sets), needs: way.needs.map(sets.numberOf) });
      needs.push([...byRarity(way.needs), ...way.marks.map((mark) => keysOf([`\\${mark}`]))].map(sets.numberOf));
    }
  }
  const index = createWayIndex(needs, sets.size);
  /** A bit for each way, so that they come out in the order they were given in: those of a phrase one after the other. */
  const chosen = new Int32Array((ways.length >> 5) + 1);
  const board = createBoard(sets);
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
      chosen.fill(0);
      index.choose(board.present, chosen);
      const hits: Hit<T>[] = [];
      for (let way = bitFrom(chosen, 0, chosen.length, 0); way >= 0; way = bitFrom(chosen, 0, chosen.length, way + 1)) {
        const item = ways[way] as Item<T>;
        if ((!wanted || wanted(item.of)) && board.areInOrder(item.needs)) lookFor(item, line, hits);
      }
      return hits.sort((a, b) => a.place - b.place).map(({ found }) => found);
    },
  };
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
