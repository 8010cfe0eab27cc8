import assert from 'node:assert/strict';
import { parseScript } from '../../../server/src/script/index';
import { expectQuiet, expectReport } from '../../support/rules';
import { mended, only, PAGE } from './language';

const RULE = 'unknown-speaker';

describe(RULE, () => {
  it('names the role that was chosen', () => {
    const findings = only(RULE, 'Ken: Thank you.\nAiko: You are welcome.\n');
    assert.match(findings[0]?.message ?? '', /as said by you, the seller:/);
    assert.match(findings[1]?.message ?? '', /as said by somebody else:/);
  });

  it('declares it, in every state of the front matter', () => {
    const talk = 'Ken: Thank you.\nAiko: You are welcome.\n';
    assert.equal(mended(RULE, talk), `---\nspeakers:\n  Ken: seller\n---\n${talk}`);
    expectReport(
      RULE,
      `---\r\nspeakers:\r\n  Ken: seller\r\n---\r\nKen: Thank you.\r\n‹Aiko›: Yes.\r\n`,
      `---\r\nspeakers:\r\n  Ken: seller\r\n  Aiko: other\r\n---\r\nKen: Thank you.\r\nAiko: Yes.\r\n`,
    );
    assert.deepEqual(only(RULE, `---\ntitle: a: b\n---\n${talk}`)[0]?.fixes, []);
  });

  it('offers the other roles too', () => {
    const after = mended(RULE, 'Ken: Thank you.\nAiko: Yes.\n', /gatekeeper/);
    assert.equal(parseScript(after).frontMatter?.speakers.get('ken'), 'gatekeeper');
  });

  it('is quiet on known and declared names, on labels and on a page', () => {
    expectQuiet(RULE, 'You: Thank you.\nReceptionist: Yes.\nBuyer: Yes.\n');
    expectQuiet(RULE, '---\nseller: Kenji Sato\nspeakers: {Aiko: buyer}\n---\nKenji: Thank you.\nAiko: Yes.\n');
    expectQuiet(RULE, 'Opening Line: Thank you.\nCTA: Thank you.\n');
    expectQuiet(RULE, `Ken: Thank you.\nAiko: Yes.\n\n${PAGE}`);
  });
});
