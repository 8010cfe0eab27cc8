import assert from 'node:assert/strict';
import { applyEdits, expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-missing';
const CASE = [
  'Thank you for taking the call.',
  'I’m Aiko Mori of Northwind Research.',
  'We have just finished a survey of 400 hotel guests.',
  'The results surprised everybody who has seen them.',
  'Hotels that wait will lose those guests to the others.',
  'It is a picture more than a story.',
].join('\n');
const ASK = 'All I ask is 30 minutes with you. Would this week suit, or is next week better?';

describe('ask-missing', () => {
  it('reports a call that never asks, and asks at its end', () => {
    expectReport(RULE, CASE, `${CASE}\n\n${ASK}`);
  });

  it('writes a section of its own where the script has sections', () => {
    expectReport(
      RULE,
      `# Opening\n\n${CASE}\n\n? Who are you?\n  I’m Aiko.`,
      `# Opening\n\n${CASE}\n\n? Who are you?\n  I’m Aiko.\n\n# Ask\n\n${ASK}`,
    );
    expectReport(
      RULE,
      `# Close\n\n${CASE}\n\n# Objections\n\n? No.\n  I see.`,
      `# Close\n\n${CASE}\n\n${ASK}\n\n# Objections\n\n? No.\n  I see.`,
    );
  });

  it('asks in the form of a page', () => {
    const quoted = CASE.split('\n').map((line) => `> "${line}"`);
    expectReport(RULE, quoted.join('\n\n'), `${quoted.join('\n\n')}\n\n> "${ASK}"`);
    const fence = (words: string) => `\`\`\`\n${words}\n\`\`\``;
    expectReport(RULE, fence(CASE), fence(`${CASE}\n\n${ASK}`));
  });

  it('keeps the line ends of the file', () => {
    const text = `---\r\ncall: cold-call\r\n---\r\n${CASE.replaceAll('\n', '\r\n')}\r\n`;
    const finding = findingsOf(text).find(({ rule }) => rule === RULE);
    const after = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    assert.equal(after, text.replace(/\r\n$/, `\r\n\r\n${ASK}\r\n`));
  });

  it('stands on the call line', () => {
    const text = `---\ntitle: A survey\ncall: cold-call\n---\n${CASE}`;
    const finding = findingsOf(text).find(({ rule }) => rule === RULE);
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'call: cold-call');
  });

  it('does not take these for an ask', () => {
    for (const line of [
      'Is she in the office today?',
      'Have you got 30 seconds?',
      'I’ll ring you again on Thursday.',
      'What is the best time to reach her?',
      'Could you put me through to the owner?',
    ]) {
      expectReport(RULE, `${CASE}\n${line}`);
    }
  });

  it('is quiet where any words ask', () => {
    for (const line of [
      'Can we meet?',
      'Is this week open, or shall we meet next week?',
      'Would Monday or Friday suit you?',
      'I’d like half an hour with you.',
      'Worth a coffee next week?',
    ]) {
      expectQuiet(RULE, `${CASE}\n${line}`);
    }
    expectQuiet(RULE, `${CASE}\n\n? Go on.\n  Would Monday or Friday suit you?`);
  });

  it('waits until there is a call to judge, and is for cold calls only', () => {
    expectQuiet(RULE, 'Thank you for taking the call.\nI’m Aiko Mori of Northwind Research.');
    for (const call of ['first-meeting', 'referral', 'follow-up', 'voicemail'] as const) expectQuiet(RULE, CASE, call);
  });
});
