import { emitPart, openBlock } from './build-words';
import { type Building, endParagraph, flushBlanks, settleIgnores, takeInline } from './building';
import { readInline } from './inline';
import type { Line } from './lines';
import { headingLevel, headingWords, type OpenSection, openSection } from './sections';
import type { LineMark } from './tree';
import { inlineOf, type LinePart, pushLineParts } from './words';

/** A heading: it ends the sections of its level and deeper, and the comebacks in them, and opens its own. */
export function buildHeading(to: Building, line: Line, index: number): void {
  to.comebacks.endMarked();
  to.tree.closeTo(to.sectionDepth);
  to.container = undefined;
  flushBlanks(to);
  to.said.endSection();
  to.paragraph = undefined;
  const level = headingLevel(to.text, line);
  while (to.section.level >= level && to.section.parent !== undefined) {
    to.section.span.end = line.start;
    to.section = to.section.parent;
    to.sectionDepth--;
  }
  to.tree.closeTo(to.sectionDepth);
  const section = openSection(to.text, line, to.section);
  to.section.sections.push(section);
  to.sections.push(section);
  to.section = section;
  to.tree.open('section');
  to.sectionDepth++;
  to.tree.open('heading');
  settleIgnores(to, section.span);
  buildTitle(to, line, index, section);
  to.tree.closeTo(to.sectionDepth);
}

/** A heading's line: its title, or the words that the layout shows to be said. */
function buildTitle(to: Building, line: Line, index: number, section: OpenSection): void {
  const words = headingWords(to.text, line);
  const marks: LineMark[] = [{ kind: 'heading', start: line.from, end: Math.max(words.start, line.from + 1) }];
  openBlock(to, line, index);
  const parts: LinePart[] = [];
  if (to.block !== undefined) pushLineParts(to.text, to.block, line, to, parts);
  const time = section.time?.span;
  to.inline = [];
  if (parts.length === 0) {
    for (const mark of readInline(to.text, [words], false)) {
      const isTime = time !== undefined && mark.start < time.end && mark.end > time.start;
      if (!isTime && mark.kind !== 'direction') takeInline(to, mark, marks);
    }
  }
  if (parts.length > 0) {
    to.inline = inlineOf(to.text, parts, false);
    to.inlineAt = 0;
    for (const { start, end, part } of parts) emitPart(to, start, end, part, marks);
  }
  if (time !== undefined) marks.push({ kind: 'budget', start: time.start, end: time.end });
  if (words.end < line.to) marks.push({ kind: 'heading', start: words.end, end: line.to });
  marks.sort((a, b) => a.start - b.start);
  endParagraph(to);
  to.tree.line(line.start, line.end, line.next, marks);
}
