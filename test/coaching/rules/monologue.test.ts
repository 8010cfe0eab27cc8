import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'monologue';
/** A sentence of `count` words about nothing that is for sale. */
const told = (count: number): string =>
  `The river ${Array(count - 4)
    .fill('and')
    .join(' ')} the bridge.`;
const NOW = 'How do you plan the rounds today?';
const GOAL = 'Where would you like that to be in a year?';

describe(RULE, () => {
  for (const [what, script] of [
    ['four hundred words in a breath', `‹${told(200)}› ${told(200)}`],
    ['paragraphs and headings in between', `# One\n\n‹${told(80)}›\n\n# Two\n\n${told(80)}\n\n# Three\n\n${told(80)}`],
    ['after the first end alone', `${NOW}\n\n‹${told(130)}› ${told(130)}\n\n${GOAL}`],
    ['a comeback in between', `‹${told(120)}›\n\n? Oh.\n  Yes.\n\n${told(120)}`],
    ['a pause in between', `‹${told(120)}›\n(pause)\n${told(120)}`],
    ['one behind a question', `Was the road clear?\n\n‹${told(240)}›`],
  ]) {
    it(`reports ${what}`, () => expectReport(RULE, script as string));
  }

  for (const [what, script] of [
    ['200 words', told(200)],
    ['a question in between', `${told(150)}\n\nDo you know that bend?\n\n${told(150)}`],
    ['their words in between', `${told(150)}\n\nBuyer: I know that bend.\n\n${told(150)}`],
    ['a wait in between', `${told(150)}\n(wait for the nod)\n${told(150)}`],
    ['needs that are known', `${NOW}\n\n${GOAL}\n\n${told(300)}`],
    ['an answer to a comeback', `${told(150)}\n\n? And then?\n  ${told(150)}`],
    ['two ways to say it', `${told(150)}\n\nor\n\n${told(150)}`],
    ['words for a mail', `# Email\n\n${told(300)}`],
    ['what the buyer says', `Buyer: ${told(300)}`],
    ['notes', `// ${told(300)}\nHello.`],
  ]) {
    it(`is quiet on ${what}`, () => expectQuiet(RULE, script as string));
  }

  it('counts at the pace that is set', () => {
    const text = `---\ncall: first-meeting\n---\n${told(200)}`;
    const slow = { ...DEFAULT_SETTINGS, wordsPerMinute: 100 };
    const { findings } = createAnalyser().analyse(text, slow);
    assert.match(findings.find(({ rule }) => rule === RULE)?.message ?? '', /about 120 seconds/);
  });
});
