import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, only, PAGE } from './language';

const RULE = 'unclosed-placeholder';

describe(RULE, () => {
  it('closes it after the name', () => {
    expectReport(
      RULE,
      '---\nday: Monday\n---\nOn ‹{{day› or later.\nThank you.',
      '---\nday: Monday\n---\nOn {{day}} or later.\nThank you.',
    );
    expectReport(RULE, '---\nday: Monday\n---\r\nOn ‹{{day}›.\r\n', '---\nday: Monday\n---\r\nOn {{day}}.\r\n');
  });

  it('takes the braces out', () => {
    assert.equal(mended(RULE, 'On {{day or later.', /Take out/), 'On day or later.');
    expectReport(RULE, 'Thank you ‹{{›', 'Thank you ');
  });

  it('reports on a page', () => {
    assert.equal(only(RULE, `${PAGE}\n> "Thank you, {{name"\n`).length, 1);
  });

  it('is quiet on braces that are closed or single', () => {
    expectQuiet(RULE, 'Thank you, {{name}} and {{ other name }} and {first_name}.');
  });
});
