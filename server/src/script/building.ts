import { ComebackStack } from './answers';
import type { Block } from './blocks';
import { skipSpace, trimEnd } from './characters';
import type { InlineMark } from './inline';
import { readInline } from './inline';
import type { Line } from './lines';
import { PassageBuilder } from './passages';
import { type OpenSection, rootSection } from './sections';
import { type LineMark, TreeRecorder } from './tree';
import type { IgnoreMark, Link, NodeKind, Placeholder, Span, Speaker } from './types';
import type { LinePart } from './words';

/** What the last pass has found so far, and where it stands. */
export interface Building {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly tree: TreeRecorder;
  readonly said: PassageBuilder;
  readonly comebacks: ComebackStack;
  readonly root: OpenSection;
  readonly sections: OpenSection[];
  readonly links: Link[];
  readonly placeholders: Placeholder[];
  readonly ignores: { readonly span: Span; readonly rules: IgnoreMark['rules']; target: Span | undefined }[];
  readonly todos: Span[];
  readonly stress: Span[];
  readonly unclosed: Span[];
  readonly running: { readonly label: Span; readonly at: Span }[];
  section: OpenSection;
  /** Tree nodes open up to the section. */
  sectionDepth: number;
  /** The block quote, fence or table that the line before stands in. */
  container: NodeKind | undefined;
  /** Blank lines whose place in the tree the next line settles. */
  blanks: Line[];
  blankBefore: boolean;
  /** Marks that wait for the block they keep rules quiet on: how many of `ignores` are settled. */
  ignoresSettled: number;
  /** The paragraph being read, for what ignores it. */
  paragraph: { start: number; end: number } | undefined;
  nextBlock: number;
  block: Block | undefined;
  /** The words of the block's lines that follow each other with no mark between, up to line `runEnd`. */
  run: LinePart[];
  /** The first of `run` that is not yet said. */
  runAt: number;
  runEnd: number;
  /** The first part of the block that reaches over the line before. */
  part: number;
  inline: readonly InlineMark[];
  inlineAt: number;
}

/** The start of the last pass; `withTree` it notes down the tree. */
export function startBuilding(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  withTree: boolean,
): Building {
  const root = rootSection(text.length);
  return {
    text,
    lines,
    blocks,
    tree: new TreeRecorder(text, withTree),
    said: new PassageBuilder(),
    comebacks: new ComebackStack(),
    root,
    sections: [],
    links: [],
    placeholders: [],
    ignores: [],
    todos: [],
    stress: [],
    unclosed: [],
    running: [],
    section: root,
    sectionDepth: 1,
    container: undefined,
    blanks: [],
    blankBefore: true,
    ignoresSettled: 0,
    paragraph: undefined,
    nextBlock: 0,
    block: undefined,
    run: [],
    runAt: 0,
    runEnd: -1,
    part: 0,
    inline: [],
    inlineAt: 0,
  };
}

/** Nodes open before any container or paragraph: those of sections, and of comebacks with their answers. */
export function baseDepth(to: Building): number {
  const top = to.comebacks.top;
  return top === undefined ? to.sectionDepth : top.depth + (top.answered ? 2 : 1);
}

/** Puts the blank lines that waited into the node that is open now. */
export function flushBlanks(to: Building): void {
  if (to.blanks.length === 0) return;
  for (const { start, end, next } of to.blanks) {
    to.tree.open('blank');
    to.tree.line(start, end, next, []);
    to.tree.closeTo(to.tree.depth - 1);
  }
  to.blanks = [];
}

/** Closes what this line does not stand in, then opens the block quote, fence or table it stands in. */
export function contain(to: Building, line: Line): void {
  const kind = line.fenced !== 0 ? 'fence' : line.kind === 'row' ? 'table' : line.depth > 0 ? 'block-quote' : undefined;
  const base = baseDepth(to);
  if (kind === undefined || kind !== to.container || to.tree.depth <= base) {
    to.tree.closeTo(base);
    flushBlanks(to);
    if (kind !== undefined) to.tree.open(kind);
  } else {
    to.tree.closeTo(base + 1);
  }
  to.container = kind;
}

/** Opens the node of a line, and before it the answer it begins. Text ends the comebacks it does not answer. */
export function startLine(to: Building, line: Line, kind: NodeKind, isText = true): void {
  if (isText) endComebacksAtText(to, line);
  openAnswer(to);
  contain(to, line);
  to.tree.open(kind);
}

export function endComebacksAtText(to: Building, line: Line): void {
  if (!to.blankBefore || to.comebacks.top === undefined) return;
  const block = to.blocks[to.nextBlock];
  // What opens with another thing they may say answers none before it.
  const mayAnswer = block?.setsOff === true && block.comebacks === undefined;
  const depth = to.comebacks.endAtText(line.indent, mayAnswer);
  if (depth >= 0) closeComebacks(to, depth);
}

export function closeComebacks(to: Building, depth: number): void {
  to.tree.closeTo(depth);
  to.container = undefined;
}

export function openAnswer(to: Building): void {
  const top = to.comebacks.top;
  if (top === undefined || top.answered) return;
  to.tree.closeTo(top.depth + 1);
  flushBlanks(to);
  to.container = undefined;
  to.tree.open('answer');
  top.answered = true;
}

/** What comes next is another paragraph. */
export function endParagraph(to: Building): void {
  to.said.endParagraph();
  to.paragraph = undefined;
}

/** The block that waiting `pitch-ignore` marks were about. */
export function settleIgnores(to: Building, target: Span): void {
  for (; to.ignoresSettled < to.ignores.length; to.ignoresSettled++) {
    const ignore = to.ignores[to.ignoresSettled];
    if (ignore !== undefined) ignore.target = target;
  }
}

/** The other side in this section: the gatekeeper where its title, or one above, names one. */
export function otherSide(to: Building): Speaker {
  for (let open: OpenSection | undefined = to.section; open !== undefined; open = open.parent) {
    if (open.gatekeeper) return 'gatekeeper';
  }
  return 'buyer';
}

/** Takes a placeholder, stress mark or unclosed `{{` into the lists and the line's marks. */
export function takeInline(to: Building, mark: InlineMark, marks: LineMark[]): void {
  const { start, end, placeholder, kind } = mark;
  if (kind === 'stress') to.stress.push({ start, end });
  if (placeholder !== undefined) to.placeholders.push(placeholder);
  if (kind === 'unclosed') to.unclosed.push({ start, end });
  else marks.push({ kind, start, end });
}

/** Words of one line in one voice, with the marks in them; directions among them stay words. */
export function takeWords(to: Building, words: Span, marks: LineMark[]): void {
  for (const mark of readInline(to.text, [words], false)) {
    if (mark.kind !== 'direction') takeInline(to, mark, marks);
  }
}

/** Says a part's words, or keeps them as a direction, note or comeback. */
export function speak(to: Building, start: number, end: number, part: LinePart['part']): void {
  const from = skipSpace(to.text, start, end);
  const until = trimEnd(to.text, from, end);
  if (from >= until) return;
  const { voice } = part;
  if (voice === 'note' || voice === 'direction' || part.comeback === true) {
    to.said.piece(from, until, voice);
    to.said.endPassage();
    return;
  }
  to.said.say(from, until, voice, to.section, to.comebacks.innermost, to.block?.written ?? false);
}
