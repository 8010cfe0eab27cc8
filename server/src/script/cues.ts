import { isSpace, isWord } from './characters';
import type { Speaker } from './types';
import { KNOWN_SPEAKERS } from './vocabulary';

/** A label at the start of a line: `Name:`, `**Name:**`, `Name (aside):`. */
export interface Label {
  /** From the first mark of it to after its colon and closing stress marks. */
  readonly start: number;
  readonly end: number;
  /** The words before the colon, stress and aside left out. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Set in bold or italics. */
  readonly stressed: boolean;
  /** Where the aside's brackets stand, equal where there is none. */
  readonly asideStart: number;
  readonly asideEnd: number;
}

/** A label is no longer than this; what is longer is a sentence with a colon in it. */
const LONGEST = 120;

/** Reads the label a line opens with, or undefined. The words after it begin at `skipSpace(label.end)`. */
export function readLabel(text: string, from: number, to: number): Label | undefined {
  let at = from;
  while (at < to && isStress(text.charCodeAt(at))) at++;
  const nameStart = at;
  const limit = Math.min(to, at + LONGEST);
  let asideStart = -1;
  let asideEnd = -1;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) break;
    // a sentence's end, a quotation or a title's mark before the colon: no label
    if (
      code === 0x21 ||
      code === 0x3f ||
      code === 0x22 ||
      code === 0x201c ||
      code === 0x7b ||
      code === 0xff1f ||
      code === 0x3002
    )
      return undefined;
    if (code === 0x2e && isSpace(text.charCodeAt(at + 1)) && at - nameStart > 4) return undefined;
    if ((code === 0x28 || code === 0xff08) && asideStart < 0) {
      const closer = code === 0x28 ? 0x29 : 0xff09;
      asideStart = at;
      while (at < limit && text.charCodeAt(at) !== closer) at++;
      if (at >= limit) return undefined;
      asideEnd = at + 1;
    }
  }
  const colon = text.charCodeAt(at);
  if (at >= limit || (colon !== 0x3a && colon !== 0xff1a)) return undefined;
  let nameEnd = asideStart < 0 ? at : asideStart;
  while (nameEnd > nameStart && (isSpace(text.charCodeAt(nameEnd - 1)) || isStress(text.charCodeAt(nameEnd - 1))))
    nameEnd--;
  if (nameEnd === nameStart || !isWord(text.charCodeAt(nameEnd - 1))) return undefined;
  let end = at + 1;
  while (end < to && isStress(text.charCodeAt(end)) && nameStart > from) end++;
  // `10:30` and `https:` are no labels
  if (
    colon === 0x3a &&
    end < to &&
    end === at + 1 &&
    !isSpace(text.charCodeAt(end)) &&
    !opensSpeech(text.charCodeAt(end))
  )
    return undefined;
  if (asideStart < 0) asideStart = asideEnd = nameEnd;
  return {
    start: from,
    end,
    name: text.slice(nameStart, nameEnd),
    nameStart,
    nameEnd,
    stressed: nameStart > from,
    asideStart,
    asideEnd,
  };
}

function isStress(code: number): boolean {
  return code === 0x2a || code === 0x5f;
}

function opensSpeech(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x201c ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0xab
  );
}

/** True where a line may open with a known speaker's label: a cheap test before {@link readLabel}. */
export function mayBeLabel(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return true;
    if (code === 0x21 || code === 0x3f || (code === 0x2e && at - from > 4)) return false;
  }
  return false;
}

/**
 * Who speaks under that name: declared in the front matter, or known without. A number or letter after a name
 * (`Prospect 2`), an article before it and two known names together (`Sales rep`) change nothing.
 */
export function speakerNamed(name: string, declared: ReadonlyMap<string, Speaker>): Speaker | undefined {
  const lower =
    name.includes('*') || name.includes('_') ? name.toLowerCase().replace(/[*_]/g, '').trim() : name.toLowerCase();
  const direct = declared.get(lower) ?? KNOWN_SPEAKERS.get(lower);
  if (direct !== undefined || lower.length > 40) return direct;
  const words = lower.split(/[ \t\u00a0\u3000]+/);
  if (words[0] === 'the' || words[0] === 'your') words.shift();
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (/^\d{1,2}$/.test(last) || /^[a-d]$/.test(last) || /^#\d{1,2}$/.test(last))) words.pop();
  const rest = words.join(' ');
  const known = declared.get(rest) ?? KNOWN_SPEAKERS.get(rest);
  if (known !== undefined) return known;
  if (words.length !== 2) return undefined;
  const [first = '', second = ''] = words;
  return KNOWN_SPEAKERS.has(first) ? KNOWN_SPEAKERS.get(second) : undefined;
}
