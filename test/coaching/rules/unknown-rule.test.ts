import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, only, PAGE } from './language';

const RULE = 'unknown-rule';

describe(RULE, () => {
  it('offers the closest, in the front matter and beside the words', () => {
    expectReport(
      RULE,
      '---\r\nignore:\r\n  - ‹ask-mising›\r\n---\r\nThank you.',
      '---\r\nignore:\r\n  - ask-missing\r\n---\r\nThank you.',
    );
    expectReport(
      RULE,
      '// pitch-ignore ask-missing, ‹emailoffer›: they asked\nThank you.',
      '// pitch-ignore ask-missing, email-offer: they asked\nThank you.',
    );
  });

  it('takes it out', () => {
    assert.equal(
      mended(RULE, '---\nignore: [ask-missing, banana]\n---\nThank you.'),
      '---\nignore: [ask-missing]\n---\nThank you.',
    );
    assert.equal(
      mended(RULE, 'Thank you.\r\n\r\n// pitch-ignore banana: why\r\nThank you.'),
      'Thank you.\r\n\r\nThank you.',
    );
    assert.equal(
      mended(RULE, '// pitch-ignore banana, ask-missing: why\nThank you.'),
      '// pitch-ignore ask-missing: why\nThank you.',
    );
    assert.equal(
      mended(RULE, '// pitch-ignore ask-missing, banana\nThank you.'),
      '// pitch-ignore ask-missing\nThank you.',
    );
  });

  it('reports on a page', () => {
    assert.equal(only(RULE, `---\nignore: [banana]\n---\n${PAGE}`).length, 1);
  });

  it('is quiet on the name of any rule', () => {
    expectQuiet(RULE, '---\nignore: [unused-ignore, ask-missing, unknown-rule]\n---\nThank you.');
  });
});
