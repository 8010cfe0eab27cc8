import type { Script, Section, Span } from '../../../script/index';
import { defineRule } from '../../define';

/** A heading with nothing under it is a part of the call for which there are no words yet. */
export const emptySection = defineRule({
  id: 'empty-section',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'A section with neither words to say nor sections below it.',
  advice:
    'You reach this heading in the call and have nothing to say. Write the words, bring in those of another section with `<- Title`, or take the heading out. What stands under it as a note or a direction is not said.',
  before: '# Ask\n\n# Close',
  after: '# Ask\n\nWould Tuesday or Thursday suit you better?\n\n# Close',
  fires: ['A heading with nothing under it but notes, directions and to-dos.'],
  never: [
    'A section that has sections below it.',
    'A section that brings in words with `<-` or sends you on with `->`.',
  ],
  messages: { empty: 'There is nothing to say under “{title}”: write the words, or take the heading out.' },
  examples: {
    bad: [
      { text: '# ‹Opening›\n\n# Reason\n\nThank you for your time.\n' },
      {
        text: '# ‹Opening›\n// thank them first\n\n# Reason\n\nThank you for your time.\n',
        shows: 'A note is not said.',
      },
    ],
    good: [
      { text: '# Opening\n\n## Reason\n\nThank you for your time.\n', shows: 'Its words stand in a section below.' },
      {
        text: '# Opening\n\nThank you for your time.\n\n# Gatekeeper\n\n<- Opening\n',
        shows: 'Its words come from another section.',
      },
    ],
  },
  *check({ script }) {
    const words = [script.passages, script.links, script.comebacks];
    for (const section of script.sections) {
      if (section.sections.length > 0 || words.some((parts) => holds(parts, section))) continue;
      yield { span: place(script, section), message: 'empty', holes: { title: section.title } };
    }
  },
});

/** True where one of the parts, which are in file order, starts in the section. */
function holds(parts: readonly { readonly span: Span }[], { span }: Section): boolean {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const first = parts[low]?.span.start;
  return first !== undefined && first < span.end;
}

/** Its title, or the heading's marks where it has none. */
function place(script: Script, { titleSpan, heading, span }: Section): Span {
  if (titleSpan && titleSpan.end > titleSpan.start) return titleSpan;
  return heading ?? { start: span.start, end: Math.min(span.end, script.text.length) };
}
