import type { Comeback, Passage, Section } from '../../../script/index';
import { defineRule } from '../../define';

/** After “go on there” nobody comes back to read what stands below. */
export const unreachableText = defineRule({
  id: 'unreachable-text',
  level: 'hint',
  calls: 'every',
  about: 'language',
  unnecessary: true,
  summary: 'Words after a `->` in the same section or answer, which the call never comes to.',
  advice:
    '`-> Title` sends you on to that section, so what stands below it in the same section or answer is never said. Move the words above the arrow, or under a heading or comeback of their own. Where you want to say the other section’s words and then go on here, use `<- Title`.',
  before: '-> Ask\n\nThank you for your time.',
  after: 'Thank you for your time.\n-> Ask',
  fires: ['Words, or words brought in by `<-`, after a `->` in the same section or the same answer.'],
  never: [
    'Comebacks after the arrow, and their answers.',
    'A paragraph after `or`, which stands in for the one before the arrow.',
  ],
  messages: {
    unreachable: 'The arrow above sends you on to “{title}” before you get to these words: move them above it.',
  },
  examples: {
    bad: [
      { text: '# Opening\n\n-> Reason\n\n‹Thank you for your time.›\n\n# Reason\n\nYour day is full, I know.\n' },
      {
        text: '# Opening\n\nThank you.\n\n? Who is it?\n  -> Reason\n  ‹Thank you for asking.›\n\n# Reason\n\nYour day is full, I know.\n',
      },
    ],
    good: [
      {
        text: '# Opening\n\nThank you for your time.\n-> Reason\n\n? Who is it?\n  Thank you for asking.\n\n# Reason\n\nYour day is full, I know.\n',
      },
      {
        text: '# Opening\n\nThank you for your time.\n-> Reason\n\nor\n\nThank you for picking up.\n\n# Reason\n\nYour day is full, I know.\n',
      },
    ],
  },
  *check({ script }) {
    if (!script.links.some(({ kind }) => kind === 'goto')) return;
    const gone = new Map<Section | Comeback, string>();
    const events = [...script.links, ...script.passages].sort((a, b) => a.span.start - b.span.start);
    for (const event of events) {
      const link = 'kind' in event ? event : undefined;
      const place = ('kind' in event ? event.inAnswerTo : event.answers) ?? event.section;
      if (link?.kind === 'goto') {
        if (!gone.has(place)) gone.set(place, link.title);
        continue;
      }
      if (!('kind' in event) && isNextChoice(event)) gone.delete(place);
      const title = gone.get(place);
      if (title !== undefined) yield { span: event.span, message: 'unreachable', holes: { title } };
    }
  },
});

function isNextChoice({ alternative }: Passage): boolean {
  return alternative !== undefined && alternative.choice > 0;
}
