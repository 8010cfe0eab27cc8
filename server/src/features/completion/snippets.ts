import { inMinutes } from '../../coaching/index';
import { lineAboveAt, lineStartAt } from '../../script/index';
import { begins, inOrder, wordAround } from './place';
import type { Snippet } from './snippet-files';
import { snippetWords, withKnownFirst } from './snippet-text';
import type { Completion } from './types';

/** What a snippet's name is typed with. */
const NAME = /[a-zA-Z-]/;
/** Behind a whole sentence on the same line the next one is being typed: only what is clearly a snippet's name counts. */
const LETTERS_BEHIND_A_SENTENCE = 3;
const LETTERS_AT_A_START = 2;

/** What may stand before the first words of a line. */
const MARKS = /^\s*(?:>\s*)*(?:(?:[-*•+]|\d{1,3}[.)])\s+)?[*"“]*$/;

/** Where a snippet could be put in, and what is typed of its name. */
export interface SnippetPlace {
  readonly typed: string;
  readonly start: number;
  readonly offset: number;
  /** Where the word ends that the cursor stands in. */
  readonly end: number;
  /** Nothing but space stands before it on the line. */
  readonly isLineStart: boolean;
  /** Nothing stands before it in the file. */
  readonly isFileStart: boolean;
  /** A list is open, so that what is typed narrows it. */
  readonly isNarrowing: boolean;
}

/** True where a snippet of that name may be meant: names are small letters, and sentences begin with a capital. */
export function mayMean(prefix: string, { typed, isNarrowing }: SnippetPlace): boolean {
  return isNarrowing ? begins(prefix, typed) : prefix.startsWith(typed);
}

/**
 * Where the word at `offset` begins a line or a sentence; undefined in the middle of one, and where too little is typed
 * to tell a snippet's name from speech. `isNarrowing` where a list is open already.
 */
export function snippetPlace(
  text: string,
  lineStart: number,
  offset: number,
  isNarrowing: boolean,
): SnippetPlace | undefined {
  const around = wordAround(text, offset, NAME);
  let start = Math.max(around.start, lineStart);
  // A list mark is no part of the word.
  while (start < offset && text[start] === '-') start++;
  const before = text.slice(lineStart, start);
  const place = beginning(before);
  const typed = text.slice(start, offset);
  if (!place) return undefined;
  const least = isNarrowing ? 1 : place === 'start' ? LETTERS_AT_A_START : LETTERS_BEHIND_A_SENTENCE;
  if (typed.length > 0 && typed.length < least) return undefined;
  if (typed.length > 0 && !isNarrowing && place === 'start' && goesOn(text, lineStart)) return undefined;
  return {
    typed,
    start,
    offset,
    end: around.end,
    isLineStart: before.trim() === '',
    isFileStart: text.slice(0, start).trim() === '',
    isNarrowing,
  };
}

/** True where the line above breaks off in the midst of a sentence, so that the words on this one go on with it. */
function goesOn(text: string, lineStart: number): boolean {
  if (lineStartAt(text, lineStart) === 0) return false;
  const above = text.slice(lineAboveAt(text, lineStart), lineStart).trim();
  return /[\p{L}\p{N},;]$/u.test(above) && !/^(?:#|\?|->|<-|\/\/|---)/.test(above);
}

/** Behind nothing but marks, or behind a cue or whole sentences; undefined behind the beginning of one. */
function beginning(before: string): 'start' | 'behind' | undefined {
  const words = before.trimEnd();
  if (MARKS.test(before)) return 'start';
  const last = words.charAt(words.length - 1);
  const ends = words.length < before.length ? '.?!:"”'.includes(last) : '"“'.includes(last);
  return ends ? 'behind' : undefined;
}

/**
 * The snippets that can stand there: whole sentences where a line or a sentence begins, comebacks and sections where a
 * line does, whole scripts where the file does. They ask for a meeting of `minutes`; `isKnown` tells which placeholders
 * have a value.
 */
export function snippetItems(
  place: SnippetPlace,
  snippets: readonly Snippet[],
  minutes: number,
  isKnown: (name: string) => boolean,
): readonly Completion[] {
  const fits = ({ body }: Snippet): boolean => {
    if (body.startsWith('---')) return place.isFileStart;
    return !/^[?#]/.test(body) || place.isLineStart;
  };
  return snippets.flatMap((snippet, index) =>
    !fits(snippet)
      ? []
      : snippet.prefixes
          .filter((prefix) => mayMean(prefix, place))
          .map((prefix) => ({
            ...wordSpans(place),
            label: prefix,
            kind: 'snippet' as const,
            detail: snippetWords(snippet.name),
            beside: snippetWords(snippet.name),
            newText: snippetBody(snippet, minutes, isKnown),
            isSnippet: true,
            sortKey: `3${inOrder(index)}`,
            filterText: prefix,
            doc: { of: 'snippet' as const, name: snippet.name },
          })),
  );
}

/** A snippet as it is put in: the team's own minutes, and known values before made-up ones. */
export function snippetBody({ body }: Snippet, minutes: number, isKnown: (name: string) => boolean): string {
  return withKnownFirst(inMinutes(body, minutes), isKnown);
}

/** What is typed goes, and in an editor that replaces also the rest of the word. */
export function wordSpans({ start, offset, end }: Pick<SnippetPlace, 'start' | 'offset' | 'end'>) {
  const span = { start, end: offset };
  return end > offset ? { span, wider: { start, end } } : { span };
}
