import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'questions-missing';
const TALK = `Thank you for seeing me.
I am Ann Cole of Northwind.
We have been in this town for thirty years.
My father began with one van.
Today we have a depot by the river.
It has been a good year for us.`;
const NOW = 'How do you handle this in your business today?';
const GOAL = 'Where would you like that to be a year from now?';
const GAP = 'What has kept you from getting there so far?';
const ALONE = 'How far could you get on your own?';
const SET = [NOW, GOAL, GAP, ALONE].join('\n\n');

describe(RULE, () => {
  for (const [what, script] of [
    ['nothing but talk', TALK],
    ['courtesy alone', `How was the drive?\n\n${TALK}\n\nShall I leave a card?`],
    ['leave and nothing after it', `${TALK}\n\nMay I ask you a few questions?`],
    ['questions of the buyer alone', `${TALK}\n\nBuyer: How do you train your people today?\n\nOn the job.`],
    ['the ask for a date alone', `${TALK}\n\nWould Tuesday or Thursday suit you?`],
    ['a question about the call itself', `${TALK}\n\nHow long do we have today?`],
  ]) {
    it(`reports ${what}`, () => expectReport(RULE, script as string));
  }

  for (const [what, script] of [
    ['one question', `${TALK}\n\nHow do you train your people?`],
    ['a request', `${TALK}\n\nWalk me through your month-end.`],
    ['a question in an answer', `${TALK}\n\n? Go on.\n  What do you use at the moment?`],
    ['one in other words', `${TALK}\n\nI'd be curious to hear how your drivers plan their day.`],
    ['a goal alone', `${TALK}\n\nWhere do you see the firm in five years?`],
    ['a short script', 'Thank you for seeing me.\n\nGoodbye.'],
  ]) {
    it(`is quiet on ${what}`, () => expectQuiet(RULE, script as string));
  }
  it('is quiet on a cold call', () => expectQuiet(RULE, TALK, 'cold-call'));

  it('asks leave where nobody did, before the ask', () =>
    expectReport(
      RULE,
      `${TALK}\n\nWould Tuesday or Thursday suit you?`,
      `${TALK}\n\nWe could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?\n\n${SET}\n\nWould Tuesday or Thursday suit you?`,
    ));

  it('comes before anything about the product', () =>
    expectReport(
      RULE,
      `${TALK}\n\nOur platform has six modules and starts at $40 a seat.`,
      `${TALK}\n\nWe could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?\n\n${SET}\n\nOur platform has six modules and starts at $40 a seat.`,
    ));

  it('takes the form of a page', () =>
    expectReport(
      RULE,
      `> "Thank you for seeing me. I am Ann."\n\n> "It has been a good year. We are well. The dog is well too."\n\n> "May I ask you a few questions?"\n\nNod.\n`,
      `> "Thank you for seeing me. I am Ann."\n\n> "It has been a good year. We are well. The dog is well too."\n\n> "May I ask you a few questions?"\n\n${[NOW, GOAL, GAP, ALONE].map((each) => `> "${each}"`).join('\n\n')}\n\nNod.\n`,
    ));
});
