import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-either-or';

describe('ask-either-or', () => {
  it('reports an ask that can be answered no, and turns it into a choice', () => {
    expectReport(
      RULE,
      '‹Would you be available for a short visit?›',
      'Would Tuesday or Thursday suit you for a short visit?',
    );
    expectReport(
      RULE,
      '‹Could we get together so I can show you?›',
      'Could we get together on Tuesday or Thursday so I can show you?',
    );
    expectReport(RULE, '‹Worth a coffee?›', 'Would Tuesday or Thursday suit you for a coffee?');
    expectReport(
      RULE,
      'So, ‹would it make sense to sit down together?›'.replace('So, ‹', '‹So, '),
      'So, would it make sense to sit down together on Tuesday or Thursday?',
    );
    expectReport(
      RULE,
      '‹I’d like to come and see you for 30 minutes.›',
      'I’d like to come and see you for 30 minutes. Would Tuesday or Thursday suit you better?',
    );
  });

  it('reports an open ask', () => {
    expectReport(RULE, '‹What day works best for you?›', 'What day works best for you, Tuesday or Thursday?');
    expectReport(RULE, '‹When can we meet?›', 'When can we meet, Tuesday or Thursday?');
  });

  it('adds a second time beside a single one', () => {
    expectReport(
      RULE,
      '‹Could we meet on Monday at ten?›',
      'Could we meet on Monday at ten or Wednesday at the same time?',
    );
    expectReport(RULE, '‹Can we meet tomorrow?›', 'Can we meet tomorrow or the day after?');
    expectReport(
      RULE,
      '‹Would {{day}} suit you for a visit?›',
      'Would {{day}} or {{another day}} suit you for a visit?',
    );
  });

  it('names its reason', () => {
    const reasons = ['Can we meet?', 'When are you free to meet?', 'Can we meet on Tuesday?'].map((text) => {
      const finding = findingsOf(`---\ncall: cold-call\n---\n${text}`).find(({ rule }) => rule === RULE);
      return /answered with a no|to find a time|single time/.exec(finding?.message ?? '')?.[0];
    });
    assert.deepEqual(reasons, ['answered with a no', 'to find a time', 'single time']);
  });

  it('hears two times in many forms', () => {
    for (const text of [
      'Can we meet on Tuesday? Or would Thursday be easier?',
      'I have Tuesday at ten and Thursday at two. Which of them suits you?',
      'Can we meet for 30 minutes, this week or next?',
      'Shall we say nine o’clock or half past two?',
      'When would you like to meet - Monday or Friday?',
      'Would [day] or [day] suit you for a visit?',
      'Can we meet early in the week or later on?',
      'Which suits you better for our meeting, a morning or an afternoon?',
      'How about Tuesday at ten? If not, Wednesday at two?',
      'Can we meet in the first half of the week or the second?',
      'Can we meet tomorrow morning/afternoon?',
      'Can we meet?\n\nI could do Monday or Friday.',
    ]) {
      expectQuiet(RULE, text);
    }
  });

  it('takes neither an or-question about something else nor the length for a choice of times', () => {
    expectReport(RULE, '‹Can we meet, or would a colleague of yours be better?›');
    expectReport(RULE, '‹Can we meet for 15 or 20 minutes?›');
  });

  it('does not count a choice that is made in another turn', () => {
    expectReport(RULE, '# Ask\n\n‹Can we meet?›\n\n? Yes.\n  Would Tuesday or Thursday suit you?');
    expectReport(RULE, '# Ask\n\n‹Can we meet?›\n\n(wait for the answer)\n\nWould Tuesday or Thursday suit you?');
  });

  it('is quiet on what is no ask', () => {
    for (const text of [
      'Is the owner around?',
      'When is the best time to catch him?',
      'May I ring you back on Thursday?',
      'Can I borrow 30 seconds of your time?',
      'Are you the right person for this, or should I speak to somebody else?',
    ]) {
      expectQuiet(RULE, text);
    }
  });

  it('is quiet where the buyer has chosen', () => {
    expectQuiet(
      RULE,
      'Buyer: Wednesday at three could work.\n\nGood. Shall we meet on Wednesday at three in your office?',
    );
    expectQuiet(RULE, 'Buyer: Fine, then.\n\nIs Thursday at ten still good for our meeting?');
  });

  it('is a hint on voicemails and follow-ups', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nCan we meet?`).find(({ rule }) => rule === RULE)?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting'].map(level), [
      'warning',
      'hint',
      'hint',
      undefined,
    ]);
  });

  it('mends speech in every form a page has', () => {
    for (const [before, after] of [
      ['```\n‹Can we meet?›\n```', '```\nCan we meet on Tuesday or Thursday?\n```'],
      ['**"‹Can we meet?›"**', '**"Can we meet on Tuesday or Thursday?"**'],
      ['> **"‹Can we meet in person?›"**', '> **"Can we meet in person on Tuesday or Thursday?"**'],
      [
        '| They say | You say |\n|---|---|\n| "Go on." | "‹Can we meet?›" |',
        '| They say | You say |\n|---|---|\n| "Go on." | "Can we meet on Tuesday or Thursday?" |',
      ],
    ] as const) {
      expectReport(RULE, before, after);
    }
  });
});
