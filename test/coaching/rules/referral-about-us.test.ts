import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'referral-about-us';

describe(RULE, () => {
  for (const script of [
    '‹I’m trying to grow my practice›. Who on the committee should see this?',
    'Could you introduce me to the other owners? ‹It would really help us out›.',
    '‹Most of our work comes from referrals›, so who do you know who needs a roofer?',
    '‹Could you do me a favour› and introduce me to your brother?',
    '‹I need two more names this month›. Who in your club would see me?',
    '‹My manager wants me to ask every client›: do you know anybody who might be interested?',
  ]) {
    it(`reports, switched on: ${script}`, () => {
      const words = script.replace(/[‹›]/g, '');
      const found = findingsOf(`---\ncall: referral\n---\n${words}`, RULE).filter(({ rule }) => rule === RULE);
      assert.equal(found.length, 1);
      const span = found[0]?.span ?? { start: 0, end: 0 };
      const inside = /‹(.*)›/.exec(script)?.[1] ?? '';
      const said = `---\ncall: referral\n---\n${words}`.slice(span.start, span.end);
      assert.ok(inside.includes(said), said);
    });
  }

  for (const script of [
    // For their sake.
    'Who on the committee should see these results?',
    'Could you introduce me to your brother? It would help him plan the season.',
    'It would help you a great deal. Who on the board should see this?',
    'You are trying to grow your business. Who at the chamber should we talk to?',
    // No name is asked for.
    'I’m trying to grow my business.',
    'Could you do me a favour and sign here?',
    'I need two more names this month.',
    'Buyer: I’m trying to grow my business. Who do you know?',
    'Most of our work comes from word of mouth, thank you for yours.',
  ]) {
    it(`is quiet on: ${script}`, () => expectQuiet(RULE, script, 'referral'));
  }

  it('is off unless switched on', () => {
    const found = findingsOf(
      '---\ncall: referral\n---\nI’m trying to grow my business. Who on the committee should see this?',
    );
    assert.equal(
      found.some(({ rule }) => rule === RULE),
      false,
    );
  });

  it('is for every kind of call', () => {
    for (const call of ['cold-call', 'first-meeting', 'follow-up', 'voicemail'] as const)
      expectReport(RULE, '‹I’m trying to grow my business›. Who on the committee should see this?', undefined, call);
  });
});
