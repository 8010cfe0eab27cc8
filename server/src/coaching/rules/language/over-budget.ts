import { t } from '@vscode/l10n';
import type { Section } from '../../../script/index';
import { defineRule } from '../../define';
import type { Report } from '../../types';

/** A time in a title is a promise to the other side’s patience. */
export const overBudget = defineRule({
  id: 'over-budget',
  level: 'warning',
  calls: 'every',
  about: 'language',
  summary: 'The words take longer to say than the time planned for them.',
  advice:
    'The time in brackets after a title, or `budget` in the front matter, is how long you want to speak. Only your own words count, with pauses and what `<-` brings in, and without the answers to comebacks. Cut what the other side does not need to hear now, or plan more time.',
  before: '# Opening (10s)',
  after: '# Opening (20s)',
  fires: [
    'A section, or the whole script, takes longer to say than its budget, at the pace that is set (150 words a minute).',
  ],
  never: [
    'Answers to comebacks, notes, the other side’s words, and words for an email or text.',
    'A title that says “before” or “after” a time.',
  ],
  messages: {
    section: '“{title}” takes {needs} to say and has {budget}: cut about {words}, or plan more time.',
    script: 'This script takes {needs} to say and has {budget}: cut about {words}, or plan more time.',
  },
  examples: {
    bad: [
      {
        text: '# Opening ‹(3s)›\n\nThank you for your time today, I know how very full your day is, and how many calls you get.\n',
      },
      {
        text: '---\ncall: cold-call\nbudget: ‹3s›\n---\nThank you for your time today, I know how very full your day is, and how many calls you get.\n',
      },
    ],
    good: [{ text: '# Opening (10s)\n\nThank you for your time today.\n' }],
  },
  *check(speech, { settings }) {
    const { script } = speech;
    const report = (
      section: Section,
      budget: Section['budget'],
      message: 'section' | 'script',
    ): Report<'section' | 'script'>[] => {
      if (!budget) return [];
      const needs = Math.round(speech.seconds(section));
      const over = needs - budget.seconds;
      if (over <= 0) return [];
      const words = Math.max(1, Math.round((over * settings.wordsPerMinute) / 60));
      const holes = {
        title: section.title,
        needs: spoken(needs),
        budget: spoken(budget.seconds),
        words: words === 1 ? t('1 word') : t`${words} words`,
      };
      return [{ span: budget.span, message, holes }];
    };
    yield* report(script.root, script.frontMatter?.budget, 'script');
    for (const section of script.sections) yield* report(section, section.budget, 'section');
  },
});

function spoken(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 100) return whole === 1 ? t('1 second') : t`${whole} seconds`;
  const rest = whole % 60;
  const minutes = Math.floor(whole / 60);
  if (minutes === 1) return rest === 0 ? t('1 minute') : t`1 minute ${rest} s`;
  return rest === 0 ? t`${minutes} minutes` : t`${minutes} minutes ${rest} s`;
}
