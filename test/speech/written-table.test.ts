import { strict as assert } from 'node:assert';
import { moveNotations } from '../../server/src/speech/candidates';
import { compiledTable } from '../../server/src/speech/compiled';
import { createTableMatcher } from '../../server/src/speech/match';
import { createWordReader } from '../../server/src/speech/reader';
import { readTable, writeTable } from '../../server/src/speech/written-table';

describe('a table of phrases as the product holds it', () => {
  it('is the same when it is read', () => {
    const table = compiledTable('moves', moveNotations());
    assert.deepEqual(readTable(writeTable(table)), table);
  });

  it('goes through the text of a program', () => {
    const phrases = ['a? ..2 (b|c d) <duration 10..20|money>', '^ b !c .. Aa $', 'c NOUN \\,', '<date>'];
    const written = writeTable(compiledTable('moves', phrases));
    const [sentence] = createWordReader().readWords('A b, 15 minutes, b on Acme.');
    assert.ok(sentence);
    const find = (table: typeof written) =>
      createTableMatcher(readTable(table), phrases).find(sentence.tokens, sentence.entities);
    assert.deepEqual(
      find(written).map(({ of }) => of),
      [phrases[0], phrases[0], phrases[1]],
    );
    assert.deepEqual(find(JSON.parse(JSON.stringify(written))), find(written));
  });

  it('holds numbers of any size', () => {
    const table = compiledTable('moves', ['a']);
    for (const number of [0, 31, 32, 1023, 1024, 2 ** 31 - 1]) {
      const row = Int32Array.from([number, 7, number]);
      assert.deepEqual(readTable(writeTable({ ...table, nexts: row })).nexts, row);
    }
  });
});
