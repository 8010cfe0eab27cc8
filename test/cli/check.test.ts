import assert from 'node:assert/strict';
import { marked } from '../support/marked';
import { type Machine, pitch } from './machine';

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}
interface JsonFinding {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly { title: string; edits: readonly { range: Range; newText: string }[] }[];
}

const TWENTY = 'Could I have 20 minutes, on Tuesday or on Thursday?';

async function json(
  machine: Machine,
  ...args: readonly string[]
): Promise<{ file: string; call: string | null; findings: JsonFinding[] }[]> {
  return JSON.parse((await pitch(machine, 'check', '--format', 'json', ...args)).out);
}

/** What stands in `text` at a range, lines counted as the Language Server Protocol does. */
function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const offset = ({ line, character }: Place): number => lines.slice(0, line).join('').length + character;
  return text.slice(offset(start), offset(end));
}

describe('pitch check --format json', () => {
  it('has one object a file, with its kind of call and every finding', async () => {
    const files = { 'a.pitch': `---\ncall: voicemail\n---\n${TWENTY}\n`, 'b.pitch': 'Hello.\n' };
    const [a, b, ...more] = await json({ files });
    assert.deepEqual(
      [a?.file, a?.call, b?.file, b?.call, more.length],
      ['a.pitch', 'voicemail', 'b.pitch', 'cold-call', 0],
    );
    const found = a?.findings.find(({ rule }) => rule === 'ask-not-thirty');
    assert.ok(found);
    assert.deepEqual(Object.keys(found), ['rule', 'level', 'message', 'range', 'fixes']);
    assert.equal(found.level, 'warning');
  });

  for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`counts lines that end in ${name}, and characters in UTF-16`, async () => {
      const { text, spans } = marked(
        `田中さん 👍\n\n😀 ${TWENTY.replace('20 minutes', '‹20 minutes›')}\n`.replaceAll('\n', end),
      );
      const [checked] = await json({ files: { 'a.pitch': text } });
      const range = checked?.findings.find(({ rule }) => rule === 'ask-not-thirty')?.range;
      const [span = { start: 0, end: 0 }] = spans;
      assert.ok(range);
      assert.equal(wordsAt(text, range), text.slice(span.start, span.end));
      assert.equal(range.start.line, 2);
    });
  }

  it('counts a byte-order mark as the character it is in the file', async () => {
    const [plain] = await json({ files: { 'a.pitch': TWENTY } });
    const [mark] = await json({ files: { 'a.pitch': `\ufeff${TWENTY}` } });
    const at = (checked: typeof plain) =>
      checked?.findings.find(({ rule }) => rule === 'ask-not-thirty')?.range.start.character ?? -9;
    assert.equal(at(mark), at(plain) + 1);
  });

  it('has fixes that mend the file', async () => {
    const [checked] = await json({ files: { 'a.pitch': TWENTY } });
    const edit = checked?.findings.find(({ rule }) => rule === 'ask-not-thirty')?.fixes[0]?.edits[0];
    assert.ok(edit);
    assert.equal(TWENTY.replace(wordsAt(TWENTY, edit.range), edit.newText), TWENTY.replace('20', '30'));
  });

  it('prints an empty array where there is no script', async () => {
    assert.deepEqual(await json({ files: {} }), []);
  });
});

describe('pitch check', () => {
  const code = async (text: string, ...args: readonly string[]): Promise<number> =>
    (await pitch({ files: { 'a.pitch': text } }, 'check', 'a.pitch', ...args)).code;

  it('ends with 0 where nothing is at warning or above', async () => {
    assert.equal(await code('Hello.\n'), 0);
    assert.equal(await code(`${TWENTY}\n`, '--rule', 'ask-not-thirty=info'), 0);
    assert.equal(await code(`${TWENTY}\n`, '--rule', 'ask-not-thirty=off'), 0);
  });

  it('ends with 1 where something is', async () => {
    assert.equal(await code(`${TWENTY}\n`), 1);
    assert.equal(await code('Hello {{name\n'), 1);
  });

  it('takes the last of two levels for a rule', async () => {
    assert.equal(await code(`${TWENTY}\n`, '--rule', 'ask-not-thirty=off', '--rule', 'ask-not-thirty=warning'), 1);
  });

  it('checks for the day that is asked for', async () => {
    const text = '---\ncall: first-meeting\nmeeting: 2027-03-16\n---\n\n- [ ] Read the trade press\n';
    assert.equal(await code(text, '--today', '2027-03-15'), 1);
    assert.equal(await code(text, '--today', '2027-03-13'), 0);
    assert.equal(await code(text, '--today', '2027-03-17'), 0);
  });

  it('shows the three missing moves that matter most, and all in JSON', async () => {
    const text = 'Hello there. It rains. The sun will come. We are well. So is the dog. The tea is hot. Bye for now.\n';
    const { out } = await pitch({ files: { 'a.pitch': text } }, 'check', 'a.pitch');
    const [all] = await json({ files: { 'a.pitch': text } });
    const missing = all?.findings.filter(({ rule }) => rule.endsWith('-missing')) ?? [];
    assert.ok(missing.length > 3);
    assert.equal(missing.filter(({ rule }) => out.includes(`(${rule})`)).length, 3);
    assert.equal(Number(/\n(\d+) more missing moves? not shown/.exec(out)?.[1]), missing.length - 3);
  });
});
