import { t } from '@vscode/l10n';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseDuration } from './budget';
import { explain } from './front-matter-faults';
import { findFrontMatter, type KnownKey, keyLine, knownKey, lineAt, short } from './front-matter-lines';
import * as check from './front-matter-values';
import { compose, type Entry, readYaml, wordsOf } from './front-matter-yaml';
import {
  type Budget,
  CALL_KINDS,
  type FrontMatter,
  type FrontMatterEntry,
  type FrontMatterProblem,
  type Span,
  type Speaker,
  type Value,
} from './types';
import { asCode } from './wording';

/** What the front matter says, and where the script proper begins. */
export interface FrontMatterRead {
  /** Undefined where the file has none. */
  readonly frontMatter: FrontMatter | undefined;
  /** In file order; also where keys are written and nothing closes them, so that there is no front matter. */
  readonly problems: readonly FrontMatterProblem[];
  /** What placeholders are filled with, by name; `seller`, `company` and `buyer` in lower case, others as written. */
  readonly values: ReadonlyMap<string, Value>;
  /** The offset after the closing line's line end; 0 where there is no front matter. */
  readonly end: number;
}

type Shape =
  | { readonly kind: 'empty' }
  | { readonly kind: 'words'; readonly words: check.Words }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly Item[] }
  | { readonly kind: 'mapping'; readonly span: Span; readonly parts: readonly Part[] };

/** A list's item, or what a name in a mapping holds. */
interface Item {
  readonly words: check.Words | undefined;
  /** The span of what is neither words nor empty. */
  readonly other: Span | undefined;
}

interface Part extends Item {
  readonly name: string;
  readonly nameSpan: Span;
}

const NONE: FrontMatterRead = { frontMatter: undefined, problems: [], values: new Map(), end: 0 };

/** A writer mends them one by one; a thousand of them say no more. */
const MOST_PROBLEMS = 50;

/** Keys whose words placeholders of that name are filled with. */
const PEOPLE: ReadonlySet<string> = new Set(['seller', 'company', 'buyer']);

/** The last front matter that was read: it stands above all that is typed, so a keystroke finds it again. */
let last: { readonly head: string; readonly read: FrontMatterRead } | undefined;

/**
 * Reads the front matter of a script. Never throws; every value is taken as written (`0312`, `yes` and dates stay text),
 * nothing is resolved, and what cannot be read leaves the rest readable. Offsets are the file's.
 */
export function parseFrontMatter(text: string): FrontMatterRead {
  if (last && text.startsWith(last.head) && !(last.head.endsWith('\r') && text[last.head.length] === '\n')) {
    return last.read;
  }
  const read = readFrontMatter(text);
  const head = text.slice(0, read.end);
  if (read.frontMatter && /[\r\n]$/.test(head)) last = { head, read };
  return read;
}

