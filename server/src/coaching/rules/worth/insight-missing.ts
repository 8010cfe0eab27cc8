import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { beforeAsk, insertSpeech } from '../../insert';

const WORDS =
  'We have just finished a survey of {{how many}} companies in {{industry}}, and it shows {{what they will do next}}.';

/** What sets one caller apart from all the others who sell the same thing is something worth knowing, brought along. */
export const insightMissing = defineRule({
  id: 'insight-missing',
  level: 'info',
  calls: { 'cold-call': 'info', 'first-meeting': 'info' },
  about: 'missing',
  article: 'JIT',
  summary: 'Nothing of value is offered: no research, no trend, no practice worth knowing.',
  advice:
    'Most who call sell the same thing as the next; whoever brings something worth knowing stands out from them. Offer research, a trend in their industry, or a practice that works for others like them, and say why it matters to this listener. Look it up well beforehand: on the way there it is too late.',
  before: 'I’m calling about our training courses.',
  after:
    'We have just finished a survey of 400 buyers in your industry, and it shows where they will stop spending next year.',
  fires: [
    'A cold call or first meeting in which the seller offers no research, data, trend or practice; only a hint where figures and the cost of waiting make the case.',
  ],
  never: [
    'Research, data, a trend or a practice that is offered anywhere in the script, in any alternative.',
    'A script with no request for a meeting and fewer than six spoken sentences: there is nothing to judge yet.',
  ],
  messages: {
    none: 'Nothing here tells the listener something worth knowing, so you sound like all who sell the same: offer research, a trend or a practice, such as “We have just finished a survey of 400 buyers in your industry.”',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because we train managers. Three of our clients doubled their output in a year.\n\nWould Tuesday or Thursday suit for 30 minutes, so that I can show you in person what those who wait will lose?',
        call: 'cold-call',
        shows: 'Figures and loss, and nothing to learn: a hint only.',
      },
    ],
    good: [
      { text: 'We have just finished a survey of 400 buyers in your industry.', shows: 'Research.' },
      { text: 'I came across a practice that is working very well for hotels of your size.', shows: 'A practice.' },
    ],
  },
  *check(speech) {
    if (speech.moves('insight').length > 0) return;
    const ideasStand = speech.moves('evidence').length > 0 && speech.moves('loss').length > 0;
    const place = beforeAsk(speech);
    yield {
      message: 'none',
      ...(ideasStand ? { level: 'hint' as const } : {}),
      fixes: place ? [{ title: t('Insert an insight'), edits: insertSpeech(speech.script, place, WORDS) }] : [],
    };
  },
});
