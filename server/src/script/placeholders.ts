import { isWord, skipSpace, trimEnd } from './characters';
import type { InlineMark } from './inline';
import type { Placeholder } from './types';

/** A page's placeholder is no longer than this; what is longer is text in brackets. */
const LONGEST = 120;

function mark(placeholder: Placeholder): InlineMark {
  return { kind: 'placeholder', start: placeholder.span.start, end: placeholder.span.end, placeholder };
}

/** `{{name}}` or a page's `{first_name}` at the `{` at `at`; an `unclosed` mark for `{{` without `}}` before `to`. */
export function bracesAt(text: string, at: number, to: number): InlineMark | undefined {
  if (text.charCodeAt(at + 1) === 0x7b && at + 1 < to) {
    let close = at + 2;
    while (close + 1 < to && !(text.charCodeAt(close) === 0x7d && text.charCodeAt(close + 1) === 0x7d)) close++;
    if (close + 1 >= to) return { kind: 'unclosed', start: at, end: to, placeholder: undefined };
    const start = skipSpace(text, at + 2, close);
    const nameSpan = { start, end: trimEnd(text, start, close) };
    const name = text.slice(nameSpan.start, nameSpan.end);
    return mark({ span: { start: at, end: close + 2 }, name, nameSpan, form: 'braces' });
  }
  return pageMark(text, at, closing(text, at, to, 0x7d, 40));
}

/** `<Company>`, `〇〇` or `＿＿＿` at `at`, or undefined. */
export function pagePlaceholderAt(text: string, at: number, to: number): InlineMark | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x3c) {
    const close = closing(text, at, to, 0x3e, 40);
    if (close < 0 || isTag(text.slice(at + 1, close - 1))) return undefined;
    return pageMark(text, at, close);
  }
  let end = at;
  while (end < to && text.charCodeAt(end) === code) end++;
  if (end - at < (code === 0xff3f ? 3 : 2)) return undefined;
  const span = { start: at, end };
  return mark({ span, name: 'blank', nameSpan: span, form: 'page' });
}

/** After the closing bracket on this line within `longest` characters, or -1; words and simple marks only inside. */
function closing(text: string, at: number, to: number, close: number, longest: number): number {
  if (!isWord(text.charCodeAt(at + 1))) return -1;
  const limit = Math.min(to, at + longest);
  for (let end = at + 1; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === close) return end + 1;
    if (
      !isWord(code) &&
      code !== 0x20 &&
      code !== 0x5f &&
      code !== 0x2d &&
      code !== 0x27 &&
      code !== 0x2f &&
      code !== 0x2e &&
      code !== 0x2019
    )
      return -1;
  }
  return -1;
}

function pageMark(text: string, start: number, end: number): InlineMark | undefined {
  if (end < 0) return undefined;
  const nameSpan = { start: start + 1, end: end - 1 };
  return mark({
    span: { start, end },
    name: placeholderName(text.slice(nameSpan.start, nameSpan.end)),
    nameSpan,
    form: 'page',
  });
}

/** HTML's own inline tags are no placeholders. */
function isTag(inside: string): boolean {
  return /^(?:a|b|i|u|s|p|q|br|hr|em|li|ol|ul|td|th|tr|h[1-6]|sub|sup|div|img|pre|code|span|strong|small|mark|table|thead|tbody|details|summary|blockquote|kbd|del|ins|center|font)(?: |\/|$)/.test(
    inside,
  );
}

/** `[Name]` as pages write it, or undefined where the brackets hold a link, a footnote or nothing. */
export function bracketPlaceholder(text: string, start: number, end: number): InlineMark | undefined {
  if (end - start < 3 || end - start > LONGEST) return undefined;
  if (text.charCodeAt(end) === 0x28) return undefined;
  let letters = false;
  for (let at = start + 1; at < end - 1 && !letters; at++) letters = isLetter(text.charCodeAt(at));
  if (!letters && !/^[_.…]/.test(text.slice(start + 1, end - 1))) return undefined;
  return pageMark(text, start, end);
}

function isLetter(code: number): boolean {
  return isWord(code) && !(code >= 0x30 && code <= 0x39);
}

/** `(your brokerage name)` as some pages write it: a bracket that opens with *your* or ends with what is filled in. */
export function parenthesisPlaceholder(text: string, start: number, end: number): InlineMark | undefined {
  if (end - start > 48) return undefined;
  const inside = text.slice(start + 1, end - 1).toLowerCase();
  const words = inside.split(' ');
  if (words.length > 5 || !/^[a-z][a-z' /-]*$/.test(inside)) return undefined;
  const last = words.at(-1) ?? '';
  const named =
    last === 'name' ||
    last === 'number' ||
    last === 'company' ||
    last === 'title' ||
    last === 'industry' ||
    last === 'city';
  const owned = words[0] === 'your' || words[0] === 'their' || words[0] === "prospect's" || words[0] === 'client';
  return named && (owned || words.length <= 3) ? pageMark(text, start, end) : undefined;
}

/**
 * The name a page's placeholder goes by: lower case, without *your* or *their*, words joined by `_`. `[Your Company]`
 * is `company`; what has no letters is `blank`.
 */
export function placeholderName(inside: string): string {
  let name = '';
  let gap = false;
  for (const character of inside.slice(0, LONGEST).toLowerCase()) {
    if (isWord(character.charCodeAt(0)) || character.length > 1) {
      name += gap && name !== '' ? `_${character}` : character;
      gap = false;
    } else if (character !== "'" && character !== '’') {
      gap = true;
    }
  }
  const bare = name.replace(/^(?:your|their|the|insert|my)_/, '');
  return bare === '' ? 'blank' : bare;
}
