import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'credibility-missing';
const WORDS = 'I’m {{seller}} of {{company}}, and I’m calling because {{reason}}.';
const REST =
  'Hotels that wait will lose their best guests to the others.\nWould Monday or Friday suit you for 30 minutes?';

describe('credibility-missing', () => {
  it('reports a call that says neither who nor why, and says it after the greeting', () => {
    expectReport(RULE, `Good morning.\n${REST}`, `Good morning. ${WORDS}\n${REST}`);
    expectReport(
      RULE,
      `Good morning. Thank you for your time.\n${REST}`,
      `Good morning. Thank you for your time. ${WORDS}\n${REST}`,
    );
    expectReport(RULE, REST, `${WORDS}\n\n${REST}`);
  });

  it('says it to the buyer, not where the gatekeeper is spoken to', () => {
    expectReport(
      RULE,
      `# Gatekeeper\n\nIs she in, please?\n\n# Buyer\n\n${REST}`,
      `# Gatekeeper\n\nIs she in, please?\n\n# Buyer\n\n${WORDS}\n\n${REST}`,
    );
  });

  it('writes it in the form of a page', () => {
    const page = (words: string) =>
      `## Opening\n\n${words}> "Hotels that wait will lose guests."\n\n> "Would Monday or Friday suit you?"\n\n> "Very well."`;
    expectReport(RULE, page(''), page(`> "${WORDS}"\n\n`));
    expectReport(
      RULE,
      `- "Hotels that wait will lose guests."\n- "Would Monday or Friday suit you?"`,
      `- "${WORDS} Hotels that wait will lose guests."\n- "Would Monday or Friday suit you?"`,
    );
  });

  it('does not take these for who or why', () => {
    for (const line of [
      'How are you today?',
      'Is this the right number for bookings?',
      'I’m glad I caught you.',
      'Are you the owner of the hotel?',
      'This is going to be quick.',
    ]) {
      expectReport(RULE, `${line}\n${REST}`);
    }
  });

  it('is quiet where anything says who or why', () => {
    for (const line of [
      'This is Aiko Mori of Northwind Research.',
      'My name is {{seller}}, and I’m with {{company}}.',
      'The reason for my call is your new wing.',
      'We have just finished a survey of 400 hotel guests.',
      'Maria Lopez suggested that I call you.',
    ]) {
      expectQuiet(RULE, `${line}\n${REST}`);
    }
    expectQuiet(RULE, `Good morning.\n\nor\n\nThis is Aiko Mori of Northwind.\n\n${REST}`);
  });

  it('is for cold calls only', () => {
    for (const call of ['first-meeting', 'follow-up', 'voicemail', 'referral'] as const) expectQuiet(RULE, REST, call);
  });
});
