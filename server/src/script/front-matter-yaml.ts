import { Composer, type CST, type Document, isMap, isScalar, Lexer, type Node, Parser, type YAMLError } from 'yaml';
import type { FrontMatterLines, KeyLine } from './front-matter-lines';
import { skipBlank } from './front-matter-lines';
import type { Span } from './types';

/** A key with what YAML makes of its value. Offsets inside `node` count from `base`. */
export interface Entry {
  readonly line: KeyLine;
  /** From the key to where the next key begins. */
  readonly span: Span;
  /** A node whose ranges count from `base`; undefined for none, or where the words below are to be taken instead. */
  readonly node: Node | undefined;
  readonly base: number;
  /** The words after the colon as they stand there, where YAML cannot read them. */
  readonly words: Span | undefined;
  /** True where YAML has nothing to say about the key taken by itself. */
  readonly sound: boolean;
}

/** What YAML's own parser cannot read, where it says so. */
export interface Fault {
  readonly code: YAMLError['code'] | 'PROPERTY' | 'TIGHT_COLON' | 'TOO_LONG';
  readonly span: Span;
  /** The key that is at fault. */
  readonly entry: Entry | undefined;
}

/** Above this many characters the rest is not read: a keystroke reads all of it again. */
const MOST = 16 * 1024;
const MOST_FAULTS = 10;
/** Brackets in brackets, or list items on one line: a person writes one or two. */
const MOST_NESTED = 16;
/** Keys that are read by themselves where the whole cannot be; those after them are taken as they stand. */
const MOST_ALONE = 200;

/** Keys whose value has parts, so that a slip in one part leaves the others readable. */
const WITH_PARTS = new Set(['values', 'speakers', 'ignore']);

interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly Pick<YAMLError, 'code' | 'pos'>[];
  /** Offsets of anchors, aliases and tags. */
  readonly properties: readonly number[];
}

/**
 * Reads the entries of the front matter with every value as text. Aliases, anchors and tags are reported and never
 * resolved, so nothing can grow; at most the first 16 K characters are read.
 */
export function readYaml(text: string, lines: FrontMatterLines): { entries: Entry[]; faults: Fault[] } {
  const { body } = lines;
  const end = body.end - body.start > MOST ? cutAt(text, body.start + MOST) : body.end;
  const keys = lines.keys.filter(({ line }) => line.end <= end);
  const tooLong: Fault[] = end < body.end ? [tooLongFault(lines, end)] : [];
  const whole = compose(text.slice(body.start, end));
  const pairs = pairsOf(whole.document);
  const sound = whole.errors.length === 0 && whole.properties.length === 0 && pairs?.length === keys.length;
  if (sound && keys.every((key, index) => startOf(pairs[index]?.key) === key.keySpan.start - body.start)) {
    const entries = keys.map((line, index): Entry => {
      const span = { start: line.line.start, end: keys[index + 1]?.line.start ?? end };
      return { line, span, node: pairs[index]?.value ?? undefined, base: body.start, words: undefined, sound: true };
    });
    return { entries, faults: tooLong };
  }
  return recover(text, whole, body.start, end, keys, tooLong);
}

