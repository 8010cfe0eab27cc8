import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-hedged';

describe('ask-hedged', () => {
  it('turns what wonders and hopes into a question', () => {
    for (const [hedged, plain] of [
      ['I was wondering if we could meet on Monday or Friday.', 'Could we meet on Monday or Friday?'],
      ['I wonder whether you might see me on Monday or Friday.', 'Could you see me on Monday or Friday?'],
      ['I was just wondering if Monday or Friday might suit you.', 'Would Monday or Friday suit you?'],
      ['I don’t suppose you are free on Monday or Friday?', 'Are you free on Monday or Friday?'],
      ['I’m wondering if you have time to meet on Monday or Friday.', 'Do you have time to meet on Monday or Friday?'],
      ['So I was hoping that we could perhaps meet this week or next.', 'So could we meet this week or next?'],
      ['I thought maybe we could meet on Monday or Friday.', 'Could we meet on Monday or Friday?'],
    ] as const) {
      expectReport(RULE, `‹${hedged}›`, plain);
    }
  });

  it('cuts clauses that let them off', () => {
    for (const [hedged, plain] of [
      ['Could I come by on Monday or Friday, if you don’t mind?', 'Could I come by on Monday or Friday?'],
      ['Would you by any chance be free on Monday or Friday?', 'Would you be free on Monday or Friday?'],
      ['I hate to ask, but could we meet this week or next?', 'Could we meet this week or next?'],
      ['Could we meet on Monday or Friday, no pressure?', 'Could we meet on Monday or Friday?'],
      ['I don’t know if you have time, but would Monday or Friday suit you?', 'Would Monday or Friday suit you?'],
    ] as const) {
      expectReport(RULE, `‹${hedged}›`, plain);
    }
  });

  it('cuts words that waver, from two on', () => {
    expectReport(RULE, '‹Could we maybe possibly meet on Monday or Friday?›', 'Could we meet on Monday or Friday?');
    expectReport(
      RULE,
      '> "‹Maybe we could sort of meet on Monday or Friday.›"',
      '> "We could meet on Monday or Friday."',
    );
    expectQuiet(RULE, 'Could we perhaps meet on Monday or Friday?');
  });

  it('is quiet on a plain ask, however polite', () => {
    for (const line of [
      'Might I trouble you for thirty minutes on Monday or Friday?',
      'I would be grateful for half an hour on Monday or Friday.',
      'Kindly let me know which suits you, Monday or Friday.',
      'I hope to see you soon: would Monday or Friday suit you?',
      'All I need is just 30 minutes. Would this week suit, or next?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on words that waver before a time', () => {
    expectQuiet(RULE, 'Shall we meet, perhaps on Monday, or maybe Friday?');
  });

  it('is quiet where nothing is asked for', () => {
    for (const line of [
      'I was wondering how your season began.',
      'Maybe you have read of it, or possibly not.',
      'Sorry to bother you.',
      'What kind of roof do you have?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on what somebody else wondered', () => {
    expectQuiet(RULE, 'She was wondering if we could meet on Monday or Friday.');
    expectQuiet(RULE, 'Buyer: I was wondering if we could meet on Monday or Friday.');
  });

  it('is off unless switched on', () => {
    const text = '---\ncall: cold-call\n---\nI was wondering if we could meet on Monday or Friday.';
    assert.ok(!findingsOf(text).some(({ rule }) => rule === RULE));
    assert.equal(findingsOf(text, RULE).find(({ rule }) => rule === RULE)?.level, 'hint');
    for (const call of ['voicemail', 'follow-up', 'first-meeting'] as const)
      expectQuiet(RULE, 'I was wondering if we could meet on Monday or Friday.', call);
  });
});
