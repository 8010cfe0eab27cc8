import assert from 'node:assert/strict';
import { marked } from '../../support/marked';
import { expectQuiet, expectReport, findingsOf, scriptOf } from '../../support/rules';

const RULE = 'credibility-late';

describe('credibility-late', () => {
  it('reports who and why that come after the ask', () => {
    expectReport(RULE, 'Can we meet for 30 minutes, Monday or Friday?\n\n‹My name is Aiko Mori, from Northwind.›');
    expectReport(RULE, 'Would this week or next suit you?\n\n‹I’m calling because your new wing opens in May.›');
    expectReport(
      RULE,
      '# Ask\n\nWould this week or next suit you?\n\n# Who we are\n\n‹This is Aiko Mori of Northwind.› We have just surveyed 400 guests.',
    );
    expectReport(
      RULE,
      '# Gatekeeper\n\nIs she in, please?\n\n# Buyer\n\nWould Monday or Friday suit you? ‹This is Aiko Mori of Northwind.›',
    );
  });

  it('names the ask and points at it', () => {
    const { text, spans } = marked(
      scriptOf({ text: '‹Would Monday or Friday suit you?› This is Aiko Mori of Northwind.' }, 'cold-call'),
    );
    const finding = findingsOf(text).find(({ rule }) => rule === RULE);
    assert.deepEqual(
      finding?.related.map(({ span }) => span),
      spans,
    );
    assert.match(finding?.message ?? '', /Would Monday or Friday suit you\?/);
  });

  it('counts words that are brought in where they are said', () => {
    const credibility = '# Credibility statement\n\nThis is Aiko Mori of Northwind.';
    expectQuiet(RULE, `# Buyer\n\n<- Credibility statement\n\nWould Monday or Friday suit you?\n\n${credibility}`);
    expectReport(
      RULE,
      `# Buyer\n\nWould Monday or Friday suit you?\n\n<- Credibility statement\n\n# Credibility statement\n\n‹This is Aiko Mori of Northwind.›`,
    );
  });

  it('is quiet where who, why or a finding comes first', () => {
    for (const line of [
      'This is Aiko Mori of Northwind.',
      'I’m calling about your new wing.',
      'We have just finished a survey of 400 hotel guests.',
    ]) {
      expectQuiet(RULE, `${line} Would Monday or Friday suit you? Again, this is Aiko Mori of Northwind.`);
    }
  });

  it('is quiet on routing, on answers to comebacks and on other conversations of the page', () => {
    expectQuiet(RULE, 'Is Ms. Ota in today? This is Aiko Mori of Northwind.');
    expectQuiet(RULE, 'Could you put me through to Ms. Ota? It’s Aiko Mori of Northwind.');
    expectQuiet(RULE, '? Not interested.\n  Would Monday or Friday be easier?\n\nThis is Aiko Mori of Northwind.');
    expectQuiet(
      RULE,
      '# Short form\n\nWould Monday or Friday suit you?\n\n# Long form\n\nHello, this is Aiko Mori of Northwind.',
    );
    expectQuiet(RULE, '# Ask\n\nWould Monday or Friday suit you?\n\n# Voicemail\n\nThis is Aiko Mori of Northwind.');
  });

  it('is a warning, on cold calls only', () => {
    const text = 'Would Monday or Friday suit you? This is Aiko Mori of Northwind.';
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\n${text}`).find(({ rule }) => rule === RULE)?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting'].map(level), [
      'warning',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
