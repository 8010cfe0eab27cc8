import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'email-offer';
const SHOW = 'It is something I have to show you in person.';
const ANSWER = `${SHOW} Would Tuesday or Thursday be easier for you?`;

describe('email-offer', () => {
  it('reports an offer to send it', () => {
    for (const line of [
      '‹I can email you our brochure.›',
      '‹Shall I send you the link?›',
      '‹I’ll mail you a catalogue.›',
      '‹Want me to text you the details?›',
      '‹Let me send over some information.›',
    ]) {
      expectReport(RULE, line, ANSWER);
    }
  });

  it('reports an address asked for, and an offer to tell it now', () => {
    expectReport(RULE, '‹What’s your email address?›', ANSWER);
    expectReport(RULE, '‹Where should I send the brochure?›', ANSWER);
    expectReport(RULE, '‹I can walk you through it on the phone now.›', ANSWER);
    expectReport(RULE, '‹I’m happy to answer any questions now.›', ANSWER);
  });

  it('names what the offer does', () => {
    const said = [
      'I’ll email you the brochure.',
      'What’s your email address?',
      'I can explain it to you right now.',
    ].map((text) => {
      const finding = findingsOf(`---\ncall: cold-call\n---\n${text}`).find(({ rule }) => rule === RULE);
      return /reason to meet|in place of a meeting|gives it all away/.exec(finding?.message ?? '')?.[0];
    });
    assert.deepEqual(said, ['reason to meet', 'in place of a meeting', 'gives it all away']);
  });

  it('takes the consent before it and the offers after it away too', () => {
    expectReport(RULE, 'Sure, happy to. ‹What’s your best email?› ‹I’ll send it over.›', ANSWER);
    expectReport(
      RULE,
      '? Send me something.\n  Absolutely. ‹I’ll email you a brochure.› Would Monday or Friday suit you for a visit?',
      `? Send me something.\n  ${SHOW} Would Monday or Friday suit you for a visit?`,
      'follow-up',
    );
  });

  it('mends speech in every form a page has', () => {
    for (const [before, after] of [
      ['```\n‹I’ll email you our brochure.›\n```', `\`\`\`\n${ANSWER}\n\`\`\``],
      ['**"‹I’ll email you our brochure.›"**', `**"${ANSWER}"**`],
      ['- "‹I’ll email you our brochure.›"', `- "${ANSWER}"`],
      [
        '| They say | You say |\n|---|---|\n| "Send me something." | "‹I’ll email you our brochure.›" |',
        `| They say | You say |\n|---|---|\n| "Send me something." | "${ANSWER}" |`,
      ],
    ] as const) {
      expectReport(RULE, before, after);
    }
  });

  it('is quiet on what somebody else sends or says', () => {
    for (const line of [
      'Buyer: Just email me the brochure.',
      '? Can you send me some information?\n  I have to show it to you. Monday or Friday?',
      'Your customers send you the forms by post.',
      'The system emails a reminder to every guest.',
      'They told us they would send a brochure.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on a refusal and on invitations', () => {
    for (const line of [
      'I won’t send you a brochure, it would tell you nothing.',
      'I can’t email it, I have to show it to you.',
      'I’ll send you a calendar invitation for Thursday.',
      'I’ll email you to confirm the time.',
      'What is your email address, so that I can send the invitation?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is for calls that are to end in a meeting', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nI’ll email you our brochure.`).find(({ rule }) => rule === RULE)?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting', 'referral'].map(level), [
      'warning',
      'warning',
      'warning',
      undefined,
      undefined,
    ]);
  });
});
