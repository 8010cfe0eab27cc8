import {
  isNode,
  type Leaf,
  type Node,
  type NodeKind,
  nodeAt,
  parseScript,
  type Script,
  type TextEdit,
} from '../script/index';

/** Blocks that a note inside would break. */
const WHOLE: ReadonlySet<NodeKind> = new Set(['fence', 'table']);
/** What can stand on the lines of one paragraph. */
const TOGETHER: ReadonlySet<NodeKind> = new Set(['paragraph', 'direction', 'note', 'todo']);

/**
 * The edit that keeps `rule` quiet on the block at `offset`: a note above it at its indent, or one more name in the note
 * that stands there. Undefined where no note would do.
 */
export function ignoreHere(script: Script, rule: string, offset: number): readonly TextEdit[] | undefined {
  for (const line of places(script, offset)) {
    const above = script.ignores.find(({ target }) => target && lineStart(script.text, target.start) === line);
    const last = above?.rules.at(-1);
    if (last) return [{ span: { start: last.span.end, end: last.span.end }, newText: `, ${rule}` }];
    const newText = `${indentAt(script.text, line)}// pitch-ignore ${rule}: ${lineEnd(script.text)}`;
    if (reaches(script, line, newText, offset)) return [{ span: { start: line, end: line }, newText }];
  }
  return undefined;
}

/** Where the note can go, the best first: above a block quote, on the line the block starts on, or its paragraph does. */
function places(script: Script, offset: number): readonly number[] {
  const path = nodeAt(script, offset).filter(isNode);
  const whole = path.findIndex(({ kind }) => WHOLE.has(kind));
  const depth = whole >= 0 ? whole : path.length - 1;
  const block = path[depth];
  const around = path[depth - 1];
  if (!block || !around) return [];
  const quote = path.find(({ kind }) => kind === 'block-quote') ?? block;
  const starts = [quote, block, firstOfParagraph(around.children, block)].map(({ span }) => span.start);
  return [...new Set(starts.map((start) => lineStart(script.text, start)))];
}

function firstOfParagraph(siblings: readonly (Node | Leaf)[], block: Node): Node {
  let first = block;
  for (let index = siblings.indexOf(block) - 1; index >= 0; index--) {
    const before = siblings[index];
    if (!before || !isNode(before) || !TOGETHER.has(before.kind)) break;
    first = before;
  }
  return first;
}

/** True if `note`, put in at `line`, speaks for what stands at `offset` now. */
function reaches({ text, knownSpeakers }: Script, line: number, note: string, offset: number): boolean {
  const { ignores } = parseScript(text.slice(0, line) + note + text.slice(line), knownSpeakers);
  const mark = ignores.find(({ span }) => line <= span.start && span.start < line + note.length);
  const at = offset + note.length;
  return mark?.target !== undefined && mark.target.start <= at && at <= mark.target.end;
}

/** Where the line of `offset` begins, behind a byte-order mark. */
function lineStart(text: string, offset: number): number {
  const before = offset === 0 ? -1 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return before < 0 && text.startsWith('\uFEFF') ? 1 : before + 1;
}

function indentAt(text: string, line: number): string {
  let end = line;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(line, end);
}

/** The line end that the text uses, as its first one shows. */
function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
