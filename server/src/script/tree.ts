import { skipSpace, trimEnd } from './characters';
import type { Leaf, MarkKind, Node, NodeKind, Span } from './types';

/** A mark inside a line, for its leaves. */
export interface LineMark extends Span {
  readonly kind: MarkKind;
}

const NODE_KINDS: readonly NodeKind[] = [
  'script',
  'front-matter',
  'section',
  'heading',
  'paragraph',
  'comeback',
  'answer',
  'direction',
  'note',
  'ignore',
  'todo',
  'goto',
  'reuse',
  'or',
  'rule-line',
  'block-quote',
  'fence',
  'table',
  'blank',
];
const LEAF_KINDS: readonly Leaf['kind'][] = [
  'words',
  'space',
  'line-end',
  'front-matter',
  'heading',
  'budget',
  'cue',
  'direction',
  'comeback',
  'alternatives',
  'goto',
  'reuse',
  'or',
  'placeholder',
  'stress',
  'note',
  'ignore',
  'todo',
  'escape',
  'quotation',
  'list',
  'quote-block',
  'fence',
  'table',
  'rule-line',
];
const NODE_NUMBER = new Map(NODE_KINDS.map((kind, index) => [kind, index]));
const LEAF_NUMBER = new Map(LEAF_KINDS.map((kind, index) => [kind, index]));

const LEAF = 0;
const OPEN = 1;
const CLOSE = 2;
const WORDS = LEAF;
const SPACE = 4 | LEAF;
const LINE_END = 8 | LEAF;

/**
 * Notes down the tree while the lines are read: nodes opened and closed, and where each leaf ends. Most who ask a script
 * something never look at its tree: where `records` is false it only tells how deep the lines stand, and the lines are
 * read again when somebody does.
 */
export class TreeRecorder {
  /** For a leaf its kind and its end; for a node its kind, or that the innermost one closes. */
  private readonly steps: number[] = [];
  private at = 0;
  /** How many nodes are open, the script itself included. */
  depth = 1;

  constructor(
    private readonly text: string,
    private readonly records: boolean,
  ) {}

  open(kind: NodeKind): void {
    if (this.records) this.steps.push(((NODE_NUMBER.get(kind) ?? 0) << 2) | OPEN);
    this.depth++;
  }

  /** Closes nodes until `depth` are open. */
  closeTo(depth: number): void {
    for (; this.depth > depth && this.depth > 1; this.depth--) if (this.records) this.steps.push(CLOSE);
  }

  /** The leaves of one line: its marks, the words between them, white space around words, and the line end. */
  line(start: number, end: number, next: number, marks: readonly LineMark[]): void {
    if (!this.records) return;
    this.at = start;
    for (const mark of marks) {
      const from = Math.max(mark.start, this.at);
      const to = Math.min(mark.end, end);
      if (to <= from) continue;
      if (from > this.at) this.words(from);
      this.leaf(((LEAF_NUMBER.get(mark.kind) ?? 0) << 2) | LEAF, to);
    }
    if (end > this.at) this.words(end);
    if (next > end) this.leaf(LINE_END, next);
  }

  private words(end: number): void {
    const from = skipSpace(this.text, this.at, end);
    if (from > this.at) this.leaf(SPACE, from);
    if (from === end) return;
    const to = trimEnd(this.text, from, end);
    this.leaf(WORDS, to);
    if (to < end) this.leaf(SPACE, end);
  }

  private leaf(step: number, end: number): void {
    this.steps.push(step, end);
    this.at = end;
  }

  /** The tree of what was noted down. */
  tree(): Node {
    const { steps } = this;
    const root = openNode('script', 0);
    const stack = [root];
    let node = root;
    let at = 0;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] as number;
      if ((step & 3) === LEAF) {
        const end = steps[++index] as number;
        node.children.push({ kind: LEAF_KINDS[step >> 2] ?? 'words', span: { start: at, end } });
        at = end;
      } else if ((step & 3) === OPEN) {
        const inner = openNode(NODE_KINDS[step >> 2] ?? 'paragraph', at);
        node.children.push(inner);
        stack.push(inner);
        node = inner;
      } else {
        node.span.end = at;
        stack.pop();
        node = stack.at(-1) ?? root;
      }
    }
    for (const open of stack) open.span.end = at;
    return root;
  }
}

interface OpenNode {
  readonly kind: NodeKind;
  readonly span: { start: number; end: number };
  readonly children: (Node | Leaf)[];
}

function openNode(kind: NodeKind, at: number): OpenNode {
  return { kind, span: { start: at, end: at }, children: [] };
}
