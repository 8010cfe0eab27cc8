import type { Entity, Token } from './types';

/** A sentence as phrases see it: its words without marks, and what stands between them. */
export interface Line {
  readonly words: readonly Token[];
  /** The token index of each word. */
  readonly indices: readonly number[];
  /** The marks before each word; one more entry for those at the end. */
  readonly marks: readonly (readonly string[])[];
  /** True where a mark that parts clauses stands before the word: a dash, a colon, a semicolon. */
  readonly parted: readonly boolean[];
  /** True where a clause may start: first, after such a mark or a comma, after an opener that starts one. */
  readonly starts: readonly boolean[];
  /** Entities with the word they start at and the one after them. */
  readonly entities: readonly { readonly entity: Entity; readonly from: number; readonly to: number }[];
}

const PARTING = new Set('\u2014 \u2013 : ; \u2026 ... .. -- . ! ? | / \u2192 \u2022'.split(' '));
const OPENERS = new Set(
  'so and but or well now okay ok great perfect right look listen hey hi hello also plus then yes no sure actually honestly anyway absolutely thanks alright fine good because please just'.split(
    ' ',
  ),
);
const NO_NAMES = new Set<string>(['PRON', 'DET', 'AUX', 'CCONJ', 'SCONJ', 'ADP', 'PUNCT', 'NUM', 'INTJ']);

/** Before most words; one list serves them all. */
const NO_MARKS: readonly string[] = [];

/** The line of a sentence's tokens, with the entities among them. */
export function lineOf(tokens: readonly Token[], entities: readonly Entity[]): Line {
  const words: Token[] = [];
  const indices: number[] = [];
  const marks: (readonly string[])[] = [NO_MARKS];
  const wordAt: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    wordAt.push(words.length);
    if (token.pos === 'PUNCT') {
      marks[words.length] = [...(marks[words.length] ?? NO_MARKS), token.word];
      continue;
    }
    words.push(token);
    indices.push(index);
    marks.push(NO_MARKS);
  }
  const parted = marks.map((list) => list.length > 0 && list.some((mark) => PARTING.has(mark)));
  return {
    words,
    indices,
    marks,
    parted,
    starts: startsOf(words, marks, parted),
    entities: entities.map((entity) => ({
      entity,
      from: wordAt[entity.from] ?? 0,
      to: wordAt[entity.to] ?? words.length,
    })),
  };
}

function startsOf(
  words: readonly Token[],
  marks: readonly (readonly string[])[],
  parted: readonly boolean[],
): readonly boolean[] {
  const starts: boolean[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const afterOpener = at > 0 && starts[at - 1] === true && OPENERS.has(words[at - 1]?.word ?? '');
    starts.push(at === 0 || parted[at] === true || afterOpener || (marks[at]?.includes(',') ?? false));
  }
  return starts;
}

/** A word written with a capital that is no function word. */
export function isName(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() && token.word !== 'i' && !NO_NAMES.has(token.pos);
}

/** True where an entity's value lies between two bounds; a time or a placeholder has none and always does. */
export function inBounds(entity: Entity, low: number, high: number): boolean {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return true;
  if (entity.kind === 'time' || entity.kind === 'placeholder') return true;
  return entity.value >= low && entity.value <= high;
}
