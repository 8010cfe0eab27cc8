import { tokenize } from './tokens';
import type { Token } from './types';

/** Token indices, `to` exclusive. */
export interface NameFound {
  readonly from: number;
  readonly to: number;
}

interface NameWord {
  readonly word: string;
  /** Written with a capital: "Leading Edge" is a firm, "leading edge" is not. */
  readonly capital: boolean;
}

/** The names of a list by the word they begin with, the longest first; a list is read once. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly NameWord[])[]>>();

const NONE: readonly NameFound[] = [];

/**
 * Where `tokens` hold one of `names`, the longest where several begin. Marks between the words are passed over; letter
 * case counts only where the name is written with a capital.
 */
export function findNames(names: readonly string[], tokens: readonly Token[]): readonly NameFound[] {
  if (names.length === 0) return NONE;
  const byFirst = known.get(names) ?? readNames(names);
  const found: NameFound[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = endOfName(byFirst.get(tokens[at]?.word ?? '') ?? [], tokens, at);
    if (to === undefined) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function readNames(names: readonly string[]): ReadonlyMap<string, readonly (readonly NameWord[])[]> {
  const byFirst = new Map<string, (readonly NameWord[])[]>();
  for (const name of names) {
    const words = tokenize(name)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ word, text }) => ({ word, capital: isCapital(text) }));
    const first = words[0]?.word;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(words);
    else byFirst.set(first, [words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  known.set(names, byFirst);
  return byFirst;
}

function endOfName(
  names: readonly (readonly NameWord[])[],
  tokens: readonly Token[],
  from: number,
): number | undefined {
  for (const words of names) {
    let at = from;
    const fits = words.every(({ word, capital }) => {
      while (at > from && tokens[at]?.pos === 'PUNCT') at += 1;
      const token = tokens[at++];
      return token?.word === word && (!capital || isCapital(token.text));
    });
    if (fits) return at;
  }
  return undefined;
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
