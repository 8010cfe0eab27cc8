import { parseDuration } from '../budget';
import { isQuote, isSpace, skipSpace, trimEnd } from '../characters';
import { type Label, mayBeLabel, readLabel } from '../cues';
import type { Line } from '../lines';
import { skipStress, wholeStress } from './quotations';
import { HEAD_WORDS, NOTE_LABELS, OUR_LABELS, PART_WORDS, THEIR_LABELS, THEM } from './vocabulary';

/**
 * What a label says of the words after it: `branch` is what the other side may do, `theirs` and `ours` whose words they
 * are, `note` that they are for the caller, `dont` that they must not be said, `part` only that they are a part.
 */
export type LabelRole = 'branch' | 'theirs' | 'ours' | 'note' | 'dont' | 'part';

/** True for a name somebody could go by: one to three words in capital letters, none of which names a part of a page. */
export function isPersonLabel(name: string): boolean {
  if (name.length > 40 || /[\d"“”/&?!{}[\]<>,]/.test(name)) return false;
  const words = name.split(/[ \t\u00a0\u3000]+/);
  if (words.length > 3) return false;
  return words.every((word) => isNameWord(word) && !PART_WORDS.has(word.toLowerCase().replaceAll('’', "'")));
}

function isNameWord(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/** Where brackets and stress marks before a branch's *if* end. */
function afterBrackets(text: string, from: number): number {
  let at = from;
  for (let guard = 0; guard < 4; guard++, at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2a && code !== 0x5f && code !== 0x5b && code !== 0x28) break;
  }
  return at;
}

/** `If yes:`, `**If they hesitate:**`, `[if he asks]`: what the other side may do, as pages write it. */
export function isBranchLabel(text: string, line: Line): boolean {
  const at = afterBrackets(text, line.body);
  const code = text.charCodeAt(at) | 0x20;
  if (code !== 0x69 && code !== 0x77) return false;
  if (!isBranch(text.slice(at, Math.min(line.to, at + 40)))) return false;
  if (at > line.body && (text.charCodeAt(at - 1) === 0x5b || text.charCodeAt(at - 1) === 0x28)) return true;
  return readLabel(text, at, line.to) !== undefined || wholeStress(text, line.body, line.to) > 0;
}

/** True for words that begin as a branch does: *if* or *when* and somebody who is not *you* or *I*. */
export function isBranch(words: string): boolean {
  const match = /^(if|when|in case) ([^ ]+)/i.exec(words);
  if (match === null) return false;
  const who = (match[2] ?? '').toLowerCase().replace(/[:,*_]/g, '');
  if (/^(?:you|you're|i|i'm|we|we're|it|it's|this|that)$/.test(who.replaceAll('’', "'"))) return false;
  return (match[1] ?? '').toLowerCase() !== 'when' || THEM.has(who) || who === 'the';
}

/** A label that heads a part of a page: in bold, or one of a part's or a turn's usual names. */
export function isPartLabel(text: string, line: Line): boolean {
  const label = readLabel(text, line.body, line.to);
  if (label === undefined) return false;
  if (label.stressed || /^[qa]$/i.test(label.name)) return true;
  return roleOf(label.name) !== 'part' || isHead(text, line.body, line.to);
}

/** What the words of a label say of those after it. */
export function roleOf(name: string): LabelRole {
  const lower = name.toLowerCase().replaceAll('’', "'").replaceAll('*', '').trim();
  if (isDont(lower)) return 'dont';
  if (isBranch(lower)) return 'branch';
  const words = lower.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  const first = words[0] ?? '';
  const last = words.findLast((word) => !/^#?\d+$/.test(word)) ?? '';
  if (words.length > 8) return 'part';
  if (last === 'ask' && THE_ASK.has(words.at(-2) ?? '')) return 'part';
  const ours = OUR_LABELS.has(last);
  const them = words.some((word) => THEM.has(word));
  if (THEIR_LABELS.has(last) && (them || !ours) && !isSellerSays(words)) return 'theirs';
  if (ours && !them) return 'ours';
  if (isSellerSays(words)) return 'ours';
  if (words.length <= 4 && (NOTE_LABELS.has(first) || NOTE_LABELS.has(last))) return 'note';
  return 'part';
}

/** Before *ask* these make it a noun, a part of the call: *The ask*, *Meeting ask*. */
const THE_ASK: ReadonlySet<string> = new Set(
  'the an our my your first second final last main big hard soft direct meeting appointment referral closing real'.split(
    ' ',
  ),
);

/** `You say`, `Say`, `What to say`, `Then ask`: the seller's words follow. */
function isSellerSays(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (
    last !== 'say' &&
    last !== 'ask' &&
    last !== 'says' &&
    last !== 'reply' &&
    last !== 'answer' &&
    last !== 'respond'
  )
    return false;
  const before = words.at(-2);
  if (before === undefined) return true;
  if (words.some((word) => THEM.has(word))) return false;
  return /^(?:you|i|we|to|then|just|and|now|rep|seller|caller|simply|next|can|could|might|always)$/.test(before);
}

/** True for a heading or lead-in over what must not be said: *Don't*, *Avoid saying*, *What not to say*. */
export function isDont(lower: string): boolean {
  if (!/^[^a-z]*[acdmnptw]/.test(lower)) return false;
  const words = lower
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  const opening = DONT_OPENINGS.find((each) => each.every((word, index) => words[index] === word));
  return opening !== undefined && words.length < 9 && words.slice(opening.length).every((word) => DONT_REST.has(word));
}

const DONT_OPENINGS: readonly (readonly string[])[] = [
  "don't",
  "don'ts",
  'dont',
  'do not',
  'never',
  'avoid',
  'what not to',
  'things to avoid',
  'things not to',
  'phrases to avoid',
  'words to avoid',
  'common mistakes',
  'mistakes',
].map((words) => words.split(' '));

const DONT_REST: ReadonlySet<string> = new Set(
  'say saying use using ask asking do doing these this list sound like be phrases words to at all costs ever such as things lines openers in on the call a'.split(
    ' ',
  ),
);

/**
 * True for one line that heads a part as pages without heading marks write it: `Opening (10 sec):`, `Step 1: Introduction`,
 * `1) IDENTIFY`, `═══ OPENING ═══`.
 */
export function isHead(text: string, from: number, to: number): boolean {
  const start = skipOrnament(text, from, to);
  let end = to;
  while (end > start && isOrnament(text.charCodeAt(end - 1))) end--;
  end = trimEnd(text, start, end);
  if (end <= start || end - start > 80) return false;
  const closing = text.charCodeAt(end - 1);
  // most lines of speech end in a full stop or in the middle of a sentence that began in lower case
  if (closing === 0x2e || closing === 0x21 || closing === 0x3f || closing === 0x2c) return false;
  const words = text.slice(start, end);
  const last = words[words.length - 1] ?? '';
  if (/[.!?"”»]/.test(last) || /["“”«»{]/.test(words)) return false;
  if (start - from >= 3 && end < to) return true;
  if (/^(?:step|part|phase|stage|slide|scene|section) ?#?\d{1,2}(?![\p{L}\p{N}])/iu.test(words))
    return words.split(' ').length <= 10;
  const bracket = /[(（]([^()（）]{1,30})[)）] ?:?$/.exec(words);
  const named = bracket === null ? words : words.slice(0, bracket.index);
  const parts = named
    .replace(/[:：]$/, '')
    .trim()
    .split(/[ /&–—-]+/);
  if (parts.length > 6) return false;
  if (bracket !== null && parseDuration(bracket[1] ?? '') !== undefined) return true;
  if (isCapitals(named) && (named.match(/\p{Lu}/gu) ?? []).length >= 3) return true;
  const colon = last === ':' || last === '：';
  const cased = isTitleCase(parts) || (named === named.toLowerCase() && parts.some((word) => word.length > 3));
  if (!colon && parts.length <= 4 && cased && parts.every((word) => HEAD_WORDS.has(word.toLowerCase()))) return true;
  return colon && parts.length <= 5 && isTitleCase(parts) && parts.some((word) => PART_WORDS.has(word.toLowerCase()));
}

function isTitleCase(words: readonly string[]): boolean {
  const [first = ''] = words;
  return first !== first.toLowerCase() && !/^(?:I|We|You|My|Our|Your|Here|It|That|This|There)\b/.test(first);
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function isOrnament(code: number): boolean {
  return (
    code === 0x3d ||
    code === 0x2d ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x23 ||
    code === 0x7e ||
    (code >= 0x2500 && code <= 0x257f) ||
    isSpace(code)
  );
}

function skipOrnament(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isOrnament(text.charCodeAt(at))) at++;
  return at;
}

/** A page's label before a quotation or words: with a colon, or short words and a dash before a quotation. */
export interface PageLabel {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly stressed: boolean;
  readonly role: LabelRole;
}

/** Reads a page's label at the start of a block, or undefined where the words before its colon are speech. */
export function readPageLabel(text: string, from: number, to: number): PageLabel | undefined {
  const label = (mayBeLabel(text, from, to) ? readLabel(text, from, to) : undefined) ?? dashLabel(text, from, to);
  if (label === undefined) return undefined;
  const role = roleOf(label.name);
  const after = skipSpace(text, label.end, to);
  const quoted = /["“„«「『]/.test(text[skipStress(text, after, to)] ?? '');
  const count = label.name.split(/[ \t]+/).length;
  if (count > 12) return undefined;
  if (!label.stressed && role === 'part' && !/^[qa]$/i.test(label.name)) {
    if (!quoted && !(after >= to && isHead(text, from, to))) return undefined;
    if (isAboutThem(label.name)) return pageLabel(label, from, to, role);
    if (REPORTS.test(label.name) || count > 7) return undefined;
  }
  if (!label.stressed && role === 'note' && count > 3) return undefined;
  return pageLabel(label, from, to, role);
}

function pageLabel(label: Label, from: number, to: number, role: LabelRole): PageLabel {
  return {
    start: from,
    end: Math.min(label.end, to),
    name: label.name,
    nameStart: label.nameStart,
    nameEnd: label.nameEnd,
    stressed: label.stressed,
    role,
  };
}

/** `As one of our clients told us: "…"` is told by the seller, not a label. */
const REPORTS = /(?:^|[ ])(?:i|we|our|us|my|me|told|said|asked|wrote|put|is|was|are|i'm|i’m|we're|we’re)(?:[ ]|$)/i;

/** `He thinks I'm after an order`: what the other side is like now, not what somebody told us. */
function isAboutThem(name: string): boolean {
  const [first = '', second = '', third = ''] = name.toLowerCase().split(/[^\p{L}'’]+/u);
  const [who = ''] = first.split(/['’]/);
  const verb = first === 'the' || first === 'your' ? third : second;
  return (THEM.has(who) || ((first === 'the' || first === 'your') && THEM.has(second))) && !TOLD.test(verb);
}

const TOLD = /^(?:told|said|asked|wrote|put|was|were|had|called|went|came|got|found|saw|once|[\p{L}]+ed)$/u;

function dashLabel(text: string, from: number, to: number): Label | undefined {
  if (!hasDashAndQuote(text, from, Math.min(to, from + 60))) return undefined;
  const match = /^([*_]{0,3})([\p{L}\p{N}][\p{L}\p{N} '’/&]{1,40}?)([*_]{0,3}) ?[–—-] ?(?=[*_]{0,3}["“«「])/u.exec(
    text.slice(from, Math.min(to, from + 60)),
  );
  if (match === null) return undefined;
  const [whole, open = '', name = ''] = match;
  const nameStart = from + open.length;
  return {
    start: from,
    end: from + whole.length,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    stressed: open !== '',
    asideStart: nameStart + name.length,
    asideEnd: nameStart + name.length,
  };
}

/** A dash with a quotation mark somewhere behind it. */
function hasDashAndQuote(text: string, from: number, to: number): boolean {
  let dash = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2013 || code === 0x2014) dash = true;
    else if (dash && isQuote(code)) return true;
  }
  return false;
}
