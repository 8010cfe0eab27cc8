import type { Keys } from './keys';
import { keysOf } from './keys';
import { byRarity } from './needed';
import type { Phrase, Step, Way } from './phrase';
import type { EntityKind } from './types';

/**
 * Phrases laid out in rows of numbers, as they are searched for: objects of seven shapes, strewn all over the memory, are
 * read slowly. The product holds this table ready made (`scripts/lib/written-table.mjs`), and compiles nothing at start.
 *
 * Sets are those of {@link Keys}, by number. A way is an alternative of a phrase; its steps stand together, its last one
 * first: each leads back to such as stand before it.
 */
export interface PhraseTable {
  /** All keys: those of a group are in the same sets. Keys stand apart by a space, groups by a line break. */
  readonly keys: string;
  readonly sets: number;
  /** How many sets each group of keys is in, and which: each as the distance from the one before. */
  readonly groupSizes: Int32Array;
  readonly groupSets: Int32Array;
  /** How many ways each phrase has. */
  readonly ways: Int32Array;
  /** How many steps each way has. */
  readonly lengths: Int32Array;
  /** Of each step its {@link Kind}, with {@link PASSED} where every match passes it: with no place for it, there is no match. */
  readonly kinds: Int32Array;
  /** A set, how many words a gap passes, a place in `entities`, or for a split where its list in `nexts` begins. */
  readonly operands: Int32Array;
  /** How far back the step is that it leads to; for a split how many those are. */
  readonly backs: Int32Array;
  /** Where an alternative begins: how many steps it has besides, and the set without which none of them matches; else 0. */
  readonly over: Int32Array;
  readonly overSets: Int32Array;
  /** How far back the steps are that splits lead to. */
  readonly nexts: Int32Array;
  /** Entities a step takes: a bit for each of {@link ENTITY_KINDS}, the least value, the greatest; `null` where there is none. */
  readonly entities: readonly (readonly [kinds: number, low: number | null, high: number | null])[];
  /** How many sets a sentence must hold a key of for each way, one after the other, and which. */
  readonly needSizes: Int32Array;
  readonly needs: Int32Array;
  /** The same in no order, the rarest first, with the marks that it must hold. */
  readonly rareSizes: Int32Array;
  readonly rare: Int32Array;
}

/** What a step is. */
export const Kind = {
  word: 0,
  gap: 1,
  /** One that passes any mark. */
  freeGap: 2,
  split: 3,
  unless: 4,
  mark: 5,
  start: 6,
  end: 7,
  entity: 8,
  match: 9,
} as const;
export const PASSED = 16;

export const ENTITY_KINDS: readonly EntityKind[] = [
  'duration',
  'date',
  'time',
  'money',
  'percent',
  'number',
  'placeholder',
];

/** The names of its rows of numbers. */
export type TableRow = {
  [Name in keyof PhraseTable]: PhraseTable[Name] extends Int32Array ? Name : never;
}[keyof PhraseTable];

type Rows = Record<TableRow, number[]>;

/** The table of some phrases, in their order. */
export function tableOf(phrases: readonly Phrase[]): PhraseTable {
  const sets = createNumbering();
  const entities: PhraseTable['entities'][number][] = [];
  const rows: Rows = {
    groupSizes: [],
    groupSets: [],
    ways: phrases.map(({ ways }) => ways.length),
    lengths: [],
    kinds: [],
    operands: [],
    backs: [],
    over: [],
    overSets: [],
    nexts: [],
    needSizes: [],
    needs: [],
    rareSizes: [],
    rare: [],
  };
  for (const { ways } of phrases) for (const way of ways) addWay(rows, way, sets, entities);
  const keys = addGroups(rows, sets.lists());
  const asRows = Object.entries(rows).map(([name, row]) => [name, Int32Array.from(row)]);
  return { ...(Object.fromEntries(asRows) as Record<TableRow, Int32Array>), keys, sets: sets.lists().length, entities };
}

