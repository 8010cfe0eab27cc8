import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { expectQuiet, expectReport } from '../../support/rules';
import { only } from './language';

const RULE = 'over-budget';
const THIRTY = `Thank you ${'so very much indeed '.repeat(7)}`.trimEnd();

describe(RULE, () => {
  it('reports a section and the script on their budgets', () => {
    expectReport(RULE, `# Opening ‹(10 sec)›\n\n${THIRTY}.`);
    expectReport(RULE, `---\ncall: cold-call\nbudget: ‹10s›\n---\n${THIRTY}.`);
  });

  it('counts what is brought in, and the longest of alternatives', () => {
    expectReport(RULE, `# A ‹(10s)›\n\n<- B\n\n# B\n\n${THIRTY}.`);
    expectReport(RULE, `# A ‹(10s)›\n\nThank you.\n\nor\n\n${THIRTY}.`);
    expectQuiet(RULE, `# A (16s)\n\n${THIRTY}.\n\nor\n\n${THIRTY}.`);
  });

  it('says how much to cut, at the pace that is set', () => {
    const text = `---\ncall: cold-call\n---\n# Opening (6s)\n\n${THIRTY}.`;
    assert.match(
      only(RULE, text)[0]?.message ?? '',
      /“Opening” takes 12 seconds to say and has 6 seconds: cut about 15 words/,
    );
    const fast = { ...DEFAULT_SETTINGS, wordsPerMinute: 400 };
    const { findings } = createAnalyser().analyse(text, fast);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === RULE),
      [],
    );
  });

  it('reports on a page', () => {
    const quoted = `> "${THIRTY}."\n\n`;
    assert.equal(only(RULE, `# Opening (10s)\n\n${quoted.repeat(3)}`).length, 1);
  });

  it('does not count answers, notes, directions and the other side', () => {
    expectQuiet(
      RULE,
      `# A (4s)\n\nThank you.\n\n? Why?\n  ${THIRTY}.\n\n// ${THIRTY}\n\n(smile ${THIRTY})\n\nBuyer: ${THIRTY}.`,
    );
    expectQuiet(RULE, `# Email (4s)\n\n${THIRTY}.`);
    expectQuiet(RULE, `# Opening (20s)\n\n${THIRTY}.`);
  });
});
