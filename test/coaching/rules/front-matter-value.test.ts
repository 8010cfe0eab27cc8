import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only, PAGE } from './language';

const RULE = 'front-matter-value';

describe(RULE, () => {
  it('takes the closest', () => {
    expectReport(
      RULE,
      '---\ncall: ‹refferal› # which\n---\nThank you.',
      '---\ncall: referral # which\n---\nThank you.',
    );
    expectReport(
      RULE,
      '---\r\nmeeting: ‹2027/3/5›\r\n---\r\nThank you.',
      '---\r\nmeeting: 2027-03-05\r\n---\r\nThank you.',
    );
    expectReport(RULE, '---\nignore: ‹ask-missing›\n---\nThank you.', '---\nignore: [ask-missing]\n---\nThank you.');
  });

  it('lists what the key can hold where nothing is close', () => {
    const [finding] = only(RULE, '---\ncall: banana\n---\nThank you.');
    assert.match(
      finding?.message ?? '',
      /“banana”. It can be `cold-call`, `first-meeting`, `referral`, `follow-up` or `voicemail`\.$/,
    );
    assert.deepEqual(finding?.fixes, []);
  });

  it('reports on a page', () => {
    assert.equal(only(RULE, `---\nunmarked: maybe\n---\n${PAGE}`).length, 1);
  });

  it('is quiet on empty keys and on keys of one’s own', () => {
    expectQuiet(RULE, '---\ncall:\nunmarked:\nbudget:\nindustry: banana\n---\nThank you.');
  });
});
