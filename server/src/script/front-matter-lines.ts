import { t } from '@vscode/l10n';
import type { FrontMatterProblem, Span } from './types';
import { asCode } from './wording';

/** A line of the front matter that sets a key. All offsets are in the file. */
export interface KeyLine {
  /** As written, quotation marks taken off. */
  readonly key: string;
  readonly keySpan: Span;
  /** The offset after the colon. */
  readonly after: number;
  /** No space after the colon: YAML reads `call:cold-call` as one word. */
  readonly tight: boolean;
  readonly indent: number;
  /** The line, its line end not included. */
  readonly line: Span;
}

/** Where the front matter stands. */
export interface FrontMatterLines {
  readonly start: number;
  /** What stands between the two `---` lines. */
  readonly body: Span;
  /** The closing `---`, its line end not included, and the offset after that. */
  readonly close: Span;
  readonly end: number;
  /** The keys that are set at the front matter's own indent. */
  readonly keys: readonly KeyLine[];
}

const MOST_WORDS = 5;
const LONGEST_KEY = 80;

/** Keys that mean something to the coach. Any other single value is what placeholders of that name are filled with. */
export const KNOWN_KEYS = [
  'title',
  'call',
  'language',
  'seller',
  'company',
  'buyer',
  'values',
  'speakers',
  'ignore',
  'unmarked',
  'meeting',
  'budget',
  'prospects',
] as const;
export type KnownKey = (typeof KNOWN_KEYS)[number];

/** The known key that `key` is in any letter case. */
export function knownKey(key: string): KnownKey | undefined {
  const lower = key.toLowerCase();
  return KNOWN_KEYS.find((known) => known === lower);
}

/**
 * Finds the front matter by its lines alone: line 1 (a byte-order mark may precede it) is `---`, a later `---` closes it,
 * and every line between is a key, its continuation, a comment or blank. `problem` is set where keys are written and
 * nothing closes them; neither is where the file just begins with a Markdown rule.
 */
export function findFrontMatter(text: string): { lines?: FrontMatterLines; problem?: FrontMatterProblem } {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = lineAt(text, start);
  if (!isFence(text, first)) return {};

  const keys: KeyLine[] = [];
  let last: KeyLine | undefined;
  // What a value opens over several lines: a bracket or a quotation mark, till the character that closes it.
  let closer = '';
  let strays = false;
  for (let line = lineAt(text, first.next); line.start < text.length; line = lineAt(text, line.next)) {
    const from = skipBlank(text, line.start, line.end);
    const char = text.charAt(from);
    if (isFence(text, line)) {
      if (strays) break;
      const body = { start: first.next, end: line.start };
      return { lines: { start, body, close: { start: line.start, end: line.end }, end: line.next, keys } };
    }
    if (from === line.end || (char === '#' && closer === '')) continue;
    const key = keyLine(text, line.start, line.end);
    const indent = from - line.start;
    if (key && (keys[0] === undefined || indent <= keys[0].indent)) {
      keys.push(key);
      last = key;
      closer = closerOf(text, key);
      strays = false;
      continue;
    }
    if (last === undefined) break;
    const continues = indent > last.indent || (isItem(text, from, line.end) && opensList(text, last));
    if (!continues && closer === '') break;
    if (closer !== '' && text.slice(from, line.end).includes(closer)) {
      closer = '';
      strays = false;
    } else if (!continues) strays = true;
  }
  const problem = unclosed(text, start, first.next);
  return problem ? { problem } : {};
}

interface Line extends Span {
  /** The offset after the line end. */
  readonly next: number;
}

/** The line that begins at `start`. CRLF, LF and CR end it. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const next = end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
  return { start, end, next };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The first offset from `from` on that is neither space nor tab, at most `to`. */
export function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}

function isFence(text: string, line: Span): boolean {
  return text.startsWith('---', line.start) && skipBlank(text, line.start + 3, line.end) === line.end;
}

/** A list item, `- words` or a `-` alone. */
function isItem(text: string, from: number, end: number): boolean {
  return text[from] === '-' && (from + 1 === end || text[from + 1] === ' ' || text[from + 1] === '\t');
}

