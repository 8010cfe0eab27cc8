import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, only, PAGE } from './language';

const RULE = 'front-matter';

describe(RULE, () => {
  it('reports each thing that cannot be read, and mends it', () => {
    expectReport(
      RULE,
      '---\ntitle: ‹a›: b\ncompany: ‹@›home\n---\nThank you.',
      '---\ntitle: "a: b"\ncompany: @home\n---\nThank you.',
    );
    expectReport(RULE, '---\n‹call:referral›\n---\nThank you.', '---\ncall: referral\n---\nThank you.');
    expectReport(RULE, '---\ncall: referral\n‹call›: voicemail\n---\nThank you.');
  });

  it('reports keys that nothing closes', () => {
    assert.equal(
      mended(RULE, '---\r\ncall: referral\r\n\r\nThank you.'),
      '---\r\ncall: referral\r\n---\r\n\r\nThank you.',
    );
  });

  it('coaches the rest all the same', () => {
    const text = '---\ncall: voicemail\ntitle: a: b\n---\nThank you, {{name';
    assert.deepEqual([only(RULE, text).length, only('unclosed-placeholder', text).length], [1, 1]);
  });

  it('reports on a page', () => {
    assert.equal(only(RULE, `---\ntitle: a: b\n---\n${PAGE}`).length, 1);
  });

  it('is quiet on a rule line and on front matter in order', () => {
    expectQuiet(RULE, '---\n\nThank you.\n\n---\n\nThank you again.');
    expectQuiet(RULE, '---\r\ntitle: "a: b" # c: d\r\nday: 2027-01-01\r\n---\r\nThank you.');
  });
});
