import type { Script, TextEdit } from '../../script/index';
import { type Asked, isPlainSpace, isSlashNote, type TidyLine } from './lines';
import type { Group } from './spaces';

/** How much deeper an answer stands than its `?`, in columns: the language counts them, whatever an editor's tab is. */
export const ANSWER_INDENT = 2;

/** How lines of one answer were moved, for those that stand by them. */
interface Moved {
  /** By how much its last list or cue was. */
  by: number;
  /** The indent of the list that goes on, as it was. */
  list: number | undefined;
  /** Lines under a cue or a direction hang as far behind it as they did. */
  hangs: boolean;
}

/**
 * Answers two spaces deeper than their `?`, each further `?` among them two more. Lists and what hangs behind a cue keep
 * their own steps; tables, fences and HTML comments stay. A group for each outermost comeback, and one for each heading.
 */
export function indents({ text }: Script, lines: readonly TidyLine[], within: (line: TidyLine) => boolean): Group[] {
  const groups: Group[] = [];
  const targets = new Map<Asked, number>();
  const moves = new Map<Asked, Moved>();
  let edits: TextEdit[] = [];
  let outermost: Asked | undefined;
  let around = 0;
  const notes = aroundNotes(text, lines);
  const put = (line: TidyLine, indent: number): void => {
    if (indent === line.indent && isPlainSpace(text, line.start, line.from) && !hasTab(text, line)) return;
    if (!within(line) || !isPlainSpace(text, line.start, line.from)) return;
    edits.push({ span: { start: line.start, end: line.from }, newText: ' '.repeat(indent) });
  };
  const finish = (): void => {
    if (edits.length > 0) groups.push(edits);
    edits = [];
  };
  for (const [index, line] of lines.entries()) {
    const { kind, asked } = line;
    const outer = asked?.outermost ?? asked;
    if (outer !== outermost || kind === 'heading') finish();
    outermost = outer;
    if (kind === 'heading') {
      put(line, 0);
      finish();
      around = 0;
    }
    if (asked === undefined) {
      if (kind !== 'blank' && kind !== 'heading') around = line.indent;
      continue;
    }
    if (kind === 'blank' || kind === 'rule-line' || line.contained === 'fence' || line.contained === 'table') continue;
    if (kind === 'comeback') {
      const indent = asked.parent ? answerIndent(targets, asked.parent) : Math.min(line.indent, around);
      put(line, indent);
      targets.set(asked, within(line) && isPlainSpace(text, line.start, line.from) ? indent : line.indent);
    } else if (isSlashNote(text, line)) {
      const indent = noteIndent(lines, index, notes, targets, around);
      if (indent !== undefined) put(line, indent);
    } else if (kind !== 'note') put(line, answerLine(line, answerIndent(targets, asked), movedIn(moves, asked)));
  }
  finish();
  return groups;
}

function hasTab(text: string, { start, from }: TidyLine): boolean {
  return text.slice(start, from).includes('\t');
}

function answerIndent(targets: ReadonlyMap<Asked, number>, asked: Asked): number {
  return (targets.get(asked) ?? asked.indent) + ANSWER_INDENT;
}

function movedIn(moves: Map<Asked, Moved>, asked: Asked): Moved {
  const moved = moves.get(asked) ?? { by: 0, list: undefined, hangs: false };
  moves.set(asked, moved);
  return moved;
}

/** Where a line of an answer goes; `moved` learns it. */
function answerLine(line: TidyLine, target: number, moved: Moved): number {
  const { indent, opens, leaves } = line;
  const item = leaves.some(({ kind }) => kind === 'list' || kind === 'todo');
  const goesOn = moved.list !== undefined && (item || indent > moved.list);
  if (goesOn || (!opens && moved.hangs)) return Math.max(target, indent + moved.by);
  moved.by = target - indent;
  moved.list = item ? indent : undefined;
  moved.hangs = line.kind === 'direction' || leaves.some(({ kind }) => kind === 'cue');
  return target;
}

/** What stands around notes that follow each other, by the number of a line. */
interface Around {
  /** The last line before it that is no note. */
  readonly above: Int32Array;
  /** The first from it on that is no note, and the first that is none and not blank. */
  readonly below: Int32Array;
  readonly words: Int32Array;
}

function aroundNotes(text: string, lines: readonly TidyLine[]): Around {
  const above = new Int32Array(lines.length).fill(-1);
  const below = new Int32Array(lines.length + 1).fill(lines.length);
  const words = new Int32Array(lines.length + 1).fill(lines.length);
  const isNote = (index: number): boolean => isSlashNote(text, lines[index] as TidyLine);
  for (let index = 1; index < lines.length; index++) {
    above[index] = isNote(index - 1) ? (above[index - 1] as number) : index - 1;
  }
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = isNote(index) ? (below[index + 1] as number) : index;
    words[index] = isNote(index) || lines[index]?.kind === 'blank' ? (words[index + 1] as number) : index;
  }
  return { above, below, words };
}

/**
 * Where a note goes: with the words it touches or is indented with, else with the line below. Undefined where it stands by
 * itself, or above what is no answer. `around` is how far the words outside of comebacks are indented.
 */
function noteIndent(
  lines: readonly TidyLine[],
  index: number,
  { above, below, words }: Around,
  targets: ReadonlyMap<Asked, number>,
  around: number,
): number | undefined {
  const line = lines[index] as TidyLine;
  const asked = line.asked as Asked;
  const deeper = line.indent > asked.indent;
  const touchesAbove = lines[above[index] as number]?.kind !== 'blank';
  const next = lines[below[index] as number];
  const touchesBelow = next !== undefined && next.kind !== 'blank';
  const stays = touchesAbove ? deeper || !touchesBelow : deeper && !touchesBelow;
  if (line.kind === 'note' && stays) return answerIndent(targets, asked);
  const answer = lines[words[index] as number];
  const opens = answer?.kind === 'comeback';
  const to = opens ? answer.asked?.parent : answer?.asked;
  if (to !== undefined) return answerIndent(targets, to);
  return opens ? Math.min(answer.indent, around) : undefined;
}
