import { isClosed } from '../../closed';
import { defineRule } from '../../define';
import { needsOf } from '../../needs';
import { said } from '../../said';

/** Of fewer questions than this nobody can say what most of them are like. */
const ENOUGH = 3;

/** A question that can be answered yes or no gets yes or no. */
export const closedQuestions = defineRule({
  id: 'closed-questions',
  level: 'hint',
  off: true,
  calls: { 'first-meeting': 'hint' },
  about: 'place',
  article: 'JIT',
  summary: 'Most needs questions can be answered yes or no.',
  advice:
    'You ask in order to learn what this buyer needs, and a yes or a no teaches you next to nothing. Begin with how, what, who, where or why, or ask them to walk you through it. Keep the yes-or-no questions for making sure that you have understood. The article asks for questions and does not say which kind, so this rule is off unless you switch it on.',
  before: 'Do you train new hires?',
  after: 'How do you train new hires?',
  fires: [
    'Three needs questions or more are asked, and more than half of them can be answered yes or no; once, on the first of them.',
  ],
  never: [
    'Half of them, or more, ask how, what, who, where, when, why or which.',
    'A request in the form of a question: “Can you walk me through it?”, “Could you tell me how …?”',
    'A choice that is no yes or no: “Is it the price or the time that worries you?”',
    'Permission to ask, courtesy, and the ask for a date: none of them is a needs question.',
    'Fewer than three needs questions.',
  ],
  messages: {
    closed:
      '“{words}” can be answered yes or no, as can {closed} of your {all} questions about their needs, so you will hear little of what this buyer needs: begin with how, what or why.',
  },
  examples: {
    bad: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\n- ‹Do you train new hires today?›\n- Are you happy with your supplier at the moment?\n- Do you want to grow the team this year?\n- What keeps you from it?',
        shows: 'Three of four.',
      },
    ],
    good: [
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\n- Do you train new hires yourselves today?\n- How long does it take you?\n- Where would you like that to be in a year?\n- What keeps you from it?',
        shows: 'Most are open.',
      },
      {
        text: 'So that I talk only about what fits, may I ask you some questions?\n\n- Can you walk me through how you train new hires today?\n- Could you tell me where you would like that to be in a year?\n- Do you know what keeps you from it?',
        shows: 'Requests in the form of a question.',
      },
    ],
  },
  *check(speech) {
    const all = [...new Set(needsOf(speech).questions.map(({ sentence }) => sentence))];
    const closed = all.filter(isClosed);
    const [first] = closed;
    if (!first || all.length < ENOUGH || closed.length * 2 <= all.length) return;
    const holes = { words: said(speech.script, first.span), closed: String(closed.length), all: String(all.length) };
    yield { span: first.span, message: 'closed', holes };
  },
});
