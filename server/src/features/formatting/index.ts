import { lineEndAt, lineStartAt, nextLineAt, type Script, type Span, type TextEdit } from '../../script/index';
import { blankLines } from './blank-lines';
import { gapEdits } from './gaps';
import { ANSWER_INDENT, indents } from './indents';
import { isPasted, isPlainSpace, linesOf, type TidyLine } from './lines';
import { saidIn } from './same';
import { type Settled, settle } from './settle';
import { type Group, spacesAtEnds, spacesAtMarks } from './spaces';

/** One change may make room for another; a script that is not at rest after so many rounds is left as it was. */
const ROUNDS = 12;

/**
 * The edits that tidy a script: indents of answers, blank lines, spaces around marks and at ends of lines. They touch
 * nothing but white space, leave the front matter, fences and HTML comments alone, and change nothing of what is said, by
 * whom, in answer to what, or of what a section, paragraph or note is: what would is left out. On a page only ends of lines
 * and blank lines are tidied. Offsets are the script's; no two edits overlap. Tidying what they make changes nothing more.
 */
export function formatScript(script: Script): readonly TextEdit[] {
  return formatRange(script, { start: 0, end: script.text.length });
}

/** As {@link formatScript}, for the lines that `span` touches. Answers stand by their `?`, whether that is in it or not. */
export function formatRange(script: Script, span: Span): readonly TextEdit[] {
  const { text } = script;
  const start = lineStartAt(text, span.start);
  const behind = text.length - nextLineAt(text, Math.max(span.start, span.end - 1));
  let now: Settled = { script, said: saidIn(script) };
  for (let round = 0; round < ROUNDS; round++) {
    const next = settle(now, proposed(now.script, { start, end: now.script.text.length - behind }));
    if (next === undefined) return gapEdits(text, now.script.text);
    now = next;
  }
  return [];
}

/**
 * The edits on typing `typed`, with the cursor at `offset` behind it. After a line end: one space after the mark of the line
 * that was finished, and an answer's indent where that line is a comeback and nothing stands in the new one. Nothing else
 * moves while somebody types.
 */
export function formatOnType(script: Script, offset: number, typed: string): readonly TextEdit[] {
  const { text } = script;
  const start = lineStartAt(text, offset);
  if (!/^(?:\r\n|\r|\n)$/.test(typed) || start === 0) return [];
  const lines = linesOf(script);
  const above = lines.find(({ next }) => next === start);
  if (above === undefined) return [];
  const end = lineEndAt(text, start);
  const answers = above.kind === 'comeback' && above.to > above.from + 1;
  const indent = ' '.repeat(above.indent + ANSWER_INDENT);
  const indented =
    answers && isPlainSpace(text, start, end) && text.slice(start, end) !== indent
      ? [{ span: { start, end }, newText: indent }]
      : [];
  const within = ([edit]: Group): boolean =>
    edit !== undefined && edit.span.start >= above.start && edit.span.end <= above.end;
  const marks = isPasted(script) ? [] : spacesAtMarks(script, lines).filter(within);
  const tidied = marks.length > 0 ? settle({ script, said: saidIn(script) }, marks) : undefined;
  return [...(tidied ? gapEdits(text, tidied.script.text) : []), ...indented];
}

/** All that could be tidied in a stretch of whole lines, in file order. */
function proposed(script: Script, { start, end }: Span): readonly Group[] {
  const lines = linesOf(script);
  const within = (line: TidyLine): boolean => line.start >= start && line.next <= end;
  const groups = [...blankLines(script, lines), ...spacesAtEnds(script, lines)];
  if (!isPasted(script)) groups.push(...spacesAtMarks(script, lines), ...indents(script, lines, within));
  const inside = groups.filter((group) => group.every(({ span }) => span.start >= start && span.end <= end));
  return inside.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0));
}
