import { strict as assert } from 'node:assert';
import { createWordReader } from '../../server/src/speech/reader';
import * as asking from './said/asking';
import * as closing from './said/closing';
import * as needing from './said/needing';
import * as offering from './said/offering';
import * as questioning from './said/questioning';
import * as telling from './said/telling';
import type { Said } from './said/types';
import * as wide from './said/wide';

const reader = createWordReader();

describe('moves in what people say', () => {
  for (const { move, yes, no } of [asking, closing, needing, offering, questioning, telling, wide].flatMap((group) =>
    Object.values(group),
  ) as Said[]) {
    const makes = (words: string) =>
      reader
        .readWords(words)
        .some(
          ({ moves, signs }) =>
            moves.some((found) => found.move === move) || signs.some((found) => found.sign === move),
        );
    it(`${move} is made`, () =>
      assert.deepEqual(
        yes.filter((words) => !makes(words)),
        [],
      ));
    it(`${move} is not made`, () => assert.deepEqual(no.filter(makes), []));
  }
});

describe('the circle a referral is asked in', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Would any of your friends or family like one too?', 'anybody'],
    ['If any of your family could use a plumber, would you pass my card along?', 'anybody'],
    ['Who on the parish council should see this?', 'circle'],
    ['Who do you know among the families on your street?', 'circle'],
  ];
  for (const [words, about] of cases) {
    it(words, () => {
      const found = reader.readWords(words).flatMap(({ moves }) => moves.filter(({ move }) => move === 'referral'));
      assert.deepEqual(
        found.map((move) => move.about),
        [about],
      );
    });
  }
});
