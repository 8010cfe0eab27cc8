import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'evidence-missing';
const call = (middle: string) =>
  `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\n${middle}\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?`;

describe(RULE, () => {
  for (const middle of [
    'I’m calling because we train managers.',
    'We have been in the trade for 20 years, and nine people work for us.',
    'It costs $40 a seat, and set-up takes two days.',
    'There is 10% off in June.',
    'Our clients are very happy with us.',
    'We cover 14 counties, and there are three reasons for my call.',
    'Many firms in your trade have improved.',
    'Would you like to save 20%?',
    'Buyer: We grew by 30% last year.',
    'How would you feel about 15% more orders?',
  ]) {
    it(`reports: ${middle}`, () => expectReport(RULE, call(middle)));
  }

  for (const middle of [
    'Three hotels raised their bookings by 12% in four months.',
    'One dealer in Leeds doubled his sales.',
    '{{how many}} firms in {{industry}} raised their sales by {{percent}} in a year.',
    'Our survey of 400 buyers shows where they will stop spending.',
    'The study shows that two in three guests book elsewhere the second time.',
    'A missed call costs a practice $850 on average, and you would be losing that every day.',
    'Two garages in Hove fill nine more bays a week since they changed it.',
    'A bakery near you throws away 40 loaves fewer a day.',
    'For one clinic that meant 30 extra appointments each month.',
    'Most garages on our list are pulling in four extra jobs a week.',
  ]) {
    it(`is quiet on: ${middle}`, () => expectQuiet(RULE, call(middle)));
  }

  it('waits until there is something to judge', () => expectQuiet(RULE, 'Hello.\n\nThis is Aiko Mori of Northwind.'));

  it('is a hint where research is offered and has to be shown', () => {
    const levelOf = (middle: string) =>
      findingsOf(`---\ncall: cold-call\n---\n${call(middle)}`).find(({ rule }) => rule === RULE)?.level;
    assert.equal(levelOf('I’m calling because we train managers.'), 'info');
    assert.equal(
      levelOf('I came across some ideas that are working very well for other hotels, and I have to show them to you.'),
      'hint',
    );
  });

  it('inserts a figure before the ask, to be filled in', () => {
    expectReport(
      RULE,
      call('I’m calling because we train managers.'),
      call(
        'I’m calling because we train managers.\n\n{{how many}} firms in {{industry}} raised their {{what}} by {{percent}} in {{how many}} months.',
      ),
    );
  });

  it('is for cold calls', () => {
    for (const kind of ['first-meeting', 'referral', 'follow-up', 'voicemail'] as const)
      expectQuiet(RULE, call('I’m calling because we train managers.'), kind);
  });
});
