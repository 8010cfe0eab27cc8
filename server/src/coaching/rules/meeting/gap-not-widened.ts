import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { insertSpeech } from '../../insert';
import { CLOSING, OPENING } from '../../meeting-example';
import { NEED_QUESTIONS } from '../../need-questions';
import { needsOf } from '../../needs';

/** A buyer who thinks the gap is small will close it alone, and there is no sale. */
export const gapNotWidened = defineRule({
  id: 'gap-not-widened',
  level: 'info',
  calls: { 'first-meeting': 'info' },
  about: 'missing',
  article: 'JIT',
  summary:
    'Both ends of the gap are asked, and nothing asks what it costs, why it stays or whether they could close it alone.',
  advice:
    'Knowing where they are and where they want to be is half of it: if the distance looks small, the buyer will go it alone, and no offer helps. Ask what has kept them from getting there, what it costs that things stay as they are, and how far they would get by themselves. They see how wide the gap is as they answer, and so do you.',
  before: 'How do you train new hires today? Where would you like that to be in a year?',
  after:
    'How do you train new hires today? Where would you like that to be in a year? What has kept you from getting there so far?',
  fires: [
    'A first meeting asks where the buyer is now and where they want to be, and nothing asks what stands between, what staying costs, or whether they could get there alone.',
  ],
  never: [
    'Any question of that kind, in any words: “What if nothing changes?”, “What have you tried?”, “Could you do it with your own people?”, “How does that affect your staff?”.',
    'A question under a title that says so, such as “The gap” or “Cost of waiting”.',
    'One end alone is asked: that is “gap-incomplete”.',
    'Fewer than six sentences and no ask: there is not yet a meeting to judge.',
  ],
  messages: {
    narrow:
      'Both ends of the gap are asked and nothing shows how wide it is, so a buyer who thinks it small will close it without you: ask what has kept them from it, what it costs, and how far they would get alone.',
  },
  examples: {
    bad: [
      {
        text: `${OPENING}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

${CLOSING}`,
        fixed: `${OPENING}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

${NEED_QUESTIONS.gap}

${NEED_QUESTIONS.cost}

${NEED_QUESTIONS.alone}

${CLOSING}`,
        shows: 'Now and goal, and straight on.',
      },
    ],
    good: [
      {
        text: `${OPENING}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

Could you get there with the cars you have?`,
        shows: 'Whether they could do it alone.',
      },
      { text: 'Thank you for seeing me.', shows: 'Too little to judge.' },
    ],
  },
  *check(speech) {
    const { questions, now, goal, gap } = needsOf(speech);
    if (!now || !goal || gap) return;
    const { gap: kept, cost, alone } = NEED_QUESTIONS;
    const last = questions.findLast(({ kind }) => kind === 'question-goal')?.sentence ?? goal;
    yield {
      message: 'narrow',
      fixes: [
        {
          title: t('Ask what lies between'),
          edits: insertSpeech(speech.script, { after: last }, [kept, cost, alone]),
          preferred: true,
        },
      ],
    };
  },
});
