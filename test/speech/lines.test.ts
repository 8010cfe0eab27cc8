import assert from 'node:assert/strict';
import { analysed } from '../support/coaching';

function expectSentences(lines: readonly string[], expected: readonly string[]): void {
  const { speech } = analysed(lines.join('\n'));
  assert.deepEqual(
    speech.sentences.map(({ text }) => text),
    expected,
  );
}

describe('sentences of lines without a stop', () => {
  it('end with their line where no line has a stop', () => {
    const lines = ['hello sir this is jhun', 'may i know who is in charge', 'we are from cebu'];
    expectSentences(lines, lines);
  });

  it('end before a line that opens as only a sentence does', () => {
    const lines = ['Thank you for your time today', 'This is Satomi of Hakata Bridge.', 'We teach.'];
    expectSentences(lines, lines);
  });

  it('go on where the line breaks off, or the next one goes on', () => {
    expectSentences(['we looked at the', 'figures of forty plants'], ['we looked at the figures of forty plants']);
    expectSentences(['We looked at figures', 'of forty plants.'], ['We looked at figures of forty plants.']);
    expectSentences(['We met in', 'Ghent.'], ['We met in Ghent.']);
  });
});

describe('questions without a mark', () => {
  for (const words of [
    'how many employees need English in your company',
    'ok sir can i have the name of your manager',
    'what is their level now',
    'do you know anyone else on the street',
  ])
    it(`are heard by their first words: ${words}`, () =>
      assert.equal(analysed(words).speech.sentences[0]?.question, true));

  for (const words of [
    'How many employees need it, we asked.',
    'what we do is repair roofs',
    'when you call, ask for me',
    'can openers are what we make',
  ])
    it(`are none: ${words}`, () => assert.equal(analysed(words).speech.sentences[0]?.question, false));
});
