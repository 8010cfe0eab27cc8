import assert from 'node:assert/strict';
import { mended, only, PAGE } from './language';

const RULE = 'foreign-notation';
const NOTES = `Smile before the call.\n\n${PAGE}\nThey may sound short.\n`;

describe(RULE, () => {
  it('says once what was decided', () => {
    const findings = only(RULE, NOTES);
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.message ?? '', /2 paragraphs were read as notes and not coached, 3 as said/);
    assert.ok(findings[0]?.unnecessary);
  });

  it('settles it either way, and is gone then', () => {
    for (const [choice, title] of [
      ['notes', /unmarked: notes/],
      ['spoken', /unmarked: spoken/],
    ] as const) {
      const after = mended(RULE, NOTES, title);
      assert.equal(after, `---\nunmarked: ${choice}\n---\n${NOTES}`);
      assert.deepEqual(only(RULE, after), []);
    }
    const crlf = `---\ncall: referral\n---\n${NOTES}`.replaceAll('\n', '\r\n');
    assert.equal(mended(RULE, crlf), crlf.replace('referral\r\n', 'referral\r\nunmarked: notes\r\n'));
  });

  it('is quiet where nothing was decided', () => {
    for (const text of [
      'Thank you.\n\nThank you again.\n',
      '> "Thank you."\n\nSmile.\n',
      `---\nunmarked: spoken\n---\n${NOTES}`,
      '',
    ]) {
      assert.deepEqual(only(RULE, text), [], text);
    }
  });
});
