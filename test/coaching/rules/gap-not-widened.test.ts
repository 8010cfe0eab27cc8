import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'gap-not-widened';
const OPEN = 'Thank you for seeing me. It is good to be here. The road was clear. Your yard is full. I like that.';
const ENDS = `${OPEN}\n\nHow do you plan the rounds today?\n\nWhere would you like that to be in a year?`;

describe(RULE, () => {
  for (const script of [
    ENDS,
    `${ENDS}\n\nThank you, that helps.`,
    `${ENDS}\n\nWhat happens next?`,
    `${ENDS}\n\nWhen can I come back?\n\nWould Tuesday or Thursday suit you?`,
    `${OPEN}\n\nTell me about your business.\n\nWhat are your goals for next year?`,
    `${ENDS}\n\nBuyer: What would it cost us to wait?\n\nI cannot say yet.`,
  ]) {
    it(`reports: ${script.split('\n').at(-1)}`, () => expectReport(RULE, script));
  }

  for (const gap of [
    'What if nothing changes?',
    'What have you tried so far?',
    'Could you do it with the people you have?',
    'How does that affect the night shift?',
    'Why do you think it has stayed that way?',
    'What would that add up to over a year?',
    'Tell me what gets in the way.',
    '# Cost of waiting\n\nAnd by next spring?',
    '? We are fine.\n  What does it cost you to stay fine?',
  ]) {
    it(`is quiet on: ${gap.split('\n')[0]}`, () => expectQuiet(RULE, `${ENDS}\n\n${gap}`));
  }
  it('is quiet where one end is missing', () => expectQuiet(RULE, `${OPEN}\n\nHow do you plan the rounds today?`));
  it('is quiet on a short script', () =>
    expectQuiet(RULE, 'How do you hire today?\n\nWhere should that be in a year?'));

  it('asks after the last question about the goal, an item each', () =>
    expectReport(
      RULE,
      `${OPEN}\n\n1. One.\n\n- How do you plan the rounds today?\n- Where would you like that to be in a year?\n\nThank you.`,
      `${OPEN}\n\n1. One.\n\n- How do you plan the rounds today?\n- Where would you like that to be in a year?\n- What has kept you from getting there so far?\n- What does it cost you each month that it stays as it is?\n- How far could you get on your own?\n\nThank you.`,
    ));
});
