import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'credibility-incomplete';
const ASK = 'Would Monday or Friday suit you for 30 minutes?';
const LOSS = 'Hotels that wait will lose their best guests to the others.';

/** The part of its message that names what is lacking. */
function lacking(text: string): string | undefined {
  const finding = findingsOf(`---\ncall: cold-call\n---\n${text}`).find(({ rule }) => rule === RULE);
  return /says who is calling or why|says who is calling, and why|says who is calling|says why|not in the next two/.exec(
    finding?.message ?? '',
  )?.[0];
}

describe('credibility-incomplete', () => {
  it('names what is lacking', () => {
    const said = [
      `Good morning.\nI’m calling about your new wing.\n${LOSS}\n${ASK}`,
      `Good morning, this is Aiko Mori of Northwind.\n${LOSS}\n${ASK}`,
      `This is Aiko Mori of Northwind.\nI’m calling about your new wing.\nI saw the cranes.\nThey are high.\nThey are red.\n${LOSS}\n${ASK}`,
      `I’m calling about your new wing.\nI saw the cranes.\nThey are high.\nThey are red.\n${LOSS}\n${ASK}`,
      `${ASK}\nWe have just finished a survey of 400 hotel guests.`,
    ].map(lacking);
    assert.deepEqual(said, [
      'says who is calling',
      'says why',
      'not in the next two',
      'says who is calling, and why',
      'says who is calling or why',
    ]);
  });

  it('inserts the part where it belongs', () => {
    expectReport(
      RULE,
      `Good morning.\nI’m calling about your new wing.\n${LOSS}\n${ASK}`,
      `Good morning. I’m {{seller}} of {{company}}.\nI’m calling about your new wing.\n${LOSS}\n${ASK}`,
    );
    expectReport(
      RULE,
      `> "This is Aiko Mori of Northwind."\n\n> "${LOSS}"\n\n> "${ASK}"`,
      `> "This is Aiko Mori of Northwind."\n\n> "I’m calling because {{reason}}."\n\n> "${LOSS}"\n\n> "${ASK}"`,
    );
    expectReport(
      RULE,
      `This is Aiko Mori of Northwind, and I’m calling about your new wing.\nI saw the cranes.\nThey are red.\nThey are high.\n${LOSS}\n${ASK}`,
      `This is Aiko Mori of Northwind, and I’m calling about your new wing. Those in {{industry}} who wait will lose {{what it costs}}.\nI saw the cranes.\nThey are red.\nThey are high.\n${LOSS}\n${ASK}`,
    );
  });

  it('is gone once its fix is taken', () => {
    for (const text of [
      `I’m calling about your new wing.\nI saw the cranes.\nThey are high.\nThey are red.\n${LOSS}\n${ASK}`,
      `${ASK}\nWe have just finished a survey of 400 hotel guests.`,
    ]) {
      const whole = `---\ncall: cold-call\n---\n${text}`;
      const fix = findingsOf(whole).find(({ rule }) => rule === RULE)?.fixes[0];
      const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
      const mended = edits.reduce(
        (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end),
        whole,
      );
      assert.notEqual(mended, whole);
      assert.equal(lacking(mended.slice(mended.indexOf('---\n', 4) + 4)), undefined, mended);
    }
  });

  it('reports who that is said only after the ask', () => {
    expectReport(RULE, `I’m calling about your new wing. ${LOSS}\n${ASK}\nThis is Aiko Mori of Northwind, by the way.`);
  });

  it('leaves neither who nor why to credibility-missing, and both after the ask to credibility-late', () => {
    expectQuiet(RULE, `Good morning.\n${LOSS}\n${ASK}`);
    expectQuiet(RULE, `${ASK}\nThis is Aiko Mori of Northwind, and I’m calling about your new wing.`);
  });

  it('speaks where nothing that matters is said at all', () => {
    const text = `This is Aiko Mori of Northwind.\nI’m calling about your new wing.\nI saw the cranes.\n${ASK}`;
    assert.equal(lacking(text), 'not in the next two');
  });

  it('takes research for the reason and for what matters', () => {
    expectQuiet(RULE, `This is Aiko Mori of Northwind.\nWe have just finished a survey of 400 guests.\n${ASK}`);
    expectQuiet(
      RULE,
      `Good morning, this is Aiko Mori of Northwind.\nThank you for taking the call.\nI know how full your day is.\nI hope the season began well.\nWe have just finished a survey of 400 guests.\n${ASK}`,
    );
  });

  it('counts two sentences, and no answers to comebacks among them', () => {
    const statement = 'This is Aiko Mori of Northwind, and I’m calling about your new wing.';
    expectQuiet(RULE, `${statement}\nI saw the cranes.\n${LOSS}\n${ASK}`);
    expectQuiet(
      RULE,
      `${statement}\n\n? Who?\n  Aiko Mori. I wrote to you. It was in May.\n\nI saw the cranes.\n\n${LOSS}\n\n${ASK}`,
    );
    expectReport(RULE, `${statement}\nI saw the cranes.\nThey are red.\n${LOSS}\n${ASK}`);
  });

  it('counts words that are brought in where they are said', () => {
    const statement = '# Statement\n\nThis is Aiko Mori of Northwind. I’m calling about your new wing.';
    expectQuiet(RULE, `# Buyer\n\n<- Statement\n\n${LOSS}\n\n${ASK}\n\n${statement}`);
    expectReport(RULE, `# Buyer\n\n<- Statement\n\nI saw it. It is red. It is high. ${LOSS}\n\n${ASK}\n\n${statement}`);
  });

  it('is quiet where one alternative says it', () => {
    expectQuiet(
      RULE,
      `Good morning.\n\nor\n\nGood morning, this is Aiko Mori of Northwind.\n\nI’m calling about your new wing. ${LOSS}\n\n${ASK}`,
    );
  });

  it('waits until there is something to judge', () => {
    expectQuiet(RULE, 'This is Aiko Mori of Northwind.\nHow are you?');
    expectReport(RULE, 'This is Aiko Mori of Northwind.\nHow are you?\nYes.\nI see.\nGood.\nThat is nice.');
  });

  it('is for cold calls only', () => {
    for (const call of ['first-meeting', 'follow-up', 'voicemail', 'referral'] as const)
      expectQuiet(RULE, `This is Aiko Mori of Northwind.\n${LOSS}\n${ASK}`, call);
  });
});
