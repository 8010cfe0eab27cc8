import { formsOf } from './forms';
import { type Keys, keysOf, uniteKeys } from './keys';
import { neededKeys, neededMarks, rarestOf, type Tree } from './needed';
import type { EntityKind } from './types';

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
  | { readonly kind: 'word'; readonly keys: Keys; readonly next: number }
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
  | { readonly kind: 'unless'; readonly keys: Keys; readonly next: number }
  | { readonly kind: 'match' };

export interface Phrase {
  readonly notation: PhraseNotation;
  /** Its outermost alternatives, each of which is looked for by itself. */
  readonly ways: readonly Way[];
}

/** One alternative of a phrase. */
export interface Way {
  /** From the end on: each leads to such as stand before it, and the last is the one to begin with. */
  readonly steps: readonly Step[];
  /** Alternatives within it, what stands inside of another before that. */
  readonly branches: readonly Branch[];
  /**
   * A sentence it is found in holds one key of each of these, one after the other. The more there are, the fewer sentences
   * it is tried in.
   */
  readonly needs: readonly Keys[];
  /** Marks that such a sentence holds. */
  readonly marks: readonly string[];
}

/** An alternative of more than one step: those from `first` to `last`, which is taken first. */
export interface Branch {
  readonly first: number;
  readonly last: number;
  /** It matches nothing in a sentence that holds none of these. */
  readonly keys: Keys;
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
  const branches: Branch[] = [];
  emit(tree, 0, steps, branches);
  return { steps, branches, needs: neededKeys(tree), marks: neededMarks(tree) };
}

/** Lays out the steps of a tree from its end on; what it returns is the first of them to be taken. */
function emit(tree: Tree, next: number, steps: Step[], branches: Branch[]): number {
  if (tree.kind === 'step') return steps.push({ ...tree.step, next }) - 1;
  if (tree.kind === 'seq') return tree.parts.reduceRight((after, part) => emit(part, after, steps, branches), next);
  const nexts = tree.parts.map((part) => {
    const first = steps.length;
    const last = emit(part, next, steps, branches);
    const keys = rarestOf(neededKeys(part));
    if (keys && last > first) branches.push({ first, last, keys });
    return last;
  });
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

/** Alternatives of one word each become one list of keys, which a place is looked up in once. */
function merge(parts: Tree[]): Tree {
  const lists: Keys[] = [];
  const rest: Tree[] = [];
  for (const part of parts) {
    const keys = singleKeys(part);
    if (keys) lists.push(keys);
    else rest.push(part);
  }
  if (lists.length > 0) rest.push(wordTree(uniteKeys(lists)));
  return rest.length === 1 ? (rest[0] as Tree) : { kind: 'any', parts: rest };
}

function singleKeys(tree: Tree): Keys | undefined {
  if (tree.kind === 'seq') return tree.parts.length === 1 && tree.parts[0] ? singleKeys(tree.parts[0]) : undefined;
  return tree.kind === 'step' && tree.step.kind === 'word' ? tree.step.keys : undefined;
}

function wordTree(keys: Keys): Tree {
  return { kind: 'step', step: { kind: 'word', keys, next: NOWHERE } };
}

/** A step that is not laid out yet leads nowhere. */
const NOWHERE = -1;

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
    return { kind: 'step', step: { kind: 'check', check: sign === '^' ? 'start' : 'end', next: NOWHERE } };
  }
  if (sign === '\\') {
    const mark = notation[from + 1] ?? '';
    parser.at += 2;
    return { kind: 'step', step: { kind: 'check', check: mark, next: NOWHERE } };
  }
  if (sign === '.') return parseGap(parser);
  if (sign === '<') return parseEntity(parser);
  if (sign === '!') {
    parser.at += 1;
    const keys = singleKeys(parseItem(parser));
    if (!keys) throw new PhraseError('"!" takes single words', notation, from);
    return { kind: 'step', step: { kind: 'unless', keys, next: NOWHERE } };
  }
  if (sign === '{') {
    const end = notation.indexOf('}', from);
    if (end < 0) throw new PhraseError('"}" is missing', notation, from);
    parser.at = end + 1;
    const lemma = notation.slice(from + 1, end);
    return wordTree(keysOf([...formsOf(lemma), `=${lemma}`]));
  }
  return parseName(parser);
}

function parseGap(parser: Parser): Tree {
  const found = /^(\.{2,3})([0-9]*)/.exec(parser.notation.slice(parser.at, parser.at + 6));
  if (!found) throw new PhraseError('A gap is ".." or "..."', parser.notation, parser.at);
  parser.at += found[0].length;
  const anyMark = found[1]?.length === 3;
  const most = found[2] ? Number(found[2]) : anyMark ? 6 : 3;
  return { kind: 'step', step: { kind: 'gap', most, anyMark, next: NOWHERE } };
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
  return {
    kind: 'step',
    step: {
      kind: 'entity',
      kinds,
      low: low ? Number(low) : Number.NEGATIVE_INFINITY,
      high: high ? Number(high) : Number.POSITIVE_INFINITY,
      next: NOWHERE,
    },
  };
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
  return wordTree(keysOf([POS.has(name) ? `#${name}` : name]));
}
