import assert from 'node:assert/strict';
import { withoutExamples, withoutNotations } from '../scripts/lib/without-examples.mjs';

describe('the data that is shipped', () => {
  it('has no examples', () => {
    const code = `makes: [
  { phrase: '(yes|no): [a]', yes: ['It costs [a lot].', "It isn't \\"free\\"."], weight: 2 },
],
never: [
  {
    no: [
      'We won\\'t ].',
    ],
    sentence: true,
  },
],`;
    assert.equal(
      withoutExamples(code),
      `makes: [
  { phrase: '(yes|no): [a]', yes: [], weight: 2 },
],
never: [
  {
    no: [],
    sentence: true,
  },
],`,
    );
  });

  it('has no notations: they are compiled', () => {
    const code = `makes: [
  { phrase: 'it is \\'phrase: "a"', yes: [], weight: 2 },
  { weight: 2, phrase: OWN },
  {
    phrase:
      "we don't",
    question: true,
  },
  { phrase: \`\${'$'}{OWN} 'll\`, yes: [] },
],`;
    assert.equal(
      withoutNotations(code),
      `makes: [
  { phrase: '', yes: [], weight: 2 },
  { weight: 2, phrase: OWN },
  {
    phrase: '',
    question: true,
  },
  { phrase: '', yes: [] },
],`,
    );
  });

  it('is left alone where it has none', () => assert.equal(withoutExamples('const a = 1;'), 'const a = 1;'));
});
