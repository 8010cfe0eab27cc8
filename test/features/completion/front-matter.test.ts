import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { completionsIn, expectTaken, labels } from '../../support/completion';

const KEYS = 'title call language seller company buyer values speakers ignore unmarked meeting budget prospects'.split(
  ' ',
);
const KINDS = ['cold-call', 'first-meeting', 'referral', 'follow-up', 'voicemail'];

describe('completion in the front matter', () => {
  it('offers the keys that are not there, above and below', () => {
    assert.deepEqual(labels('---\n<|>\n---\n'), KEYS);
    assert.deepEqual(
      labels('---\ntitle: A\n<|>\nCall: cold-call\nvalues:\n  budget: 3\n---\n'),
      KEYS.filter((key) => !['title', 'call', 'values', 'budget'].includes(key)),
    );
  });

  it('offers them while the front matter is not closed, and reads no speech as keys', () => {
    assert.deepEqual(
      labels('---\ncall: cold-call\nse<|>'),
      KEYS.filter((key) => key !== 'call'),
    );
    assert.ok(labels('---\nse<|>\n\nBuyer: Hello.\n').includes('buyer'));
  });

  it('takes a key with what it can hold to choose from', () => {
    expectTaken('---\nca<|>\n---\n', 'call', '---\ncall: cold-call\n---\n');
    expectTaken('---\nlan<|>\n---\n', 'language', '---\nlanguage: en\n---\n');
    expectTaken('---\r\nval<|>\r\n---\r\n', 'values', '---\r\nvalues:\r\n  \r\n---\r\n');
    expectTaken('---\n<|>\n---\n', 'ignore', '---\nignore: []\n---\n');
    expectTaken('\uFEFF---\nse<|>\n---\n', 'seller', '\uFEFF---\nseller: \n---\n');
  });

  it('changes a key that is set, and keeps its value', () => {
    expectTaken('---\nse<|>l: Ken\n---\n', 'seller', '---\nseller: Ken\n---\n');
  });

  it('offers the kinds of call, and takes one for the whole value', () => {
    for (const source of ['---\ncall: <|>\n---\n', '---\ncall:<|>\n---\n', '---\nCALL: f<|>\n---\n', '---\ncall: <|>'])
      assert.deepEqual(labels(source), KINDS, source);
    expectTaken('---\ncall: co<|>ld # yes\n---\n', 'referral', '---\ncall: referral # yes\n---\n');
    expectTaken('---\ncall:<|>\n---\n', 'referral', '---\ncall: referral\n---\n');
    assert.match(completionsIn('---\ncall: <|>\n---\n').items[0]?.detail ?? '', /does not expect you/);
  });

  it('offers nothing that would change nothing', () => {
    assert.ok(!labels('---\ncall: voicemail<|>\n---\n').includes('voicemail'));
  });

  it('offers the language, what is unmarked, and the day it is', () => {
    assert.deepEqual(labels('---\nlanguage: <|>\n---\n'), ['en']);
    assert.deepEqual(labels('---\nunmarked: <|>\n---\n'), ['spoken', 'notes']);
    const settings = { ...DEFAULT_SETTINGS, today: '2027-03-15' };
    assert.deepEqual(labels('---\nmeeting: <|>\n---\n', { settings }), ['2027-03-15']);
    assert.deepEqual(labels('---\nmeeting: <|>\n---\n'), []);
  });

  it('offers nothing where people write their own words', () => {
    for (const source of ['---\ntitle: <|>\n---\n', '---\nseller: K<|>\n---\n', '---\nvalues:\n  industry: <|>\n---\n'])
      assert.deepEqual(labels(source), [], source);
    for (const source of ['---\ntitle: call <|>\n---\n', '---\n# ca<|>\n---\n', '---\ncall: cold-call\n<|>---\n'])
      assert.deepEqual(labels(source), [], source);
  });

  it('offers under speakers who speaks in the script, and who they can be', () => {
    const speech = '\nKim: Hello.\nRobin: Hello.\nKim: Shall we?\nRobin: Yes.\n';
    assert.deepEqual(labels(`---\nspeakers:\n  <|>\n---\n${speech}`), ['Kim', 'Robin']);
    assert.deepEqual(labels(`---\nspeakers:\n  Kim: other\n  <|>\n---\n${speech}`), ['Robin']);
    assert.deepEqual(labels('---\nspeakers:\n  Kim: <|>\n---\n'), ['seller', 'gatekeeper', 'buyer', 'other']);
    expectTaken('---\nspeakers:\n  Kim: o<|>\n---\n', 'other', '---\nspeakers:\n  Kim: other\n---\n');
  });

  it('offers under values the placeholders that have none', () => {
    const speech = '\nHi {{buyer}}, {{industry}} and {{when}}.\n';
    assert.deepEqual(labels(`---\nbuyer: Ann\nvalues:\n  when: today\n  <|>\n---\n${speech}`), ['industry']);
    expectTaken(`---\nvalues:\n  in<|>\n---\n${speech}`, 'industry', `---\nvalues:\n  industry: \n---\n${speech}`);
  });

  it('offers under and behind ignore the rules, in brackets or with a dash, those first that find something', () => {
    const speech = '\nAll I need is 15 minutes. Would this week suit, or is next week better?\n';
    for (const list of [
      'ignore: [<|>]',
      'ignore: [phone-pitch, <|>]',
      'ignore:\n  - <|>',
      'ignore:\n- <|>',
      'ignore: <|>',
    ])
      assert.equal(labels(`---\ncall: follow-up\n${list}\n---\n${speech}`)[0], 'ask-not-thirty', list);
    assert.ok(!labels(`---\nignore: [phone-pitch, <|>]\n---\n${speech}`).includes('phone-pitch'));
    assert.ok(!labels(`---\nignore:\n  - phone-pitch\n  - <|>\n---\n${speech}`).includes('phone-pitch'));
    assert.ok(!labels(`---\nignore: [<|>]\n---\n${speech}`).includes('unknown-section'), 'an error stays');
    expectTaken('---\nignore: <|>\n---\n', 'drop-in', '---\nignore: [drop-in]\n---\n');
    expectTaken('---\nignore: [drop<|>]\n---\n', 'drop-in', '---\nignore: [drop-in]\n---\n');
    expectTaken('---\nignore:\n  - dr<|>op\n---\n', 'drop-in', '---\nignore:\n  - drop-in\n---\n');
    expectTaken('---\nignore:\n  -<|>\n---\n', 'drop-in', '---\nignore:\n  - drop-in\n---\n');
  });

  it('is asked for by a space where a value comes, and by no other sign', () => {
    assert.deepEqual(labels('---\ncall: <|>\n---\n', { character: ' ' }), KINDS);
    assert.deepEqual(labels('---\n <|>\n---\n', { character: ' ' }), []);
    assert.deepEqual(labels('---\n#<|>\n---\n', { character: '#' }), []);
  });

  it('begins a script with its front matter, or with a whole script', () => {
    for (const typed of ['-', '--', '---']) {
      const [first, ...scripts] = labels(`${typed}<|>`, { character: '-' });
      assert.equal(first, '---');
      assert.ok(scripts.includes('Script: voicemail'));
    }
    assert.match(
      completionsIn('---<|>').items.find(({ label }) => label === '---')?.newText ?? '',
      /^---\ntitle: .*\ncall: .*cold-call.*\n[\s\S]*\n---\n\n\$0$/,
    );
    assert.deepEqual(labels('Hi.\n---<|>'), []);
    assert.deepEqual(labels('---<|>\nHi.\n'), []);
  });
});
