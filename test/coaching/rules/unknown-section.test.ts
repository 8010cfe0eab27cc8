import assert from 'node:assert/strict';
import { parseScript } from '../../../server/src/script/index';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, only, PAGE } from './language';

const RULE = 'unknown-section';

describe(RULE, () => {
  it('offers the closest titles, the nearest first', () => {
    const text = '# Credibility statement\n\nThank you.\n\n# Creditability\n\nThank you.\n-> Credibilty\n';
    const [finding] = only(RULE, text);
    assert.match(finding?.message ?? '', /did you mean “Creditability”/);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title),
      [
        'Change to “Creditability”',
        'Change to “Credibility statement”',
        'Add a section “Credibilty”',
        'Read the arrow as text: put \\ before it',
      ],
    );
    assert.ok(finding?.fixes[0]?.preferred);
  });

  it('changes the words alone, whatever the arrow and the line end', () => {
    expectReport(
      RULE,
      'Thank you.\r\n← ‹Aks›\r\n\r\n# Ask\r\n\r\nThank you.',
      'Thank you.\r\n← Ask\r\n\r\n# Ask\r\n\r\nThank you.',
    );
  });

  it('adds the section behind the one it is named in', () => {
    const text = '# Gatekeeper\r\n\r\nThank you.\r\n-> Reason\r\n\r\n# Close\r\n\r\nThank you.\r\n';
    const after = mended(RULE, text, /Add/);
    assert.equal(after, text.replace('-> Reason\r\n', '-> Reason\r\n\r\n# Reason\r\n\r\n{{what to say here}}\r\n'));
    assert.deepEqual(only(RULE, after), []);
    assert.deepEqual(only('empty-section', after), []);
    assert.equal(
      mended(RULE, 'Thank you.\n<- Reason', /Add/),
      'Thank you.\n<- Reason\n\n# Reason\n\n{{what to say here}}',
    );
  });

  it('makes the arrow a character', () => {
    const after = mended(RULE, '# A\n\nThank you.\n  -> 40 % more\n', /as text/);
    assert.equal(after, '# A\n\nThank you.\n  \\-> 40 % more\n');
    assert.deepEqual(parseScript(after).links, []);
  });

  it('reports on a page', () => {
    assert.equal(only(RULE, `${PAGE}\n-> Nowhere\n`).length, 1);
  });

  it('is quiet where the title is there in another dress', () => {
    for (const heading of ['# Ask', '### 3. ASK (20s)', '# **“Ask”**', '# Step 2: ask']) {
      expectQuiet(RULE, `Thank you.\n-> "ask"\n\n${heading}\n\nThank you.`);
    }
  });

  it('leaves other files alone', () => {
    expectQuiet(RULE, 'Thank you.\n<- other.pitch#Reason');
  });
});
