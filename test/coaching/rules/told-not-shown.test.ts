import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'told-not-shown';
const call = (middle: string) =>
  `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\n${middle}\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?`;

describe(RULE, () => {
  for (const middle of [
    'I’m calling because we have just finished a study of 300 hospitals.',
    'I’m calling about a survey of your buyers that came out on Monday.',
    'We came across some ideas that are working very well for other wholesalers.',
    'Our latest research into your market has turned up something new.',
    'There is a trend in your industry that I would like to share with you.',
  ]) {
    it(`reports where it is only told: ${middle}`, () => expectReport(RULE, call(middle)));
  }

  for (const middle of [
    'We have just finished a study of 300 hospitals, and I need to show it to you in person.',
    'I’m calling about a survey of your buyers. It makes no sense over the phone, you have to see it.',
    'We came across some ideas that work for other wholesalers. I’d like to take you through them when we meet.',
    'There is a trend in your industry. It is a picture, so I can’t describe it on the phone.',
    'I’m calling because we train managers.',
  ]) {
    it(`is quiet where it is shown, or nothing is offered: ${middle}`, () => expectQuiet(RULE, call(middle)));
  }

  it('is quiet where figures and the cost of waiting make the case', () => {
    expectQuiet(
      RULE,
      call(
        'I came across an approach in your industry. Three firms tripled their share with it in six months. Those who wait will be paying to win that share back.',
      ),
    );
  });
});
