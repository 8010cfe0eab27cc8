import { isSpace, isWord } from './characters';
import { bracesAt, bracketPlaceholder, pagePlaceholderAt, parenthesisPlaceholder } from './placeholders';
import type { Placeholder, Span } from './types';
import { DIRECTION_VERBS, STAGE_WORDS } from './vocabulary';

/** What stands inside words: a placeholder, a direction that parts them, a stress mark, `{{` that nothing closes. */
export interface InlineMark {
  readonly kind: 'placeholder' | 'direction' | 'stress' | 'unclosed';
  readonly start: number;
  readonly end: number;
  /** Set on placeholders. */
  readonly placeholder: Placeholder | undefined;
}

/** What a character may begin or end; 0 for most, so that plain words cost one look each. */
const INTEREST = new Uint8Array(0x10000);
for (const character of '*_()[]{<（）【】〇○＿') INTEREST[character.charCodeAt(0)] = 1;

interface Opening {
  readonly code: number;
  readonly at: number;
}

const CLOSES: Readonly<Record<number, number>> = { 41: 0x28, 93: 0x5b, 65289: 0xff08, 12305: 0x3010 };

const NONE: readonly InlineMark[] = [];

/** True where some character between `from` and `to` may begin or end a mark. */
function hasInterest(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (INTEREST[text.charCodeAt(at)] === 1) return true;
  return false;
}

/**
 * The marks inside one paragraph's words, in order. `ranges` are the words of each line; brackets and stress may reach
 * over line ends. One pass: brackets are matched with a stack, stress with one open place for each kind.
 */
export function readInline(text: string, ranges: readonly Span[], opensParagraph: boolean): readonly InlineMark[] {
  if (!ranges.some(({ start, end }) => hasInterest(text, start, end))) return NONE;
  const reader = new InlineReader(text, opensParagraph ? openingOffset(text, ranges) : -1);
  for (const { start, end } of ranges) reader.read(start, end);
  return reader.finish();
}

class InlineReader {
  private readonly marks: InlineMark[] = [];
  private readonly openings: Opening[] = [];
  private readonly stress = new Map<number, number>();
  private sorted = true;

  constructor(
    private readonly text: string,
    /** Where a bracket opens the paragraph. */
    private readonly first: number,
  ) {}

  /** Reads the words of one line. */
  read(from: number, to: number): void {
    const { text } = this;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (INTEREST[code] === 0 || (at === from && text.charCodeAt(at - 1) === 0x5c)) continue;
      if (code === 0x2a || code === 0x5f) {
        let end = at + 1;
        while (end < to && text.charCodeAt(end) === code) end++;
        if (code === 0x5f && end - at > 2) this.add(blank(at, end));
        else if (end - at <= 3) this.readStress(at, end, from, to);
        at = end - 1;
        continue;
      }
      const opener = CLOSES[code];
      if (opener !== undefined) {
        this.close(at, opener, from);
        continue;
      }
      if (code === 0x28 || code === 0x5b || code === 0xff08 || code === 0x3010) {
        this.openings.push({ code, at });
        continue;
      }
      const found = code === 0x7b ? bracesAt(text, at, to) : pagePlaceholderAt(text, at, to);
      if (found === undefined) continue;
      this.add(found);
      at = found.end - 1;
    }
  }

  finish(): readonly InlineMark[] {
    if (!this.sorted) this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.marks.length < 2 ? this.marks : withoutCrossing(this.marks);
  }

  private add(mark: InlineMark): void {
    const last = this.marks.at(-1);
    if (last !== undefined && last.start > mark.start) this.sorted = false;
    this.marks.push(mark);
  }

  private close(at: number, opener: number, lineStart: number): void {
    const open = this.openings.at(-1);
    if (open?.code !== opener) return;
    this.openings.pop();
    const opens = this.openings.length === 0 && open.at === this.first;
    const mark = bracketMark(this.text, open.at, at + 1, opens, open.at >= lineStart);
    if (mark !== undefined) this.add(mark);
  }

  /** Pairs stress marks. There is one open place for each mark and length, so that a run of them stays one pass. */
  private readStress(start: number, end: number, from: number, to: number): void {
    const before = start > from ? this.text.charCodeAt(start - 1) : 0x20;
    const after = end < to ? this.text.charCodeAt(end) : 0x20;
    const key = this.text.charCodeAt(start) * 4 + (end - start);
    const opening = this.stress.get(key);
    if (opening !== undefined && !isSpace(before) && !isWord(after)) {
      this.stress.delete(key);
      this.add({ kind: 'stress', start: opening, end: opening + end - start, placeholder: undefined });
      this.add({ kind: 'stress', start, end, placeholder: undefined });
    } else if (!isSpace(after) && !isWord(before)) this.stress.set(key, start);
  }
}

