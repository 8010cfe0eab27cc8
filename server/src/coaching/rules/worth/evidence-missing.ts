import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { checkedFigure } from '../../evidence';
import { beforeAsk, insertSpeech } from '../../insert';

const WORDS = '{{how many}} firms in {{industry}} raised their {{what}} by {{percent}} in {{how many}} months.';

/** Numbers that can be proved at the meeting are what a listener who has been promised everything still believes. */
export const evidenceMissing = defineRule({
  id: 'evidence-missing',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'The case is made without one figure that could be checked.',
  advice:
    'Name real numbers, and bring the proof of them to the meeting. Say who did it, how much it was and how long it took: three firms, a share three times as big, six months. One such sentence does more than a page of adjectives.',
  before: 'Companies that work with us do very well.',
  after: 'Three freight firms of your size cut their empty runs by 30 percent in four months.',
  fires: [
    'A cold call in which no sentence gives a figure that could be checked; only a hint where research is offered that has to be shown.',
  ],
  never: [
    'A figure in what the research shows, or in what waiting costs: it can be checked too.',
    'A placeholder where the figure will stand.',
  ],
  messages: {
    none: 'No figure here could be checked, so they have only your word for it: add one sentence that says who gained, how much and in how long, such as “Three hotels raised their bookings by 12% in four months.”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because I came across some ideas that are working very well for other hotels. Hotels that wait will lose guests to those that have them, and I have to show you why.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?',
        shows: 'Ideas and a loss, and no figure; as they have to be shown, it is a hint.',
      },
    ],
    good: [
      { text: 'Three hotels raised their bookings by 12% in four months.', shows: 'Who, how much, how long.' },
      {
        text: 'Our survey shows that 73% of guests book elsewhere the second time.',
        shows: 'A figure in the research.',
      },
    ],
  },
  *check(speech) {
    if (checkedFigure(speech)) return;
    const researchStands = speech.moves('insight').length > 0 && speech.moves('show').length > 0;
    const place = beforeAsk(speech);
    yield {
      message: 'none',
      ...(researchStands ? { level: 'hint' as const } : {}),
      fixes: place ? [{ title: t('Insert a figure'), edits: insertSpeech(speech.script, place, WORDS) }] : [],
    };
  },
});
