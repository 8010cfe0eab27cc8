import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'loss-missing';
const call = (middle: string) =>
  `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nWe have new research on your industry.\n\n${middle}\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?`;

describe(RULE, () => {
  for (const middle of [
    'It could help you a great deal.',
    'Three firms doubled their output with it in a year.',
    'It would save your team a lot of time.',
    'We are not here to lose time.',
    'A lost-property service in Leeds told us about it.',
  ]) {
    it(`reports where the case is: ${middle}`, () => expectReport(RULE, call(middle)));
  }

  for (const middle of [
    'Firms that wait will have to buy their customers back.',
    'Every month without it costs a plant like yours about $20,000.',
    'How much do missed calls cost you in a week?',
    'The late ones are going to be left behind.',
    'If nothing changes, you will be losing one customer in five by spring.',
  ]) {
    it(`is quiet where the loss is named: ${middle}`, () => expectQuiet(RULE, call(middle)));
  }
});
