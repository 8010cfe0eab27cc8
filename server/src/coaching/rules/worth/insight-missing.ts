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
    'Everyone who calls sells much the same thing; the one who brings something worth knowing is the one they make time for. Offer research, a trend in their industry, or a practice that works for others like them, and say why it matters to this listener. Look it up beforehand: it cannot be done in the taxi.',
  before: 'I’m calling about our training courses.',
  after:
    'We have just finished a survey of 400 buyers in your industry, and it shows where they will stop spending next year.',
  fires: ['A cold call or first meeting in which the seller offers no research, data, trend or practice.'],
  never: [
    'A script whose figures and cost of waiting make the case: then it is only a hint.',
    'A script with no request for a meeting and fewer than six spoken sentences: there is nothing to judge yet.',
  ],
  messages: {
    none: 'This script brings the listener nothing worth knowing, so the call is about you: offer research, a trend or a practice that works for others like them.',
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
      fixes: place ? [{ title: 'Insert an insight', edits: insertSpeech(speech.script, place, WORDS) }] : [],
    };
  },
});
