import {
  firstAt,
  isNode,
  lineEndAt,
  lineStartAt,
  type NodeKind,
  nextLineAt,
  nodeAt,
  type Passage,
  type Script,
  type Span,
} from '../../script/index';

/** What the seller says between two blank lines, cues or other marks, with the directions and notes in it. */
export interface Paragraph {
  /** Whole lines: from the start of the first to the end of the last, its line end not included. */
  readonly span: Span;
  /** Where the first line's cue ends, or its first character stands where it has none. */
  readonly body: number;
  /** What is said in it, in order; never empty. */
  readonly passages: readonly Passage[];
}

/** What can stand on the lines of one paragraph. */
const TOGETHER: ReadonlySet<NodeKind> = new Set(['paragraph', 'direction', 'note', 'ignore']);
/** What a line cannot be taken out of, or put into, without its marks. */
const WHOLE: ReadonlySet<NodeKind> = new Set(['block-quote', 'fence', 'table']);
const MARGIN = /^[\uFEFF\s]*/;

/**
 * The seller's paragraphs in file order. None where only one of several is said (`or`), where words are written and not
 * said, and in block quotes, fences and tables.
 */
export function paragraphsOf(script: Script): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const passage of script.passages) {
    if (passage.speaker !== 'seller' || passage.span.start < (found.at(-1)?.span.end ?? 0)) continue;
    const paragraph = paragraphAround(script, passage);
    if (paragraph) found.push(paragraph);
  }
  return found;
}

function paragraphAround(script: Script, passage: Passage): Paragraph | undefined {
  const { text } = script;
  let start = lineStartAt(text, passage.span.start);
  let end = lineEndAt(text, passage.span.end);
  while (start > 0) {
    const before = lineStartAt(text, beforeLineEnd(text, start));
    const kind = kindOf(script, before);
    const goesOn = cueEnd(script, start) === undefined ? isOurs(script, before) : kind === 'ignore';
    if (!kind || !goesOn) break;
    start = before;
  }
  for (let next = nextLineAt(text, end); next > end && next < text.length; next = nextLineAt(text, end)) {
    if (!kindOf(script, next) || !isOurs(script, next) || cueEnd(script, next) !== undefined) break;
    end = lineEndAt(text, next);
  }
  // A mark that keeps a rule quiet speaks for what comes below it.
  while (kindOf(script, lineStartAt(text, end)) === 'ignore' && lineStartAt(text, end) > start)
    end = beforeLineEnd(text, lineStartAt(text, end));
  const passages = passagesIn(script, { start, end });
  const isPlain = passages.every(({ alternative, written, section, answers }) => {
    return !alternative && !written && section === passage.section && answers === passage.answers;
  });
  if (passages.length === 0 || !isPlain || !isOurs(script, start, end) || !isFree(script, { start, end }))
    return undefined;
  const first = lineStartAt(text, passages[0]?.span.start ?? start);
  return { span: { start, end }, body: cueEnd(script, first) ?? textStart(text, first), passages };
}

/** The kind of the line that starts at `line`; undefined where it is blank or no part of a paragraph. */
function kindOf(script: Script, line: number): NodeKind | undefined {
  const at = textStart(script.text, line);
  if (at >= lineEndAt(script.text, line)) return undefined;
  const path = nodeAt(script, at).filter(isNode);
  if (path.some(({ kind }) => WHOLE.has(kind))) return undefined;
  const kind = path.at(-1)?.kind;
  return kind && TOGETHER.has(kind) ? kind : undefined;
}

function isFree(script: Script, { start, end }: Span): boolean {
  for (let line = start; line <= end; ) {
    if (!kindOf(script, line)) return false;
    const next = nextLineAt(script.text, line);
    if (next <= line) break;
    line = next;
  }
  return true;
}

/** Where the cue that opens the line ends, and the space behind it; undefined where it opens with none. */
export function cueEnd(script: Script, line: number): number | undefined {
  const at = textStart(script.text, line);
  const leaf = nodeAt(script, at).at(-1);
  if (leaf?.kind !== 'cue') return undefined;
  let end = leaf.span.end;
  while (script.text[end] === ' ' || script.text[end] === '\t') end++;
  return end;
}

/** True where nobody but the seller speaks on the lines from `line` to the one that ends at `until`. */
function isOurs({ text, pieces }: Script, line: number, until = lineEndAt(text, line)): boolean {
  for (let index = firstAt(pieces, line); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.span.start >= until) break;
    if (piece.voice !== 'seller' && piece.voice !== 'direction' && piece.voice !== 'note') return false;
  }
  return true;
}

function passagesIn({ passages }: Script, { start, end }: Span): readonly Passage[] {
  const from = firstAt(passages, start);
  return passages.slice(from, firstAt(passages, end)).filter((each) => each.span.end <= end);
}

/** Where the line's first character stands that is no space. */
export function textStart(text: string, line: number): number {
  return line + (MARGIN.exec(text.slice(line, lineEndAt(text, line)))?.[0].length ?? 0);
}

/** Where the line before the one that starts at `line` ends. */
export function beforeLineEnd(text: string, line: number): number {
  return line - (text.startsWith('\r\n', line - 2) ? 2 : 1);
}

/** The least of some numbers; a list may be too long to be handed to `Math.min`. */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}
