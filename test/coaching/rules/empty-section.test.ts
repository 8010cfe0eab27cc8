import { expectQuiet, expectReport } from '../../support/rules';
import { PAGE } from './language';

const RULE = 'empty-section';

describe(RULE, () => {
  it('reports a section without words', () => {
    expectReport(RULE, '# ‹A›\n# B\n\nThank you.\n\n## ‹C› (10s)\n\n// a note\n(smile)\n- [ ] look them up\n');
  });

  it('is quiet where there is something to say', () => {
    expectQuiet(RULE, '# A\n\n## B\n\nThank you.');
    expectQuiet(RULE, '# A\n\nGatekeeper: Who is it?');
    expectQuiet(RULE, '# A\n\n<- B\n\n# B\n\nThank you.\n\n# C\n\n-> B');
  });

  it('leaves a comeback without an answer to its own rule', () => {
    expectQuiet(RULE, '# A\n\n? Who is it?');
  });

  it('is quiet on a page', () => {
    expectQuiet(RULE, `# A\n\n# B\n\n${PAGE}`);
  });
});
