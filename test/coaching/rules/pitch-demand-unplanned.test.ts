import { expectQuiet, expectReport } from '../../support/rules';

const RULE = 'pitch-demand-unplanned';
const OPEN = 'Thank you for seeing me. It is good to be here. The road was clear. Your yard is full. I like that.';
const ASK = `${OPEN}\n\nWe do many things, so I cannot know what fits. May I ask you some questions first?`;

describe(RULE, () => {
  for (const more of [
    'How do you hire today?',
    '? I only have ten minutes.\n  Then I would rather spend them on you.',
    '? Who else should be there?\n  You would know best.',
    'Buyer: Tell me about your trip.\n\nIt was long.',
    '? We are happy with our supplier.\n  What do they do best?',
    'Buyer: What does it cost?\nYou: It starts at $40 a seat.',
    'You: How do you hire today?\nBuyer: Just give me the pitch.',
    '// they may say: just give me the pitch\nHow do you hire today?',
  ]) {
    it(`reports: ${more.split('\n')[0]}`, () => expectReport(RULE, `${ASK}\n\n${more}`));
  }

  for (const demand of [
    '? Just give me the pitch.\n  I would only be guessing.',
    '? So what do you do, exactly?\n  Many things.',
    '? Can you show me the brochure first?\n  It is in my bag.',
    '? How much is it?\n  That depends.',
    "? I haven't got time for questions.\n  Two, then.",
    '? I see. / What have you got for me?\n  A question.',
    "Buyer: Let's see what you've got.\n\nI would only be guessing.",
    '### "Just tell me what you sell."\n\n> "I would only be guessing."\n\n> "Two things, then."\n\n> "Thank you."',
    '? Send me an offer.\n  It would be for somebody else.',
  ]) {
    it(`is quiet on: ${demand.split('\n')[0]}`, () => expectQuiet(RULE, `${ASK}\n\n${demand}`));
  }
  it('is quiet on a short script', () => expectQuiet(RULE, 'Thank you for seeing me.'));
  it('is quiet on a cold call', () => expectQuiet(RULE, OPEN, 'cold-call'));

  it('puts the answer behind the paragraph of the request', () =>
    expectReport(
      RULE,
      `${ASK}\n(nod)\n? Yes.\n  Thank you.\n\nHow do you hire today?\n`,
      `${ASK}\n(nod)\n? Yes.\n  Thank you.\n\n? Just give me the pitch. / What do you sell?\n  I could, and I would be guessing which of the things we do would fit you. So that I waste none of your time, may I ask you a few questions first?\n\nHow do you hire today?\n`,
    ));
});
