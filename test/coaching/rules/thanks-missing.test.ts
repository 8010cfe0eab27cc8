import assert from 'node:assert/strict';
import { applyEdits, expectQuiet, expectReport, findingsOf, scriptOf } from '../../support/rules';

const RULE = 'thanks-missing';
const WORDS = 'Thank you for taking my call, I know how busy you are.';
const REST =
  'I’m Aiko Mori of Northwind Research.\nWe have just finished a survey of 400 hotel guests.\nWould Monday or Friday suit you for 30 minutes?';

describe('thanks-missing', () => {
  it('reports an opening without thanks, and gives them', () => {
    expectReport(RULE, REST, `${WORDS}\n\n${REST}`);
    expectReport(RULE, `Hello.\n\n${REST}`, `Hello.\n\n${WORDS}\n\n${REST}`);
    expectReport(
      RULE,
      `> "Hi {{buyer}}."\n\n> "${REST.replaceAll('\n', '\n> ')}"`,
      `> "Hi {{buyer}}."\n\n> "${WORDS}"\n\n> "${REST.replaceAll('\n', '\n> ')}"`,
    );
  });

  it('puts thanks in the place of an apology', () => {
    expectReport(RULE, `Sorry to bother you.\n${REST}`, `${WORDS}\n${REST}`);
    expectReport(RULE, `Hi, I’m sorry to disturb you like this.\n${REST}`, `Hi. ${WORDS}\n${REST}`);
    expectReport(RULE, `My apologies for calling out of the blue.\n${REST}`, `${WORDS}\n${REST}`);
    const text = scriptOf({ text: `Sorry to bother you.\n${REST}` }, 'cold-call');
    assert.match(findingsOf(text).find(({ rule }) => rule === RULE)?.message ?? '', /“Sorry to bother you\.”/);
  });

  it('keeps what an apology says besides', () => {
    const source = scriptOf(
      { text: `Sorry to call out of the blue, this is Aiko Mori of Northwind.\n${REST}` },
      'cold-call',
    );
    const finding = findingsOf(source).find(({ rule }) => rule === RULE);
    const after = applyEdits(source, finding?.fixes[0]?.edits ?? []);
    assert.match(after, /this is Aiko Mori of Northwind/);
    assert.equal(
      findingsOf(after).some(({ rule }) => rule === RULE),
      false,
    );
  });

  it('does not take these for thanks', () => {
    for (const line of ['Thanks, who am I speaking with?', 'How are you today?', 'Did I catch you at a bad time?']) {
      expectReport(RULE, `${line}\n${REST}`);
    }
    expectReport(RULE, `${REST}\n\nThank you for your time, goodbye.`);
  });

  it('is quiet on thanks, and where the caller owns that they are busy', () => {
    for (const line of [
      'Thank you for your time today.',
      'Thanks so much for picking up.',
      'I’ll be brief, I know you’re busy.',
      'Sorry to trouble you while you are so busy.',
      'I appreciate you taking the call.',
    ]) {
      expectQuiet(RULE, `${line}\n${REST}`);
    }
    expectQuiet(RULE, `Hello.\n\nor\n\nThank you for your time.\n\n${REST}`);
  });

  it('is for cold calls only', () => {
    for (const call of ['first-meeting', 'follow-up', 'voicemail', 'referral'] as const) expectQuiet(RULE, REST, call);
  });
});
