import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { perPassages, perSentence, perSpeech } from '../../server/src/coaching/remembered';
import { turnsOf } from '../../server/src/coaching/turns';
import type { Sentence } from '../../server/src/speech/index';
import { bigScript } from '../support/big-script';

const analyser = createAnalyser();

function read(source: string) {
  return analyser.analyse(source, DEFAULT_SETTINGS).speech;
}

/** Which tokens of each sentence are looked at from now on; a sentence that stands twice has its tokens once. */
function watchTokens(sentences: readonly Sentence[]) {
  const byTokens = new Map(sentences.map((sentence) => [sentence.tokens, sentence.text] as const));
  return [...byTokens].map(([tokens, text]) => {
    const seen = new Set<number>();
    for (const [index, token] of [...tokens.entries()]) {
      Object.defineProperty(tokens, index, { get: () => seen.add(index) && token });
    }
    return { text, seen };
  });
}

/** Where a finding and its edit stand is told by the first and last token of each. */
const TOKENS_OF_SPANS = 4;

describe('what is remembered', () => {
  it('is worked out once for a sentence, until a letter is typed into its paragraph', () => {
    const worked: string[] = [];
    const length = perSentence(({ text }) => worked.push(text));
    const all = (source: string) => read(source).sentences.map(length);
    all('One is here. Two is here.\n\nThree is here.');
    all('One is here. Two is here.\n\nThree is here.');
    assert.deepEqual(worked, ['One is here.', 'Two is here.', 'Three is here.']);
    all('First.\n\nOne is here. Two is here.\n\nThree was here.');
    assert.deepEqual(worked.slice(3), ['First.', 'Three was here.']);
  });

  it('is worked out anew for a turn when another paragraph joins it or leaves', () => {
    const words = perPassages((sentences) => sentences.map(({ text }) => text).join(' '));
    const all = (source: string) => turnsOf(read(source)).map(({ sentences }) => words(sentences));
    assert.deepEqual(all('One.\n\nTwo.'), ['One. Two.']);
    assert.deepEqual(all('One.\n\nThree.'), ['One. Three.']);
    assert.deepEqual(all('One.\n\nThree.\n\nTwo.'), ['One. Three. Two.']);
    assert.deepEqual(all('One.'), ['One.']);
    assert.deepEqual(all('One.\n\nTwo.\n\n# Again\n\nOne.'), ['One. Two.', 'One.']);
    assert.equal(words([]), '');
  });

  it('is worked out once for a version of the script', () => {
    let times = 0;
    const count = perSpeech(() => ++times);
    const speech = read('One.');
    assert.deepEqual([count(speech), count(speech), count(read('One.'))], [1, 1, 2]);
  });
});

/** Whose platform it is takes the whole sentence to see. */
const BIG = bigScript(30_000).replaceAll('Our platform', 'The platform');

describe('one typed letter', () => {
  for (const [what, text] of [
    ['a page', BIG],
    ['a script', BIG.replaceAll(/^(?:> |- )?"(.*)"$/gm, '$1')],
  ] as const) {
    it(`has the rules look again at the words around it alone, in ${what}`, () => {
      const before = analyser.analyse(text, DEFAULT_SETTINGS);
      assert.equal(before.script.isPage, what === 'a page');
      assert.ok(before.findings.length > 30, 'there is something to coach');
      const turns = turnsOf(before.speech);
      const at = turns.findIndex(({ asks, sentences }) => asks.length > 0 && (sentences[0]?.span.start ?? 0) > 10_000);
      const watched = watchTokens(before.speech.sentences);
      const cut = (turns[at]?.sentences[0]?.span.start ?? 0) + 3;
      const { findings } = analyser.analyse(`${text.slice(0, cut)}x${text.slice(cut)}`, DEFAULT_SETTINGS);
      assert.ok(findings.length > 30);
      const read = watched.filter(({ seen }) => seen.size > TOKENS_OF_SPANS).map(({ text }) => text);
      // What the seller says next may take up an ask that the letter changed.
      const own = new Set(turns.slice(at, at + 2).flatMap(({ sentences }) => sentences.map(({ text }) => text)));
      assert.deepEqual(
        read.filter((each) => !own.has(each)),
        [],
      );
    });
  }
});
