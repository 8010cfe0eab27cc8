import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'ask-sells-more';

describe('ask-sells-more', () => {
  it('reports an ask for the order, the signature, the account or the money', () => {
    for (const line of [
      '‹Shall I put you down for two pallets?›',
      '‹If I can match that price, would you sign up today?›',
      '‹Can I open an account for you?›',
      '‹All I need is your credit card.›',
      '‹Why don’t we get you switched over this month?›',
      '‹Shall I send over the contract?›',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('reports an ask for a trial, a decision or a budget', () => {
    for (const line of [
      '‹Would you like to try it for a month?›',
      '‹Could we start with a small pilot in one shop?›',
      '‹Can you give me an answer by Friday?›',
      '‹What’s stopping you from going ahead?›',
      '‹How much are you looking to spend?›',
      '‹Do you have a budget for this?›',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('says what is asked for', () => {
    const said = [
      'Can I sign you up?',
      'Want to start with a free trial?',
      'Is that a deal?',
      'What is your budget?',
    ].map(
      (text) =>
        /for the sale|a trial before|for a decision|their money/.exec(
          findingsOf(`---\ncall: cold-call\n---\n${text}`).find(({ rule }) => rule === RULE)?.message ?? '',
        )?.[0],
    );
    assert.deepEqual(said, ['for the sale', 'a trial before', 'for a decision', 'their money']);
  });

  it('is quiet on what is denied', () => {
    for (const line of [
      'I’m not asking you to sign anything.',
      'You don’t have to decide anything today.',
      'There is no order to place and no trial to take.',
      'I won’t ask you for your budget.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on the buyer’s own decisions, budgets and signatures', () => {
    for (const line of [
      'Who signs off on new suppliers?',
      'When does your board decide on next year?',
      'I read that you decided to open a plant in Nagoya.',
      'Your budget round begins in May.',
      'How do you set your budget for training?',
      'You decide whether it is worth another visit.',
      'How much do you spend on cleaning today?',
      'Could you put me through to whoever holds the budget?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on others, on conditions and on what somebody else said', () => {
    for (const line of [
      'Two bakeries tried it, and both signed within a week.',
      'They asked us whether we would buy it back.',
      'If you decide to go ahead one day, you know where I am.',
      'A plant manager told me “sign me up” before I had sat down.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on an ask for a time, whatever its verb', () => {
    for (const line of [
      'Can I sign you up for a visit on Tuesday or Thursday?',
      'Shall we go ahead and find a date, this week or next?',
      'Could I book you in for Monday or Friday?',
      'Could you commit half an hour on Monday or Friday?',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet where the buyer wants to buy', () => {
    expectQuiet(RULE, '? How do we order?\n  Shall I send over the order form?');
    expectQuiet(RULE, 'Buyer: I’d like to go ahead.\nYou: Shall I open an account for you?');
    expectReport(RULE, '? We have a supplier.\n  ‹Would you give us a trial order?›');
  });

  it('speaks alone where other rules would say the same of the same words', () => {
    const heard = (text: string) =>
      findingsOf(`---\ncall: follow-up\n---\n${text}`)
        .map(({ rule }) => rule)
        .sort();
    for (const line of [
      'Would you be open to a free trial?',
      'Shall I set you up with a free account?',
      'Can I sign you up?',
      'I’ll email you the contract to sign.',
    ])
      assert.deepEqual(heard(line), [RULE], line);
    assert.deepEqual(heard('It starts at $40 a seat. Can I sign you up?'), [RULE, 'phone-pitch']);
    assert.deepEqual(heard('Could we sit down for 15 minutes on Monday or Friday? Would you like to place an order?'), [
      'ask-not-thirty',
      RULE,
    ]);
  });

  it('is a warning on cold calls, voicemails and follow-ups, and silent elsewhere', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nCan I sign you up?`).find(({ rule }) => rule === RULE)?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'referral', 'first-meeting'].map(level), [
      'warning',
      'warning',
      'warning',
      undefined,
      undefined,
    ]);
  });
});
