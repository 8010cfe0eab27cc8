import { defineRule } from '../../define';
import { nearby } from '../../figures';
import { makes } from '../../makes';
import { said } from '../../said';

/** People pass a name on for the good of the one they name; a favour to the seller is a reason to put it off. */
export const referralAboutUs = defineRule({
  id: 'referral-about-us',
  level: 'hint',
  off: true,
  calls: 'every',
  about: 'place',
  article: 'CC',
  summary: 'A referral is asked for the seller’s sake.',
  advice:
    'Ask for the sake of the one you will meet, not for your own: what they will see, and why it would be worth their time. Your target and your growth are no reason for anybody to lend you their good name. The rest of the article says it of all selling: the other’s success comes first, and yours is wrapped in it.',
  before: 'I’m trying to grow my business, so could you introduce me to the others on the committee?',
  after: 'These results touch every hotel on your committee. Who on it should see them first?',
  fires: ['A name is asked for, and in the same breath the seller’s growth, target or favour is given as the reason.'],
  never: [
    'The listener’s or the third person’s own good ("It would help them plan the season").',
    'Growth and targets where no name is asked for.',
  ],
  messages: {
    us: '“{words}” asks them to lend you their good name for your own sake; say what the one you will meet gains by it, such as “It would help him plan the season.”',
  },
  examples: {
    bad: [
      {
        text: '‹I’m trying to grow my business›. Who on the committee should see these results?',
        shows: 'Growth is no reason for them.',
      },
      { text: 'Could you introduce me to your brother? ‹It would really help me out›.', shows: 'A favour.' },
    ],
    good: [
      { text: 'Who on the committee should see these results before the season starts?', shows: 'For their sake.' },
      { text: 'Could you introduce me to your brother? It would help him plan the season.', shows: 'For his.' },
    ],
  },
  *check(speech) {
    for (const { sentence, span } of speech.signs('own-sake')) {
      const all = speech.sentencesOf(sentence.passage);
      if (!nearby(all, sentence, [0, 1, -1, 2], (near) => makes(near, 'referral'))) continue;
      yield { span, message: 'us', holes: { words: said(speech.script, span) } };
    }
  },
});
