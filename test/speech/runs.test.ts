import { strict as assert } from 'node:assert';
import { createWordReader } from '../../server/src/speech/reader';
import { runFrom, split } from '../../server/src/speech/runs';

/** The runs of a text, parted by `|`. */
function runs(text: string): string {
  const words = split(text);
  const found: string[] = [];
  for (let first = 0; first < words.sentences.length; ) {
    const run = runFrom(words, first, false);
    found.push(run.text);
    first += run.sentences.length;
  }
  return found.join('|');
}

describe('runs of sentences', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Thank you. May I ask? Do!', 'Thank you.|May I ask?|Do!'],
    ['He said "No." And left. I rang again.', 'He said "No." And left.|I rang again.'],
    ['Well… May I? Thanks.', 'Well… May I?|Thanks.'],
    ['Ask Mr. Ito of Ito Ltd. He decides.', 'Ask Mr. Ito of Ito Ltd. He decides.'],
    ['... hello. Are you there', '... hello.|Are you there'],
    ['', ''],
  ];
  for (const [text, want] of cases) it(`parts ${JSON.stringify(text)}`, () => assert.equal(runs(text), want));
});

describe('a sentence', () => {
  const told = (words: string, reader = createWordReader()) =>
    reader.readWords(words).map(({ tokens, moves }) => ({
      tags: tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`).join(' '),
      moves: moves.map(({ move }) => move),
    }));

  it('is read the same in whatever company', () => {
    const sentences = ['Would Tuesday suit you?', 'I sat on Sat. We met.', 'Our survey shows it.', 'Meet them, say!'];
    const alone = sentences.flatMap((one) => told(one));
    assert.deepEqual(told(sentences.join(' ')), alone);
    assert.deepEqual(
      told([...sentences].reverse().join(' ')),
      [...sentences].reverse().flatMap((one) => told(one)),
    );
  });

  it('keeps its own offsets and its own tokens each time that it is said', () => {
    const reader = createWordReader();
    const [first, second] = reader.readWords('Thank you. Thank you.');
    assert.deepEqual([first?.start, second?.start], [0, 11]);
    assert.deepEqual(
      second?.tokens.map(({ start }) => start),
      [11, 17, 20],
    );
    assert.notEqual(reader.readWords('Thank you.')[0]?.tokens, first?.tokens);
  });

  it('bears witness only where it is said', () => {
    const reader = createWordReader();
    const questions = 'May I ask you a few questions? How many people work here?';
    const before = told(questions, reader);
    told('How many people work here?', reader);
    assert.deepEqual(told(questions, reader), before);
  });
});
