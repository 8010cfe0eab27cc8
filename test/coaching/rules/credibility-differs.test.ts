import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'credibility-differs';
const PARTS = 'This is Aiko Mori of Northwind. I’m calling about spare parts for your presses and their delivery.';
const GUESTS = 'This is Aiko Mori of Northwind. We have surveyed 400 hotel guests about what makes them book again.';
const ASK = '# Ask\n\nWould Monday or Friday suit you for 30 minutes?';
const marked = (statement: string) => `‹${statement.replace('Northwind.', 'Northwind.›')}`;

describe('credibility-differs', () => {
  it('reports the second of two statements, and has the first said there', () => {
    expectReport(
      RULE,
      `# Gatekeeper\n\n${PARTS}\n\n# Buyer\n\n${marked(GUESTS)}\n\n${ASK}`,
      `# Gatekeeper\n\n${PARTS}\n\n# Buyer\n\n<- Gatekeeper\n\n${ASK}`,
    );
  });

  it('has the buyer’s statement said to the gatekeeper where the first cannot be said again', () => {
    expectReport(
      RULE,
      `# Gatekeeper\n\n${PARTS} Is she in, please?\n\n# Statement\n\n${marked(GUESTS)}\n\n${ASK}`,
      `# Gatekeeper\n\n<- Statement\nIs she in, please?\n\n# Statement\n\n${GUESTS}\n\n${ASK}`,
    );
  });

  it('keeps the rest of a line’s indent in an answer', () => {
    expectReport(
      RULE,
      `# Statement\n\n${GUESTS}\n\n${ASK}\n\n# Gatekeeper\n\n? Who is calling?\n  ${marked(PARTS)}`,
      `# Statement\n\n${GUESTS}\n\n${ASK}\n\n# Gatekeeper\n\n? Who is calling?\n  <- Statement`,
    );
  });

  it('names both, and points at the other', () => {
    const text = `---\ncall: cold-call\n---\n# Gatekeeper\n\n${PARTS}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}`;
    const finding = findingsOf(text).find(({ rule }) => rule === RULE);
    assert.match(finding?.message ?? '', /surveyed 400 hotel guests.*spare parts/);
    assert.equal(finding?.related[0]?.span.start, text.indexOf(PARTS));
    assert.equal(finding?.level, 'hint');
  });

  it('counts a dodge as different, each one', () => {
    for (const dodge of [
      'It’s a private matter.',
      'She knows what it’s about.',
      'I’m returning her call.',
      'I’d rather discuss that with her directly.',
    ]) {
      expectReport(RULE, `# Gatekeeper\n\n? What is it about?\n  ‹${dodge}›\n\n# Statement\n\n${GUESTS}\n\n${ASK}`);
    }
    expectReport(
      RULE,
      `# Gatekeeper\n\nGatekeeper: What is it about?\nYou: ‹It’s personal.›\n\n# Statement\n\n${GUESTS}\n\n${ASK}`,
      `# Gatekeeper\n\nGatekeeper: What is it about?\n<- Statement\n\n# Statement\n\n${GUESTS}\n\n${ASK}`,
    );
  });

  it('offers no fix where neither can be said again as it stands', () => {
    const text = `---\ncall: cold-call\n---\n# Gatekeeper\n\n${PARTS} Is she in?\n\n# Buyer\n\n${GUESTS} Would Monday or Friday suit you?`;
    assert.deepEqual(findingsOf(text).find(({ rule }) => rule === RULE)?.fixes, []);
  });

  it('is quiet where one is said in both places', () => {
    expectQuiet(RULE, `# Gatekeeper\n\n<- Statement\n\n# Statement\n\n${GUESTS}\n\n${ASK}`);
    expectQuiet(
      RULE,
      `# Gatekeeper\n\n<- Statement\n\n? What is it about?\n  ${PARTS}\n\n# Statement\n\n${GUESTS}\n\n${ASK}`,
    );
    expectQuiet(RULE, `# Gatekeeper\n\n${GUESTS}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}`);
  });

  it('is quiet where one shortens the other, or says she or the name for you', () => {
    for (const short of [
      'I’m calling about a survey of hotel guests, and what makes them book again.',
      'This is Aiko Mori. We asked hotel guests what makes them book again, and I need to show it to her.',
      'We have surveyed 400 guests, which will be of use to Ms. Ota.',
    ]) {
      expectQuiet(RULE, `# Gatekeeper\n\n${short}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}`);
    }
    expectQuiet(
      RULE,
      `# Gatekeeper\n\n${GUESTS} It is on paper.\n\n# Buyer\n\nIt’s about hotel guests who book again.\n\n${ASK}`,
    );
  });

  it('is quiet on a gatekeeper who is told who is calling, asked for the way, or not prepared for', () => {
    for (const line of [
      'This is Aiko Mori of Northwind.',
      'Is she in, please?',
      'Would you put me through to Ms. Ota?',
    ])
      expectQuiet(RULE, `# Gatekeeper\n\n${line}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}`);
    expectQuiet(RULE, `${GUESTS}\n\n${ASK}`);
    expectQuiet(RULE, `# Gatekeeper\n\n${PARTS}\n\n# Buyer\n\nThis is Aiko Mori of Northwind.\n\n${ASK}`);
  });

  it('is quiet on what a dodge sounds like and is none', () => {
    for (const line of [
      'It’s not a personal matter.',
      'I would rather show it to her than tell it.',
      'She will know best when she has time.',
      'It’s about personal service in hotels, and guests who book again.',
    ]) {
      expectQuiet(RULE, `# Gatekeeper\n\n? What is it about?\n  ${line}\n\n# Statement\n\n${GUESTS}\n\n${ASK}`);
    }
    expectQuiet(RULE, `# Buyer\n\n${GUESTS} Was it a private matter?\n\n${ASK}`);
  });

  it('leaves voicemails and what is sent alone, and other kinds of call', () => {
    expectQuiet(RULE, `# Gatekeeper\n\n${GUESTS}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}\n\n# Voicemail\n\n${PARTS}`);
    for (const call of ['voicemail', 'follow-up', 'first-meeting'] as const)
      expectQuiet(RULE, `# Gatekeeper\n\n${PARTS}\n\n# Buyer\n\n${GUESTS}\n\n${ASK}`, call);
  });
});
