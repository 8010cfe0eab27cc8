import assert from 'node:assert/strict';
import { expectQuiet } from '../../support/rules';
import { only } from './language';

const RULE = 'too-long';

describe(RULE, () => {
  it('names a word and a paragraph that is too long', () => {
    assert.match(only(RULE, `Thank you. ${'k'.repeat(100_000)}`)[0]?.message ?? '', /word/);
    assert.match(only(RULE, 'Thank you very much. '.repeat(2000))[0]?.message ?? '', /paragraph/);
  });

  it('underlines no more than a line', () => {
    for (const { span } of only(RULE, `${'Thank you very much.\n'.repeat(2000)}`))
      assert.ok(span.end - span.start <= 80);
  });

  it('is quiet on a long script', () => {
    expectQuiet(RULE, 'Thank you very much.\n\n'.repeat(2000));
  });
});
