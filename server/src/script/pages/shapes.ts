import type { Block } from '../blocks';
import { isQuote, skipSpace } from '../characters';
import { CODE, FENCED, type Line } from '../lines';
import { type Branch, bracketBranch, saysBranch } from './conditions';
import { isHead, type PageLabel, readPageLabel, roleOf } from './labels';
import { opensWithQuotation, type Quotation, readQuotations, skipStress, wholeStress } from './quotations';

/** How speech is set off; a heading's or bold line's quotation is answered by speech in another of these. */
export type Form = 'bold' | 'plain' | 'list' | 'block-quote' | 'fence';

/** What a text block looks like, before anything is decided about it. */
export interface Shape {
  readonly block: Block;
  /** From its first word to its last. */
  readonly start: number;
  readonly end: number;
  readonly first: Line;
  /** Start and end of each line's words. */
  readonly ranges: readonly number[];
  readonly form: Form;
  /** The length of the stress marks around the whole block, 0 without. */
  readonly stressed: number;
  readonly label: PageLabel | undefined;
  /** After label and stress marks: where quotation or words begin. */
  readonly body: number;
  /** The outermost quotations where the block opens with one, itself or after its label; else empty. */
  readonly quotations: readonly Quotation[];
  readonly head: boolean;
  /** What the other side may do, and where its answer begins. */
  readonly branch: Branch | undefined;
}

/** Reads the shape of a text block. */
export function shapeOf(text: string, lines: readonly Line[], block: Block): Shape {
  const first = lines[block.first] as Line;
  const ranges = [first.body, first.to];
  for (let index = block.first + 1; index <= block.last; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'text') ranges.push(line.body, line.to);
  }
  const start = first.body;
  const end = ranges.at(-1) ?? first.to;
  const oneLine = block.first === block.last;
  const stressed = wholeStress(text, start, end);
  const condition =
    first.fenced === CODE
      ? undefined
      : (bracketBranch(text, start, first.to, end) ?? saysBranch(text, start, first.to, end));
  const inner = start + stressed;
  const opens = opensWithQuotation(text, inner, first.to);
  const label =
    opens || first.fenced === CODE
      ? undefined
      : (readPageLabel(text, start, first.to) ?? stageLabel(text, start, first.to) ?? boldLabel(text, start, first.to));
  const body =
    label === undefined ? skipStress(text, start, end) : skipStress(text, skipSpace(text, label.end, first.to), end);
  const quoted = opens || (label !== undefined && opensWithQuotation(text, body, first.to));
  const rest = quoted ? [body, first.to, ...ranges.slice(2)] : [];
  const read = quoted ? readQuotations(text, rest) : [];
  const branch =
    condition ??
    (label?.role === 'branch'
      ? {
          name: { start: label.nameStart, end: label.nameEnd },
          rest: skipSpace(text, label.end, end),
          end,
          sure: false,
        }
      : undefined);
  return {
    block,
    start,
    end,
    first,
    ranges,
    form: formOf(first, stressed),
    stressed,
    label,
    body,
    quotations: isProse(text, read, end) && label === undefined ? [] : read,
    head:
      oneLine &&
      !quoted &&
      branch === undefined &&
      (isHead(text, start, end) || isUnderlined(text, lines, block, start, end)),
    branch,
  };
}

/** `*(smiling)* "Good morning."`: a direction before a quotation. */
function stageLabel(text: string, start: number, to: number): PageLabel | undefined {
  const open = skipStress(text, start, to);
  if (text.charCodeAt(open) !== 0x28) return undefined;
  const close = text.slice(open, Math.min(to, open + 120)).indexOf(')');
  if (close < 2) return undefined;
  const end = skipStress(text, open + close + 1, to);
  if (!opensWithQuotation(text, skipSpace(text, end, to), to)) return undefined;
  const name = { nameStart: open + 1, nameEnd: open + close };
  return { start, end, name: text.slice(open + 1, open + close), ...name, stressed: true, role: 'part' };
}

/** `**Intro** "Good morning."`: a few words in bold before a quotation name it, with no colon either. */
function boldLabel(text: string, start: number, to: number): PageLabel | undefined {
  if (!text.startsWith('**', start)) return undefined;
  const close = text.slice(start + 2, Math.min(to, start + 62)).indexOf('**');
  if (close < 1) return undefined;
  const nameStart = start + 2;
  const nameEnd = nameStart + close;
  const name = text.slice(nameStart, nameEnd);
  const end = nameEnd + 2;
  if (/["“”«»*]/.test(name) || !opensWithQuotation(text, skipSpace(text, end, to), to)) return undefined;
  return { start, end, name, nameStart, nameEnd, stressed: true, role: roleOf(name) };
}

function formOf(first: Line, stressed: number): Form {
  if (first.fenced === FENCED) return 'fence';
  if (first.depth > 0) return 'block-quote';
  if (first.list !== 0) return 'list';
  return stressed > 1 ? 'bold' : 'plain';
}

/** A quotation inside running prose: a comma, or a speech verb, and lower case after its closing mark. */
function isProse(text: string, quotations: readonly Quotation[], end: number): boolean {
  const first = quotations[0];
  if (first === undefined || !first.closed) return false;
  const after = skipSpace(text, skipStress(text, first.close + 1, end), end);
  const next = text[after] ?? '';
  if (after >= end || next === next.toUpperCase()) return false;
  const before = text[first.close - 1] ?? '';
  if (before === ',' || before === '，') return true;
  return (
    /^(?:is|was|are|were|they|he|she|said|says|asked|told|means|tells|sounds|does|doesn't|isn't|will|would|can|has|had)(?![\p{L}])/u.test(
      text.slice(after, after + 12),
    ) && !isQuote(text.charCodeAt(end - 1))
  );
}

/** A few words with `===` or `---` right below them: a title, as Markdown also writes it. */
function isUnderlined(text: string, lines: readonly Line[], block: Block, start: number, end: number): boolean {
  const below = lines[block.last + 1];
  if (below?.kind !== 'rule' || block.touches || end - start > 60) return false;
  const code = text.charCodeAt(below.from);
  return (code === 0x3d || code === 0x2d) && /^[\p{Lu}\p{N}][^.!?,:;"“”]*$/u.test(text.slice(start, end));
}
