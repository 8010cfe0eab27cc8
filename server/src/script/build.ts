import type { OpenComeback } from './answers';
import type { Block, Part } from './blocks';
import { buildHeading } from './build-heading';
import { buildWords, emitPart, insideBrackets, leadMarks } from './build-words';
import {
  type Building,
  baseDepth,
  closeComebacks,
  contain,
  endComebacksAtText,
  endParagraph,
  flushBlanks,
  openAnswer,
  otherSide,
  settleIgnores,
  startBuilding,
  startLine,
  takeInline,
  takeWords,
} from './building';
import { skipSpace, trimEnd } from './characters';
import { readInline } from './inline';
import { type Line, readLines } from './lines';
import { readComeback, readIgnore, readLink } from './marks';
import { finishSections, type OpenSection } from './sections';
import type { LineMark } from './tree';
import type { Link, MarkKind, Node, Script, Span } from './types';

export type Built = Omit<
  Script,
  | 'tree'
  | 'frontMatter'
  | 'frontMatterProblems'
  | 'values'
  | 'isPage'
  | 'layout'
  | 'guessedSpeakers'
  | 'knownSpeakers'
  | 'cues'
>;

/**
 * The last pass: lines from first to last become everything a script is asked for, but for its tree. `start` is where the
 * front matter ends, 0 without.
 */
export function build(text: string, lines: readonly Line[], blocks: readonly Block[], start: number): Built {
  const to = readLinesInto(startBuilding(text, lines, blocks, false), start);
  const { root, sections, links, placeholders, ignores, todos, stress, unclosed, running: runningCues } = to;
  const { pieces, passages } = to.said;
  const comebacks = to.comebacks.all;
  return {
    text,
    root,
    sections,
    pieces,
    passages,
    comebacks,
    links,
    placeholders,
    ignores,
    todos,
    stress,
    unclosed,
    runningCues,
  };
}

/** The last pass once more, for the tree. */
export function buildTree(text: string, lines: readonly Line[], blocks: readonly Block[], start: number): Node {
  return readLinesInto(startBuilding(text, lines, blocks, true), start).tree.tree();
}

function readLinesInto(to: Building, start: number): Building {
  const { text, lines } = to;
  if (start > 0) buildFrontMatter(to, start);
  for (let index = 0; index < lines.length; index++) buildLine(to, lines[index] as Line, index);
  to.comebacks.endAll();
  to.tree.closeTo(to.sectionDepth);
  flushBlanks(to);
  for (let open: OpenSection | undefined = to.section; open !== undefined; open = open.parent)
    open.span.end = text.length;
  finishSections(to.root, () => to.said.newGroup());
  return to;
}

function buildFrontMatter(to: Building, end: number): void {
  to.tree.open('front-matter');
  for (const line of readLines(to.text, 0, end)) {
    to.tree.line(line.start, line.end, line.next, [{ kind: 'front-matter', start: line.start, end: line.end }]);
  }
  to.tree.closeTo(1);
}

function buildLine(to: Building, line: Line, index: number): void {
  switch (line.kind) {
    case 'blank':
      buildBlank(to, line);
      return;
    case 'heading':
      buildHeading(to, line, index);
      break;
    case 'comeback':
      buildComeback(to, line);
      break;
    case 'goto':
    case 'reuse':
      buildLink(to, line, line.kind);
      break;
    case 'or':
      to.said.or();
      to.paragraph = undefined;
      startLine(to, line, 'or');
      wholeLine(to, line, 'or', line.to);
      break;
    case 'note':
    case 'comment':
    case 'ignore':
      buildNote(to, line, line.kind);
      break;
    case 'todo':
      buildTodo(to, line);
      break;
    case 'direction':
      buildDirection(to, line, index);
      break;
    case 'rule':
      to.said.endSection();
      to.paragraph = undefined;
      startLine(to, line, 'rule-line');
      wholeLine(to, line, 'rule-line', line.to);
      break;
    case 'fence':
      endParagraph(to);
      endComebacksAtText(to, line);
      openAnswer(to);
      contain(to, line);
      wholeLine(to, line, 'fence', line.to);
      break;
    default:
      buildWords(to, line, index);
  }
  // a note after an answer is no part of it
  if (!(to.blankBefore && (line.kind === 'note' || line.kind === 'ignore' || line.kind === 'comment'))) {
    to.blankBefore = false;
    to.comebacks.extend(line.to);
  }
}

function wholeLine(to: Building, line: Line, kind: MarkKind, end: number): void {
  to.tree.line(line.start, line.end, line.next, [{ kind, start: line.from, end }]);
}

