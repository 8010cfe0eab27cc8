import assert from 'node:assert/strict';
import { parseScript } from '../../../server/src/script/index';
import { applyEdits, expectQuiet, expectReport } from '../../support/rules';
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

  it('looks for the title in the script that is named', () => {
    const others = { 'house.pitch': '# Credibility statement (20s)\n\nI am Mika.\n' };
    assert.deepEqual(only(RULE, 'Thank you.\n<- house.pitch#2. credibility STATEMENT\n', others), []);
    const [near] = only(RULE, 'Thank you.\n<- house.pitch#Credibilty statement\n', others);
    assert.match(near?.message ?? '', /“house.pitch” has no section “Credibilty statement”.*“Credibility statement”/);
    assert.deepEqual(
      near?.fixes.map(({ title }) => title),
      ['Change to “Credibility statement”'],
    );
    assert.match(only(RULE, 'Thank you.\n<- house.pitch#Close\n', others)[0]?.message ?? '', /add it there/);
  });

  it('asks which section of a script is meant, and offers those it has', () => {
    const others = { 'house.pitch': '# Reason\n\nA survey.\n\n# Ask\n\nTuesday or Thursday?\n' };
    const text = 'Thank you.\n<- house.pitch\n';
    const [whole] = only(RULE, text, others);
    assert.match(whole?.message ?? '', /none of its sections/);
    const [first] = whole?.fixes ?? [];
    assert.equal(applyEdits(text, first?.edits ?? []), 'Thank you.\n<- house.pitch#Reason\n');
  });

  it('leaves a script that is not there to the rule about scripts', () => {
    expectQuiet(RULE, 'Thank you.\n<- other.pitch#Reason');
  });
});
