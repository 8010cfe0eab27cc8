import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'permission-late';

describe(RULE, () => {
  for (const script of [
    'How do you handle overtime at the moment?\n\n‹Would you mind if I asked you a few questions?›',
    'How many trucks do you run?\n\nThank you.\n\n‹Is it all right if I ask you some questions about your fleet?›',
    'Our platform has six modules and starts at $40 a seat.\n\n‹May I ask you a few questions now?›',
    'What would you like that to be in a year?\n\n‹Could I ask you one or two questions about that?›',
    '# Needs\n\n- What does a new hire cost you today?\n\n# Leave\n\n‹Do you mind if I ask a few questions?›',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'How was the drive?\n\nWould you mind if I asked you a few questions?',
    'May I ask you a few questions?\n\nHow many trucks do you run?',
    'How many trucks do you run?\n\nMay I tell you what we do?',
    'Would you mind if I asked you a few questions?\n\nHow many trucks do you run?\n\nMay I ask you two more questions about those?',
    'Buyer: How many people do you employ?\n\nWould you mind if I asked you a few questions first?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }

  it('moves the request with its reason, and leaves the rest where it is', () => {
    expectReport(
      RULE,
      'How many trucks do you run?\n\nThat helps. We do a great many things, so I cannot know yet which would serve you. ‹Would you mind if I asked you a few questions?›\n',
      'We do a great many things, so I cannot know yet which would serve you. Would you mind if I asked you a few questions?\n\nHow many trucks do you run?\n\nThat helps.\n',
    );
  });
});
