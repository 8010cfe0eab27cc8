import { formsOf } from './forms';
import { neededKeys, neededMarks, type Tree } from './needed';
import type { EntityKind, PartOfSpeech } from './types';

/**
 * The notation of phrases, over the tokens of one sentence:
 *
 * | written | matches |
 * | --- | --- |
 * | `call` | the word, in any letter case; contractions are written out (`i will`, `do not`) |
 * | `{send}` | any form of the word: send, sends, sending, sent |
 * | `@meeting` | a named class of words or phrases |
 * | `<duration>`, `<date|time>` | an entity; `<duration 10..>` and `<number ..9>` bound a duration's minutes, a figure's value, a date's days |
 * | `NOUN`, `VERB`, `ADJ` … | a token of that part of speech |
 * | `Aa` | a word with a capital: a name |
 * | `(a|b c)` | either |
 * | `a?`, `(a b)?` | perhaps |
 * | `..`, `..5` | up to three, up to five words, not past a dash, a colon or a semicolon |
 * | `...`, `...9` | up to six, up to nine words past any mark |
 * | `^`, `$` | where a clause starts (also after a comma or an opener such as "so"); where the sentence ends |
 * | `!a`, `!(a|b)` | nothing of the kind comes next |
 * | `\,` `\?` `\:` `\-` | that mark comes next |
 *
 * Commas, quotation marks and hyphens between words are passed over; a dash, a colon or a semicolon is not.
 */
export type PhraseNotation = string;

/** One step of a compiled phrase: what must stand at a place, and the steps after it. */
export type Step =
  | { readonly kind: 'word'; readonly test: WordTest; readonly next: number }
  | {
      readonly kind: 'entity';
      readonly kinds: readonly EntityKind[];
      readonly low: number;
      readonly high: number;
      readonly next: number;
    }
  | { readonly kind: 'gap'; readonly most: number; readonly anyMark: boolean; readonly next: number }
  | { readonly kind: 'split'; readonly nexts: readonly number[] }
  | { readonly kind: 'check'; readonly check: 'start' | 'end' | string; readonly next: number }
  | { readonly kind: 'unless'; readonly test: WordTest; readonly next: number }
  | { readonly kind: 'match' };

/** What one token must be: one of the words, or of the parts of speech. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly pos: ReadonlySet<PartOfSpeech>;
  /** A word that is written with a capital and is no plain function word: a name. */
  readonly name: boolean;
}

export interface Phrase {
  readonly notation: PhraseNotation;
  /** Its outermost alternatives, each of which is looked for by itself. */
  readonly ways: readonly Way[];
}

/** One alternative of a phrase. */
export interface Way {
  readonly steps: readonly Step[];
  readonly start: number;
  /**
   * Sets of keys (a word, `=lemma`, `#POS`, `Aa`, `<entity`): a sentence it is found in holds one of each set. The more
   * sets, the fewer sentences it is tried in.
   */
  readonly needs: readonly (readonly string[])[];
  /** Marks that such a sentence holds. */
  readonly marks: readonly string[];
}

/** What a class may stand for, by name without the `@`; its value is a phrase itself. */
export type Lexicon = Readonly<Record<string, PhraseNotation>>;

/** A phrase that cannot be read: `at` is an offset in its notation. */
export class PhraseError extends Error {
  constructor(
    message: string,
    readonly notation: string,
    readonly at: number,
  ) {
    super(`${message} at ${at} in "${notation}"`);
  }
}

const POS = new Set<string>(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);
const ENTITIES = new Set<string>(['duration', 'date', 'time', 'money', 'percent', 'number', 'placeholder']);

/** Compiles phrases over one lexicon, each of whose classes is read once. */
export type PhraseCompiler = (notation: PhraseNotation) => Phrase;

/** The compiler throws {@link PhraseError} for a notation that cannot be read, or a class that is not in `lexicon`. */
export function createPhraseCompiler(lexicon: Lexicon): PhraseCompiler {
  const classes = new Map<string, Tree>();
  return (notation) => compile(notation, lexicon, classes);
}

