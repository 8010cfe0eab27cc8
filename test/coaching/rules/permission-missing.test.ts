import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'permission-missing';

describe(RULE, () => {
  for (const script of [
    '‹How do you handle overtime at the moment?›',
    'Thanks for making time today.\n\n‹What would you like your turnover to be in a year from now?›',
    'Thank you for having me.\n\n‹Could you walk me through the way a claim is processed here?›',
    '‹How many trucks are on the road on an average day?›\n\nAnd where would you like that to be?',
    '‹How do you hire today?›\n\n? Just give me the pitch.\n  May I ask you a few questions first, so that I leave out what does not fit?',
    '# Questions\n\n- ‹Who looks after safety on your sites today?›\n- What happens if nothing changes?',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'Thank you for seeing me. Did you have a good weekend?',
    'Before we start, may I ask you a few questions, so that I only bring what fits?\n\nHow do you handle overtime at the moment?',
    'Is it OK if I ask you some questions about the way you work, so that I can leave out what does not fit?\n\nHow many trucks do you run?',
    '? Go on, then.\n  May I ask you a few questions, so that I leave out what does not fit? How do you hire today?',
    'Buyer: How do you handle overtime at the moment?',
    '// How do you handle overtime at the moment?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }

  it('keeps quiet on a cold call, where questions are not the point', () => {
    expectQuiet(RULE, 'How do you handle overtime at the moment?', 'cold-call');
  });

  it('inserts the opener in the form of the page', () => {
    expectReport(
      RULE,
      '> "Thank you for seeing me."\n\n> "‹How do you handle overtime at the moment?›"\n',
      '> "Thank you for seeing me."\n\n> "We could help in a good many ways, and I would like to talk only about the one that fits. Would you mind if I asked you a few questions first?"\n\n> "How do you handle overtime at the moment?"\n',
    );
  });
});
