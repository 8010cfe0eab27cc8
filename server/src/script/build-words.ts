import type { Block } from './blocks';
import {
  type Building,
  baseDepth,
  contain,
  endComebacksAtText,
  openAnswer,
  settleIgnores,
  speak,
  takeInline,
} from './building';
import { endsSentence, isQuote, isSpace, isWord, skipSpace, trimEnd } from './characters';
import type { InlineMark } from './inline';
import type { Line } from './lines';
import type { LineMark } from './tree';
import type { Span } from './types';
import { inlineOf, type LinePart, pushLineParts } from './words';

const NO_MARKS: readonly LineMark[] = [];

/** Moves on to the block that holds line `index`, and opens the comebacks its layout shows. */
export function openBlock(to: Building, line: Line, index: number): void {
  const { blocks } = to;
  while (to.nextBlock < blocks.length && (blocks[to.nextBlock]?.last ?? 0) < index) to.nextBlock++;
  const block = blocks[to.nextBlock];
  if (block === undefined || block.first > index || block === to.block) return;
  to.block = block;
  to.part = 0;
  to.runEnd = -1;
  to.comebacks.endAtBlock(block.index);
  if (block.comebacks !== undefined) endComebacksAtText(to, line);
  for (const page of block.comebacks ?? []) to.comebacks.openOnPage(page, to.section);
  to.said.endPassage();
}

/** A line of text or a table's row. */
export function buildWords(to: Building, line: Line, index: number): void {
  openBlock(to, line, index);
  const { block } = to;
  const continues = index <= to.runEnd;
  if (!continues) to.said.endPassage();
  endComebacksAtText(to, line);
  openAnswer(to);
  if (!continues || to.container !== undefined || to.blankBefore || to.tree.depth <= baseDepth(to)) {
    contain(to, line);
    to.tree.open('paragraph');
  }
  if (to.paragraph === undefined) {
    to.paragraph = { start: line.from, end: line.to };
    settleIgnores(to, to.paragraph);
  }
  to.paragraph.end = line.to;
  if (block === undefined || block.first > index) {
    to.tree.line(line.start, line.end, line.next, NO_MARKS);
    return;
  }
  if (!continues) readRun(to, block, index);
  const marks = leadMarks(to.text, line);
  if (block.cue !== undefined) cueMarks(to, block, line, index, marks);
  emitParts(to, line, marks);
  to.tree.line(line.start, line.end, line.next, marks);
}

/** Lines of a block that follow each other with no mark between are searched for inline marks together. */
function readRun(to: Building, block: Block, index: number): void {
  to.run = [];
  to.runAt = 0;
  let end = index;
  for (; end <= block.last; end++) {
    const line = to.lines[end] as Line;
    if (line.kind !== 'text' && line.kind !== 'row') break;
    pushLineParts(to.text, block, line, to, to.run);
  }
  to.runEnd = end - 1;
  to.inline = inlineOf(to.text, to.run, index === block.first);
  to.inlineAt = 0;
}

/** The marks before a line's words: block quote, list. */
export function leadMarks(text: string, line: Line): LineMark[] {
  if (line.body === line.from) return [];
  if (line.depth === 0) return [{ kind: 'list', start: line.from, end: trimEnd(text, line.from, line.body) }];
  let quote = line.from;
  for (let depth = 0; depth < line.depth; depth++) quote = skipSpace(text, quote, line.body) + 1;
  const marks: LineMark[] = [{ kind: 'quote-block', start: line.from, end: quote }];
  const start = skipSpace(text, quote, line.body);
  const end = trimEnd(text, quote, line.body);
  if (start < end) marks.push({ kind: 'list', start, end });
  return marks;
}

function cueMarks(to: Building, block: Block, line: Line, index: number, marks: LineMark[]): void {
  if (block.cue === undefined) return;
  const { label, speaker } = block.cue;
  if (index === block.first) marks.push({ kind: 'cue', start: label.start, end: label.end });
  else if (speaker !== 'seller') runOn(to, { start: label.start, end: label.end }, line, index);
}

