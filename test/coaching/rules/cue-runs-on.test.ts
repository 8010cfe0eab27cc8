import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, PAGE } from './language';

const RULE = 'cue-runs-on';

describe(RULE, () => {
  it('gives the word back with a blank line', () => {
    expectReport(RULE, 'Buyer: I see.\n‹Thank you.›\n', 'Buyer: I see.\n\nThank you.\n');
    assert.equal(mended(RULE, 'Buyer: I see.\r\nThank you.\r\n'), 'Buyer: I see.\r\n\r\nThank you.\r\n');
    expectReport(RULE, '> Buyer: I see.\n> ‹Thank you.›\n', '> Buyer: I see.\n>\n> Thank you.\n');
  });

  it('or with a cue', () => {
    assert.equal(mended(RULE, 'Buyer: I see.\nThank you.\n', /You:/), 'Buyer: I see.\nYou: Thank you.\n');
  });

  it('keeps an answer together', () => {
    const text = '? Who is it?\nYou: A friend.\nBuyer: I see.\nThank you.\n';
    assert.equal(mended(RULE, text), '? Who is it?\nYou: A friend.\nBuyer: I see.\nYou: Thank you.\n');
  });

  it('is quiet where the words are theirs or the cue has ended', () => {
    expectQuiet(RULE, 'Buyer: I see,\nand what is it about?\n');
    expectQuiet(RULE, 'Buyer: I see.\n\nThank you.\n');
    expectQuiet(RULE, 'Buyer: I see.\nYou: Thank you.\n');
    expectQuiet(RULE, 'You: I see.\nThank you.\n');
    expectQuiet(RULE, `Buyer: I see.\nThank you.\n\n${PAGE}`);
  });
});
