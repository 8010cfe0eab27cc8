import { t } from '@vscode/l10n';
import { defineRule } from '../../define';

/** "Anybody" gives the listener nobody to picture: a whole address book goes by and no face stops. */
export const referralAnybody = defineRule({
  id: 'referral-anybody',
  level: 'warning',
  calls: 'every',
  about: 'place',
  article: 'CC',
  summary: 'A referral is asked for from “anybody”, a crowd nobody can picture.',
  advice:
    'Asked whether they know anybody who might be interested, people search everyone they have ever met and find no one. A request for referrals has to be designed, like the rest of the call. A good design is to name a circle that both of you can picture, such as a committee, a club or the people they started with, and to ask for one face in it.',
  before: 'Do you know anybody who might be interested in this?',
  after: 'You sit on the hotel association’s committee. Who on it should see these results first?',
  fires: [
    'A question or request for anybody, anyone or someone, friends or colleagues, who might be interested, could use it or would benefit.',
    'Fishing for names by a trait alone: “Whom do you know who is retiring?”',
  ],
  never: [
    'Routing: “Is there anyone else who should join us?”',
    'Statements: “Nobody told me.”',
    'Questions about something else: “Has anybody shown you this?”',
    'A named circle both can picture: “Who on the committee should see this?”',
    'A referral that was already given.',
  ],
  messages: {
    anybody:
      '“{words}” makes them search everyone they know and find no one: name a circle you can both picture and ask for one face in it, such as “Who on the committee should see this?”',
  },
  examples: {
    bad: [
      { text: '‹Do you know anybody who might be interested in our training?›', shows: 'The classic.' },
      { text: '‹Are there any friends or colleagues of yours who could use this?›', shows: 'Friends or colleagues.' },
      { text: '‹Whom do you know who is going to retire next year?›', shows: 'A trait is no circle.' },
      { text: '‹If you know someone who would benefit, please pass on my name.›', shows: 'As a request.' },
    ],
    good: [
      {
        text: 'Who on the hotel association’s committee should see these results?',
        shows: 'A circle and one face in it.',
      },
      { text: 'Is there anyone else who should join us?', shows: 'Routing.' },
      { text: 'Nobody told me that you had moved.', shows: 'A statement.' },
      { text: 'Has anybody shown you the results?', shows: 'Another question.' },
      { text: 'Kenji Sato of your Rotary club suggested I call you.', shows: 'A referral already given.' },
    ],
  },
  *check(speech) {
    for (const { sentence, about } of speech.moves('referral')) {
      if (about !== 'anybody') continue;
      yield {
        span: sentence.span,
        message: 'anybody',
        holes: { words: sentence.text },
        fixes: [
          {
            title: t('Name a circle and one face in it'),
            edits: [{ span: sentence.span, newText: 'Who on {{their committee or club}} should see this first?' }],
          },
        ],
      };
    }
  },
});
