import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { atEnd, insertSpeech } from '../../insert';

const WORDS = 'Who on {{their committee or club}} should see this first?';

/** A call for a referral that names no circle leaves with no name: the way it is asked has to be designed. */
export const referralMissing = defineRule({
  id: 'referral-missing',
  level: 'info',
  calls: { referral: 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'A referral script asks for no name in a circle that both can picture.',
  advice:
    'Design the question as you would the rest of the call. Find out beforehand which circle you both know, such as a committee, a club or the people they trained with, and ask for one face in it. Asked for “anybody”, they will think of nobody; not asked at all, they will not think of it.',
  before: 'If there is anything I can do for you, let me know.',
  after: 'You sit on the hotel association’s committee. Who on it should see these results first?',
  fires: ['A referral script in which no sentence asks for a name in a named circle, or for somebody by name.'],
  never: [
    'A circle both can picture: “Who on the committee should see this?”',
    'An introduction to somebody in particular: “Would you introduce me to your brother-in-law?”',
    'Any other kind of call.',
  ],
  messages: {
    none: 'Nobody is asked for a name here, and unasked hardly anyone gives one: name a circle you can both picture and ask for one face in it, such as “Who on the committee should see this?”',
    anybody:
      'The only name this script asks for is anybody’s, which brings nobody to mind: name a circle you can both picture and ask for one face in it, such as “Who on the committee should see this?”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time today.\n\nI am glad that the survey was of use to you and your team.\n\nYou told me that the board liked the charts.\n\nI will bring the new figures in spring.\n\nIt was a pleasure to see the plant.\n\nIf there is anything else I can do, let me know.',
        fixed:
          'Thank you for your time today.\n\nI am glad that the survey was of use to you and your team.\n\nYou told me that the board liked the charts.\n\nI will bring the new figures in spring.\n\nIt was a pleasure to see the plant.\n\nIf there is anything else I can do, let me know.\n\nWho on {{their committee or club}} should see this first?',
        shows: 'No name is asked for.',
      },
    ],
    good: [
      {
        text: 'You sit on the hotel association’s committee. Who on it should see these results first?',
        shows: 'A circle and one face in it.',
      },
      { text: 'Would you introduce me to your brother-in-law?', shows: 'Somebody in particular.' },
    ],
  },
  *check(speech) {
    const asked = speech.moves('referral');
    if (asked.some(({ about }) => about === 'circle' || about === 'introduction')) return;
    const place = atEnd(speech);
    yield {
      message: asked.length > 0 ? 'anybody' : 'none',
      fixes: place
        ? [
            {
              title: t('Ask for one face in a circle'),
              edits: insertSpeech(speech.script, place, WORDS),
              preferred: true,
            },
          ]
        : [],
    };
  },
});
