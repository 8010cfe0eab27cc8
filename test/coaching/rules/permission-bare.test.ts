import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'permission-bare';

describe(RULE, () => {
  for (const script of [
    'Thanks for having me.\n\n‹Is it OK if I ask you a few questions?›\n\nWho runs the night shift now?',
    '‹Could I ask you one or two things about the house first?›\n\nHow long have you lived here?',
    "We're very proud of our new office. It has a lovely view. ‹Mind if I ask you a couple of things?›",
    'We do many things, so I cannot know what fits.\n\nIt rained all night.\n\nThe bridge was closed.\n\nI came by the old road.\n\n‹May I ask you some questions?›',
    'You: Thank you for the coffee.\n\nYou: ‹Would you mind if I put a few questions to you?›',
    '‹May I ask you some questions?›\n\nHow do you hire today?\n\n? Just give me the pitch.\n  I would only be guessing. May I ask you some questions?',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'Every branch is different, so may I ask you a few questions?',
    "I don't know enough about your plant yet to say anything of use. Could I ask you a few questions first?",
    'May I ask you some questions? Then I can tell you honestly whether we can be of any help.',
    "I'd like to make good use of your time.\n\nWould you mind if I asked you some questions, so that I leave out what does not fit?",
    "I'd rather listen than present.\n\nThe sheet can wait.\n\nIs it all right if I ask you a few things?",
    'Do you mind if I record this?',
    'May I tell you who we are?',
    'Buyer: Can I ask you a few questions?\n\nOf course.',
    'I am going to ask you a few questions now.',
    'We offer so much that I would only be guessing. May I ask you some questions?\n\nHow do you hire today?\n\nAnd may I ask you two more questions about that?',
    '? Just give me the pitch.\n  May I ask you some questions first?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }

  it('puts the reason before the request, in its own paragraph', () =>
    expectReport(
      RULE,
      'Rep: Thank you. ‹Do you mind if I ask you a few questions?› (smile)\n',
      'Rep: Thank you. We do a great many different things, and most of them would be of no use to you. Do you mind if I ask you a few questions? (smile)\n',
    ));
});
