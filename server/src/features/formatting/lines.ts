import {
  isNode,
  isSpace,
  type Leaf,
  type Node,
  type NodeKind,
  type Script,
  skipSpace,
  trimEnd,
} from '../../script/index';

/** A `?` line with its answers, and how deep it stands. */
export interface Asked {
  /** The comeback whose answer it stands in. */
  readonly parent: Asked | undefined;
  /** The outermost comeback it stands in; undefined where it stands in none. */
  readonly outermost: Asked | undefined;
  /** Columns before its mark. */
  indent: number;
}

/** A line below the front matter, with what the script is read to say there. Offsets are the file's. */
export interface TidyLine {
  readonly start: number;
  /** Before the line end, and after it. */
  readonly end: number;
  readonly next: number;
  /** The first character that is no space, and the end of the last; both `end` on a blank line. */
  readonly from: number;
  readonly to: number;
  /** Columns before `from`; a tab goes to the next multiple of four. */
  readonly indent: number;
  readonly kind: NodeKind;
  /** The first line of its paragraph, direction or note. */
  readonly opens: boolean;
  /** The innermost comeback that the line opens or answers. */
  readonly asked: Asked | undefined;
  /** It stands in a fence, a table or a block quote. */
  readonly contained: NodeKind | undefined;
  readonly leaves: readonly Leaf[];
}

interface Frame {
  readonly node: Node;
  readonly asked: Asked | undefined;
  readonly contained: NodeKind | undefined;
  next: number;
  lines: number;
}

/** The lines below the front matter, in order. Walks the tree with a stack, as comebacks may nest as deep as they like. */
export function linesOf({ text, tree }: Script): TidyLine[] {
  const lines: TidyLine[] = [];
  const frames: Frame[] = [{ node: tree, asked: undefined, contained: undefined, next: 0, lines: 0 }];
  let leaves: Leaf[] = [];
  const finish = (frame: Frame, next: number): void => {
    const first = leaves[0] as Leaf;
    const last = leaves.at(-1) as Leaf;
    const end = last.kind === 'line-end' ? last.span.start : last.span.end;
    lines.push(lineOf(text, first.span.start, end, next, frame, leaves));
    leaves = [];
    frame.lines++;
  };
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.node.children[frame.next++];
    if (child === undefined) {
      if (leaves.length > 0) finish(frame, frame.node.span.end);
      frames.pop();
    } else if (!isNode(child)) {
      leaves.push(child);
      if (child.kind === 'line-end') finish(frame, child.span.end);
    } else if (child.kind !== 'front-matter') {
      const asked = child.kind === 'comeback' ? askedIn(frame.asked) : frame.asked;
      const contained = isContainer(child.kind) ? child.kind : frame.contained;
      frames.push({ node: child, asked, contained, next: 0, lines: 0 });
    }
  }
  return lines;
}

function askedIn(parent: Asked | undefined): Asked {
  return { parent, outermost: parent?.outermost ?? parent, indent: 0 };
}

function isContainer(kind: NodeKind): boolean {
  return kind === 'fence' || kind === 'table' || kind === 'block-quote';
}

function lineOf(
  text: string,
  at: number,
  end: number,
  next: number,
  { node, asked, contained, lines }: Frame,
  leaves: readonly Leaf[],
): TidyLine {
  // a byte-order mark stays where it is
  const start = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
  const from = skipSpace(text, start, end);
  const indent = columns(text, start, from);
  if (asked !== undefined && node.kind === 'comeback') asked.indent = indent;
  const to = trimEnd(text, from, end);
  return { start, end, next, from, to, indent, kind: node.kind, opens: lines === 0, asked, contained, leaves };
}

function columns(text: string, start: number, from: number): number {
  let indent = 0;
  for (let at = start; at < from; at++) indent += text.charCodeAt(at) === 0x09 ? 4 - (indent % 4) : 1;
  return indent;
}

/** True where nothing but spaces and tabs stands from `start` to `end`: full-width spaces and the like are somebody's own. */
export function isPlainSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x09) return false;
  return true;
}

/** True for a note to the writer in slashes; an HTML comment is none. */
export function isSlashNote(text: string, { kind, from }: TidyLine): boolean {
  return kind === 'ignore' || (kind === 'note' && text.startsWith('//', from));
}

/**
 * True for a page as it was pasted, whose layout tells who speaks. One that says `unmarked: spoken`, as converting a file does,
 * is a script like any other.
 */
export function isPasted({ isPage, frontMatter }: Script): boolean {
  return isPage && frontMatter?.unmarked !== 'spoken';
}

/** True for what the eye sees: white space and line ends are all that a tidied script differs in. */
export function isInk(code: number): boolean {
  return code !== 0x0a && code !== 0x0d && !isSpace(code);
}
