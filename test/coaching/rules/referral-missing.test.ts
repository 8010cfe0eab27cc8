import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'referral-missing';
const call = (last: string) =>
  `Thank you for your time today.\n\nI am glad that the survey was of use to you.\n\nYou told me that the board liked the charts.\n\nI will bring the new figures in spring.\n\nIt was a pleasure to see the plant.\n\n${last}`;

describe(RULE, () => {
  for (const last of [
    'Goodbye.',
    'If there is anything else I can do, let me know.',
    'Is there anyone else who should join us next time?',
    'Do you know anybody who might be interested?',
    'You mentioned the golf club.',
    'Well, goodbye.\n\nBuyer: Who on your committee should I call?',
    'Thank you for the introduction last week.',
  ]) {
    it(`reports: ${last}`, () => expectReport(RULE, call(last)));
  }

  for (const last of [
    'Who on the hotel committee should see this first?',
    'Which of the partners you trained with should hear about this?',
    'You sit on their board: who on it should see these results?',
    'Who among your club members would value this?',
    'Would you introduce me to your brother-in-law?',
    'Can you think of two people on the committee who are hiring?',
  ]) {
    it(`is quiet on: ${last}`, () => expectQuiet(RULE, call(last)));
  }

  it('says so where the only name asked for is anybody’s', () => {
    const messageOf = (last: string) =>
      findingsOf(`---\ncall: referral\n---\n${call(last)}`).find(({ rule }) => rule === RULE)?.message ?? '';
    assert.match(messageOf('Do you know anybody who might be interested?'), /anybody’s/);
    assert.match(messageOf('Goodbye.'), /Nobody is asked/);
  });

  it('asks for one face in a circle at the end', () => {
    expectReport(
      RULE,
      call('I am glad that we met.'),
      call('I am glad that we met.\n\nWho on {{their committee or club}} should see this first?'),
    );
  });

  it('is for referrals only', () => {
    for (const kind of ['cold-call', 'first-meeting', 'follow-up', 'voicemail'] as const)
      expectQuiet(RULE, call('Goodbye.'), kind);
  });
});