/** The other side's cue runs on after a full sentence: said once for a cue. */
function runOn(to: Building, label: Span, line: Line, index: number): void {
  const previous = to.lines[index - 1] as Line;
  if (to.running.at(-1)?.label.start === label.start || (previous.kind !== 'text' && previous.kind !== 'direction'))
    return;
  let end = previous.to;
  while (end > previous.body && isAfterSentence(to.text.charCodeAt(end - 1))) end--;
  if (end > previous.body && endsSentence(to.text.charCodeAt(end - 1)))
    to.running.push({ label, at: { start: line.body, end: line.to } });
}

function isAfterSentence(code: number): boolean {
  return isSpace(code) || isQuote(code) || code === 0x29 || code === 0x2a || code === 0x5f;
}

/** A line's words and the marks around them. */
function emitParts(to: Building, line: Line, marks: LineMark[]): void {
  let at = marks.at(-1)?.end ?? line.from;
  for (; to.runAt < to.run.length; to.runAt++) {
    const { start, end, part } = to.run[to.runAt] as LinePart;
    if (start >= line.end) break;
    if (start > at) gap(to, at, start, marks);
    emitPart(to, start, end, part, marks);
    at = end;
  }
  if (line.to > at) gap(to, at, line.to, marks);
}

/** What no part covers: quotation marks, arrows, table lines, an escaping `\`, a branch's words. */
function gap(to: Building, from: number, until: number, marks: LineMark[]): void {
  const { text } = to;
  const start = skipSpace(text, from, until);
  const end = trimEnd(text, start, until);
  if (start >= end) return;
  if (to.container !== 'table') {
    const branch = to.block?.comebacks !== undefined && hasWord(text, start, end);
    const kind = branch ? 'comeback' : text.charCodeAt(start) === 0x5c ? 'escape' : 'quotation';
    marks.push({ kind, start, end });
    return;
  }
  for (let at = start, next = start; at < end; at = next) {
    const quote = isQuote(text.charCodeAt(at));
    while (next < end && isQuote(text.charCodeAt(next)) === quote) next++;
    marks.push({ kind: quote ? 'quotation' : 'table', start: at, end: next });
  }
}

function hasWord(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (isWord(text.charCodeAt(at))) return true;
  return false;
}

/** One part's words: directions part them, placeholders and stress stay in them. */
export function emitPart(to: Building, start: number, end: number, part: LinePart['part'], marks: LineMark[]): void {
  let at = start;
  while (part.voice !== 'note' && to.inlineAt < to.inline.length) {
    const mark = to.inline[to.inlineAt] as InlineMark;
    if (mark.start >= end) break;
    if (mark.kind !== 'direction') {
      to.inlineAt++;
      takeInline(to, mark, marks);
      continue;
    }
    if (mark.start > at) speak(to, at, mark.start, part);
    const from = Math.max(mark.start, start);
    const until = Math.min(mark.end, end);
    const words = insideBrackets(to.text, from, until);
    to.said.piece(words.start, words.end, 'direction');
    at = until;
    directionMarks(to, mark, from, until, marks);
    if (mark.end > end) break;
  }
  speak(to, at, end, part);
}

/** A direction among words, with the placeholders in it. Where it wraps, the rest is left for the next line. */
function directionMarks(to: Building, direction: InlineMark, from: number, until: number, marks: LineMark[]): void {
  let at = from;
  let next = to.inlineAt + 1;
  for (; next < to.inline.length; next++) {
    const inner = to.inline[next] as InlineMark;
    if (inner.start >= until) break;
    if (inner.start < from) continue;
    if (inner.start > at) marks.push({ kind: 'direction', start: at, end: inner.start });
    takeInline(to, inner, marks);
    at = inner.end;
  }
  if (at < until) marks.push({ kind: 'direction', start: at, end: until });
  if (direction.end <= until) to.inlineAt = next;
}

/** What stands inside a direction's brackets and stress marks. */
export function insideBrackets(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isAroundDirection(text.charCodeAt(start))) start++;
  while (end > start && isAroundDirection(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const AROUND = new Set([...'*_()[]（）【】 \t'].map((character) => character.charCodeAt(0)));

function isAroundDirection(code: number): boolean {
  return AROUND.has(code);
}
