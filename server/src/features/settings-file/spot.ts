import { lineAboveAt, lineEndAt, lineStartAt, nextLineAt, type Span } from '../../script/index';
import { blankBefore, isOpenKey, keyOnLine } from '../yaml-lines';

/** Where in a settings file a place is, told from its lines alone: what is being written is no YAML yet. */
export interface Spot {
  /** The keys around it, from the top, a dash for an item of a list. */
  readonly path: readonly string[];
  /** The key whose value it is in; undefined where a key, or an item of a list, stands or could. */
  readonly key: string | undefined;
  /** What stands between the colon, bracket or comma before it and the place. */
  readonly typed: string;
  /** Space between the colon and what is typed. */
  readonly gap: string;
  /** What is typed with the rest of its word. */
  readonly span: Span;
  /** A colon follows: the key is set already. */
  readonly isSet: boolean;
  /** The keys beside it. */
  readonly beside: ReadonlySet<string>;
}

/** What stands at which column of a line: the dashes of lists, then what they hold. */
interface Row {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly words: string;
}

/** Where `offset` is; undefined in a comment. */
export function spotIn(text: string, offset: number): Spot | undefined {
  const start = lineStartAt(text, offset);
  const row = rowOf(text.slice(start, offset));
  if (/(?:^|[ \t])#/.test(row.words)) return undefined;
  const flow = readFlow(row.words);
  const { parents, beside } = around(text, start, row);
  const behind = text.slice(offset, lineEndAt(text, offset));
  const [rest = ''] = /^[\p{L}\p{N}_-]*/u.exec(behind) ?? [];
  return {
    path: [...parents, ...flow.path],
    key: flow.key,
    typed: flow.typed,
    gap: flow.gap,
    span: { start: offset - flow.typed.length, end: offset + rest.length },
    isSet: /^[ \t]*:(?:[ \t]|$)/.test(behind.slice(rest.length)),
    beside: flow.path.length > 0 ? new Set() : beside,
  };
}

function rowOf(line: string): Row {
  const dashes: number[] = [];
  let column = 0;
  for (;;) {
    while (line[column] === ' ' || line[column] === '\t' || line[column] === '\uFEFF') column++;
    const next = line[column + 1];
    if (line[column] !== '-' || (next !== undefined && next !== ' ')) break;
    dashes.push(column);
    column++;
  }
  return { dashes, column, words: line.slice(column) };
}

/** What the lines above and below tell: the keys that hold this row, and those beside it. */
function around(text: string, start: number, row: Row) {
  const parents: string[] = [];
  const beside = new Set<string>();
  let limit = row.column;
  let isItem = false;
  for (const column of [...row.dashes].reverse()) {
    parents.unshift('-');
    limit = column;
    isItem = true;
  }
  for (let at = start; at > 0 && (limit > 0 || isItem || parents.length === 0); ) {
    at = lineAboveAt(text, at);
    const above = rowOf(text.slice(at, lineEndAt(text, at)));
    const set = keyOnLine(above.words);
    if (above.words === '' || above.words.startsWith('#')) continue;
    if (set && (above.column < limit || (isItem && above.column === limit && isOpenKey(set)))) {
      parents.unshift(set.key);
      limit = above.column;
      isItem = false;
    } else if (set && parents.length === 0 && above.column === limit) beside.add(set.key);
    for (const column of [...above.dashes].reverse()) {
      if (column >= limit) continue;
      parents.unshift('-');
      limit = column;
      isItem = true;
    }
  }
  for (let at = nextLineAt(text, start); at < text.length; at = nextLineAt(text, at)) {
    const below = rowOf(text.slice(at, lineEndAt(text, at)));
    if (below.words === '' || below.words.startsWith('#')) continue;
    if (below.column < row.column || (below.dashes[0] ?? row.column) < row.column) break;
    const set = keyOnLine(below.words);
    if (set && below.column === row.column) beside.add(set.key);
  }
  return { parents, beside };
}

/** What stands before the place on its line: brackets that are open, and the key whose value is being written. */
function readFlow(words: string) {
  const open: { readonly key: string | undefined; readonly isList: boolean }[] = [];
  let key: string | undefined;
  let from = 0;
  let quote = '';
  for (let at = 0; at < words.length; at++) {
    const sign = words[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && words.slice(from, at).trim() === '') quote = sign;
    else if (sign === ':' && key === undefined && /^(?:[ \t]|$)/.test(words.slice(at + 1))) {
      key = words.slice(from, at).trim().replace(/^"|"$/g, '');
      from = at + 1;
    } else if ((sign === '[' || sign === '{') && words.slice(from, at).trim() === '') {
      open.push({ key, isList: sign === '[' });
      key = undefined;
      from = at + 1;
    } else if (sign === ',' && open.length > 0) {
      key = undefined;
      from = at + 1;
    } else if ((sign === ']' || sign === '}') && open.length > 0) {
      open.pop();
      key = undefined;
      from = at + 1;
    }
  }
  const gap = blankBefore(words.slice(from));
  const typed = words.slice(from + gap.length);
  const path = open.flatMap((each) => [...(each.key === undefined ? [] : [each.key]), ...(each.isList ? ['-'] : [])]);
  return { path, key, gap, typed };
}
