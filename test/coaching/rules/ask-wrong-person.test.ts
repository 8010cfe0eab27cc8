import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-wrong-person';

describe('ask-wrong-person', () => {
  it('reports an ask to meet a stand-in', () => {
    for (const line of [
      '‹Then may I see his deputy, on Monday or on Friday?›',
      '‹Could I have half an hour with one of her colleagues?›',
      '‹Is there anyone else who could see me this week or next?›',
      '‹Could I meet someone else in your department, Monday or Friday?›',
      '‹Shall I meet whoever is free, Monday or Friday?›',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('reports an ask to somebody who has just said that they do not decide', () => {
    for (const said of [
      'I don’t make those decisions.',
      'My boss decides about that.',
      'I’m only the trainee.',
      'That’s above my pay grade.',
      'I’m just covering for her this week.',
    ]) {
      expectReport(RULE, `? ${said}\n  ‹Could we meet all the same, on Monday or on Friday?›`);
    }
    expectReport(RULE, 'Buyer: I’d have to ask my manager.\nYou: ‹Would Monday or Friday suit you for 30 minutes?›');
    expectReport(RULE, '‹Even if you are not the one who decides, could we meet on Monday or on Friday?›');
  });

  it('reports a gatekeeper who is asked for a meeting, and a section for stand-ins', () => {
    expectReport(RULE, '# Gatekeeper\n\n‹Are you free on Monday or on Friday?›');
    expectReport(RULE, 'Gatekeeper: What is it about?\nYou: A survey. ‹Could we meet on Monday or on Friday?›');
    expectReport(RULE, '# Passed on to a junior\n\n‹Would this week or next suit you?›');
  });

  it('says what is wrong', () => {
    const said = [
      'Could I meet one of your colleagues instead, Monday or Friday?',
      '? That’s not my decision.\n  Would Monday or Friday suit you?',
      '# Gatekeeper\n\nWould Monday or Friday suit you?',
    ].map(
      (text) =>
        /only pass it on|do not decide|not whom you want/.exec(
          findingsOf(`---\ncall: cold-call\n---\n${text}`).find(({ rule }) => rule === RULE)?.message ?? '',
        )?.[0],
    );
    assert.deepEqual(said, ['only pass it on', 'do not decide', 'not whom you want']);
  });

  it('is quiet on a gatekeeper who is asked for the boss’s diary or to be put through', () => {
    for (const line of [
      'Could you find half an hour in his diary, this week or next?',
      'Would Monday or Friday suit Ms. Ota?',
      'Could you squeeze me in for 30 minutes, this week or next?',
      'Would you put me through to her, please?',
      'All I need is 30 minutes with him. Would you say that this week suits, or next?',
      'When is she in, on Monday or on Friday?',
    ]) {
      expectQuiet(RULE, `# Gatekeeper\n\n${line}`);
    }
  });

  it('is quiet on whoever decides or keeps the diary', () => {
    for (const line of [
      'Could I meet someone who decides about that, Monday or Friday?',
      'Who else should I ask about that?',
      'Is there somebody in charge of training whom I could see on Monday or on Friday?',
      'Who keeps the diary for her?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on a colleague who joins, and on an assistant who settles the time', () => {
    for (const line of [
      'Could I meet you and one of your colleagues on Monday or on Friday?',
      'Would Monday or Friday suit you, with a colleague at the table?',
      'Shall I settle the time with your assistant, for Monday or for Friday?',
      'Should somebody else join us?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet where the boss is asked for too, or the buyer only hesitates', () => {
    expectQuiet(RULE, '? My boss decides.\n  Would Monday or Friday suit you both, with your boss at the table?');
    expectQuiet(RULE, '? I can’t decide that today.\n  Would Monday or Friday suit you better?');
    expectQuiet(RULE, '? I make those decisions.\n  Would Monday or Friday suit you better?');
  });

  it('is quiet once the gatekeeper has put the call through', () => {
    expectQuiet(
      RULE,
      'Gatekeeper: That’s not my decision, I’ll put you through.\nBuyer: Ota speaking.\nYou: Would Monday or Friday suit you?',
    );
  });

  it('is a hint, on cold calls only', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nCould I see his deputy on Monday or on Friday?`).find(
        ({ rule }) => rule === RULE,
      )?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting'].map(level), [
      'hint',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
