import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'drop-in';

describe(RULE, () => {
  for (const script of [
    '‹I was just in your area›, is the manager about?',
    'Good morning! ‹We happened to be passing› and saw the new sign.',
    'I was nearby and ‹thought I’d pop round›.',
    'Sorry ‹to turn up unannounced›.',
    '‹I’ll swing by next time I’m in the area›.',
    '‹We can drop by any time›.',
    '‹I just want to leave you a brochure›.',
    '‹As I was in the neighbourhood›, I came straight up.',
    'Hello, ‹just popping in› to say hi.',
  ]) {
    it(`reports: ${script}`, () => expectReport(RULE, script));
  }

  for (const script of [
    // Agreed, or with a day.
    'I’ll be in your area next week. Would Tuesday or Thursday suit you?',
    'As we agreed, I was just passing by.',
    'You invited me to drop in when I’m passing.',
    'I can pop in on Thursday at ten.',
    'Could I come round with some samples sometime?',
    // A figure.
    'Two plants saw a drop in returns of 12%.',
    'It was in the neighbourhood of 300 orders.',
    // Notes, directions, others.
    '// I was just in the neighbourhood',
    '(I was just in the neighbourhood: never say that.)',
    'Buyer: I was just passing your stand at the fair.',
    'How do you deal with reps who turn up unannounced?',
    'I would never drop in unannounced.',
    'Drop me a line when it suits you.',
    'I was in the area of logistics for ten years.',
  ]) {
    it(`is quiet on: ${script}`, () => expectQuiet(RULE, script));
  }

  it('is for cold calls', () => {
    for (const call of ['first-meeting', 'referral', 'follow-up', 'voicemail'] as const)
      expectQuiet(RULE, 'I was just in the neighbourhood.', call);
  });
});
