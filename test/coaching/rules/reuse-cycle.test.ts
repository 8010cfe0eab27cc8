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

  it('sees a round that goes by way of another script', () => {
    const others = { 'house.pitch': '# Reason\n\nA survey.\n<- call.pitch#Opening\n\n# Close\n\nThank you.\n' };
    expectReport(RULE, '# Opening\n\nThank you.\n‹<- house.pitch#Reason›\n', undefined, undefined, others);
    expectQuiet(RULE, '# Opening\n\nThank you.\n<- house.pitch#Close\n', undefined, others);
    expectQuiet(RULE, '# Opening\n\nThank you.\n\n# Other\n\n<- house.pitch#Reason\n', undefined, others);
  });

  it('leaves a round of other scripts to them', () => {
    const others = {
      'a.pitch': '# A\n\nOne.\n<- b.pitch#B\n',
      'b.pitch': '# B\n\nTwo.\n<- a.pitch#A\n',
    };
    expectQuiet(RULE, 'Thank you.\n<- a.pitch#A\n', undefined, others);
  });
});
