import { strict as assert } from 'node:assert';
import { parseScript } from '../../server/src/script/index';
import { moveNotations } from '../../server/src/speech/candidates';
import { moveFinder } from '../../server/src/speech/find-moves';
import { createPhraseCompiler, createSpeechReader, LEXICON } from '../../server/src/speech/index';
import { createMatcher, type Matcher } from '../../server/src/speech/match';
import { MOVE_PATTERNS } from '../../server/src/speech/moves/index';
import { bigScript } from '../support/big-script';

const compile = createPhraseCompiler(LEXICON);
const PHRASES = MOVE_PATTERNS.flatMap(({ makes, never = [] }) => [...makes, ...never].map(({ phrase }) => phrase));

const speech = createSpeechReader().read(parseScript(bigScript(20_000)), { wordsPerMinute: 150 });
const sentences = [...speech.sentences, ...speech.others];
const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);

function matcherOf(phrases: readonly string[]): Matcher<string> {
  return createMatcher(phrases.map((phrase) => ({ phrase: compile(phrase), of: phrase })));
}

/** What the matcher does for all sentences of a script, counted: the same on every machine. */
function workOf(matcher: Matcher<string>) {
  const found = sentences.reduce((sum, { tokens, entities }) => sum + matcher.find(tokens, entities).length, 0);
  return { ...matcher.work, found };
}

describe('the work of finding moves', () => {
  it('is about one search a word, of hundreds of phrases', () => {
    const { searches } = workOf(matcherOf(PHRASES));
    assert.ok(searches > 0, 'nothing was counted');
    assert.ok(searches < words * 1.5, `${(searches / words).toFixed(2)} searches a word`);
  });

  it('follows hardly a place at which nothing is found', () => {
    const { follows, found } = workOf(matcherOf(PHRASES));
    assert.ok(found > 0, 'nothing was found');
    assert.ok(follows < found * 1.5, `${follows} places followed for ${found} matches`);
  });

  it('does not grow with phrases whose rarest word nobody says', () => {
    const unsaid = PHRASES.map((_, index) => `(we|you|i) ..3 (the|a|your) unsaid${index}`);
    assert.deepEqual(workOf(matcherOf([...PHRASES, ...unsaid])), workOf(matcherOf(PHRASES)));
  });

  it('leaves out traps where nothing is made, and cues that could not weigh enough', () => {
    const { work } = moveFinder();
    const before = work.searches;
    for (const { tokens, entities, question } of sentences)
      moveFinder().hear({ tokens, entities, question, unmeant: new Uint8Array(tokens.length) });
    const every = workOf(matcherOf(moveNotations())).searches;
    const own = work.searches - before;
    assert.ok(own > 0 && own < every * 0.7, `${own} searches of ${every}`);
  });

  it('is no search for a phrase whose words come in another order', () => {
    const [sentence] = createSpeechReader().readWords('Later this week I will call.');
    assert.ok(sentence);
    const matcher = matcherOf(['call ..3 later']);
    matcher.find(sentence.tokens, sentence.entities);
    assert.equal(matcher.work.searches, 0);
  });
});

describe('long sentences', () => {
  // 32 places stand in one number; a phrase must be found across the seam too.
  for (const before of [0, 15, 29, 30, 31, 32, 33, 62, 63, 64, 100]) {
    it(`a phrase after ${before} words`, () => {
      const [sentence] = createSpeechReader().readWords(`${'and '.repeat(before)}will you meet one of us on Monday.`);
      assert.ok(sentence);
      const matcher = matcherOf(['will ..2 meet ..4 <date> $', '^ will you', 'us !it']);
      const found = matcher.find(sentence.tokens, sentence.entities);
      assert.deepEqual(
        found.map(({ of, from, to }) => [of, from - before, to - before]),
        [
          ['will ..2 meet ..4 <date> $', 0, 8],
          ['^ will you', 0, 2],
          ['us !it', 5, 6],
        ],
      );
    });
  }
});