function readFrontMatter(text: string): FrontMatterRead {
  const { lines, problem } = findFrontMatter(text);
  if (!lines) return problem ? { ...NONE, problems: [problem] } : NONE;

  const { entries, faults } = readYaml(text, lines);
  const faulty = new Set(faults.map((fault) => fault.entry));
  const values = new Map<string, Value>();
  const addValue = (name: string, nameSpan: Span, { text: value, span }: check.Words): void => {
    if (!values.has(name)) values.set(name, { name, value, nameSpan, span });
  };

  const found: FrontMatterProblem[] = [];
  const seen = new Set<string>();
  const held = new Map<KnownKey, Shape>();
  const listed: FrontMatterEntry[] = [];
  for (const entry of entries) {
    const { key, keySpan } = entry.line;
    const known = knownKey(key);
    const shape = shapeOf(text, entry);
    const words = shape.kind === 'words' ? shape.words : undefined;
    listed.push({
      key,
      keySpan,
      value: words?.text,
      valueSpan: shape.kind === 'words' ? shape.words.span : spanOf(shape),
    });
    if (seen.has(known ?? key)) found.push(twice(key, keySpan));
    else if (known) held.set(known, shape);
    seen.add(known ?? key);
    if (words && (!known || PEOPLE.has(known))) addValue(known ?? key, keySpan, words);
    if (known && !faulty.has(entry)) found.push(...checkShape(text, known, shape));
    if (shape.kind === 'mapping' && (known === 'values' || known === 'speakers'))
      found.push(...repeated(shape.parts, known));
  }
  for (const part of partsOf(held.get('values'))) if (part.words) addValue(part.name, part.nameSpan, part.words);

  const problems = [...faults.map((fault) => explain(text, fault)), ...found.slice(0, MOST_PROBLEMS)];
  problems.sort((a, b) => a.span.start - b.span.start);
  const choice = <Word extends string>(key: KnownKey, choices: readonly Word[]): Word | undefined =>
    choices.find((one) => one === wordsIn(held.get(key))?.text);
  const meeting = wordsIn(held.get('meeting'));
  const frontMatter: FrontMatter = {
    span: { start: lines.start, end: lines.close.end },
    entries: listed,
    call: choice('call', CALL_KINDS),
    title: wordsIn(held.get('title'))?.text,
    unmarked: choice('unmarked', ['spoken', 'notes']),
    meeting: meeting && check.checkWords('meeting', meeting) === undefined ? meeting.text : undefined,
    budget: budgetOf(wordsIn(held.get('budget'))),
    ...speakersOf(held.get('speakers')),
    ignore: ignoredIn(text, held.get('ignore')),
    problems,
  };
  return { frontMatter, problems, values, end: lines.end };
}

function shapeOf(text: string, entry: Entry): Shape {
  const { node, base, words, sound, line } = entry;
  if (words) return { kind: 'words', words: { text: text.slice(words.start, words.end), span: words } };
  const span = rangeOf(node, base);
  if (!node || !span) return { kind: 'empty' };
  if (isSeq<Node>(node)) return { kind: 'list', span, items: node.items.map((item) => itemOf(item, base)) };
  if (!sound && (line.key.toLowerCase() === 'values' || line.key.toLowerCase() === 'speakers')) {
    const parts = partsByLine(text, entry);
    if (parts.length > 0) return { kind: 'mapping', span, parts };
  }
  if (isMap<Node, Node | null>(node)) {
    return { kind: 'mapping', span, parts: node.items.flatMap((pair) => partOf(pair.key, pair.value, base)) };
  }
  const item = itemOf(node, base);
  return item.words ? { kind: 'words', words: item.words } : { kind: 'empty' };
}

function rangeOf(node: Node | null | undefined, base: number): Span | undefined {
  const range = node?.range;
  return range ? { start: base + range[0], end: base + range[1] } : undefined;
}

function itemOf(node: Node | null, base: number): Item {
  const span = rangeOf(node, base);
  if (!node || !span || span.start === span.end) return { words: undefined, other: undefined };
  if (isScalar(node)) return { words: { text: String(node.value ?? ''), span }, other: undefined };
  return { words: undefined, other: span };
}

function partOf(key: Node, value: Node | null, base: number): Part[] {
  const nameSpan = rangeOf(key, base);
  if (!nameSpan || !isScalar(key) || nameSpan.start === nameSpan.end) return [];
  return [{ name: String(key.value), nameSpan, ...itemOf(value, base) }];
}

/** A mapping that YAML cannot read whole, line by line: what can be read on each, else its words as they stand. */
function partsByLine(text: string, { line: { line }, span }: Entry): Part[] {
  const parts: Part[] = [];
  for (let at = lineAt(text, lineAt(text, line.start).next); at.start < span.end; at = lineAt(text, at.next)) {
    const key = keyLine(text, at.start, at.end);
    if (!key) continue;
    const { document, errors, properties } = compose(text.slice(key.keySpan.start, at.end));
    const [pair] = isMap<Node, Node | null>(document?.contents) ? document.contents.items : [];
    const words = wordsOf(text, key);
    if (pair && errors.length === 0 && properties.length === 0)
      parts.push(...partOf(pair.key, pair.value, key.keySpan.start));
    else if (words) {
      const item = { words: { text: text.slice(words.start, words.end), span: words }, other: undefined };
      parts.push({ name: key.key, nameSpan: key.keySpan, ...item });
    }
  }
  return parts;
}

