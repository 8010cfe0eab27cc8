import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'closed-questions';
const list = (...questions: readonly string[]): string => questions.map((each) => `- ${each}`).join('\n');

describe(RULE, () => {
  for (const questions of [
    ['‹Do you train new hires today?›', 'Are you happy with your supplier now?', 'What keeps you from more?'],
    [
      'How do you train?',
      '‹Have you tried to fix it before?›',
      'Is your team growing at the moment?',
      'Does it cost you orders?',
    ],
    ['‹And do you use a broker today?›', 'Has your team grown since last year?', 'Do you run your own vans?'],
    ['‹Are you looking to open a second branch?›', 'Could you do it on your own?', 'Do you have a plan for it now?'],
    ['‹Do you train the people who join late?›', 'Are you using a broker today?', 'How many are there in your team?'],
  ]) {
    it(`reports: ${questions[0]}`, () => expectReport(RULE, list(...questions)));
  }

  for (const questions of [
    ['Do you train new hires today?', 'How do you do it?', 'Who does it for you?'],
    ['Do you train new hires today?', 'Are you happy with your supplier now?'],
    [
      'Can you walk me through your month-end?',
      'Could you tell me who does your books?',
      'Would you describe your team to me?',
    ],
    ['Do you know how many calls your desk misses?', 'Do you know what that costs you?', 'How do you count them?'],
    [
      'Is it the price or the time that worries you?',
      'Are you doing it in-house or with an agency?',
      'How do you hire?',
    ],
    ['Do you mind if I ask you some questions?', 'Would Tuesday or Thursday suit you?', 'How was your trip?'],
    ['How do you train new hires?', 'Where would you like that to be in a year?', 'What keeps you from it?'],
    ['Is he in?', 'Did you find the parking?', 'Have you got a minute?'],
  ]) {
    it(`is quiet on: ${questions[0]}`, () => expectQuiet(RULE, list(...questions)));
  }
});
