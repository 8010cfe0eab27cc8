import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { createKept } from '../../server/src/speech/generations';
import { bigScript } from '../support/big-script';

/** Bytes that somebody still holds on to. */
function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** Asks for each key in turn, and tells those that had to be made. */
function made(size: number, keys: string): string {
  const kept = createKept<string>(size);
  let made = '';
  for (const key of keys) kept.get(key, () => (made += key));
  return made;
}

describe('what is kept of a text', () => {
  it('is made once while all of it finds room', () => assert.equal(made(10, 'abcabcabc'), 'abc'));
  it('is let go when nobody asks for it over two generations', () => assert.equal(made(1, 'abcdefa'), 'abcdefa'));
  it('stays when somebody asks for it in each generation', () => assert.equal(made(1, 'abacadaeafa'), 'abcdef'));

  it('holds on to its own words alone, not to each version of the script they were cut from', () => {
    const analyser = createAnalyser();
    const start = bigScript(100_000);
    const at = start.indexOf('\n', 50_000);
    const type = (letters: number): void => {
      analyser.analyse(`${start.slice(0, at)}${' and so on'.repeat(letters)}${start.slice(at)}`, DEFAULT_SETTINGS);
    };
    type(0);
    const before = bytesHeld();
    for (let letters = 1; letters <= 60; letters++) type(letters);
    const grown = bytesHeld() - before;
    assert.ok(grown < 3_000_000, `60 edits of 100 KB hold ${Math.round(grown / 1000)} KB more`);
  });
});
