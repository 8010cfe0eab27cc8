import { isWord, skipSpace, trimEnd } from '../characters';
import { readProse } from './prose';
import type { Quotation } from './quotations';
import { skipStress } from './quotations';
import type { Shape } from './shapes';

/** How the quotations of a block are answered on their own line: the first `theirs` of them, by what follows `rest`. */
export interface AnsweredInline {
  readonly theirs: number;
  readonly rest: number;
}

/** A quotation longer than this, or that speaks to *you*, is not an objection with a remark after it. */
const SHORT = 15;

/**
 * Words after `→`, `—` or `:` on a quotation's line answer it. Undefined where nothing does: no such mark, or only a
 * remark to the caller after a dash. Below a heading that names objections, plain words after a bold quotation do too, and
 * a sentence after any short one.
 */
export function answeredInline(text: string, shape: Shape, objections = false): AnsweredInline | undefined {
  const { quotations, end } = shape;
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index] as Quotation;
    if (!quotation.closed) return undefined;
    const next = quotations[index + 1];
    const from = trimLead(text, quotation.close + 1, end);
    const to = next === undefined ? end : next.open;
    if (index === 0 && from < end && isBoldAlone(text, quotation, shape)) {
      if (next !== undefined && from === next.open) return { theirs: 1, rest: from };
      if (next === undefined && objections && isLetter(text, from)) return { theirs: 1, rest: from };
    }
    if (index === 0 && next === undefined && objections && opensSentence(text, from, end, quotation))
      return { theirs: 1, rest: from };
    const arrow = arrowEnd(text, from, to);
    if (arrow >= 0) return { theirs: index + 1, rest: arrow };
    if (isDash(text.charCodeAt(from)) || text.charCodeAt(from) === 0x3a || text.charCodeAt(from) === 0xff1a) {
      const colon = !isDash(text.charCodeAt(from));
      const rest = skipSpace(text, skipStress(text, from + 1, end), end);
      if (rest >= end) return undefined;
      const remark = !colon && next === undefined && isRemark(text, rest, end, quotation);
      return remark ? undefined : { theirs: index + 1, rest };
    }
    if (next === undefined || !isSeparator(text, from, to)) return undefined;
  }
  return undefined;
}

/** `**"…"**` of few words with more after it on its line, which is not in bold. */
function isBoldAlone(text: string, { open, close }: Quotation, shape: Shape): boolean {
  if (shape.label !== undefined || shape.stressed > 0 || text.slice(open - 2, open) !== '**') return false;
  if (text.slice(close + 1, close + 3) !== '**') return false;
  return readProse(text, open + 1, close).words <= SHORT;
}

/** `"Mail me something." We used to.`: a short quotation with a sentence of its own right behind it. */
function opensSentence(text: string, from: number, to: number, { open, close }: Quotation): boolean {
  if (from >= to || !isLetter(text, from) || startsLower(text, from)) return false;
  return readProse(text, open + 1, close).words <= SHORT;
}

function isLetter(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at));
}

function trimLead(text: string, from: number, to: number): number {
  return skipSpace(text, skipStress(text, skipSpace(text, from, to), to), to);
}

function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2d;
}

/** After the first arrow between `from` and `to`, or -1. */
export function arrowEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2192 || code === 0x27a1 || code === 0x21d2 || code === 0x2794 || code === 0x279c) return at + 1;
    if (code === 0x3e && (text.charCodeAt(at - 1) === 0x2d || text.charCodeAt(at - 1) === 0x3d)) return at + 1;
  }
  return -1;
}

/** `/`, *or*, a comma: what stands between wordings of the same objection. */
export function isSeparator(text: string, from: number, to: number): boolean {
  const start = trimLead(text, from, to);
  let end = trimEnd(text, start, to);
  while (
    end > start &&
    (text.charCodeAt(end - 1) === 0x2a || text.charCodeAt(end - 1) === 0x5f || text.charCodeAt(end - 1) === 0x20)
  )
    end--;
  if (end - start > 4) return false;
  return /^(?:[/|,;&／、]|or|and|\/ or|, or)?$/i.test(text.slice(start, end));
}

/** Words to the caller after a dash, where the quotation itself may well be the seller's. */
function isRemark(text: string, from: number, to: number, quotation: Quotation): boolean {
  const remark = readProse(text, from, to);
  if (remark.addresses || (remark.personal && !remark.instructs)) return false;
  if (!remark.instructs && !startsLower(text, from)) return false;
  const said = readProse(text, quotation.open + 1, quotation.close);
  return said.addresses || said.words > SHORT;
}

function startsLower(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return isWord(text.charCodeAt(at)) && letter !== letter.toUpperCase();
}
