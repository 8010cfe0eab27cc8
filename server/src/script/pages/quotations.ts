import { closesQuotation, isQuote, isSpace, isWord, opensQuotation } from '../characters';
import type { Line } from '../lines';

/** A quotation: its marks stand at `open` and `close`, its words between. `close` is `to` where nothing closes it. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

/** Skips stress marks. */
export function skipStress(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 0x2a || text.charCodeAt(at) === 0x5f)) at++;
  return at;
}

/** True where the words of a line, stress marks passed over, begin with a quotation. */
export function opensWithQuotation(text: string, from: number, to: number): boolean {
  const at = skipStress(text, from, to);
  return at < to && opensQuotation(text, at) && at + 1 < to;
}

/**
 * The outermost quotations in `ranges` (start and end of each line's words, one after the other). A straight mark opens
 * before a word and closes after one, so that quotations inside quotations are passed over. `open` is the mark that a
 * quotation from before has left open, or 0.
 */
export function readQuotations(text: string, ranges: readonly number[], open = 0): readonly Quotation[] {
  const found: Quotation[] = [];
  let depth = open === 0 ? 0 : 1;
  let start = (ranges[0] ?? 0) - (open === 0 ? 0 : 1);
  let opener = open;
  let last = -1;
  for (let each = 0; each + 1 < ranges.length; each += 2) {
    const from = ranges[each] as number;
    const to = ranges[each + 1] as number;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code !== 0x22 && (code < 0xab || !isQuote(code))) continue;
      if (depth === 0) {
        if (!opensQuotation(text, at) || (code === 0x22 && !mayOpen(text, at, from, to))) continue;
        depth = 1;
        start = at;
        opener = code;
        last = -1;
      } else if (code === 0x22 && mayOpen(text, at, from, to) && !mayClose(text, at, from, to)) {
        depth++;
      } else if (code !== 0x22 && code === opener && !closesQuotation(opener, code)) {
        depth++;
      } else if (closesQuotation(opener, code)) {
        last = at;
        if (--depth === 0) found.push({ open: start, close: at, closed: true });
      }
    }
  }
  // where inner marks do not pair, the last mark that may close ends the quotation
  if (depth > 0)
    found.push(
      last < 0
        ? { open: start, close: ranges.at(-1) ?? start, closed: false }
        : { open: start, close: last, closed: true },
    );
  return found;
}

function mayOpen(text: string, at: number, from: number, to: number): boolean {
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
  const before = at > from ? text.charCodeAt(at - 1) : 0x20;
  return !isSpace(after) && !isWord(before);
}

function mayClose(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
  return !isSpace(before) && !isWord(after) && !(before === 0x28 || before === 0x5b);
}

/** True where the line's words are one stretch in bold or italics. */
export function isWholeLineStress(text: string, line: Line): boolean {
  return wholeStress(text, line.body, line.to) > 0;
}

/** The length of the stress marks that hold everything between `from` and `to`, 0 where none do. */
export function wholeStress(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (code !== 0x2a && code !== 0x5f) return 0;
  let open = from;
  while (open < to && text.charCodeAt(open) === code) open++;
  const length = open - from;
  if (length > 3 || to - from < 2 * length + 1 || isSpace(text.charCodeAt(open))) return 0;
  let close = to;
  while (close > open && text.charCodeAt(close - 1) === code) close--;
  if (to - close !== length || isSpace(text.charCodeAt(close - 1))) return 0;
  // `**a** and **b**` is two stretches
  for (let at = open; at + length <= close; at++) {
    if (text.charCodeAt(at) !== code) continue;
    let end = at;
    while (end < close && text.charCodeAt(end) === code) end++;
    if (end - at === length) return 0;
    at = end - 1;
  }
  return length;
}

/** True where a line opens with a quotation and nothing but stress and full stops follows its last mark. */
export function quotationClosed(text: string, line: Line): boolean {
  const at = skipStress(text, line.body, line.to);
  if (!isQuote(text.charCodeAt(at))) return false;
  let end = line.to;
  while (end > at + 1 && isTrailing(text.charCodeAt(end - 1))) end--;
  return end > at + 1 && isQuote(text.charCodeAt(end - 1));
}

function isTrailing(code: number): boolean {
  return code === 0x2a || code === 0x5f || code === 0x2e || code === 0x2c || code === 0x21;
}
