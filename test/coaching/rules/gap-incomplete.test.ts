import assert from 'node:assert/strict';
import { expectQuiet, expectReport, findingsOf } from '../../support/rules';

const RULE = 'gap-incomplete';
const OPEN = 'Thank you for seeing me. It is good to be here. The road was clear. Your yard is full. I like that.';

function messageOf(script: string): string | undefined {
  return findingsOf(`---\ncall: first-meeting\n---\n${script}\n`).find(({ rule }) => rule === RULE)?.message;
}

describe(RULE, () => {
  for (const [script, names] of [
    ['How do you plan the rounds today?\n\nWho does it?', /never ask where the buyer wants to be/],
    ['What are you using at the moment?\n\nWhat does that cost you?', /never ask where the buyer wants to be/],
    ['Where do you want the firm to be in five years?', /never ask where the buyer is now/],
    ['What would a good year look like for you?\n\nWhat gets in the way?', /never ask where the buyer is now/],
    ['What keeps you up at night?', /neither where the buyer is now nor/],
    ['How many vans do you run?\n\n? Where would we be in a year?\n  Further on.', /wants to be/],
  ] as const) {
    it(`reports: ${script.split('\n')[0]}`, () => {
      expectReport(RULE, `${OPEN}\n\n${script}`);
      assert.match(messageOf(`${OPEN}\n\n${script}`) ?? '', names);
    });
  }

  for (const script of [
    'How do you plan the rounds today?\n\nWhere would you like that to be in a year?',
    'Tell me where you want to take the company.\n\nAnd how do things stand at present?\n\nWalk me through a normal week.',
    'How many vans do you run?\n\n# Where they want to be\n\n- And by next spring?\n- And then?',
    'If you had a magic wand, what would you change?\n\nWho does the books now?',
    'How is it now?\n\nHow do you run the depot?\n\n? It is fine.\n  What would make it better than fine for you?',
    'May I ask you a few questions?',
    'How was the trip?',
    'What do you hope your children will inherit?\n\nHow is the estate set up now?',
  ]) {
    it(`is quiet on: ${script.split('\n')[0]}`, () => expectQuiet(RULE, `${OPEN}\n\n${script}`));
  }
  it('is quiet on a short script', () => expectQuiet(RULE, 'How do you plan the rounds today?'));
  it('is quiet on a cold call', () => expectQuiet(RULE, `${OPEN}\n\nHow do you plan the rounds?`, 'cold-call'));

  it('puts the goal after the questions about today, as they stand', () =>
    expectReport(
      RULE,
      `${OPEN}\n\n- "How do you plan the rounds today?"\n- "Who does it for you?"\n- "What does a lost hour cost you?"`,
      `${OPEN}\n\n- "How do you plan the rounds today?"\n- "Who does it for you? Where would you like that to be a year from now?"\n- "What does a lost hour cost you?"`,
    ));

  it('puts both before what lies between', () =>
    expectReport(
      RULE,
      `${OPEN}\n\nWhat keeps you up at night?`,
      `${OPEN}\n\nHow do you handle this in your business today?\n\nWhere would you like that to be a year from now?\n\nWhat keeps you up at night?`,
    ));
});
