import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'not-utf-8';

describe(RULE, () => {
  it('reports once what could not be read', () => {
    expectReport(RULE, 'Thank you in the caf‹\uFFFD›, caf\uFFFD.');
    assert.equal(only(RULE, `${PAGE}\uFFFD`).length, 1);
  });

  it('reports UTF-16 that was read as UTF-8', () => {
    const bytes = Buffer.from('\uFEFFThank you.', 'utf16le');
    assert.equal(only(RULE, bytes.toString('utf8')).length, 1);
    assert.equal(only(RULE, bytes.subarray(2).toString('utf8')).length, 1);
  });

  it('is quiet on every other sign', () => {
    expectQuiet(RULE, '\uFEFFありがとう 🎯 “café” – ¿cómo? \uD800');
  });
});
