import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'reuse-cycle';

describe(RULE, () => {
  it('reports a section that says itself', () => {
    expectReport(RULE, '# A\n\nThank you.\n‹← a›\n', '# A\n\nThank you.\n→ a\n');
  });

  it('reports a section that says the one around it', () => {
    expectReport(RULE, '# A\n\nThank you.\n\n## B\n\n‹<- A›\n');
  });

  it('reports every line of a round, and none beside it', () => {
    expectReport(RULE, '# A\n\n‹<- B›\n\n# B\n\n‹<- C›\n\n# C\n\nThank you.\n‹<- A›\n\n# D\n\n<- A\n');
    expectReport(RULE, '# A\n\n‹<- B›\n\n# B\n\n## C\n\n‹<- A›\n');
  });

  it('is quiet where words are brought in twice but not by themselves', () => {
    expectQuiet(RULE, '# A\n\nThank you.\n\n# B\n\n<- A\n\n# C\n\n<- A\n<- B\n');
    expectQuiet(RULE, '# A\n\nThank you.\n<- B\n\n# B\n\nThank you.\n-> A\n');
    expectQuiet(RULE, '# A\n\n<- Nowhere\n\nThank you.');
  });

  it('answers soon where hundreds of sections bring in each other', () => {
    const sections = Array.from(
      { length: 400 },
      (_, i) => `# S${i}\n\nThank you.\n${i > 0 ? `<- S${i - 1}\n<- S0\n` : ''}`,
    );
    expectQuiet(RULE, sections.join('\n'));
  });
});
