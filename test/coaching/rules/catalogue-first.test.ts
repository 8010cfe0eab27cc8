import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'catalogue-first';

describe(RULE, () => {
  for (const script of [
    '‹Let me show you our brochure.›',
    '‹Here is our price list.›\n\nHow do you buy paper today?',
    '‹Our system comes with a dashboard, alerts and a mobile app.›\n\nHow do you track stock today?',
    '‹I would like to start with a demo of the platform.›',
    'Buyer: Did you find the door?\n\n‹Our platform has six modules.›\n\nHow do you track stock today?',
    '# Range\n\n‹We offer three packages, from $200 to $900 a month.›\n\n# Needs\n\nHow do you track stock today?',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'How do you track stock today?\n\nOur system comes with a dashboard and alerts.',
    'We have a huge line-up, which makes it hard for me to know what would suit you.',
    'I have not brought a catalogue.',
    'Buyer: Do you have a brochure?',
    '? What does it cost?\n  It starts at $40 a seat.',
    'Buyer: So what do you sell?\n\nOur platform has six modules.\n\nHow do you track stock today?',
    'We run sixty courses, from a day to a year. I cannot tell from here which of them would serve you.',
    'I am Ann Cole of Northwind, and we look after payroll for small shops.',
    'Next time I will bring our catalogue.',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }

  it('speaks of each sentence', () => {
    expectReport(
      RULE,
      '# Range\n\n‹Our platform has six modules.› ‹It starts at $40 a seat.›\n\n# Demo\n\n‹Let me give you a demo.›',
    );
  });
  it('speaks of each turn that goes on selling', () => {
    expectReport(
      RULE,
      'Rep: ‹So, I have brought you our brochure.›\nRep: ‹On page six you see the double pump, with a battery of twelve hours.›\nRep: How many pumps do you have today?',
    );
  });
  it('takes a price that was asked for as an answer', () => {
    expectQuiet(
      RULE,
      'Buyer: And it costs how much?\nYou: 1,890 euro the unit.\nYou: How many pumps do you have today?',
    );
  });
});
