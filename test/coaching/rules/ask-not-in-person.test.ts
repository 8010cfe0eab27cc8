import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-not-in-person';

describe('ask-not-in-person', () => {
  it('reports an ask for a call', () => {
    for (const line of [
      'Can we set up ‹a discovery call› for Monday or Friday?',
      'Would this week or next suit you for ‹a 30-minute call›?',
      'Shall we ‹hop on a quick call›, Monday or Friday?',
      'Could we ‹talk for half an hour on the phone›, Monday or Friday?',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('reports an ask for a screen', () => {
    for (const line of [
      'Would Monday or Friday suit you for ‹a Zoom meeting›?',
      'Could we find 30 minutes ‹over Teams›, this week or next?',
      'Shall we have an ‹online meeting› on Monday or on Friday?',
      'Would Monday or Friday suit you? I’ll send you a ‹Zoom› link.',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('is quiet on an ask that does not say how to meet', () => {
    for (const line of [
      'Would Monday or Friday suit you for 30 minutes?',
      'Shall we meet this week or next?',
      'Would you rather have a chat on Monday or on Friday?',
      'Thank you for taking the call. Would Monday or Friday suit you?',
      'Would this week suit, or next? I’ll give you a call on the day.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet where a visit is offered beside it', () => {
    for (const line of [
      'Shall I come to your office on Monday or Friday, or is a call easier?',
      'Would Monday or Friday suit you for a video call? I can also come by in person.',
      'Would you rather have a coffee on Monday, or a phone call on Friday?',
      'May I call on you on Monday or Friday?',
    ]) {
      expectQuiet(RULE, line);
    }
    expectReport(RULE, 'Shall we have a ‹virtual coffee› on Monday or on Friday?');
  });

  it('is quiet where the buyer asked for it', () => {
    expectQuiet(RULE, '? Just call me next week.\n  Gladly. Is a call on Monday or on Friday easier?');
    expectQuiet(RULE, 'Buyer: We only meet on Teams.\nYou: Would Monday or Friday suit you for a Teams call?');
    expectReport(RULE, '? I’m busy.\n  Would ‹a short call› on Monday or on Friday be easier?');
    expectReport(RULE, '? I’m on another call.\n  Would ‹a short call› on Monday or on Friday be easier?');
  });

  it('is quiet where they are too far from each other', () => {
    for (const line of [
      'As you are in Osaka, would Monday or Friday suit you for a video call?',
      'I’m overseas until May. Could we have a call on Monday or on Friday?',
      'Buyer: I work from home these days.\nYou: Would Monday or Friday suit you for a Zoom call?',
    ]) {
      expectQuiet(RULE, line);
    }
    expectReport(RULE, 'We asked 400 overseas buyers. Would Monday or Friday suit you for ‹a video call›?');
  });

  it('is quiet on a call as second best, after the main line has asked for more', () => {
    expectQuiet(
      RULE,
      'Shall I come by on Monday or Friday?\n\n? No visitors.\n  Is a call on Monday or on Friday easier?',
    );
  });

  it('is quiet on what is denied, quoted or asked of a gatekeeper', () => {
    for (const line of [
      'I can’t show you over the phone. Would Monday or Friday suit you?',
      'It’s nothing for a Zoom call: would Monday or Friday suit you?',
      'When is a good time to call him?',
      'Could I give her a call on Monday?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is a hint, on cold calls only', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nIs a call on Monday or on Friday easier?`).find(({ rule }) => rule === RULE)
        ?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting'].map(level), [
      'hint',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
