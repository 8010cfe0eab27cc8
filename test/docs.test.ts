import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rules } from '../server/src/coaching/index';
import { parseLaunch } from '../server/src/launch';
import { readSettings } from '../server/src/lsp/settings';
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

describe('docs/editors.md', () => {
  const page = readFileSync('docs/editors.md', 'utf8');
  const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({ language, text }));

  it('starts the program on standard input and output, whatever the editor', () => {
    const starts = blocks.filter(({ language, text }) => language !== '' && text.includes('pitch-language-server'));
    assert.ok(starts.length >= 6);
    for (const { text } of starts) assert.ok(text.includes('--stdio'), text);
    assert.deepEqual(parseLaunch(['--stdio'], false), { kind: 'serve' });
  });

  it('shows settings that can be read', () => {
    const json = blocks.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text));
    const { settings } = json.find((block) => 'settings' in block);
    assert.deepEqual(readSettings(settings, rules).problems, []);
    const ids = new Set(blocks.flatMap(({ text }) => [...text.matchAll(/\bask-[a-z-]+/g)].map(([id]) => id)));
    for (const id of ids) assert.ok(id in settings.rules, id);
  });

  it('has colours for the scope that the others name', () => {
    const colours = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text));
    assert.deepEqual(
      colours.map(({ scope }) => scope),
      ['text.pitch'],
    );
  });
});