/** Compiles one phrase; see {@link createPhraseCompiler}. */
export function compilePhrase(notation: PhraseNotation, lexicon: Lexicon): Phrase {
  return createPhraseCompiler(lexicon)(notation);
}

function compile(notation: PhraseNotation, lexicon: Lexicon, classes: Map<string, Tree>): Phrase {
  const parser: Parser = { notation, at: 0, lexicon, classes, inside: [] };
  const tree = parseAny(parser);
  if (parser.at < notation.length) throw new PhraseError('Unexpected sign', notation, parser.at);
  return { notation, ways: (tree.kind === 'any' ? tree.parts : [tree]).map(wayOf) };
}

function wayOf(tree: Tree): Way {
  const steps: Step[] = [{ kind: 'match' }];
  const start = emit(tree, 0, steps);
  return { steps, start, needs: neededKeys(tree), marks: neededMarks(tree) };
}

function emit(tree: Tree, next: number, steps: Step[]): number {
  if (tree.kind === 'step') return steps.push(tree.make(next)) - 1;
  if (tree.kind === 'seq') return tree.parts.reduceRight((after, part) => emit(part, after, steps), next);
  const nexts = tree.parts.map((part) => emit(part, next, steps));
  return nexts.length === 1 ? (nexts[0] ?? next) : steps.push({ kind: 'split', nexts }) - 1;
}

interface Parser {
  readonly notation: string;
  at: number;
  readonly lexicon: Lexicon;
  /** Classes that were read before. */
  readonly classes: Map<string, Tree>;
  readonly inside: readonly string[];
}

function skipSpace(parser: Parser): void {
  while (parser.notation[parser.at] === ' ' || parser.notation[parser.at] === '\n') parser.at += 1;
}

function parseAny(parser: Parser): Tree {
  const parts = [parseSequence(parser)];
  while (parser.notation[parser.at] === '|') {
    parser.at += 1;
    parts.push(parseSequence(parser));
  }
  return merge(parts);
}

/** Alternatives of one word each become one test, which a token is put to once. */
function merge(parts: Tree[]): Tree {
  const tests: WordTest[] = [];
  const rest: Tree[] = [];
  for (const part of parts) {
    const test = singleTest(part);
    if (test) tests.push(test);
    else rest.push(part);
  }
  if (tests.length > 0) rest.push(wordTree(unite(tests)));
  return rest.length === 1 ? (rest[0] as Tree) : { kind: 'any', parts: rest };
}

function singleTest(tree: Tree): WordTest | undefined {
  if (tree.kind === 'seq') return tree.parts.length === 1 && tree.parts[0] ? singleTest(tree.parts[0]) : undefined;
  if (tree.kind !== 'step') return undefined;
  const step = tree.make(0);
  return step.kind === 'word' ? step.test : undefined;
}

function unite(tests: readonly WordTest[]): WordTest {
  const [first] = tests;
  if (tests.length === 1 && first) return first;
  return {
    words: new Set(tests.flatMap((test) => [...test.words])),
    lemmas: new Set(tests.flatMap((test) => [...test.lemmas])),
    pos: new Set(tests.flatMap((test) => [...test.pos])),
    name: tests.some((test) => test.name),
  };
}

