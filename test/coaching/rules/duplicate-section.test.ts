import assert from 'node:assert/strict';
import { expectQuiet, expectReport } from '../../support/rules';
import { only } from './language';

const RULE = 'duplicate-section';

describe(RULE, () => {
  it('reports all but the first, and points at that one', () => {
    const text = 'Thank you.\n<- ask\n\n# Ask\n\nThank you.\n\n## 2. Ask (10s)\n\nThank you.\n\n# "Ask"\n\nThank you.';
    expectReport(RULE, text.replace('2. Ask', '2. ‹Ask›').replace('"Ask"', '"‹Ask›"'));
    for (const { related } of only(RULE, text)) assert.equal(related[0]?.span.start, text.indexOf('Ask\n'));
  });

  it('is quiet where no arrow names the title, or another file has it', () => {
    expectQuiet(RULE, '# Ask\n\nThank you.\n\n# Ask\n\nThank you.');
    expectQuiet(RULE, '<- other.pitch#Ask\n\n# Ask\n\nThank you.\n\n# Ask\n\nThank you.');
    expectQuiet(RULE, '-> Ask\n\n# Ask\n\nThank you.\n\n# Ask again\n\nThank you.');
  });
});
