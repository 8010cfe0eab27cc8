import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'comeback-without-answer';

describe(RULE, () => {
  it('reports a comeback with nothing under it', () => {
    expectReport(RULE, '# A\n\nThank you.\n\n‹? Who is it?›\n\n# B\n\nThank you.');
    expectReport(RULE, '‹? Who is it? / Who is calling?›\n// think of something\n');
    expectReport(RULE, '‹They say: I have no time.›\n');
    expectReport(RULE, '‹?›\n\n# B\n\nThank you.');
  });

  it('lets it share the answer of the one right below', () => {
    expectReport(
      RULE,
      'Thank you.\r\n\r\n  ‹? Who is it?›\r\n  ? "Who is calling?" / What is it about?\r\n    Thank you.',
      'Thank you.\r\n\r\n  ? Who is it? / "Who is calling?" / What is it about?\r\n    Thank you.',
    );
  });

  it('is quiet on an answer in any form', () => {
    for (const answer of [
      'Thank you.',
      '  Thank you.',
      '-> B',
      '  <- B',
      '  (hang up)',
      '\n  Thank you.',
      'You: Thank you.',
      '  ? And then?\n    Thank you.',
    ]) {
      expectQuiet(RULE, `? Who is it?\n${answer}\n\n# B\n\nThank you.`);
    }
  });

  it('tells a comeback from the one inside it', () => {
    expectReport(RULE, '? Who is it?\n  Thank you.\n  ‹? And then?›\n\n# B\n\nThank you.');
  });
});
