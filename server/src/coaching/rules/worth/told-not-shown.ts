import { t } from '@vscode/l10n';
import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { beforeAsk, insertSpeech } from '../../insert';
import { perSentence } from '../../remembered';

const WORDS = 'I can’t do it justice over the phone, I need to show it to you in person.';

/** Research that can be told can be told now, or mailed; only what has to be shown earns a meeting. */
export const toldNotShown = defineRule({
  id: 'told-not-shown',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'Research is offered, and nothing says that it has to be shown in person.',
  advice:
    'Offer research and the listener may well say “tell me now” or “email it to me”, and the meeting is gone. Say in the same breath that you cannot do it justice by phone: it has to be seen. That heads off both comebacks before they are spoken.',
  before: 'We have just finished a survey of your buyers. Would Tuesday or Thursday suit?',
  after:
    'We have just finished a survey of your buyers. I have to show it to you, it makes no sense over the phone. Would Tuesday or Thursday suit?',
  fires: ['A cold call offers research, a trend or a practice, and no sentence says that it has to be shown.'],
  never: [
    'A script whose figures and cost of waiting make the case on their own.',
    'An offer to take them through it when you meet: that shows it.',
    'A fact that is told on the spot, such as what most firms do: nothing is left to show.',
  ],
  messages: {
    unshown:
      '“{insight}” invites “tell me now” or “email it to me”: say that you have to show it in person, such as “I can’t do it justice by phone, I need to show it to you.”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because we have just finished a survey of 400 buyers in your industry. Those who wait will be paying to win that share back.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?\n\n? Well, tell me now. / Just email it to me.\n  Which part of it matters depends on your own plant. Would Tuesday or Thursday suit?',
        shows: 'A survey, and no word that it has to be shown.',
      },
    ],
    good: [
      {
        text: 'We have just finished a survey of 400 buyers in your industry. I cannot do it justice over the phone, I need to show it to you.',
        shows: 'It has to be shown.',
      },
      { text: 'I can take you through the results when we meet.', shows: 'An offer to take them through it.' },
    ],
  },
  *check(speech) {
    const insight = speech.moves('insight').find(({ sentence }) => isResearch(sentence));
    if (!insight || speech.moves('show').length > 0) return;
    if (speech.moves('evidence').length > 0 && speech.moves('loss').length > 0) return;
    const place = beforeAsk(speech);
    yield {
      message: 'unshown',
      holes: { insight: speech.script.text.slice(insight.span.start, insight.span.end) },
      fixes: place
        ? [{ title: t('Say that it has to be shown'), edits: insertSpeech(speech.script, place, WORDS) }]
        : [],
    };
  },
});

/** What research is called, and what was done to come by it. */
const RESEARCH = new Set(
  'survey study research report finding benchmark analysis statistic datum data insight trend idea practice approach method technique pattern figure number result review comparison poll interview paper audit way count track measure compare ask learn discover'.split(
    ' ',
  ),
);

/** True for what was gathered and can be shown; "suppliers have just raised their rates" is told in full. */
const isResearch = perSentence(({ tokens }: Sentence): boolean =>
  tokens.some(({ lemma, word }) => RESEARCH.has(lemma) || RESEARCH.has(word)),
);
