import assert from 'node:assert/strict';
import { keptMutations, mutationCounts, mutationOutcomes, reportsOn } from './measure';
import { cleanScripts } from './mutate';

describe('clean scripts', () => {
  it('draw nothing', () => {
    const heard = cleanScripts().flatMap(({ name, text }) => reportsOn(text).map((rule) => `${name}: ${rule}`));
    assert.deepEqual(heard, []);
  });

  it('report no less of what a careless rep does to them than before, and no more of what says the same', () => {
    const { harmful, harmless } = mutationCounts(mutationOutcomes());
    const kept = keptMutations();
    assert.ok(harmful.tried >= 500 && harmless.tried >= 500, 'at least 500 of each');
    assert.deepEqual([harmful.tried, harmless.tried], [kept.harmful.tried, kept.harmless.tried]);
    const see = 'npm run accuracy -- --show mutations lists them';
    assert.ok(harmful.right >= kept.harmful.right, `${harmful.right} are found, ${kept.harmful.right} were: ${see}`);
    assert.ok(
      harmless.right >= kept.harmless.right,
      `${harmless.right} are quiet, ${kept.harmless.right} were: ${see}`,
    );
  });
});
