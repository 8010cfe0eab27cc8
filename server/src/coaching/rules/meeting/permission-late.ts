import type { Move, Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { moveSpeech } from '../../move-speech';

/** Leave asked after the questions began, or after a pitch, asks for what was already taken. */
export const permissionLate = defineRule({
  id: 'permission-late',
  level: 'warning',
  calls: { 'first-meeting': 'warning' },
  about: 'place',
  article: 'JIT',
  summary: 'Leave to ask questions comes after the questions, or after a pitch.',
  advice:
    'Asking leave opens the conversation: it breaks the ice and turns a pitch into an interview. Once you have questioned or pitched, the buyer has already decided how to treat you, and the request sounds like a formality. Move it up, right after the thanks, before you ask or describe anything.',
  before: 'How many people do you train a year?\n\nWould you mind if I asked you a few questions?',
  after: 'Would you mind if I asked you a few questions?\n\nHow many people do you train a year?',
  fires: [
    'The first request for leave stands after a question about the buyer’s business.',
    'The first request for leave stands after words about the product, its features or its price.',
  ],
  never: [
    'Courtesy before it, such as “Did you find the parking all right?”.',
    'Leave to tell something: “May I tell you what we do?” asks for nothing that a question needs.',
    'A script that never asks leave: that is “permission-missing”.',
  ],
  messages: {
    questions:
      '“{permission}” comes after “{earlier}”, so you ask for what you have already taken: move it before the first question.',
    pitch:
      '“{permission}” comes after you have started to sell with “{earlier}”, and the buyer is on guard by then: move it before any word about the product.',
  },
  examples: {
    bad: [
      {
        text: 'How many people do you train a year?\n\n‹Would you mind if I asked you a few questions, so that I only bring what fits?›',
        fixed:
          'Would you mind if I asked you a few questions, so that I only bring what fits?\n\nHow many people do you train a year?',
        shows: 'After the questions began.',
      },
      {
        text: 'Thank you for seeing me.\n\nWhere would you like that to be in a year?\n\n‹May I ask you some questions so that I can leave out what does not fit?›',
        shows: 'After a question about the goal.',
      },
    ],
    good: [
      {
        text: 'Did you find the parking all right?\n\nMay I ask you a few questions so that I can leave out what does not fit?',
        shows: 'Courtesy comes first.',
      },
      {
        text: 'May I ask you a few questions so that I can leave out what does not fit?\n\nHow do you train new hires today?',
        shows: 'Leave comes first.',
      },
      { text: 'May I tell you in a word who we are?', shows: 'Leave to tell is another matter.' },
    ],
  },
  *check(speech) {
    const [permission] = speech.moves('permission');
    const [earlier] = speech.moves('question-now', 'question-goal', 'question-gap', 'pitch');
    if (!permission || !earlier || earlier.sentence.index >= permission.sentence.index) return;
    yield {
      span: permission.sentence.span,
      message: earlier.kind === 'pitch' ? 'pitch' : 'questions',
      holes: { permission: permission.sentence.text, earlier: earlier.sentence.text },
      fixes: [
        {
          title: 'Move it before the first question',
          edits: moveSpeech(speech.script, request(speech, permission), { before: earlier.sentence }),
          preferred: true,
        },
      ],
    };
  },
});

/** The request with its reason where the two stand side by side, so that the reason is not left behind. */
function request(speech: Speech, { sentence }: Move): Sentence[] {
  const beside = speech.sentencesOf(sentence.passage);
  const at = beside.indexOf(sentence);
  const before = beside[at - 1];
  const reasons = speech.moves('permission-reason');
  return before && reasons.some((move) => move.sentence === before) ? [before, sentence] : [sentence];
}
