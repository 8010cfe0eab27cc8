import { strict as assert } from 'node:assert';
import { createKept } from '../../server/src/speech/generations';

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
});
