import assert from 'node:assert/strict';
import { parseScript } from '../../../server/src/script/index';
import { mended, only, PAGE } from './language';

const RULE = 'call-inferred';

describe(RULE, () => {
  it('writes the kind down, in every state of the front matter', () => {
    assert.equal(mended(RULE, 'Thank you.'), '---\ncall: cold-call\n---\nThank you.');
    assert.equal(mended(RULE, '\uFEFFThank you.\r\n'), '\uFEFF---\r\ncall: cold-call\r\n---\r\nThank you.\r\n');
    assert.equal(
      mended(RULE, '---\r\ntitle: x\r\n---\r\nThank you.'),
      '---\r\ntitle: x\r\ncall: cold-call\r\n---\r\nThank you.',
    );
    assert.equal(mended(RULE, '---\ncall:\n---\nThank you.'), '---\ncall: cold-call\n---\nThank you.');
    assert.deepEqual(only(RULE, '---\ntitle: a: b\n---\nThank you.')[0]?.fixes, []);
  });

  it('says what the titles speak of', () => {
    const text = '# Voicemail\n\nThank you.';
    assert.match(only(RULE, text)[0]?.message ?? '', /titles speak of a voicemail/);
    assert.equal(parseScript(mended(RULE, text)).frontMatter?.call, 'voicemail');
  });

  it('offers every other kind', () => {
    const kinds = only(RULE, 'Thank you.')[0]?.fixes.map(({ title }) => /call: ([a-z-]+)/.exec(title)?.[1]);
    assert.deepEqual(kinds, ['cold-call', 'first-meeting', 'referral', 'follow-up', 'voicemail']);
  });

  it('is quiet where it is written, wrongly written, or there is nothing to say', () => {
    for (const text of [
      '---\ncall: referral\n---\nThank you.',
      '---\ncall: banana\n---\nThank you.',
      '',
      '# Opening\n',
      PAGE,
    ]) {
      assert.deepEqual(only(RULE, text), [], text);
    }
  });
});