/** Reads each key by itself, so that a slip in one leaves the others as they are. */
function recover(
  text: string,
  whole: Composed,
  base: number,
  end: number,
  keys: readonly KeyLine[],
  tooLong: readonly Fault[],
): { entries: Entry[]; faults: Fault[] } {
  const entries: Entry[] = [];
  const broken = new Set<Entry>();
  for (const [index, line] of keys.entries()) {
    const span = { start: line.line.start, end: keys[index + 1]?.line.start ?? end };
    const alone = index < MOST_ALONE ? text.slice(span.start, span.end) : '';
    const { document, errors, properties } = compose(alone);
    const pairs = pairsOf(document);
    const sound = errors.length === 0 && properties.length === 0 && pairs?.length === 1;
    const node = pairs?.[0]?.value ?? undefined;
    const wrapped = isScalar(node) && node.value !== '' && spansLines(text, span);
    const keep = sound || WITH_PARTS.has(line.key.toLowerCase()) || wrapped;
    const entry: Entry = keep
      ? { line, span, node, base: span.start, words: undefined, sound }
      : { line, span, node: undefined, base: span.start, words: wordsOf(text, line), sound };
    entries.push(entry);
    if (!sound) broken.add(entry);
  }

  const faults: Fault[] = [];
  const blamed = new Set<Entry | undefined>();
  const blame = (fault: Fault): void => {
    if (blamed.has(fault.entry) || faults.length >= MOST_FAULTS) return;
    blamed.add(fault.entry);
    faults.push(fault);
  };
  for (const entry of broken) {
    if (!entry.line.tight) continue;
    const span = { start: entry.line.keySpan.start, end: entry.line.line.end };
    blame({ code: 'TIGHT_COLON', span, entry });
  }
  const at = (offset: number): Entry | undefined => entries.findLast(({ span }) => span.start <= offset);
  for (const offset of whole.properties) {
    const span = { start: base + offset, end: wordEnd(text, base + offset) };
    blame({ code: 'PROPERTY', span, entry: at(span.start) });
  }
  for (const [index, { code, pos }] of whole.errors.entries()) {
    const here = at(base + pos[0]);
    if (index > 0 && !(here && broken.has(here))) continue;
    // What is never closed is noticed far below where it was opened: the key to name is the one that fails alone.
    const entry = here && broken.has(here) ? here : ([...broken].find((one) => !blamed.has(one)) ?? here);
    const start = Math.min(base + pos[0], text.length - 1);
    blame({ code, span: { start, end: Math.max(start + 1, Math.min(base + pos[1], end)) }, entry });
  }
  for (const entry of broken) {
    if (faults.length > 0) break;
    blame({ code: 'UNEXPECTED_TOKEN', span: entry.line.line, entry });
  }
  faults.sort((a, b) => a.span.start - b.span.start);
  return { entries, faults: [...faults, ...tooLong] };
}

function tooLongFault(lines: FrontMatterLines, end: number): Fault {
  const line = lines.keys.find((key) => key.line.end > end)?.line ?? { start: end, end: end + 1 };
  return {
    code: 'TOO_LONG',

    span: { start: line.start, end: Math.min(line.end, line.start + 80) },
    entry: undefined,
  };
}

/** The line start before `at`. */
function cutAt(text: string, at: number): number {
  const end = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  return end + 1;
}

/** Composes YAML with every scalar as text. Offsets are the source's; never throws. */
export function compose(source: string): Composed {
  // The library ends lines at LF only; a CR alone becomes one, which moves nothing.
  const text = source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const properties: number[] = [];
  let offset = 0;
  let scalar = false;
  let brackets = 0;
  let items = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (scalar) scalar = false;
    else if (lexeme === SCALAR) {
      scalar = true;
      continue;
    } else if (lexeme === DOCUMENT || lexeme === FLOW_END) continue;
    else if (/^[&*!]/.test(lexeme)) properties.push(offset);
    else if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets--;
    else if (lexeme === '-' || lexeme === '?') items++;
    else if (/^[\r\n]/.test(lexeme)) items = 0;
    if (Math.max(brackets, items) > MOST_NESTED) {
      const pos: [number, number] = [offset, offset + lexeme.length];
      return { document: undefined, errors: [{ code: 'RESOURCE_EXHAUSTION', pos }], properties };
    }
    offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  // Keys that are there twice are looked for here, in one pass: the library compares each with each.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [document] = composer.compose(tokens, true, text.length);
  return { document, errors: document?.errors ?? [], properties };
}

/** Lexemes of the library that stand for no characters of the source. */
const SCALAR = '\u001F';
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';

interface Pair {
  readonly key: Node | null;
  readonly value: Node | null;
}

function pairsOf(document: Document.Parsed | undefined): readonly Pair[] | undefined {
  const contents = document?.contents;
  if (contents === null) return [];
  return isMap<Node | null, Node | null>(contents) ? (contents.items as unknown as readonly Pair[]) : undefined;
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}

function spansLines(text: string, span: Span): boolean {
  return /[\r\n][^\r\n]*\S/.test(text.slice(span.start, span.end));
}

/** What stands after the colon on its line, a comment after it left out; undefined where that is nothing. */
export function wordsOf(text: string, { after, line }: KeyLine): Span | undefined {
  const start = skipBlank(text, after, line.end);
  if (start === line.end || text[start] === '#') return undefined;
  const comment = text.slice(start, line.end).search(/[ \t]#/);
  let end = comment < 0 ? line.end : start + comment;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return { start, end };
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !/[\s,\]}]/.test(text.charAt(at))) at++;
  return at;
}
