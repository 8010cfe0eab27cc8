import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../server/src/coaching/index';
import { convertFile, convertPlace, parseScript } from '../../server/src/script/index';
import { saidBy, wordsAt, wordsLost } from '../support/convert';
import { generatePage } from '../support/generate-page';
import { generateScript } from '../support/generate-script';
import { applyEdits, findingsOf } from '../support/rules';
import { itShared, sharedScripts } from '../support/shared';

const LANGUAGE = new Set(rules.filter(({ about }) => about === 'language').map(({ id }) => id));

/** What the coach says, with the words it is about; the language's own findings aside, most of which a page mutes. */
function coachingOf(text: string): readonly string[] {
  const script = parseScript(text);
  return findingsOf(text)
    .filter(({ rule }) => !LANGUAGE.has(rule))
    .map(({ rule, level, missing, span }) => {
      const words = missing ? '' : wordsAt(script, span.start, span.end);
      return `${rule} (${level}): ${words}`;
    })
    .sort();
}

/** Converts a script and holds what a conversion promises; what cannot be converted must be rare, so that is counted. */
function assertConverts(text: string): string | undefined {
  const edits = convertFile(parseScript(text));
  if (edits === undefined) return undefined;
  const after = applyEdits(text, edits);
  assert.deepEqual(saidBy(after), saidBy(text), `the same is said in\n${after}`);
  assert.deepEqual(wordsLost(text, after), [], `no word is lost in\n${after}`);
  assert.equal(parseScript(after).frontMatter?.unmarked, 'spoken');
  if (!/(?<!\r)\n/.test(text) && text.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/);
  const again = convertFile(parseScript(after));
  assert.deepEqual(again, [], `converting this again changes nothing:\n${after}`);
  return after;
}

/** Converts the place at every so many letters; nobody says anything else anywhere. Returns how many were converted. */
function assertPlaces(text: string, step: number): number {
  let offered = 0;
  for (let at = 0; at < text.length; at += step) {
    const edits = convertPlace(parseScript(text), { start: at, end: at });
    if (edits === undefined || edits.length === 0) continue;
    offered++;
    const after = applyEdits(text, edits);
    assert.deepEqual(saidBy(after), saidBy(text), `the same is said in\n${after}`);
    assert.deepEqual(wordsLost(text, after), []);
  }
  return offered;
}

const CORPUS = join('test', 'corpus', 'first');
const own = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.pitch'))
  .map((name) => ({ name, text: readFileSync(join(CORPUS, name), 'utf8') }));

describe('a converted script', () => {
  for (const { name, text } of own) {
    it(`says the same, and is coached the same: ${name}`, () => {
      const after = assertConverts(text);
      assert.ok(after !== undefined, 'it can be converted');
      assert.deepEqual(coachingOf(after), coachingOf(text));
      assert.doesNotMatch(after, /^[ \t]*(?:>|["“]|\*\*["“])/m, 'no speech is set off any more');
    });
  }

  it('converts one place of it, and says the same', () => {
    const offered = own.map(({ text }) => assertPlaces(text, 251));
    assert.ok(offered.reduce((sum, each) => sum + each, 0) > 50);
  });

  itShared('says the same, and is coached the same: the shared scripts', () => {
    for (const { name, text } of sharedScripts()) {
      const after = assertConverts(text);
      assert.ok(after !== undefined, `${name} can be converted`);
      assert.deepEqual(coachingOf(after), coachingOf(text), name);
      assertPlaces(text, 401);
    }
  });

  const numbers = fc.array(fc.nat(9999), { minLength: 5, maxLength: 120, size: 'max' });
  for (const [name, generate] of [
    ['whatever it is made of', (choices: readonly number[]) => generateScript(choices).text],
    ['however a page is laid out', generatePage],
  ] as const) {
    it(`says the same, and is coached the same, ${name}`, function () {
      this.timeout(60_000);
      let left = 0;
      let all = 0;
      fc.assert(
        fc.property(numbers.map(generate), (text) => {
          const after = assertConverts(text);
          all++;
          if (after === undefined) left++;
          else assert.deepEqual(coachingOf(after), coachingOf(text), after);
          assertPlaces(text, 131);
        }),
        { numRuns: 60 },
      );
      assert.ok(left * 20 <= all, `${left} of ${all} could not be converted`);
    });
  }
});