/** Of marks that overlap the outer one counts, but a placeholder inside a direction is one too. */
function withoutCrossing(marks: readonly InlineMark[]): readonly InlineMark[] {
  const kept: InlineMark[] = [];
  let directionEnd = -1;
  let end = -1;
  for (const mark of marks) {
    if (mark.kind === 'direction') {
      if (mark.start < directionEnd || mark.start < end) continue;
      directionEnd = mark.end;
      kept.push(mark);
      continue;
    }
    if (mark.start < end) continue;
    if (mark.start < directionEnd && mark.kind !== 'placeholder') continue;
    end = mark.end;
    kept.push(mark);
  }
  return kept;
}

function openingOffset(text: string, ranges: readonly Span[]): number {
  let at = ranges[0]?.start ?? 0;
  const to = ranges[0]?.end ?? 0;
  while (at < to && (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f)) at++;
  return at;
}

function blank(start: number, end: number): InlineMark {
  const span: Span = { start, end };
  return { kind: 'placeholder', start, end, placeholder: { span, name: 'blank', nameSpan: span, form: 'page' } };
}

function bracketMark(
  text: string,
  start: number,
  end: number,
  opens: boolean,
  oneLine: boolean,
): InlineMark | undefined {
  const round = text.charCodeAt(start) === 0x28 || text.charCodeAt(start) === 0xff08;
  if (round) {
    const placeholder = oneLine ? parenthesisPlaceholder(text, start, end) : undefined;
    if (placeholder !== undefined) return placeholder;
    return opens || startsDirection(text, start, end) || isCapitals(text, start, end)
      ? direction(start, end)
      : undefined;
  }
  if (isStageBracket(text, start, end)) return direction(start, end);
  return oneLine ? bracketPlaceholder(text, start, end) : undefined;
}

function direction(start: number, end: number): InlineMark {
  return { kind: 'direction', start, end, placeholder: undefined };
}

/** The first word inside the bracket, in lower case; at most 24 letters of it. */
function firstWord(text: string, start: number, end: number): string {
  let at = start + 1;
  while (at < end && !isWord(text.charCodeAt(at))) at++;
  const limit = Math.min(end - 1, at + 24);
  let to = at;
  while (to < limit && isWord(text.charCodeAt(to))) to++;
  return text.slice(at, to).toLowerCase();
}

function startsDirection(text: string, start: number, end: number): boolean {
  return DIRECTION_VERBS.has(firstWord(text, start, end));
}

/** Two letters or more, and none in lower case. */
function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const inside = text.slice(start + 1, end - 1);
  return inside === inside.toUpperCase() && /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(inside.slice(0, 60));
}

/** `[…]` inside a line is a direction where three or more words start with a direction verb, or one stage word stands alone. */
function isStageBracket(text: string, start: number, end: number): boolean {
  const word = firstWord(text, start, end);
  if (STAGE_WORDS.has(word)) return true;
  return (
    DIRECTION_VERBS.has(word) &&
    text
      .slice(start + 1, Math.min(end - 1, start + 200))
      .trim()
      .split(/[ \t\r\n]+/).length >= 3
  );
}
