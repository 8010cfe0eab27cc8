import { t } from '@vscode/l10n';
import type { Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { beforeAsk, insertSpeech, type Place } from '../../insert';
import { isMainLine } from '../../main-line';
import { CLOSING, OPENING } from '../../meeting-example';
import { NEED_QUESTIONS } from '../../need-questions';
import { leaveOf, needsOf, sells } from '../../needs';
import type { Fix } from '../../types';

const { leave, now, goal, gap, alone } = NEED_QUESTIONS;

/** Whoever asks nothing in a first meeting pitches before knowing what the buyer needs. */
export const questionsMissing = defineRule({
  id: 'questions-missing',
  level: 'info',
  calls: { 'first-meeting': 'info' },
  about: 'missing',
  article: 'JIT',
  summary: 'A first meeting asks nothing about what the buyer needs.',
  advice:
    'A first meeting is for finding out what this buyer needs; whoever talks instead may be praising the pink one to somebody who wants blue. Ask where they are now, where they want to be, and what lies between. Plan the questions before you go, and ask permission before the first of them.',
  before: 'We help companies train their people. We have been doing it for thirty years.',
  after:
    'We do many things, and I would like to talk only about what fits. May I ask you a few questions first?\n\nHow do you train new people today? Where would you like that to be a year from now?',
  fires: [
    'A first meeting of six sentences or more asks nowhere where the buyer is now, where they want to be or what stands between.',
  ],
  never: [
    'A single needs question anywhere, an answer to a comeback included, or a request such as “Walk me through your month-end”.',
    'Fewer than six sentences and no ask: there is not yet a meeting to judge.',
    'Other kinds of call: a cold call sells a date and a time, and may do without.',
  ],
  messages: {
    missing:
      'This meeting asks nothing about what the buyer needs, so whatever you offer is a guess: ask where they are now, where they want to be and what stands between.',
  },
  examples: {
    bad: [
      {
        text: `${OPENING}

${CLOSING}`,
        fixed: `${OPENING.replace('\n\n?', `\n\n${[now, goal, gap, alone].join('\n\n')}\n\n?`)}

${CLOSING}`,
        shows: 'Permission is asked, and then nothing.',
      },
    ],
    good: [
      {
        text: `${OPENING}

How do your nurses get from one client to the next today?

Where would you like that to be in two years?

What keeps it from being so?`,
        shows: 'Three questions are enough to begin with.',
      },
      { text: 'Thank you for seeing me.', shows: 'Too little to judge.' },
    ],
  },
  *check(speech) {
    if (needsOf(speech).questions.length > 0) return;
    yield { message: 'missing', fixes: insertQuestions(speech) };
  },
});

function insertQuestions(speech: Speech): Fix[] {
  const last = leaveOf(speech).at(-1);
  const place = last ? { after: last.sentence } : beforeSelling(speech);
  if (!place) return [];
  const words = [...(last ? [] : [leave]), now, goal, gap, alone];
  const title = last
    ? t('Insert questions for now, goal and gap')
    : t('Insert the request to ask, and questions for now, goal and gap');
  return [{ title, edits: insertSpeech(speech.script, place, words), preferred: true }];
}

/** Questions come before anything about the product, else before the ask, else last. */
function beforeSelling(speech: Speech): Place | undefined {
  const sold = speech
    .moves('pitch', 'solution')
    .find((move) => isMainLine(move.sentence.passage) && sells(speech, move));
  return sold ? { before: sold.sentence } : beforeAsk(speech);
}
