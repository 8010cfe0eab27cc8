// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source that holds templates is what is read here
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsIn } from '../scripts/lib/texts.mjs';

const inFunction = (words: string): { texts: Set<string>; faults: string[] } =>
  textsIn('a.ts', `export function say(it: string, n: number) {\n  return ${words};\n}\n`);

describe('the texts in the source', () => {
  it('are what is handed to t, with a number for each hole', () => {
    assert.deepEqual([...inFunction("t('Ask straight')").texts], ['Ask straight']);
    assert.deepEqual([...inFunction('t`Ask for ${n} minutes, ${it}`').texts], ['Ask for {0} minutes, {1}']);
    assert.deepEqual([...inFunction("l10n.t('{0} cannot be read', it)").texts], ['{0} cannot be read']);
    assert.deepEqual([...inFunction('t(`Say ${"what"}`)').texts], []);
    assert.deepEqual([...inFunction("other.t('Not ours')").texts], []);
  });
  it('are found in the holes of others', () => {
    assert.deepEqual([...inFunction("t`As ${t('the buyer')}`").texts], ['As {0}', 'the buyer']);
  });
  it('that no translator would be given are named with their place', () => {
    assert.match(inFunction('t(it)').faults.join(), /^a\.ts:2: .*no literal/);
    assert.match(inFunction("({ title: 'Ask straight' })").faults.join(), /^a\.ts:2: .*English only/);
    for (const wrong of [
      '({ message: `${n} words more` })',
      "({ title: n === 1 ? t('1 word') : 'Several words' })",
      "({ detail: it ?? 'Not there yet' })",
      "({ means: () => 'What it is called.' })",
      "complain(it, 'There is no such rule.')",
      "window.showErrorMessage('It cannot be read.')",
    ])
      assert.match(inFunction(wrong).faults.join(), /English only/, wrong);
  });
  it('that are said before the language is known are named', () => {
    assert.match(textsIn('a.ts', "const SAY = t('Ask');\n").faults.join(), /^a\.ts:1: .*before the language/);
    assert.deepEqual(textsIn('a.ts', "const say = () => t('Ask');\n").faults, []);
  });
  it('may be names and keys, which are no words, and the messages of rules, which are data', () => {
    for (const fine of ["({ title: 'ask' })", '({ detail: `${n}` })', "({ messages: { why: 'Say why first.' } })"])
      assert.deepEqual(inFunction(fine).faults, []);
  });
});

describe('the texts of the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const named = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');

  it('are all there, and all of use', () => {
    assert.deepEqual([...new Set(named)].sort(), Object.keys(texts).sort());
    assert.ok(named.length > 60);
  });
  it('stand nowhere in it in English', () => {
    const { contributes, displayName, description } = JSON.parse(manifest);
    assert.deepEqual(
      shownIn({ contributes, displayName, description }).filter((text) => !/^%.+%$/.test(text)),
      [],
    );
  });
});

/** What people read of a manifest. */
function shownIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return /descriptions?$|^title$|^category$|^displayName$/i.test(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => shownIn(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => shownIn(each, key));
}
