import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { listenersOf } from '../../server/src/coaching/listener';
import { turnsOf } from '../../server/src/coaching/turns';

const analyser = createAnalyser();

function turns(source: string): string[] {
  const { speech } = analyser.analyse(source, DEFAULT_SETTINGS);
  return turnsOf(speech).map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
}

function gatekeeperHears(source: string): string[] {
  const { speech } = analyser.analyse(source, DEFAULT_SETTINGS);
  const listeners = listenersOf(speech);
  return speech.sentences.filter(({ passage }) => listeners.gatekeeperHears(passage)).map(({ text }) => text);
}

describe('turns', () => {
  it('run on over paragraphs, pauses and notes', () => {
    assert.deepEqual(turns('One.\n\nTwo.\n(pause)\nThree.\n// softly\nFour.'), ['One. Two. Three. Four.']);
  });

  it('end where somebody else has the word', () => {
    assert.deepEqual(turns('One.\n\nBuyer: Go on.\n\nTwo.'), ['One.', 'Two.']);
    assert.deepEqual(turns('One.\n\n? Why?\n  Two.\n\nThree.'), ['One.', 'Two.', 'Three.']);
    assert.deepEqual(turns('One.\n(wait for the answer)\nTwo.'), ['One.', 'Two.']);
  });

  it('end at a page’s remarks, but for one that says to go on', () => {
    const page = (remark: string) => turns(`> "One."\n\n${remark}\n\n> "Two."\n\n> "Three."`);
    assert.deepEqual(page('The other way of putting it is this.'), ['One.', 'Two. Three.']);
    assert.deepEqual(page('Then offer them two days.'), ['One. Two. Three.']);
    assert.deepEqual(page('Then stop talking.'), ['One.', 'Two. Three.']);
  });

  it('run on over a page’s remark right below the words, but not over a title', () => {
    const page = (line: string) => turns(`Say: "One."\n${line}\n\n> "Two."`);
    assert.deepEqual(page('It costs you nothing to look.'), ['One. Two.']);
    for (const title of ['Opening (10 sec):', '**Close**', '═══ ASK ═══', 'STEP 2: REASON'])
      assert.deepEqual(page(title), ['One.', 'Two.'], title);
  });

  it('end at a remark that stands by itself as a note, and not at a note among the words', () => {
    const script = (note: string) => turns(`One.\n\n${note}\n\nTwo.`);
    assert.deepEqual(script('// The other way of putting it is this.'), ['One.', 'Two.']);
    assert.deepEqual(script('// He may say no.\n// The other way is this.'), ['One.', 'Two.']);
    assert.deepEqual(script('// Then offer them two days.'), ['One. Two.']);
    assert.deepEqual(script('// pitch-ignore email-offer: agreed'), ['One. Two.']);
    assert.deepEqual(turns('One.\n// it is the study that counts\n\nTwo.'), ['One. Two.']);
    assert.deepEqual(turns('One.\n// wait for the answer\n\nTwo.'), ['One.', 'Two.']);
  });

  it('end where a direction tells of the other side', () => {
    assert.deepEqual(turns('One.\n\n(… if the manager picks up)\n\nTwo.'), ['One.', 'Two.']);
  });

  it('end at a section, a link and an alternative', () => {
    assert.deepEqual(turns('# A\n\nOne.\n\n# B\n\nTwo.'), ['One.', 'Two.']);
    assert.deepEqual(turns('# A\n\nOne.\n\n<- B\n\nTwo.\n\n# B\n\nThree.'), ['One.', 'Two.', 'Three.']);
    assert.deepEqual(turns('One.\n\nor\n\nTwo.'), ['One.', 'Two.']);
  });
});

describe('who is spoken to', () => {
  it('is told by the heading', () => {
    assert.deepEqual(gatekeeperHears('# Gatekeeper\n\nHello.\n\n# Decision maker\n\nGood morning.'), ['Hello.']);
    assert.deepEqual(gatekeeperHears('# At reception\n\n## First words\n\nHello.'), ['Hello.']);
  });

  it('is told by who spoke last', () => {
    assert.deepEqual(gatekeeperHears('Gatekeeper: Yes?\n\nHello.\n\nBuyer: Yes?\n\nGood morning.'), ['Hello.']);
  });

  it('is told by the words', () => {
    assert.deepEqual(gatekeeperHears('Could you put me through to Ms. Ota?\n\nBuyer: Yes?\n\nGood morning.'), [
      'Could you put me through to Ms. Ota?',
    ]);
    assert.deepEqual(gatekeeperHears('May I put a question to you?'), []);
  });
});
