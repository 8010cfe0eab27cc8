import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'insight-missing';
const call = (middle: string) =>
  `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\n${middle}\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?`;

describe(RULE, () => {
  for (const middle of [
    'I’m calling because we train managers.',
    'I’m calling about your training budget.',
    'The reason for my call is that I would like to introduce myself.',
    'We work with many firms like yours.',
    'I read your annual report with great interest.',
  ]) {
    it(`reports where the case is: ${middle}`, () => expectReport(RULE, call(middle)));
  }

  for (const middle of [
    'We have just finished a study of 300 hospitals, and it shows where night shifts go wrong.',
    'I came across some ideas that are working very well for other wholesalers.',
    'We’ve been tracking how 60 hotels set their prices, and there is a clear trend.',
    'Our latest research into your market has turned up something you will want to see.',
    'I picked up three practices from plants like yours that are not widely known.',
  ]) {
    it(`is quiet where it is: ${middle}`, () => expectQuiet(RULE, call(middle)));
  }

  it('waits until there is something to judge', () => expectQuiet(RULE, 'Hello.\n\nThis is Aiko Mori of Northwind.'));

  it('inserts the insight before the ask', () => {
    expectReport(
      RULE,
      call('I’m calling because we train managers.'),
      call(
        'I’m calling because we train managers.\n\nWe have just finished a survey of {{how many}} companies in {{industry}}, and it shows {{what they will do next}}.',
      ),
    );
  });
});