/** True where nothing but a comment stands after the colon, so that items below it, indented or not, are its list. */
function opensList(text: string, key: KeyLine): boolean {
  const from = skipBlank(text, key.after, key.line.end);
  return from === key.line.end || text[from] === '#';
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function closerOf(text: string, key: KeyLine): string {
  const from = skipBlank(text, key.after, key.line.end);
  const closer = CLOSERS[text.charAt(from)] ?? '';
  return closer !== '' && !text.slice(from + 1, key.line.end).includes(closer) ? closer : '';
}

/** Reads a line as one that sets a key; undefined where it looks like prose or a mark of the script. */
export function keyLine(text: string, start: number, end: number): KeyLine | undefined {
  const from = skipBlank(text, start, end);
  const quote = text.charAt(from);
  const quoted = quote === '"' || quote === "'";
  const closing = quoted ? text.indexOf(quote, from + 1) : -1;
  if (quoted && (closing < 0 || closing >= end)) return undefined;
  const colon = quoted ? skipBlank(text, closing + 1, end) : colonOf(text, from, Math.min(end, from + LONGEST_KEY));
  if (colon < 0 || text[colon] !== ':') return undefined;
  const after = colon + 1;
  const tight = after < end && text[after] !== ' ' && text[after] !== '\t';
  const keyEnd = quoted ? closing + 1 : trimBlank(text, from, colon);
  const key = quoted ? text.slice(from + 1, closing) : text.slice(from, keyEnd);
  if (quoted ? tight : !looksLikeKey(key, tight, text.charAt(after))) return undefined;
  return { key, keySpan: { start: from, end: keyEnd }, after, tight, indent: from - start, line: { start, end } };
}

/** The first colon that a space or the line's end follows, else the first of all; -1 where there is none. */
function colonOf(text: string, from: number, end: number): number {
  let first = -1;
  for (let at = from; at < end; at++) {
    if (text[at] !== ':') continue;
    const next = text[at + 1];
    if (next === undefined || next === ' ' || next === '\t' || next === '\n' || next === '\r') return at;
    if (first < 0) first = at;
  }
  return first;
}

function trimBlank(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

function looksLikeKey(key: string, tight: boolean, next: string): boolean {
  if (!/^[\p{L}\p{N}_]/u.test(key) || /[,;?!"{}[\]#*`<>|]/.test(key)) return false;
  if (tight) return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) && next !== '/' && next !== ':';
  return key.split(/[ \t]+/).length <= MOST_WORDS;
}

/** A key as people write them: one word in small letters, or a known key in any letter case that is no cue then. */
function isPlainKey({ key }: KeyLine): boolean {
  const known = knownKey(key);
  if (known === 'seller' || known === 'buyer') return key === known;
  return known !== undefined || /^[\p{Ll}_][\p{Ll}\p{Lo}\p{N}_-]*$/u.test(key);
}

function unclosed(text: string, start: number, from: number): FrontMatterProblem | undefined {
  let last: KeyLine | undefined;
  let end = from;
  let line = lineAt(text, from);
  for (; line.start < text.length; line = lineAt(text, line.next)) {
    const content = skipBlank(text, line.start, line.end);
    if (content === line.end && last) break;
    if (content === line.end || text[content] === '#') continue;
    const key = keyLine(text, line.start, line.end);
    const continues = last && (content > line.start || isItem(text, content, line.end));
    if (!continues && !(key && isPlainKey(key))) break;
    if (key && !continues) last = key;
    end = line.end;
  }
  if (!last) return undefined;
  const span = { start, end };
  const stray = text.slice(line.start, line.end).trim();
  if (stray !== '' && closesSoon(text, line.next)) {
    const why = t`The front matter is not read, for the line “${short(stray)}” sets no key.`;
    const advice = t('Write it as `name: value`, begin it with # to keep it as a remark, or take it out.');
    const message = `${why} ${advice}`;
    return { code: 'front-matter', span: { start: line.start, end: line.end }, message, fix: undefined };
  }
  const eol = text.startsWith('\r\n', lineAt(text, start).end) ? '\r\n' : (text[lineAt(text, start).end] ?? '\n');
  const lastLine = asCode(short(text.slice(lineStart(text, end), end).trim()));
  const message = t`The front matter that begins with --- is not closed, so its keys are read as part of the script. Put a line with --- below ${lastLine}.`;
  const edits = [{ span: { start: end, end }, newText: `${eol}---` }];
  return {
    code: 'front-matter',
    span,
    message,
    fix: { title: t('Close the front matter with ---'), edits, safe: false },
  };
}

/** True where `---` comes before any blank line: the writer did close it, and the line above is the slip. */
function closesSoon(text: string, from: number): boolean {
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (isFence(text, line)) return true;
    if (skipBlank(text, line.start, line.end) === line.end) return false;
  }
  return false;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Words for a message, cut where they run long. */
export function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
