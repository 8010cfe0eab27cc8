import assert from 'node:assert/strict';
import { MARK_TEXTS } from '../../server/src/features/hover/marks';
import { leaves, parseScript } from '../../server/src/script/index';
import { expectHover } from '../support/features';

/** A place of every mark, and the name it is told by. */
const PLACES: readonly (readonly [name: string, source: string])[] = [
  ['Front matter', '<|>---\ncall: cold-call\n---\n'],
  ['Section', '<|># Ask\nHi.'],
  ['Time budget', '# Ask (<|>20s)\nHi.'],
  ['Cue', 'Gate<|>keeper: Yes?'],
  ['Direction', 'Hi.\n(pa<|>use)'],
  ['Comeback', '<|>? No.\n  Yes.'],
  ['Either of these', '? No. <|>/ Never.\n  Yes.'],
  ['Go on at', '# Ask\nHi.\n<|>-> Ask'],
  ['Say that here', '# Ask\nHi.\n# B\n<|><- Ask'],
  ['Or', 'Hi.\n\n<|>or\n\nHello.'],
  ['Placeholder', 'I am {{<|>seller}}.'],
  ['Stress', 'They will <|>*stop* it.'],
  ['Note', '<|>// a note'],
  ['Keep quiet here', '<|>// pitch-ignore phone-pitch: why\nHi.'],
  ['To-do', '<|>- [ ] Look up who runs it'],
  ['Just a character', '<|>\\# 1 in Japan'],
  ['List item', '<|>- Hi there.'],
  ['Speech set off', '<|>> "Hi there."'],
  ['Speech set off', '<|>```\nHi there.\n```'],
  ['Table', '| They say | You say |\n| --- | --- |\n<|>| Hi | Ho |'],
  ['Rule line', 'Hi.\n\n<|>***\n\nHo.'],
];

describe('marks', () => {
  for (const [name, source] of PLACES) {
    it(`${JSON.stringify(source)} is told as: ${name}`, () => expectHover(source, `**${name}.**`, '```pitch\n'));
  }

  it('have an example that holds the mark', () => {
    for (const [kind, { example }] of Object.entries(MARK_TEXTS)) {
      const kinds = leaves(parseScript(example)).map((leaf) => leaf.kind);
      assert.ok((kinds as readonly string[]).includes(kind), `${example} holds ${kind}`);
    }
  });
});
