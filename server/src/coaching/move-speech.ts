import { lineEndAt, lineStartAt, type Script, type Span, type TextEdit } from '../script/index';
import type { Sentence } from '../speech/index';
import { insertSpeech, type Place } from './insert';

/**
 * Edits that have the seller say `sentences`, neighbours in one passage, at `place` instead. Where they are all that
 * their passage says, its lines go, with the blank lines after them.
 */
export function moveSpeech(script: Script, sentences: readonly Sentence[], place: Place): TextEdit[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  const words = sentences.map(({ text }) => text).join(' ');
  return [...insertSpeech(script, place, words), { span: cut(script, first, last), newText: '' }];
}

function cut({ text }: Script, first: Sentence, last: Sentence): Span {
  const { passage } = first;
  const { start, end } = { start: first.span.start, end: last.span.end };
  if (start > passage.span.start || end < passage.span.end) {
    const space = /[ \t\r\n]/;
    let from = start;
    let to = end;
    while (to < passage.span.end && space.test(text[to] ?? '')) to++;
    if (to === end) while (from > passage.span.start && space.test(text[from - 1] ?? '')) from--;
    return { start: from, end: to };
  }
  return wholeLines(text, passage.span);
}

/** The lines of a span with the blank lines after them, or, at the end of the file, the blank lines before. */
function wholeLines(text: string, span: Span): Span {
  const isEnd = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let start = lineStartAt(text, span.start);
  let end = lineEndAt(text, span.end);
  if (end < text.length) {
    while (end < text.length && isEnd(end)) end++;
    return { start, end: Math.min(end, text.length) };
  }
  while (start > 0 && isEnd(start - 1)) start--;
  return { start, end };
}
