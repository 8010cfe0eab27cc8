import { t } from '@vscode/l10n';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { insertSpeech, type Place } from '../../insert';
import { CLOSING, OPENING } from '../../meeting-example';
import { NEED_QUESTIONS } from '../../need-questions';
import { needsOf } from '../../needs';
import type { Fix } from '../../types';

/** A gap has two ends; with one of them alone nobody knows how wide it is. */
export const gapIncomplete = defineRule({
  id: 'gap-incomplete',
  level: 'info',
  calls: { 'first-meeting': 'info' },
  about: 'missing',
  article: 'JIT',
  summary: 'The questions leave out where the buyer is now, or where they want to be.',
  advice:
    'Questions look for the size of a gap: from where the buyer is now to where they want to be. With one end unknown you cannot tell whether there is room for you at all, nor can the buyer. Ask for both, the present first.',
  before: 'How do you train new hires today?',
  after: 'How do you train new hires today?\n\nWhere would you like that to be a year from now?',
  fires: [
    'A first meeting asks needs questions, and none of them asks where the buyer is now.',
    'A first meeting asks needs questions, and none of them asks where the buyer wants to be.',
  ],
  never: [
    'Both ends are asked, in any order and anywhere, with a question mark or as a request (“Tell me where you want to take the firm”).',
    'A question whose words leave it open, under a title that says which end it is for, such as “Where they want to be”.',
    'No needs question at all: that is “questions-missing”.',
    'Fewer than six sentences and no ask: there is not yet a meeting to judge.',
  ],
  messages: {
    now: 'These questions never ask where the buyer is now, so nobody can tell how far they have to go: ask how they do it today.',
    goal: 'These questions never ask where the buyer wants to be, so nobody can tell how far they have to go: ask where they would like it to be in a year.',
    both: 'These questions ask neither where the buyer is now nor where they want to be, so nobody can tell how far they have to go: ask for both.',
  },
  examples: {
    bad: [
      {
        text: `${OPENING}

# Questions

- How do your nurses get from one client to the next today?
- Who plans the rounds?
- What does a lost hour cost you?

# Next step

${CLOSING}`,
        fixed: `${OPENING}

# Questions

- How do your nurses get from one client to the next today?
- Who plans the rounds?
- ${NEED_QUESTIONS.goal}
- What does a lost hour cost you?

# Next step

${CLOSING}`,
        shows: 'Nothing asks where they want to be.',
      },
      {
        text: `${OPENING}

Where would you like the service to be in two years?

What has kept you from getting there so far?

${CLOSING}`,
        fixed: `${OPENING}

${NEED_QUESTIONS.now}

Where would you like the service to be in two years?

What has kept you from getting there so far?

${CLOSING}`,
        shows: 'Nothing asks where they are now.',
      },
    ],
    good: [
      {
        text: `${OPENING}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

What has kept you from getting there so far?`,
        shows: 'Both ends, and what lies between.',
      },
      { text: 'Thank you for seeing me.', shows: 'Too little to judge.' },
    ],
  },
  *check(speech) {
    const { questions, now, goal } = needsOf(speech);
    if (questions.length === 0 || (now && goal)) return;
    yield { message: now ? 'goal' : goal ? 'now' : 'both', fixes: insertEnds(speech) };
  },
});

function insertEnds(speech: Speech): Fix[] {
  const { questions, now, goal } = needsOf(speech);
  const first = questions[0]?.sentence;
  if (!first) return [];
  const words = [...(now ? [] : [NEED_QUESTIONS.now]), ...(goal ? [] : [NEED_QUESTIONS.goal])];
  const place: Place = now ? { after: lastOfNow(speech, now) } : { before: first };
  const title = now
    ? t('Ask where they want to be')
    : goal
      ? t('Ask where they are now')
      : t('Ask where they are and where they want to be');
  return [{ title, edits: insertSpeech(speech.script, place, words), preferred: true }];
}

/** The last question about the present before any about what lies between: the goal comes in the middle. */
function lastOfNow(speech: Speech, first: Sentence): Sentence {
  const { questions } = needsOf(speech);
  const gap = questions.find(({ kind, sentence }) => kind === 'question-gap' && sentence.index > first.index);
  const last = questions.findLast(
    ({ kind, sentence }) => kind === 'question-now' && (!gap || sentence.index < gap.sentence.index),
  );
  return last?.sentence ?? first;
}