function buildBlank(to: Building, line: Line): void {
  endParagraph(to);
  to.blankBefore = true;
  if (line.depth === 0 && line.fenced === 0) {
    to.tree.closeTo(baseDepth(to));
    to.container = undefined;
    to.blanks.push(line);
    return;
  }
  contain(to, line);
  const marks: LineMark[] = line.depth > 0 ? [{ kind: 'quote-block', start: line.from, end: line.to }] : [];
  to.tree.line(line.start, line.end, line.next, marks);
}

function buildComeback(to: Building, line: Line): void {
  const { text } = to;
  const { mark, words, loose, answer } = readComeback(text, line);
  // After a blank line it stands beside what a page's layout showed and answered.
  if (to.blankBefore && line.indent === 0 && to.block !== undefined) to.comebacks.endAtBlock(to.block.index + 1);
  const closed = to.comebacks.endAtComeback(line.indent);
  if (closed >= 0) closeComebacks(to, closed);
  openAnswer(to);
  contain(to, line);
  endParagraph(to);
  const open: OpenComeback = {
    span: { start: line.from, end: line.to },
    line: { start: line.from, end: line.to },
    words,
    marked: true,
    section: to.section,
    parent: to.comebacks.innermost,
  };
  const before = to.tree.depth;
  to.tree.open('comeback');
  to.comebacks.open(open, line.indent, before, loose);
  settleIgnores(to, open.span);
  const marks: LineMark[] = [{ kind: 'comeback', start: line.from, end: Math.min(mark, line.to) }];
  let last = -1;
  for (const span of words) {
    if (last >= 0) marks.push(slash(text, last, span.start));
    takeWords(to, span, marks);
    to.said.piece(span.start, span.end, otherSide(to));
    last = span.end;
  }
  if (answer < line.to) {
    if (last >= 0) marks.push({ kind: 'comeback', start: last, end: trimEnd(text, last, answer) });
    const part: Part = { start: answer, end: line.to, voice: 'seller' };
    to.inline = readInline(text, [part], true);
    to.inlineAt = 0;
    emitPart(to, answer, line.to, part, marks);
  }
  to.said.endPassage();
  to.tree.line(line.start, line.end, line.next, marks);
}

/** The ` / ` between two wordings. */
function slash(text: string, from: number, to: number): LineMark {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 0x2f && text.charCodeAt(at) !== 0xff0f) at++;
  return { kind: 'alternatives', start: at, end: at + 1 };
}

function buildLink(to: Building, line: Line, kind: Link['kind']): void {
  endParagraph(to);
  startLine(to, line, kind);
  const { mark, title, file } = readLink(to.text, line);
  const span: Span = { start: line.from, end: line.to };
  settleIgnores(to, span);
  to.links.push({
    kind,
    span,
    title: to.text.slice(title.start, title.end),
    titleSpan: title,
    file: file === undefined ? undefined : to.text.slice(file.start, file.end),
    fileSpan: file,
    section: to.section,
    inAnswerTo: to.comebacks.innermost,
  });
  wholeLine(to, line, kind, mark);
}

function buildNote(to: Building, line: Line, kind: 'note' | 'comment' | 'ignore'): void {
  startLine(to, line, kind === 'ignore' ? 'ignore' : 'note', false);
  to.said.endPassage();
  if (kind === 'ignore') {
    to.ignores.push({ span: { start: line.from, end: line.to }, rules: readIgnore(to.text, line), target: undefined });
  }
  to.said.piece(kind === 'comment' ? line.from : skipSpace(to.text, line.from + 2, line.to), line.to, 'note');
  wholeLine(to, line, kind === 'ignore' ? 'ignore' : 'note', line.to);
}

function buildTodo(to: Building, line: Line): void {
  endParagraph(to);
  startLine(to, line, 'todo');
  const box = line.body + 3;
  const words = skipSpace(to.text, box, line.to);
  to.todos.push({ start: words, end: line.to });
  to.said.piece(words, line.to, 'note');
  wholeLine(to, line, 'todo', box);
}

function buildDirection(to: Building, line: Line, index: number): void {
  if (line.head === index) startLine(to, line, 'direction');
  to.said.endPassage();
  const marks = leadMarks(to.text, line);
  const words = insideBrackets(to.text, line.body, line.to);
  to.said.piece(words.start, words.end, 'direction');
  let at = line.body;
  for (const inner of readInline(to.text, [words], false)) {
    if (inner.kind !== 'placeholder') continue;
    if (inner.start > at) marks.push({ kind: 'direction', start: at, end: inner.start });
    takeInline(to, inner, marks);
    at = inner.end;
  }
  if (at < line.to) marks.push({ kind: 'direction', start: at, end: line.to });
  to.tree.line(line.start, line.end, line.next, marks);
}
