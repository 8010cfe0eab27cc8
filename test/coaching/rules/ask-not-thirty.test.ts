import assert from 'node:assert/strict';
import { marked } from '../../support/marked';
import { applyEdits, expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-not-thirty';

describe('ask-not-thirty', () => {
  it('reports a length in figures, words, with a hyphen or shortened, and keeps the form', () => {
    expectReport(
      RULE,
      'Can we meet for ‹45 minutes› this week or next?',
      'Can we meet for 30 minutes this week or next?',
    );
    expectReport(
      RULE,
      'Can we meet for ‹forty-five minutes› this week or next?',
      'Can we meet for thirty minutes this week or next?',
    );
    expectReport(
      RULE,
      'Can we set up a ‹20-min› call on Monday or Friday?',
      'Can we set up a 30-min call on Monday or Friday?',
    );
    expectReport(
      RULE,
      '‹Fifteen minutes› is all I need. Monday or Friday?',
      'Thirty minutes is all I need. Monday or Friday?',
    );
    expectReport(
      RULE,
      'Can I have a quick ‹ten› with you on Monday or Friday?',
      'Can I have a quick thirty with you on Monday or Friday?',
    );
  });

  it('hears the length that answers how long it takes, where a meeting is asked for, and no other length', () => {
    const call = (question: string, answer: string) => `---
call: follow-up
---
Buyer: Yes?
Caller: Shall I come to your yard on Monday or on Friday?
Buyer: ${question}
Caller: ${answer}
`;
    const lengths = (text: string) => findingsOf(text).filter(({ rule }) => rule === RULE).length;
    assert.equal(lengths(call('How long does that take?', 'An hour, tops.')), 1);
    assert.equal(lengths(call('I have no time.', 'They are only 45 minutes.')), 1);
    assert.equal(lengths(call('How long does that take?', 'Half an hour.')), 0);
    assert.equal(lengths(call('How long does it take?', 'About ninety minutes for a café.')), 0);
    assert.equal(lengths(call('Who are you with?', 'An hour, tops.')), 0);
  });

  it('makes half an hour of hours', () => {
    expectReport(
      RULE,
      'Would Monday or Friday suit you for a ‹1 hr› visit?',
      'Would Monday or Friday suit you for a 30-minute visit?',
    );
    expectReport(
      RULE,
      'Could we find ‹an hour and a half› on Monday or Friday?',
      'Could we find half an hour on Monday or Friday?',
    );
    expectReport(
      RULE,
      'Could we have a ‹one-hour› meeting on Monday or Friday?',
      'Could we have a half-hour meeting on Monday or Friday?',
    );
    expectReport(
      RULE,
      'Could we have a ‹1-hour› meeting on Monday or Friday?',
      'Could we have a 30-minute meeting on Monday or Friday?',
    );
    expectReport(
      RULE,
      'Could we find ‹a quarter of an hour› on Monday or Friday?',
      'Could we find half an hour on Monday or Friday?',
    );
  });

  it('mends the article and leaves nothing that 30 minutes would make nonsense of', () => {
    expectReport(
      RULE,
      'Could we find an ‹18-minute› slot on Monday or Friday?',
      'Could we find a 30-minute slot on Monday or Friday?',
    );
    expectReport(
      RULE,
      'Could we meet for under ‹20 minutes› on Monday or Friday?',
      'Could we meet for 30 minutes on Monday or Friday?',
    );
    expectReport(
      RULE,
      'Shall we meet for ‹15–20 minutes› on Monday or Friday?',
      'Shall we meet for 30 minutes on Monday or Friday?',
    );
  });

  it('names its reason: flaky, a burden, a con', () => {
    const messages = ['10 minutes', '90 minutes', '23 minutes', '18 to 20 minutes'].map((length) => {
      const [finding] = findingsOf(`---\ncall: cold-call\n---\nCan we meet for ${length} this week or next?`).filter(
        ({ rule }) => rule === RULE,
      );
      return /flaky|burden|con\b/.exec(finding?.message ?? '')?.[0];
    });
    assert.deepEqual(messages, ['flaky', 'burden', 'con', 'con']);
  });

  it('finds the length beside the ask', () => {
    expectReport(RULE, 'Let me come and show you. It takes ‹20 minutes›. Would Monday or Friday suit?');
    expectQuiet(RULE, 'The form takes 10 minutes to fill in. Would Monday or Friday suit you for a visit?');
  });

  it('leaves times alone that are no ask', () => {
    expectQuiet(RULE, 'I’d like to show you how a plant cut changeovers by 20 minutes. Would Monday or Friday suit?');
    expectQuiet(RULE, 'Can we meet this week or next? I am 10 minutes away.');
    expectQuiet(RULE, 'May I call you back in 15 minutes?');
    expectQuiet(RULE, 'Could we meet at your plant, 20 minutes from ours, on Monday or Friday?');
    expectQuiet(RULE, 'Have you got two minutes for me right now?');
    expectQuiet(RULE, 'Would this week or next suit you to see how they answer within 10 minutes?');
    expectQuiet(RULE, '# Ask (15 min)\n\nWould this week suit you, or is next week better?');
  });

  it('takes the shorter time the buyer has offered', () => {
    expectQuiet(RULE, 'Buyer: I can spare you twenty minutes.\n\nTwenty minutes it is. Would Monday or Friday suit?');
    expectQuiet(RULE, 'You said you only have 15 minutes. Would Monday or Friday suit for those 15 minutes?');
    expectReport(
      RULE,
      'Buyer: I can spare you twenty minutes.\n\nCould we make that ‹45 minutes›, on Monday or Friday?',
    );
  });

  it('composes with the choice of two times, in either order', () => {
    for (const first of [RULE, 'ask-either-or']) {
      let text = '---\ncall: cold-call\n---\n> "Would you be open to a quick 15-minute visit?"\n';
      for (const rule of [first, first === RULE ? 'ask-either-or' : RULE]) {
        const finding = findingsOf(text).find((each) => each.rule === rule);
        text = applyEdits(text, finding?.fixes[0]?.edits ?? []);
      }
      assert.equal(
        text,
        '---\ncall: cold-call\n---\n> "Would Tuesday or Thursday suit you for a quick 30-minute visit?"\n',
      );
    }
  });

  it('mends speech in every form a page has', () => {
    for (const [before, after] of [
      [
        '```\nCan we meet for ‹20 minutes› this week or next?\n```',
        '```\nCan we meet for 30 minutes this week or next?\n```',
      ],
      ['**"Can we meet for ‹20 minutes› this week or next?"**', '**"Can we meet for 30 minutes this week or next?"**'],
      ['- "Can we meet for ‹20 minutes› this week or next?"', '- "Can we meet for 30 minutes this week or next?"'],
      [
        '| They say | You say |\n|---|---|\n| "No time." | "Can we meet for ‹20 minutes› this week or next?" |',
        '| They say | You say |\n|---|---|\n| "No time." | "Can we meet for 30 minutes this week or next?" |',
      ],
      [
        '> "Can we meet for ‹20\n> minutes› this week or next?"',
        '> "Can we meet for 30\n> minutes this week or next?"',
      ],
    ] as const) {
      expectReport(RULE, before, after);
    }
  });

  it('is a warning on voicemails and follow-ups, and silent in a first meeting', () => {
    const text = (call: string) => `---\ncall: ${call}\n---\nCan we meet for 20 minutes this week or next?`;
    const levels = ['voicemail', 'follow-up', 'first-meeting'].map(
      (call) => findingsOf(marked(text(call)).text).find(({ rule }) => rule === RULE)?.level,
    );
    assert.deepEqual(levels, ['warning', 'warning', undefined]);
  });
});
