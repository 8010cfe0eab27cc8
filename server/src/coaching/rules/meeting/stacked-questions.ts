import type { Passage } from '../../../script/index';
import type { Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { needsOf } from '../../needs';
import { said } from '../../said';

const STACK = 3;

/** Of three questions in one breath, a buyer answers the last or the easiest. */
export const stackedQuestions = defineRule({
  id: 'stacked-questions',
  level: 'hint',
  off: true,
  calls: { 'first-meeting': 'hint' },
  about: 'place',
  article: 'JIT',
  summary: 'Three or more needs questions stand in one paragraph.',
  advice:
    'A buyer who hears three questions in one breath answers one of them, as a rule the easiest. Ask one, wait, and let the answer choose the next. Give each question a paragraph or list item of its own, so that you stop after it. The article asks for questions and does not say how many at once, so this rule is off unless you switch it on.',
  before: 'How do you train people today? Who does it? What does it cost you?',
  after: 'How do you train people today?\n\nWho does it?\n\nWhat does it cost you?',
  fires: [
    'One paragraph or list item of the seller’s holds three needs questions or more; once a paragraph, on the first.',
  ],
  never: [
    'One question a paragraph or list item, however many there are.',
    'Two questions in one breath.',
    'Questions that a direction on a line of its own parts, such as `(wait)`.',
    'Courtesy, permission to ask, and the ask for a date: none of them is a needs question.',
  ],
  messages: {
    stacked:
      '“{words}” is the first of {count} questions in one breath, and the buyer will answer the easiest: give each a paragraph of its own, and wait after it.',
  },
  examples: {
    bad: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\n‹How do you train people today?› Where would you like that to be in a year? What keeps you from it?',
        shows: 'Three in one breath.',
      },
    ],
    good: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\n- How do you train people today?\n- Where would you like that to be in a year?\n- What keeps you from it?',
        shows: 'One a list item.',
      },
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\nHow do you train people today? Where would you like that to be in a year?',
        shows: 'Two.',
      },
    ],
  },
  *check(speech) {
    const byPassage = new Map<Passage, Set<Sentence>>();
    for (const { sentence } of needsOf(speech).questions) {
      const known = byPassage.get(sentence.passage) ?? new Set();
      byPassage.set(sentence.passage, known.add(sentence));
    }
    for (const asked of byPassage.values()) {
      const [first] = asked;
      if (!first || asked.size < STACK) continue;
      yield {
        span: first.span,
        message: 'stacked',
        holes: { words: said(speech.script, first.span), count: String(asked.size) },
      };
    }
  },
});
