import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf, scriptOf } from '../../support/rules';

const RULE = 'comeback-missing';
const call = (rest: string) =>
  `Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.\n\nI’m calling because three hotels raised their bookings by 12% in four months.\n\nAll I need is 30 minutes. Would Tuesday or Thursday suit?${rest}`;

function messageOf(rest: string): string {
  return findingsOf(scriptOf({ text: call(rest) }, 'cold-call')).find(({ rule }) => rule === RULE)?.message ?? '';
}

describe(RULE, () => {
  it('reports a call that neither shows nor answers, and names what is lacking', () => {
    assert.match(messageOf(''), /“tell me now” and “email it to me”/);
    assert.match(
      messageOf('\n\n? Just send me an email.\n  Half of it would be wrong by then.'),
      /“tell me now”, which/,
    );
    assert.match(messageOf('\n\n? Why not tell me now?\n  It is too long for the phone.'), /“email it to me”, which/);
  });

  for (const rest of [
    '\n\n? What is it about?\n  It is about your bookings.',
    '\n\n? We have no budget.\n  I understand.',
    '\n\n? Just email it to me.',
    '\n\n? Who is calling?\n  Aiko Mori of Northwind.',
    '\n\n? Can you call me back next week?\n  Monday or Friday?',
  ]) {
    it(`reports: ${rest.trim()}`, () => expectReport(RULE, call(rest)));
  }

  for (const rest of [
    ' I have to show it to you, by phone it makes no sense.',
    '\n\n? Well, tell me now. / Just email it to me.\n  Half of it would be wrong by then.',
    '\n\n? Can you give me the short version?\n  It is too long for the phone.\n\n? Put it in an email.\n  It would be too long to read.',
    '\n\n? Do you have a brochure?\n  None that would help you.\n\n? What did you find?\n  More than fits into a call.',
    '\n\n# Objections\n\n## "Just send me some information"\n\n> "Half of it would be wrong by then."\n\n## "Can’t you explain it over the phone?"\n\n> "It is too long for that."',
    '\n\nBuyer: Tell me more now.\n\nYou: It is too long for the phone.\n\nBuyer: Then email it to me.\n\nYou: Half of it would be wrong by then.',
  ]) {
    it(`is quiet on: ${rest.trim().slice(0, 60)}`, () => expectQuiet(RULE, call(rest)));
  }

  it('inserts the one that is lacking behind the section that asks', () => {
    expectReport(
      RULE,
      call('\n\n# Objections\n\n? Well, tell me now.\n  It is too long for the phone.'),
      call(
        '\n\n? Just email it to me.\n  It is a picture more than a story: I have to show it to you. Would Tuesday or Thursday be easier?\n\n# Objections\n\n? Well, tell me now.\n  It is too long for the phone.',
      ),
    );
  });

  it('is for cold calls', () => {
    for (const kind of ['first-meeting', 'referral', 'follow-up', 'voicemail'] as const)
      expectQuiet(RULE, call(''), kind);
  });
});
