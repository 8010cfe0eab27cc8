import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'permission-late';

describe(RULE, () => {
  for (const script of [
    'How do you handle overtime at the moment?\n\n‹Would you mind if I asked you a few questions?›',
    'How many trucks do you run?\n\nThank you.\n\n‹Is it all right if I ask you some questions about your fleet?›',
    'Our platform has six modules and starts at $40 a seat.\n\n‹May I ask you a few questions now?›',
    'What would you like that to be in a year?\n\n‹Could I ask you one or two questions about that?›',
    'I would recommend our two-day course.\n\n‹May I ask you a few questions?›',
    '# Needs\n\n- What does a new hire cost you today?\n\n# Leave\n\n‹Do you mind if I ask a few questions?›',
  ]) {
    it(`reports: ${script.split('\n')[0]}`, () => expectReport(RULE, script));
  }

  for (const script of [
    'How was the drive?\n\nWould you mind if I asked you a few questions?',
    'May I ask you a few questions?\n\nHow many trucks do you run?',
    'How many trucks do you run?\n\nMay I tell you what we do?',
    'Would you mind if I asked you a few questions?\n\nHow many trucks do you run?\n\nMay I ask you two more questions about those?',
    'How many trucks do you run?\n\n? Just tell me what you sell.\n  I would be guessing. May I ask you a few questions first?',
    'We run sixty courses, from a day to a year. I cannot tell which of them would serve you, so may I ask you some questions?',
    'Buyer: What do you sell?\n\nOur platform has six modules.\n\nMay I ask you a few questions?',
    'I am Ann Cole, and we look after payroll for small shops.\n\nMay I ask you a few questions?',
    'Buyer: How many people do you employ?\n\nWould you mind if I asked you a few questions first?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, script));
  }

  it('takes the heading along that would be left empty', () => {
    expectReport(
      RULE,
      '# Needs\n\nHow many trucks do you run?\n\n# Leave\n\n‹May I ask you a few questions?› That way I leave out what does not fit.\n\n# Next\n\nThank you.\n',
      '# Needs\n\nMay I ask you a few questions? That way I leave out what does not fit.\n\nHow many trucks do you run?\n\n# Next\n\nThank you.\n',
    );
  });

  it('leaves a heading that a link needs, and then moves nothing', () => {
    const script =
      'How many trucks do you run?\n\n? Why?\n  -> Leave\n\n# Leave\n\n‹May I ask you a few questions?›\n\n# Next\n\nThank you.\n';
    expectReport(RULE, script);
    assert.deepEqual(
      findingsOf(`---\ncall: first-meeting\n---\n${script.replace(/[‹›]/g, '')}`).find(({ rule }) => rule === RULE)
        ?.fixes,
      [],
    );
  });

  it('moves the request before the words that sell, on a page', () => {
    expectReport(
      RULE,
      '> "Our platform has six modules."\n\n> "‹May I ask you a few questions?›"\n\n> "How many trucks do you run?"\n',
      '> "May I ask you a few questions?"\n\n> "Our platform has six modules."\n\n> "How many trucks do you run?"\n',
    );
  });

  it('moves the request with its reason, and leaves the rest where it is', () => {
    expectReport(
      RULE,
      'How many trucks do you run?\n\nThat helps. We do a great many things, so I cannot know yet which would serve you. ‹Would you mind if I asked you a few questions?›\n',
      'We do a great many things, so I cannot know yet which would serve you. Would you mind if I asked you a few questions?\n\nHow many trucks do you run?\n\nThat helps.\n',
    );
  });
});
