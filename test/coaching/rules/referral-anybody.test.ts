import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'referral-anybody';

describe(RULE, () => {
  for (const script of [
    '‹Do you know anyone else who might need a new roof?›',
    'I enjoyed this. ‹Who do you know that could benefit from a review like this one?›',
    '‹Would any of your friends or colleagues be interested?›',
    '‹Is there someone you know who would find this useful?›',
    '‹Can you think of anybody who is looking for a trainer?›',
    '> "‹Does anyone come to mind who might want the same?›"',
  ]) {
    it(`reports: ${script}`, () => expectReport(RULE, script, undefined, 'referral'));
  }

  for (const script of [
    'Which of the partners you trained with should hear about this?',
    'Should anyone from finance join us on Tuesday?',
    'Does anybody on your team handle this today?',
    'Nobody on my team knew that you had moved.',
    'Buyer: Do you know anyone who could help us with payroll?',
    'Someone from your office asked me to ring back.',
  ]) {
    it(`is quiet on: ${script}`, () => expectQuiet(RULE, script, 'referral'));
  }

  it('names a circle instead', () => {
    expectReport(
      RULE,
      '‹Do you know anybody who could use this?› Thank you.',
      'Who on {{their committee or club}} should see this first? Thank you.',
    );
  });
});
