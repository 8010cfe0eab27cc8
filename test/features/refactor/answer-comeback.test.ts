import assert from 'node:assert/strict';
import { expectNone, expectRefactoring, newRules } from '../../support/refactor';

const answer = (before: string, after: string) => expectRefactoring('answer', before, after);
const leaves = (before: string) => expectNone('answer', before);

const COLD = '---\ncall: cold-call\n---\n';
const MEETING = '---\ncall: first-meeting\n---\n';
const SHOW = 'It is a picture more than a story: I have to show it to you. Would Tuesday or Thursday be easier?';
const BLANK = 'You: [your answer]';
const WHO = '# Credibility statement\n\nThis is Ann Lee of Halden. We have just surveyed 400 hotel guests.\n';

describe('answering a comeback', () => {
  it('settles the finding that it has no answer', () => {
    const { finding, title } = answer(
      `${COLD}? Just email <|>it to me.\n`,
      `${COLD}? Just email it to me.\n  ${SHOW}\n`,
    );
    assert.equal(finding?.rule, 'comeback-without-answer');
    assert.equal(title, 'Answer this comeback');
  });

  it('uses the coach’s words for what it knows, by the kind of call', () => {
    answer(
      `${COLD}? Tell <|>me now. / Give me the pitch.\n`,
      `${COLD}? Tell me now. / Give me the pitch.\n  ${SHOW}\n`,
    );
    answer(
      `${MEETING}? Just give me <|>the pitch.\n`,
      `${MEETING}? Just give me the pitch.\n  I could, and I would be guessing which of the things we do would fit you. So that I waste none of your time, may I ask you a few questions first?\n`,
    );
    answer(`---\ncall: referral\n---\n? Tell <|>me now.\n`, `---\ncall: referral\n---\n? Tell me now.\n  ${BLANK}\n`);
  });

  it('says the one statement to whoever asks who is calling and why', () => {
    answer(
      `${COLD}? What is <|>it about?\n\n${WHO}`,
      `${COLD}? What is it about?\n  <- Credibility statement\n\n${WHO}`,
    );
    answer(
      `${COLD}Gatekeeper: Who's <|>calling?\n\n${WHO}`,
      `${COLD}Gatekeeper: Who's calling?\n<- Credibility statement\n\n${WHO}`,
    );
  });

  it('leaves a blank for all else, which no rule finds fault with', () => {
    const before = `${COLD}? We have <|>no budget.\n\n${WHO}`;
    const after = `${COLD}? We have no budget.\n  ${BLANK}\n\n${WHO}`;
    answer(before, after);
    assert.deepEqual(newRules(before.replace('<|>', ''), after), []);
  });

  it('leaves a blank where the statement says it in a section with an ask of its own', () => {
    const opening = '# Opening\n\nThis is Ann Lee of Halden. Would Tuesday or Thursday suit you?\n';
    answer(`${COLD}? Who is <|>calling?\n\n${opening}`, `${COLD}? Who is calling?\n  ${BLANK}\n\n${opening}`);
  });

  it('answers one inside another, at its indent and in the file’s line ends', () => {
    answer('? A\r\n  Yes.\r\n\t? B<|>\r\n\r\nFine.', `? A\r\n  Yes.\r\n\t? B\r\n\t  ${BLANK}\r\n\r\nFine.`);
  });

  it('answers what the other side says in a dialogue and nobody answers', () => {
    answer(`Buyer: We have <|>none.\n\n# Next\n\nFine.\n`, `Buyer: We have none.\n${BLANK}\n\n# Next\n\nFine.\n`);
    answer(`? Yes?\n  Buyer: Why<|>?\n\nFine.\n`, `? Yes?\n  Buyer: Why?\n  ${BLANK}\n\nFine.\n`);
    answer(`${COLD}Hello.\nBuyer: Tell me <|>now.\n`, `${COLD}Hello.\nBuyer: Tell me now.\nYou: ${SHOW}\n`);
  });

  describe('offers nothing', () => {
    it('where there is an answer: words, an arrow, a direction, one to a comeback inside it', () => {
      leaves('? Wh<|>y?\n  Because.\n');
      leaves('? Wh<|>y?\n-> A\n\n# A\n\nFine.\n');
      leaves('? Wh<|>y?\n  (hang up)\n');
      leaves('? Wh<|>y?\n  ? Really?\n    Yes.\n');
    });
    it('for a comeback without words', () => leaves('?<|>\n\nFine.\n'));
    it('where the seller has the word next', () => {
      leaves('Buyer: Wh<|>y?\nYou: Because.\n');
      leaves('Buyer: Wh<|>y?\n\nBecause.\n');
      leaves('Buyer: Wh<|>y?\n<- A\n\n# A\n\nFine.\n');
    });
    it('where they go on, or another has the word and nothing is asked', () => {
      leaves('Buyer: Ye<|>s.\n(pause)\nBuyer: Well.\n\nFine.\n');
      leaves('Gatekeeper: I will put you <|>through.\nBuyer: Hello.\n\nFine.\n');
    });
    it('for the seller’s words, notes and blank lines', () => {
      leaves('You: Wh<|>y?\n\nFine.\n');
      leaves('// Wh<|>y?\n\nFine.\n');
      leaves('? Why?\n<|>\nFine.\n');
    });
    it('in a list, a block quote and a table, and on a page', () => {
      leaves('- Buyer: Wh<|>y?\n');
      leaves('> Buyer: Wh<|>y?\n');
      leaves('| They say | You say |\n|---|---|\n| Wh<|>y | |\n');
      leaves('> "One."\n\n> "Two."\n\n> "Three."\n\nBuyer: Wh<|>y?\n');
    });
  });
});
