import { isSpace, isWord, skipSpace } from '../characters';
import { GREETINGS, IMPERATIVES, INTERJECTIONS, THEM } from './vocabulary';

/** What a stretch of unmarked words shows about who it is for. */
export interface Prose {
  /** A greeting, *I* or *we* with *you*, a question to *you*. */
  readonly addresses: boolean;
  /** Opens with an imperative, or speaks of *they* or *the prospect*. */
  readonly instructs: boolean;
  /** Opens with an imperative. */
  readonly commands: boolean;
  /** Names *you*, *I* or *we* at all. */
  readonly personal: boolean;
  readonly asks: boolean;
  /** Opens as a turn of talk does: a greeting, thanks, a short reply. */
  readonly greets: boolean;
  readonly words: number;
}

const YOU = 1;
const FIRST = 2;
const THEY = 4;
/** Somebody of the other side, where an article stands before it. */
const ROLE = 8;
const ARTICLE = 16;
/** After these, *they* and *them* are the other side of this call, not somebody a story is about. */
const ABOUT = 32;
const THEIRS = 64;

const KINDS: ReadonlyMap<string, number> = kinds([
  [YOU, "you your yours yourself you're you've you'd you'll"],
  [FIRST, "i i'm i'd i've i'll we we're we've we'd we'll me us my our let's"],
  [THEY, "they they're they've they'd they'll"],
  [THEIRS, 'them their'],
  [ARTICLE, 'the a your'],
  [ABOUT, 'if when once until let after before as while ask tell give what that how'],
  [ROLE, [...THEM].join(' ')],
]);
const LONGEST_KIND = Math.max(...[...KINDS.keys()].map((word) => word.length));

function kinds(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [kind, list] of lists) for (const word of list.split(' ')) map.set(word, (map.get(word) ?? 0) | kind);
  return map;
}

/** How somebody is called behind a short reply: *Ok Sir*. */
const HONORIFICS = new Set('sir madam maam boss'.split(' '));

/** How a request opens. */
const MAY = new Set('can could may might shall should would'.split(' '));

function hasKind(word: string, kind: number): boolean {
  return ((KINDS.get(word) ?? 0) & kind) !== 0;
}

/** No more words than this are looked at: who a paragraph is for shows in its beginning. */
const ENOUGH = 400;

/** Reads whom the words between `from` and `to` are for. */
export function readProse(text: string, from: number, to: number): Prose {
  let seen = 0;
  let theProspect = false;
  let asks = false;
  let count = 0;
  let opening = '';
  let openingEnd = to;
  let second = '';
  let previous = 0;
  let at = from;
  while (at < to && count < ENOUGH) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      if (code === 0x3f || code === 0xff1f) asks = true;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && (isWord(text.charCodeAt(end)) || isJoiner(text, end, to))) end++;
    count++;
    if (count === 1) {
      opening = wordAt(text, at, end);
      openingEnd = end;
    } else if (count === 2) second = wordAt(text, at, end);
    const kind = end - at > LONGEST_KIND ? 0 : (KINDS.get(wordAt(text, at, end)) ?? 0);
    seen |= kind;
    if ((kind & (THEY | THEIRS)) !== 0 && (previous & ABOUT) !== 0) theProspect = true;
    else if ((kind & ROLE) !== 0 && (previous & ARTICLE) !== 0) theProspect = true;
    previous = kind;
    at = end;
  }
  const you = (seen & YOU) !== 0;
  const first = (seen & FIRST) !== 0;
  const greeted = greets(text, opening, openingEnd, second, to);
  const command = commands(text, opening, openingEnd, second);
  const they = theProspect || ((seen & THEY) !== 0 && !first);
  return {
    // "Could we come by?" asks somebody, though nothing says you
    addresses: greeted || (you && (first || asks)) || (asks && MAY.has(opening) && hasKind(second, FIRST)),
    instructs: command || (they && !greeted),
    commands: command,
    personal: you || first,
    asks,
    greets: greeted,
    words: count,
  };
}

/** In lower case, curly apostrophes straightened. */
function wordAt(text: string, from: number, to: number): string {
  const word = text.slice(from, Math.min(to, from + 24)).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function isJoiner(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019 || code === 0x2d) && at + 1 < to && isWord(text.charCodeAt(at + 1));
}

function greets(text: string, opening: string, end: number, second: string, to: number): boolean {
  if (GREETINGS.has(opening)) return true;
  if (opening === 'good')
    return second === 'morning' || second === 'afternoon' || second === 'evening' || second === 'day';
  if (opening === 'thank') return second === 'you';
  if (opening === 'my') return second === 'name';
  if (opening === 'fair') return second === 'enough';
  if (opening === 'got') return second === 'it';
  if (opening === 'no') return second === 'problem' || second === 'worries';
  if (opening === 'of') return second === 'course';
  if (opening === 'happy') return second === 'to';
  if (INTERJECTIONS.has(opening) && HONORIFICS.has(second)) return true;
  return INTERJECTIONS.has(opening) && end < to && isPoint(text.charCodeAt(skipDash(text, end, to)));
}

/** A dash may stand after a space. */
function skipDash(text: string, end: number, to: number): number {
  const after = skipSpace(text, end, to);
  const code = text.charCodeAt(after);
  return code === 0x2014 || code === 0x2013 ? after : end;
}

/** An imperative, unless the speaker is in it (`Tell me …`, `Let's …`) or it is only an interjection (`Look, …`). */
function commands(text: string, opening: string, end: number, second: string): boolean {
  if (!IMPERATIVES.has(opening)) return false;
  if (hasKind(second, FIRST)) return false;
  if (opening === 'thank' && second === 'you') return false;
  if (opening === 'do' || opening === 'have') return !hasKind(second, YOU | THEY) && second !== 'any';
  return text.charCodeAt(end) !== 0x2c;
}

function isPoint(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x21 || code === 0x2014 || code === 0x2013;
}

/** True where the last character that is no space, stress or bracket is a question mark. */
export function endsInQuestion(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x3f || code === 0xff1f) return true;
    if (!isSpace(code) && code !== 0x2a && code !== 0x5f && code !== 0x29) return false;
  }
  return false;
}
