import { t } from '@vscode/l10n';
import { type Section, titleKey } from '../../../script/index';
import { defineRule } from '../../define';

/** An arrow that could mean two places sends the caller to the first, and the second is never read. */
export const duplicateSection = defineRule({
  id: 'duplicate-section',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'A title that an arrow names is there twice.',
  advice:
    'An arrow goes to the first section of its title, so a second one is never reached by it. Give each of the two a title of its own. Letter case, numbering and the time in brackets do not tell titles apart.',
  before: '-> Ask\n\n# Ask\n\n# Ask',
  after: '-> Ask\n\n# Ask\n\n# Ask again',
  fires: ['Two or more sections have the same title, and `->` or `<-` names it.'],
  never: ['A title that is there twice and that no arrow names.'],
  messages: {
    twice: 'An arrow to “{title}” goes to the first section of that name and never here: give this one another title.',
  },
  examples: {
    bad: [{ text: '-> Ask\n\n# Ask\n\nThank you.\n\n# ‹ask› (20s)\n\nThank you again.\n' }],
    good: [
      { text: '-> Ask\n\n# Ask\n\nThank you.\n\n# Ask again\n\nThank you again.\n' },
      { text: '# Pause\n\nThank you.\n\n# Pause\n\nThank you again.\n', shows: 'No arrow names them.' },
    ],
  },
  *check({ script }) {
    const named = new Set(script.links.filter(({ file }) => file === undefined).map(({ title }) => titleKey(title)));
    if (named.size === 0) return;
    const first = new Map<string, Section>();
    for (const section of script.sections) {
      if (section.key === '' || !named.has(section.key)) continue;
      const before = first.get(section.key);
      if (!before) {
        first.set(section.key, section);
        continue;
      }
      yield {
        span: section.titleSpan ?? section.span,
        message: 'twice',
        holes: { title: section.title },
        related: [{ span: before.titleSpan ?? before.span, message: t('The arrow goes here.') }],
      };
    }
  },
});
