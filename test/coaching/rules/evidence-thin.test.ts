import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'evidence-thin';

describe(RULE, () => {
  for (const script of [
    '‹We grew sales by 40%.›',
    '‹We have cut costs by a third.›',
    '‹Sales went up by 25 percent.›',
    '‹We doubled our output.›',
    '‹We can cut your energy bill by 30%.›',
    'Good morning. ‹We saved $2 million.› I would love to show you how.',
  ]) {
    it(`reports: ${script}`, () => expectReport(RULE, script));
  }

  for (const script of [
    // Two of the three.
    'Three firms tripled their share.',
    'Northgate Dental saved $40,000.',
    'We cut delivery times by 30% in four months.',
    'Those six paid 22 percent less than the others.',
    'Last spring we raised bookings by 12%.',
    // The rest in the sentence before or after.
    'Two hotels near you tried it. Bookings went up by 12%.',
    'We grew sales by 40%. It took six months.',
    // No result of ours.
    'All I need is 30 minutes.',
    'Would Tuesday at 10 or Thursday at 2 suit you?',
    'Your present supplier charges 12% more.',
    'It costs $40 a seat.',
    'A missed call costs a practice $850.',
    'Our survey shows that 73% of buyers compare three suppliers.',
    'Seven in ten gave the same reason.',
    'Your firm has grown by 40%.',
    'Would you like to grow sales by 40%?',
    'Buyer: We grew sales by 40%.',
  ]) {
    it(`is quiet on: ${script}`, () => expectQuiet(RULE, script));
  }
});