function spanOf(shape: Shape): Span | undefined {
  if (shape.kind === 'empty') return undefined;
  return shape.kind === 'words' ? shape.words.span : shape.span;
}

function wordsIn(shape: Shape | undefined): check.Words | undefined {
  return shape?.kind === 'words' ? shape.words : undefined;
}

function partsOf(shape: Shape | undefined): readonly Part[] {
  return shape?.kind === 'mapping' ? shape.parts : [];
}

/** Whether a known key holds what it can; an empty one is not set, and nothing is wrong with it. */
function checkShape(text: string, key: KnownKey, shape: Shape): FrontMatterProblem[] {
  if (shape.kind === 'empty') return [];
  if (shape.kind === 'words') return [check.checkWords(key, shape.words)].filter((one) => one !== undefined);
  const raw = (span: Span): string => text.slice(span.start, span.end);
  if (key === 'ignore') {
    if (shape.kind === 'mapping') return [check.checkPart(key, shape.span, raw(shape.span))];
    return shape.items.flatMap(({ other }) => (other ? [check.checkPart(key, other, raw(other))] : []));
  }
  if (key !== 'values' && key !== 'speakers') return [check.checkNotWords(key, shape.span, raw(shape.span))];
  if (shape.kind === 'list') return [check.checkNotMapping(key, shape.span)];
  return shape.parts.flatMap(({ name, words, other }) => {
    if (other) return [check.checkPart(key, other, raw(other))];
    if (key === 'values' || !words) return [];
    return [check.checkChoice(t`${asCode(short(name))} in ${asCode('speakers')}`, words, check.SPEAKER_ROLES)].filter(
      (one) => one !== undefined,
    );
  });
}

function twice(key: string, span: Span): FrontMatterProblem {
  const message = t`${asCode(short(key))} is there twice, and only the first one is read. Keep one of them.`;
  return { code: 'front-matter', span, message, fix: undefined };
}

function repeated(parts: readonly Part[], key: 'values' | 'speakers'): FrontMatterProblem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ name, nameSpan }) => {
    const same = key === 'speakers' ? name.toLowerCase() : name;
    if (seen.has(same)) return [twice(name, nameSpan)];
    seen.add(same);
    return [];
  });
}

function speakersOf(shape: Shape | undefined): Pick<FrontMatter, 'speakers' | 'speakerSpans'> {
  const speakers = new Map<string, Speaker>();
  const speakerSpans = new Map<string, Span>();
  for (const { name, nameSpan, words } of partsOf(shape)) {
    const role = check.SPEAKER_ROLES.find((one) => one === words?.text);
    const lower = name.toLowerCase();
    if (!role || speakers.has(lower)) continue;
    speakers.set(lower, role);
    speakerSpans.set(lower, nameSpan);
  }
  return { speakers, speakerSpans };
}

/** The rules to silence, also where they are written as words in place of a list. */
function ignoredIn(text: string, shape: Shape | undefined): FrontMatter['ignore'] {
  if (shape?.kind === 'list')
    return shape.items.flatMap(({ words }) => (words ? [{ id: words.text, span: words.span }] : []));
  if (shape?.kind !== 'words') return [];
  const { start, end } = shape.words.span;
  return [...text.slice(start, end).matchAll(/[^\s,"']+/g)].map((match) => {
    return { id: match[0], span: { start: start + match.index, end: start + match.index + match[0].length } };
  });
}

function budgetOf(words: check.Words | undefined): Budget | undefined {
  const seconds = words ? parseDuration(words.text)?.high : undefined;
  return words && seconds !== undefined ? { seconds, span: words.span } : undefined;
}