function addWay(rows: Rows, { steps, branches, needs, marks }: Way, sets: Numbering, entities: EntityRow[]): void {
  const passed = passedByAll(steps);
  // Of branches that end with the same step the outermost comes last.
  const byEnd = new Map(branches.map((branch) => [branch.first, branch]));
  rows.lengths.push(steps.length);
  for (const [index, step] of steps.entries()) {
    const [kind, operand, back] = numbersOf(step, index, rows.nexts, sets, entities);
    const branch = byEnd.get(index);
    rows.kinds.push(kind | (passed[index] ? PASSED : 0));
    rows.operands.push(operand);
    rows.backs.push(back);
    rows.over.push(branch ? branch.last - branch.first : 0);
    rows.overSets.push(branch ? sets.numberOf(branch.keys) : 0);
  }
  const rare = [...byRarity(needs), ...marks.map((mark) => keysOf([`\\${mark}`]))];
  rows.needSizes.push(needs.length);
  rows.needs.push(...needs.map(sets.numberOf));
  rows.rareSizes.push(rare.length);
  rows.rare.push(...rare.map(sets.numberOf));
}

type EntityRow = PhraseTable['entities'][number];

function numbersOf(
  step: Step,
  index: number,
  nexts: number[],
  sets: Numbering,
  entities: EntityRow[],
): readonly [kind: number, operand: number, back: number] {
  if (step.kind === 'match') return [Kind.match, 0, 0];
  if (step.kind === 'split') {
    const first = nexts.length;
    nexts.push(...step.nexts.map((next) => index - next));
    return [Kind.split, first, step.nexts.length];
  }
  const back = index - step.next;
  switch (step.kind) {
    case 'word':
      return [Kind.word, sets.numberOf(step.keys), back];
    case 'unless':
      return [Kind.unless, sets.numberOf(step.keys), back];
    case 'gap':
      return [step.anyMark ? Kind.freeGap : Kind.gap, step.most, back];
    case 'check':
      if (step.check === 'start' || step.check === 'end') return [Kind[step.check], 0, back];
      return [Kind.mark, sets.numberOf(keysOf([`\\${step.check}`])), back];
    case 'entity': {
      const bit = (kind: EntityKind) => 1 << ENTITY_KINDS.indexOf(kind);
      const bits = step.kinds.reduce((all, kind) => all | bit(kind), 0);
      const own = [bits, bounded(step.low), bounded(step.high)] as const;
      const known = entities.findIndex((other) => own.every((value, at) => value === other[at]));
      return [Kind.entity, known < 0 ? entities.push(own) - 1 : known, back];
    }
  }
}

function bounded(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Steps are laid out from the end, each after those it leads to; all pass a step that no later one leads past. */
function passedByAll(steps: readonly Step[]): boolean[] {
  const passed: boolean[] = [];
  let furthest = steps.length - 1;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    passed[index] = furthest >= index;
    const step = steps[index];
    if (step?.kind === 'split') furthest = Math.min(furthest, ...step.nexts);
    else if (step && step.kind !== 'match') furthest = Math.min(furthest, step.next);
  }
  return passed;
}

/** Numbers sets of keys in the order in which they are met. */
interface Numbering {
  /** The number of a set, the same for the same keys. */
  numberOf(keys: Keys): number;
  /** The keys of each set. */
  lists(): readonly (readonly string[])[];
}

function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  // Phrases share the lists of the classes they name, some of hundreds of words: each is put in order once.
  const byList = new Map<Keys, number>();
  const lists: (readonly string[])[] = [];
  const file = ({ list }: Keys): number => {
    const sorted = list.length > 1 ? [...list].sort() : list;
    const name = sorted.join(' ');
    const same = numbers.get(name);
    if (same !== undefined) return same;
    numbers.set(name, lists.length);
    return lists.push(sorted) - 1;
  };
  return {
    numberOf(keys) {
      let number = byList.get(keys);
      if (number === undefined) {
        number = file(keys);
        byList.set(keys, number);
      }
      return number;
    },
    lists: () => lists,
  };
}

/** Notes the sets of each group of keys; what it returns are the groups. */
function addGroups(rows: Rows, lists: readonly (readonly string[])[]): string {
  const setsOf = new Map<string, number[]>();
  for (const [set, list] of lists.entries()) {
    for (const key of list) {
      const own = setsOf.get(key);
      if (own) own.push(set);
      else setsOf.set(key, [set]);
    }
  }
  const groups = new Map<string, string[]>();
  for (const [key, own] of setsOf) {
    const name = own.join(' ');
    const group = groups.get(name);
    if (group) {
      group.push(key);
      continue;
    }
    groups.set(name, [key]);
    rows.groupSizes.push(own.length);
    for (const [at, set] of own.entries()) rows.groupSets.push(set - (own[at - 1] ?? 0));
  }
  return [...groups.values()].map((group) => group.join(' ')).join('\n');
}
