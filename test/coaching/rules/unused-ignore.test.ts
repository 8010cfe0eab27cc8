import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'unused-ignore';

describe(RULE, () => {
  it('takes out what silences nothing', () => {
    expectReport(
      RULE,
      '---\ncall: cold-call\nignore:\n- ‹email-offer›\n- empty-section\n---\n# A\n',
      '---\ncall: cold-call\nignore:\n- empty-section\n---\n# A\n',
    );
    expectReport(
      RULE,
      'Thank you.\r\n// pitch-ignore ‹email-offer›: they asked\r\nThank you.\r\n',
      'Thank you.\r\nThank you.\r\n',
    );
    expectReport(
      RULE,
      '// pitch-ignore empty-section, ‹email-offer›: later\n# A\n',
      '// pitch-ignore empty-section: later\n# A\n',
    );
  });

  it('is faded', () => {
    assert.ok(only(RULE, '// pitch-ignore email-offer\nThank you.\n')[0]?.unnecessary);
  });

  it('is quiet on what silences something, names no rule, or is not judged here', () => {
    expectQuiet(RULE, '// pitch-ignore empty-section: later\n# A\n');
    expectQuiet(RULE, '// pitch-ignore banana\nThank you.\n');
    expectQuiet(RULE, '// pitch-ignore permission-missing\nThank you.\n', 'cold-call');
    expectQuiet(RULE, `// pitch-ignore email-offer\n${PAGE}`);
  });

  it('can be silenced from the front matter', () => {
    expectQuiet(RULE, '---\ncall: cold-call\nignore: [unused-ignore, email-offer]\n---\nThank you.\n');
  });
});
