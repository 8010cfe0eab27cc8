import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'phone-pitch';

describe('phone-pitch', () => {
  it('reports features', () => {
    for (const line of [
      '‹Our platform tracks every van, plans the routes and bills the customer.›',
      '‹We built an app that answers your calls, books the visit and sends a reminder.›',
      '‹It comes with a dashboard, monthly reports and a help line.›',
      '‹It has six modules and a built-in calendar.›',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('reports prices, discounts and terms', () => {
    for (const line of [
      '‹It costs 300 dollars a month.›',
      '‹Our packages start at €90 a seat.›',
      '‹The first month is free, and after that it’s £99.›',
      '‹We’re offering a 20% discount until Friday.›',
      '‹There’s a one-time set-up fee.›',
    ]) {
      expectReport(RULE, line);
    }
  });

  it('says what it does: to the buyer, with a price, to the gatekeeper', () => {
    const said = [
      'Our platform tracks every van, plans the routes and bills the customer.',
      'It costs 300 dollars a month.',
      '# Gatekeeper\n\nOur platform tracks every van, plans the routes and bills the customer.',
      'Gatekeeper: What is it about?\nYou: Our platform tracks every van, plans the routes and bills the customer.',
    ].map((text) => {
      const finding = findingsOf(`---\ncall: follow-up\n---\n${text}`).find(({ rule }) => rule === RULE);
      return /something to say no to|weigh a price|cannot buy/.exec(finding?.message ?? '')?.[0];
    });
    assert.deepEqual(said, ['something to say no to', 'weigh a price', 'cannot buy', 'cannot buy']);
  });

  it('lets one clause of what we do pass, and no second one', () => {
    expectQuiet(RULE, 'We build websites for restaurants.');
    expectQuiet(RULE, 'I’m Aiko of Northwind, and we train sales teams.');
    expectReport(
      RULE,
      'We build websites for restaurants. ‹Our software also takes the bookings, prints the menus and pays the staff.›',
    );
  });

  it('is quiet on what the problem costs them, and on others’ prices', () => {
    for (const line of [
      'A missed call costs a dental practice $850.',
      'You are losing about $2,000 a month to no-shows.',
      'Your present supplier charges you €400 a month.',
      'You are probably paying around 12 cents a kilowatt hour.',
      'Three hotels saved $90,000 in six months.',
      'Their agency takes a fee of 15% on every booking.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is quiet on what is denied, asked by the buyer, or held back', () => {
    for (const line of [
      'I’m not calling to sell you software.',
      'I won’t tell you about features or prices today.',
      'Buyer: How much does it cost?',
      '? What does it cost?\n  That depends on what you need, so I have to see it first. Monday or Friday?',
      'What the survey says about your buyers I can only show you in person.',
    ]) {
      expectQuiet(RULE, line);
    }
  });

  it('is for calls that are to end in a meeting', () => {
    const level = (call: string) =>
      findingsOf(`---\ncall: ${call}\n---\nIt costs 300 dollars a month.`).find(({ rule }) => rule === RULE)?.level;
    assert.deepEqual(['cold-call', 'voicemail', 'follow-up', 'first-meeting', 'referral'].map(level), [
      'warning',
      'warning',
      'warning',
      undefined,
      undefined,
    ]);
  });
});
