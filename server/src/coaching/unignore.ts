import { type IgnoreMark, lineStartAt, noLongerIgnored, type Script, type Span, type TextEdit } from '../script/index';
import type { IgnoredRule } from './types';

/** Edits that take a rule out of the list that silences it, and the list with the last one; undefined where that is unsafe. */
export function takeOut(script: Script, { mark, span }: IgnoredRule): readonly TextEdit[] | undefined {
  if (!mark) return noLongerIgnored(script, span);
  return mark.rules.length === 1 ? [{ span: wholeLine(script.text, mark), newText: '' }] : [fromMark(mark, span)];
}

function fromMark({ rules }: IgnoreMark, span: Span): TextEdit {
  const index = rules.findIndex((rule) => rule.span.start === span.start);
  const next = rules[index + 1];
  const start = next ? span.start : (rules[index - 1]?.span.end ?? span.start);
  return { span: { start, end: next ? next.span.start : span.end }, newText: '' };
}

/** The line with its line end; in a block quote, what stands before the mark too. */
function wholeLine(text: string, { span }: IgnoreMark): Span {
  const start = lineStartAt(text, span.start);
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const end = text.startsWith('\r\n', span.end) ? span.end + 2 : Math.min(text.length, span.end + 1);
  return { start: from, end };
}
