import { t } from '@vscode/l10n';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { compose, type Span } from '../../script/index';
import type { Finding } from '../types';
import { problemAt } from './types';

/** What stands behind a key: words, a list, names with values, nothing; or what is none of them, such as an alias. */
export type Value =
  | { readonly kind: 'words'; readonly span: Span; readonly text: string }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly Value[] }
  | { readonly kind: 'mapping'; readonly span: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'empty' | 'other'; readonly span: Span };

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** More than a person writes; what is read at every letter has to have an end. */
const MOST = 100_000;
/** Values in values: what a settings file means is four deep. */
const DEEPEST = 8;
const MOST_ERRORS = 20;

/**
 * The keys of a settings file with what stands behind them, every value as text. Where YAML cannot read the file, each
 * key at the start of a line is read by itself, so that a slip in one leaves the others. Never throws.
 */
export function readTree(text: string): { readonly entries: readonly Entry[]; readonly problems: readonly Finding[] } {
  if (text.length > MOST) {
    const message = t`This file is too long to be read (${MOST} letters are the most), so nothing in it holds. Keep it to what the coach needs.`;
    return { entries: [], problems: [problemAt(firstLine(text), message, 'error')] };
  }
  const whole = readPart(text, { start: 0, end: text.length });
  if (whole.problems.length === 0) return whole;
  const parts = partsOf(text).map((span) => readPart(text, span));
  const problems = parts.flatMap((part) => part.problems);
  // A slip that no key has by itself lies between them.
  return {
    entries: parts.flatMap((part) => part.entries),
    problems: (problems.length > 0 ? problems : whole.problems).slice(0, MOST_ERRORS),
  };
}

interface Part {
  readonly entries: readonly Entry[];
  readonly problems: readonly Finding[];
}

function readPart(text: string, span: Span): Part {
  const base = span.start;
  const { document, errors, properties } = compose(text.slice(base, span.end));
  const problems = errors.map(({ pos: [start, end] }) =>
    problemAt(visible(text, base + start, base + end), unreadable(), 'error'),
  );
  for (const offset of properties) {
    const at = { start: base + offset, end: base + offset + 1 };
    const sign = text.charAt(at.start);
    problems.push(
      problemAt(at, t`A value that begins with ${sign} is not read as words here. Put it in quotes.`, 'error'),
    );
  }
  const contents = document?.contents;
  if (contents && isMap(contents)) {
    const value = readValue(contents, base, { start: base, end: base }, 0);
    return { entries: value.kind === 'mapping' ? value.entries : [], problems };
  }
  if (contents && problems.length === 0 && !(isScalar(contents) && contents.value === '')) {
    const here = spanOf(contents, base, span);
    const message = t('A settings file is made of keys, each with a colon: `wordsPerMinute: 140`.');
    problems.push(problemAt(visible(text, here.start, here.end), message, 'error'));
  }
  return { entries: [], problems };
}

function unreadable(): string {
  return t(
    'This cannot be read as YAML. Look at its indent, its colon and its quotation marks; what cannot be read does not hold.',
  );
}

/** From each key at the start of a line to the next. */
function partsOf(text: string): readonly Span[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/(?<![^\r\n\uFEFF])[^\s#\-[\]{}'"&*!|>%]/g)) starts.push(index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function readValue(node: Node | null | undefined, base: number, nothing: Span, depth: number): Value {
  if (!node) return { kind: 'empty', span: nothing };
  const span = spanOf(node, base, nothing);
  if (isScalar(node)) {
    const text = String(node.value ?? '');
    return text === '' && span.start === span.end ? { kind: 'empty', span: nothing } : { kind: 'words', span, text };
  }
  if (depth > DEEPEST) return { kind: 'other', span };
  if (isSeq<Node | null>(node)) {
    return { kind: 'list', span, items: node.items.map((item) => readValue(item, base, span, depth + 1)) };
  }
  if (!isMap<Node | null, Node | null>(node)) return { kind: 'other', span };
  const entries = node.items.map(({ key, value }): Entry => {
    const keySpan = spanOf(key, base, span);
    const name = isScalar(key) ? String(key.value ?? '') : '';
    return { key: name, keySpan, value: readValue(value, base, keySpan, depth + 1) };
  });
  return { kind: 'mapping', span, entries };
}

function spanOf(node: Node | null | undefined, base: number, otherwise: Span): Span {
  const [start, end] = node?.range ?? [];
  return start === undefined || end === undefined ? otherwise : { start: base + start, end: base + end };
}

/** The span with at least one letter to underline, and no more than one line of it. */
export function visible(text: string, from: number, to: number): Span {
  let start = Math.min(from, Math.max(0, text.length - 1));
  // An error at a line's end, or at the file's, is about what stands before it.
  while (start > 0 && /\s/.test(text.charAt(start))) start--;
  let end = Math.max(start + 1, to);
  const line = text.slice(start, end).search(/[\r\n]/);
  if (line > 0) end = start + line;
  return { start, end: Math.min(end, text.length) };
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: Math.max(1, end < 0 ? 80 : Math.min(end, 80)) };
}
