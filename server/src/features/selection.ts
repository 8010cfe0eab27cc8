import type { Analysis } from '../coaching/index';
import { type Section, type Span, sectionAt } from '../script/index';

/** What stands around an offset, each inside the next: word, sentence, paragraph, comeback, sections, the whole script. */
export function selectionsAt({ script, speech }: Analysis, offset: number): readonly Span[] {
  const spans: Span[] = [];
  const word = wordAt(script.text, offset);
  if (word) spans.push(word);
  const passage = script.passages.find(({ span }) => holds(span, offset));
  if (passage) {
    const sentences = speech.sentencesOf(passage).map(({ span }) => span);
    spans.push(...sentences.filter((span) => holds(span, offset)), passage.span);
  }
  for (const { words, span } of script.comebacks.filter((each) => holds(each.span, offset)).reverse())
    spans.push(...words.filter((each) => holds(each, offset)), span);
  for (let at: Section | undefined = sectionAt(script, offset); at; at = at.parent) {
    if (at.heading && holds(at.heading, offset)) spans.push(at.titleSpan ?? at.heading, at.heading);
    spans.push(at.span);
  }
  return nested(spans);
}

/** Those that each hold the one before; of equal ones the first. */
function nested(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = found.at(-1);
    if (!last) found.push(span);
    else if (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start)
      found.push(span);
  }
  return found;
}

const IN_WORD = /[\p{L}\p{M}\p{N}'’_-]/u;

function wordAt(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && IN_WORD.test(text[start - 1] ?? '')) start--;
  while (end < text.length && IN_WORD.test(text[end] ?? '')) end++;
  return start < end ? { start, end } : undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
