import { t } from '@vscode/l10n';
import type { Speech } from '../../../speech/index';
import { insertComeback } from '../../comeback-edit';
import { defineRule } from '../../define';
import { atOpening } from '../../insert';
import { leaveOf } from '../../needs';
import { demandForPitch } from '../../prepared';
import { QUESTIONS_FIRST } from '../../ready-answers';

const DEMAND = 'Just give me the pitch. / What do you sell?';

/** Buyers have been taught to expect a pitch, so some will ask for it before you have asked anything. */
export const pitchDemandUnplanned = defineRule({
  id: 'pitch-demand-unplanned',
  level: 'hint',
  calls: { 'first-meeting': 'hint' },
  about: 'missing',
  article: 'JIT',
  summary: 'No answer is prepared for the buyer who wants the pitch first.',
  advice:
    'Many buyers expect to be pitched at, and some will say so: just tell me what you sell. Whoever has no answer ready starts to pitch, and the questions never come. Prepare one sentence that says why it would only be a guess, and ask permission once more.',
  before: '? Just give me the pitch.\n  Of course, our platform has six modules.',
  after: `? Just give me the pitch.\n  ${QUESTIONS_FIRST}`,
  fires: [
    'A first meeting of six sentences or more holds no comeback, and nothing the buyer says, that wants the pitch, the product, the brochure or the price before the questions.',
  ],
  never: [
    'Any comeback of that kind, in any words: “What do you do?”, “Show me the brochure”, “What does it cost?”, “I have no time for questions”.',
    'A buyer’s cue that says so and is answered.',
    'Fewer than six sentences and no ask: there is not yet a meeting to judge.',
  ],
  messages: {
    unplanned:
      'Nothing is prepared for the buyer who says “just give me the pitch”, and caught unprepared one starts to pitch: write down your answer, such as “I would only be guessing; may I ask you a few questions first?”',
  },
  examples: {
    bad: [
      {
        text: `Thank you for seeing me.
We have just finished a survey of 180 people who run care like yours, and it shows how long their nurses drive.
We do a great many different things, and most of them would be of no use to you.
May I ask you some questions first?
(wait for the yes)

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

What has kept you from getting there so far?`,
        fixed: `Thank you for seeing me.
We have just finished a survey of 180 people who run care like yours, and it shows how long their nurses drive.
We do a great many different things, and most of them would be of no use to you.
May I ask you some questions first?
(wait for the yes)

? ${DEMAND}
  ${QUESTIONS_FIRST}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

What has kept you from getting there so far?`,
        shows: 'No answer for a buyer who wants the pitch.',
      },
    ],
    good: [
      {
        text: `Thank you for seeing me.
We have just finished a survey of 180 people who run care like yours, and it shows how long their nurses drive.
We do a great many different things, and most of them would be of no use to you.
May I ask you some questions first?

? Can't you just show me your prices?
  They would be somebody else's prices. May I ask two things first?

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

What has kept you from getting there so far?`,
        shows: 'The demand in other words.',
      },
      { text: 'Thank you for seeing me.', shows: 'Too little to judge.' },
    ],
  },
  *check(speech) {
    if (demandForPitch(speech)) return;
    const after = leaveOf(speech).at(-1)?.sentence ?? openingOf(speech);
    const edits = after && insertComeback(speech.script, after, DEMAND, QUESTIONS_FIRST);
    yield {
      message: 'unplanned',
      fixes: edits ? [{ title: t('Insert an answer to “just give me the pitch”'), edits, preferred: true }] : [],
    };
  },
});

function openingOf(speech: Speech) {
  const place = atOpening(speech);
  return place && ('after' in place ? place.after : place.before);
}
