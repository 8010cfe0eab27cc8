import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'vague-claim';

describe(RULE, () => {
  for (const script of [
    'We’re ‹a leading manufacturer› of dock doors.',
    'I’m with ‹one of the leading recruitment firms› in Osaka.',
    'Our team is ‹second to none›.',
    '‹We are the market leader in› office coffee.',
    '‹We offer the best service in the county›.',
    'We have an ‹award-winning› help desk.',
    'We’ve built ‹the most trusted platform› for dentists.',
    'You ‹won’t find a better› price anywhere.',
    '‹We deliver innovative solutions› for the retail trade.',
    '‹WORLD-CLASS› SERVICE FROM PEOPLE WHO CARE.',
  ]) {
    it(`reports empty praise: ${script}`, () => expectReport(RULE, script));
  }

  for (const script of [
    '‹We help businesses like yours save time and money›.',
    '‹Our software boosts productivity›.',
    'Our clients get ‹great results› with it.',
    '‹You’ll save a lot of money›.',
    'It can ‹dramatically reduce› your paperwork.',
    '‹This will take your team to the next level›.',
    '‹I can help you get more customers›.',
    'It ‹makes your life easier›.',
    'Sir, ‹our company is helping many firms to reduce cost›.',
  ]) {
    it(`reports a result nobody can check: ${script}`, () => {
      const words = script.replace(/[‹›]/g, '');
      const found = findingsOf(`---\ncall: cold-call\n---\n${words}`).filter(({ rule }) => rule === RULE);
      assert.equal(found.length, 1, words);
      const inside = /‹(.*)›/.exec(script)?.[1] ?? '';
      const span = found[0]?.span ?? { start: 0, end: 0 };
      const said = `---\ncall: cold-call\n---\n${words}`.slice(span.start, span.end);
      assert.ok(inside.includes(said) || said.includes(inside), said);
    });
  }

  describe('is quiet on', () => {
    for (const script of [
      // About the buyer.
      'You run a world-class plant.',
      'Congratulations on the award-winning annual report.',
      'As one of the leading hotels in Kyoto, you will have seen this.',
      'Your team had excellent results last year.',
      'You said you want to increase your sales.',
      // Names.
      'I’m Aiko Mori of Premier Tooling in Hull.',
      'I’m calling from Best In Class Interiors in Leeds.',
      // The insight itself.
      'We have just finished a study of 300 clinics, and the results are striking.',
      'I came across some ideas that are working extremely well for others, and they could really help your sales.',
      'We have completed a groundbreaking survey of your buyers.',
      // Quotes, reports and denials.
      'They were promised “the best service in the county”.',
      'One buyer told us that we are the best in the business.',
      'I’m not saying that we are the leading supplier.',
      'We can’t promise to cut your costs.',
      // Questions, conditions and openness.
      'Would you like to reduce your costs?',
      'How do you increase your sales today?',
      'Which leading suppliers did you compare?',
      'If we could cut your waste, what would you do with the money?',
      'Let’s see whether it could save you money.',
      // A checkable figure in the same sentence or the next.
      'We helped three plants cut their costs by 18% in a year.',
      'We are a leading supplier, with 40% of the market.',
      'Our clients see real savings. Two hotels saved £9,000 in one season.',
      'It saves half an hour a day.',
      // Ordinary talk.
      'What’s the best time to reach her?',
      'I want to save you time, so I’ll be brief.',
      'I would like to find the best solution for you.',
      'All it takes is 30 minutes.',
      'I sent it by first-class post.',
      'Buyer: We are the leading supplier in the north.',
      '? We only work with the market leader.\n  I understand.',
    ]) {
      it(script, () => expectQuiet(RULE, script));
    }
  });

  it('reports a sentence once', () => {
    expectReport(RULE, 'We’re ‹a leading provider› of best-in-class, world-class solutions.');
  });

  it('is for calls and voicemails, a hint in a first meeting, and silent on referrals', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nWe are the market leader in office coffee.`).find(
        ({ rule }) => rule === RULE,
      )?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting', 'referral'].map(level), [
      'info',
      'info',
      'info',
      'hint',
      undefined,
    ]);
  });
});
