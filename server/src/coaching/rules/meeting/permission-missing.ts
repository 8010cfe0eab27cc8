import { t } from '@vscode/l10n';
import { defineRule } from '../../define';
import { insertSpeech } from '../../insert';
import { NEED_QUESTIONS } from '../../need-questions';
import { leaveOf, needsOf } from '../../needs';
import { said } from '../../said';

/**
 * Buyers have been taught by poor salespeople to expect a pitch, not questions, so the first question lands as an
 * intrusion unless leave was asked. Once leave is given the whole interview is welcome.
 */
export const permissionMissing = defineRule({
  id: 'permission-missing',
  level: 'warning',
  calls: { 'first-meeting': 'warning' },
  about: 'place',
  article: 'JIT',
  summary: 'Questions about the buyer’s business start, and nobody asked whether the buyer minds.',
  advice:
    'Buyers are used to being pitched at, so a question out of the blue feels like an intrusion and gets a guarded answer. Say that you could help in many ways, that questions let you find the right one, and ask whether they mind. Once they have said yes, your questions are welcome.',
  before: 'How do you train new hires today?',
  after:
    'We could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?\n\nHow do you train new hires today?',
  fires: [
    'The script asks where the buyer is now, where they want to be or what stands between, and asks permission nowhere, or only in an answer to a comeback that may never come.',
  ],
  never: [
    'A script with no such question: then the questions themselves are missing.',
    'Courtesy such as “How was your trip?”.',
    'The request for permission itself, in any form, such as “I would like to ask you some questions. Does that sound good?”; a bare announcement is none.',
  ],
  messages: {
    unasked:
      '“{question}” starts the questions before the buyer has agreed to any, which feels like an interrogation: say why you would like to ask, and ask whether they mind.',
  },
  examples: {
    bad: [
      {
        text: 'Thank you for making time today.\n\n‹How do you train new hires today?›',
        fixed:
          'Thank you for making time today.\n\nWe could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?\n\nHow do you train new hires today?',
        shows: 'The first needs question, with no permission asked.',
      },
      {
        text: '‹Where would you like that figure to be in a year?›',
        shows: 'Where they want to be is a needs question too.',
      },
      {
        text: 'I am going to ask you a few questions now.\n\n‹What does your hiring process look like at the moment?›',
        shows: 'An announcement asks no permission.',
      },
      { text: '> "‹Walk me through how an order reaches you today.›"', shows: 'On a page.' },
    ],
    good: [
      { text: 'How was your trip?', shows: 'Courtesy is no needs question.' },
      {
        text: 'We have a wide range, so I cannot know yet what would serve you best. Would you mind if I asked you some questions?\n\nHow do you train new hires today?',
        shows: 'Permission asked, with the reason.',
      },
      {
        text: 'I would like to ask you some questions so that I only talk about what matters to you. Sound good?\n\nHow many people joined you this year?',
        shows: 'Permission asked in two sentences.',
      },
      {
        text: 'Would it be all right to ask how you choose suppliers, so that I can leave out what does not fit?',
        shows: 'The permission itself.',
      },
    ],
  },
  *check(speech) {
    const [first] = needsOf(speech).questions;
    if (!first || leaveOf(speech).length > 0) return;
    yield {
      span: first.sentence.span,
      message: 'unasked',
      holes: { question: said(speech.script, first.sentence.span) },
      fixes: [
        {
          title: t('Ask permission first'),
          edits: insertSpeech(speech.script, { before: first.sentence }, NEED_QUESTIONS.leave),
          preferred: true,
        },
      ],
    };
  },
});
