import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CALL_KINDS } from '../server/src/script/index';
import { MOVES } from '../server/src/speech/index';
import { settingsOf } from './support/settings-file';

describe('docs/settings.md', () => {
  const page = readFileSync('docs/settings.md', 'utf8');

  it('shows settings that can be read, each key among them', () => {
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    const keys = examples.flatMap((example) => [...example.matchAll(/^\w+(?=:)/gm)].map(([key]) => key));
    for (const example of examples) settingsOf(example);
    const known = ['rules', 'folders', 'speakers', 'names', 'wordsPerMinute', 'ask', 'house', 'houseRules'];
    assert.deepEqual([...new Set(keys)].sort(), known.sort());
  });

  it('names every move and every kind of call', () => {
    for (const name of [...MOVES, ...CALL_KINDS]) assert.ok(page.includes(`\`${name}\``), name);
  });
});