function wordTree(test: WordTest): Tree {
  return { kind: 'step', make: (next) => ({ kind: 'word', test, next }) };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_POS: ReadonlySet<PartOfSpeech> = new Set();

function parseSequence(parser: Parser): Tree {
  const parts: Tree[] = [];
  for (skipSpace(parser); parser.at < parser.notation.length; skipSpace(parser)) {
    const sign = parser.notation[parser.at];
    if (sign === '|' || sign === ')') break;
    let part = parseItem(parser);
    if (parser.notation[parser.at] === '?') {
      parser.at += 1;
      part = { kind: 'any', parts: [part, { kind: 'seq', parts: [] }] };
    }
    parts.push(part);
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'seq', parts };
}

function parseItem(parser: Parser): Tree {
  const { notation } = parser;
  const from = parser.at;
  const sign = notation[from];
  if (sign === '(') {
    parser.at += 1;
    const tree = parseAny(parser);
    if (notation[parser.at] !== ')') throw new PhraseError('")" is missing', notation, parser.at);
    parser.at += 1;
    return tree;
  }
  if (sign === '^' || sign === '$') {
    parser.at += 1;
    return { kind: 'step', make: (next) => ({ kind: 'check', check: sign === '^' ? 'start' : 'end', next }) };
  }
  if (sign === '\\') {
    const mark = notation[from + 1] ?? '';
    parser.at += 2;
    return { kind: 'step', make: (next) => ({ kind: 'check', check: mark, next }) };
  }
  if (sign === '.') return parseGap(parser);
  if (sign === '<') return parseEntity(parser);
  if (sign === '!') {
    parser.at += 1;
    const test = singleTest(parseItem(parser));
    if (!test) throw new PhraseError('"!" takes single words', notation, from);
    return { kind: 'step', make: (next) => ({ kind: 'unless', test, next }) };
  }
  if (sign === '{') {
    const end = notation.indexOf('}', from);
    if (end < 0) throw new PhraseError('"}" is missing', notation, from);
    parser.at = end + 1;
    const lemma = notation.slice(from + 1, end);
    return wordTree({ words: new Set(formsOf(lemma)), lemmas: new Set([lemma]), pos: NO_POS, name: false });
  }
  return parseName(parser);
}

function parseGap(parser: Parser): Tree {
  const found = /^(\.{2,3})([0-9]*)/.exec(parser.notation.slice(parser.at, parser.at + 6));
  if (!found) throw new PhraseError('A gap is ".." or "..."', parser.notation, parser.at);
  parser.at += found[0].length;
  const anyMark = found[1]?.length === 3;
  const most = found[2] ? Number(found[2]) : anyMark ? 6 : 3;
  return { kind: 'step', make: (next) => ({ kind: 'gap', most, anyMark, next }) };
}

function parseEntity(parser: Parser): Tree {
  const { notation, at } = parser;
  const end = notation.indexOf('>', at);
  if (end < 0) throw new PhraseError('">" is missing', notation, at);
  parser.at = end + 1;
  const [names = '', bounds] = notation.slice(at + 1, end).split(' ');
  const kinds = names.split('|').flatMap((name): EntityKind[] => {
    if (name === 'figure') return ['money', 'percent', 'number'];
    if (!ENTITIES.has(name)) throw new PhraseError(`"${name}" is no entity`, notation, at);
    return [name as EntityKind];
  });
  const [low, high] = bounds ? bounds.split('..') : [];
  const step = {
    kind: 'entity' as const,
    kinds,
    low: low ? Number(low) : Number.NEGATIVE_INFINITY,
    high: high ? Number(high) : Number.POSITIVE_INFINITY,
  };
  return { kind: 'step', make: (next) => ({ ...step, next }) };
}

function parseName(parser: Parser): Tree {
  const { notation, at, lexicon } = parser;
  let end = at;
  while (end < notation.length && !' |()?<>{}!^$\\\n'.includes(notation[end] ?? ' ')) end += 1;
  const name = notation.slice(at, end);
  parser.at = end;
  if (name === '') throw new PhraseError('Unexpected sign', notation, at);
  if (name.startsWith('@')) {
    const body = Object.hasOwn(lexicon, name.slice(1)) ? lexicon[name.slice(1)] : undefined;
    if (body === undefined) throw new PhraseError(`"${name}" is no class`, notation, at);
    if (parser.inside.includes(name)) throw new PhraseError(`"${name}" stands for itself`, notation, at);
    const known = parser.classes.get(name);
    if (known) return known;
    const inner: Parser = { ...parser, notation: body, at: 0, inside: [...parser.inside, name] };
    const tree = parseAny(inner);
    if (inner.at < body.length) throw new PhraseError('Unexpected sign', body, inner.at);
    parser.classes.set(name, tree);
    return tree;
  }
  if (POS.has(name))
    return wordTree({ words: NO_WORDS, lemmas: NO_WORDS, pos: new Set([name as PartOfSpeech]), name: false });
  if (name === 'Aa') return wordTree({ words: NO_WORDS, lemmas: NO_WORDS, pos: NO_POS, name: true });
  return wordTree({ words: new Set([name]), lemmas: NO_WORDS, pos: NO_POS, name: false });
}
