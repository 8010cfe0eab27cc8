import { strict as assert } from 'node:assert';
import { MOVE_PATTERNS } from '../../server/src/speech/moves/index';
import { createWordReader } from '../../server/src/speech/reader';

const reader = createWordReader();

function movesOf(words: string): string[] {
  return reader
    .readWords(words)
    .flatMap(({ moves, signs }) => [...moves.map(({ move }) => move), ...signs.map(({ sign }) => sign)]);
}

describe('phrases of moves', () => {
  for (const { move, makes, cued, never = [] } of MOVE_PATTERNS) {
    if (move === 'announces-questions') continue;
    describe(move, () => {
      for (const { phrase, yes, no = [] } of makes) {
        it(phrase.slice(0, 70), () => {
          assert.ok(yes.length > 0, 'a phrase without an example');
          const missed = yes.filter((words) => !movesOf(words).includes(move));
          const wrong = no.filter((words) => movesOf(words).includes(move));
          assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
        });
      }
      if (cued)
        it('by cues that weigh enough together', () => {
          const missed = cued.yes.filter((words) => !movesOf(words).includes(move));
          const wrong = cued.no.filter((words) => movesOf(words).includes(move));
          assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
        });
      for (const { phrase, no } of never) {
        it(`never: ${phrase.slice(0, 60)}`, () => {
          assert.ok(no.length > 0, 'a phrase without an example');
          assert.deepEqual(
            no.filter((words) => movesOf(words).includes(move)),
            [],
          );
        });
      }
    });
  }
});
