import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { rules } from '../../server/src/coaching/index';
import { marked } from '../support/marked';
import { type Machine, pitch } from './machine';

// The schema is of draft 4, which says the same as later drafts in all that it uses; `unicodeRegExp` as one of its patterns is no Unicode one.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync('test/cli/sarif/sarif-2.1.0-rtm.5.json', 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region?: Region;
      };
    },
  ];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { deletedRegion: Region; insertedContent: { text: string } }[];
    }[];
  }[];
}

/** The log that a machine's scripts get, which the schema of SARIF 2.1.0 finds nothing wrong with. */
async function logOf(machine: Machine, ...args: readonly string[]) {
  const { out, code, err } = await pitch(machine, 'check', '--format', 'sarif', ...args);
  const log = JSON.parse(out);
  assert.equal(validate(log), true, JSON.stringify(validate.errors, undefined, 1));
  const [run] = log.runs;
  return { run, results: run.results as readonly Result[], code, err };
}

/** What stands in `text` at a region, lines and columns from 1, a byte-order mark not counted. */
function wordsAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const bare = text.replace(/^\ufeff/, '');
  const lines = bare.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).join('').length + column - 1;
  return bare.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

const TWENTY = 'Could I have 20 minutes, on Tuesday or on Thursday?';

describe('pitch check --format sarif', () => {
  it('is a schema that finds faults', () => {
    assert.ok(!validate({ version: '2.1.0', runs: [{}] }));
    assert.ok(!validate({ version: '2.0.0', runs: [] }));
  });

  it('is valid for no script, for a good one, and for every example of every rule', async () => {
    await logOf({ files: {} });
    await logOf({ files: { 'a.pitch': 'Hello.\n' } });
    const bad = rules.flatMap(({ id, examples }) => examples.bad.map(({ text }, at) => [`${id}-${at}.pitch`, text]));
    const { results } = await logOf({ files: Object.fromEntries(bad) });
    assert.ok(new Set(results.map(({ ruleId }) => ruleId)).size > rules.length / 2);
  });

  it('tells all about every rule', async () => {
    const { run } = await logOf({ files: {} });
    const { driver } = run.tool;
    assert.deepEqual([driver.name, driver.version], ['Pitch', '1.2.3']);
    assert.deepEqual(
      driver.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    const thirty = driver.rules.find(({ id }: { id: string }) => id === 'ask-not-thirty');
    assert.match(thirty.shortDescription.text, /30 minutes/);
    assert.match(thirty.fullDescription.text, /flaky/);
    assert.match(thirty.help.text, /18 minutes/);
    assert.match(thirty.help.markdown, /^## ask-not-thirty/);
    assert.deepEqual(thirty.defaultConfiguration, { level: 'warning', enabled: true });
  });

  it('tells of house rules what their team wrote, each once', async () => {
    const house = 'houseRules:\n  - id: plain-words\n    message: Say it plainly.\n    avoid: synergy\n';
    const files = {
      'a/pitch.yaml': house,
      'a/a.pitch': 'Synergy.\n',
      'b/pitch.yaml': house,
      'b/b.pitch': 'Synergy.\n',
    };
    const { run, results } = await logOf({ files }, 'a', 'b');
    const own = run.tool.driver.rules.slice(rules.length);
    assert.deepEqual(own, [
      {
        id: 'plain-words',
        shortDescription: { text: 'Say it plainly.' },
        fullDescription: { text: 'Say it plainly.' },
        help: { text: 'Say it plainly.' },
        defaultConfiguration: { level: 'warning', enabled: true },
      },
    ]);
    const found = results.filter(({ ruleId }) => ruleId === 'plain-words');
    assert.deepEqual(
      found.map(({ ruleIndex }) => ruleIndex),
      [rules.length, rules.length],
    );
  });

  it('names each finding by its rule, and hints and infos as notes', async () => {
    const { run, results } = await logOf({ files: { 'a.pitch': `${TWENTY}\n` } });
    for (const { ruleId, ruleIndex } of results) assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
    const levels = new Map(results.map(({ ruleId, level }) => [ruleId, level]));
    assert.equal(levels.get('ask-not-thirty'), 'warning');
    assert.equal(levels.get('thanks-missing'), 'note');
    assert.equal(levels.get('call-inferred'), 'note');
  });

  for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`has regions in UTF-16 in a file that ends lines in ${name}, and fixes that mend it`, async () => {
      const source = `\ufeff田中さん 👍\n\n😀 ${TWENTY.replace('20 minutes', '‹20 minutes›')}\n`.replaceAll('\n', end);
      const { text } = marked(source);
      const { run, results } = await logOf({ files: { 'a.pitch': text } });
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const found = results.find(({ ruleId }) => ruleId === 'ask-not-thirty');
      const region = found?.locations[0].physicalLocation.region;
      assert.ok(region);
      assert.equal(wordsAt(text, region), '20 minutes');
      const replacement = found?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
      assert.ok(replacement);
      assert.equal(wordsAt(text, replacement.deletedRegion), '20');
      assert.equal(replacement.insertedContent.text, '30');
    });
  }

  it('has relative URIs below the folder it is run in, and whole ones elsewhere', async () => {
    const files = { 'in ner/日本 #1.pitch': `${TWENTY}\n`, '../other.pitch': `${TWENTY}\n` };
    const { results } = await logOf({ files }, '.', '../other.pitch');
    const places = new Map(
      results.map(({ locations: [{ physicalLocation }] }) => {
        const { uri, uriBaseId } = physicalLocation.artifactLocation;
        return [uri, uriBaseId];
      }),
    );
    const [[inner, base] = [], [outer, none] = []] = [...places];
    assert.deepEqual([inner, base], ['in%20ner/%E6%97%A5%E6%9C%AC%20%231.pitch', '%SRCROOT%']);
    assert.match(outer ?? '', /^file:\/\/\/.*other\.pitch$/);
    assert.equal(none, undefined);
  });

  it('points at a whole file that is no text', async () => {
    const { results, code } = await logOf({ files: { 'a.pitch': Uint8Array.of(0xff, 0xfe, 0x41, 0) } });
    const [only] = results;
    assert.deepEqual([results.length, only?.ruleId, only?.level, code], [1, 'not-utf-8', 'error', 1]);
    assert.equal(only?.locations[0].physicalLocation.region, undefined);
  });

  it('has no place for a checklist', async () => {
    const { code, err } = await pitch({ files: {} }, 'check', '--format', 'sarif', '--checklist');
    assert.equal(code, 2);
    assert.match(err, /--checklist goes with --format pretty or json/);
  });
});
