import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'unreachable-text';
const END = '\n\n# B\n\nThank you again.';

describe(RULE, () => {
  it('reports what stands below the arrow', () => {
    expectReport(RULE, `# A\n\nThank you.\n→ B\n‹I know you are busy.›\n\n‹Good bye.›${END}`);
    expectReport(RULE, `# A\n\nThank you.\n-> B\n‹<- B›${END}`);
    expectReport(RULE, `# A\n\n? Who is it?\n  -> B\n  ‹Good bye.›${END}`);
  });

  it('is faded', () => {
    assert.ok(only(RULE, `-> B\nGood bye.${END}`)[0]?.unnecessary);
  });

  it('is quiet on comebacks, subsections and alternatives', () => {
    expectQuiet(RULE, `# A\n\nThank you.\n-> B\n\n? Who is it?\n  Thank you.\n  -> B\n\n? Why?\n  Good bye.${END}`);
    expectQuiet(RULE, `# A\n\n? Who is it?\n  -> B\n\nThank you.${END}`);
    expectQuiet(RULE, `# A\n\nThank you.\n-> B\n\n## More\n\nGood bye.${END}`);
    expectQuiet(RULE, `# A\n\nThank you.\n-> B\n\nor\n\nGood bye.\n-> B${END}`);
    expectQuiet(RULE, `# A\n\nThank you.\n-> B\n\n// a note\n(smile)${END}`);
  });

  it('is quiet on a page', () => {
    expectQuiet(RULE, `# A\n\n-> B\n\n${PAGE}${END}`);
  });
});
