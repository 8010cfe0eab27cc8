import assert from 'node:assert/strict';
import { type Machine, pitch } from './machine';

const CALL = '---\ncall: follow-up\n---\n';
const bad = `${CALL}Could we meet for 15 minutes this week or next?\n`;
const good = bad.replace('15 minutes', '30 minutes');

async function fix(machine: Machine, ...args: readonly string[]) {
  const { written, ...ran } = await pitch(machine, 'check', '--fix', ...args);
  return { ...ran, written: new Map(Object.entries(written)) };
}

describe('pitch check --fix', () => {
  it('writes what it mended, says so, and ends by what remains', async () => {
    const { out, err, code, written } = await fix({ files: { 'a.pitch': bad, 'b.pitch': good } });
    assert.deepEqual([...written], [['a.pitch', good]]);
    assert.match(out, /^fixed in a\.pitch: Ask for 30 minutes \(ask-not-thirty\)\n/);
    assert.match(out, /\n2 scripts checked, 1 finding fixed: nothing to mend\.\n$/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('writes nothing without --fix, and nothing where there is nothing to mend', async () => {
    assert.equal(Object.keys((await pitch({ files: { 'a.pitch': bad } }, 'check')).written).length, 0);
    assert.equal((await fix({ files: { 'a.pitch': good } })).written.size, 0);
  });

  it('tells what remains, and ends with 1 where that is a warning', async () => {
    const both = `${bad}\n? Why?\n  Can we meet? I can email you a brochure.\n`;
    const { out, code, written } = await fix({ files: { 'a.pitch': both } });
    assert.deepEqual([...written.values()], [both.replace('15 minutes', '30 minutes')]);
    assert.match(out, /warning: .*\(email-offer\)/);
    assert.doesNotMatch(out, /warning: .*\(ask-not-thirty\)/);
    assert.equal(code, 1);
  });

  it('counts the same fix done twice', async () => {
    const twice = `${bad}\n? No.\n  Could we meet for 20 minutes this week or next?\n`;
    assert.match((await fix({ files: { 'a.pitch': twice } })).out, /\(ask-not-thirty\), 2 times\n/);
  });

  it('keeps a byte-order mark and line ends', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\ufeff${bad}田中さん 👍\n`.replaceAll('\n', end);
      const { written } = await fix({ files: { 'a.pitch': text } });
      assert.equal(written.get('a.pitch'), text.replace('15 minutes', '30 minutes'));
    }
  });

  it('never writes a file that is not UTF-8, nor one that was saved with characters lost', async () => {
    const latin = Buffer.concat([Buffer.from(bad), Uint8Array.of(0x63, 0x61, 0x66, 0xe9)]);
    for (const content of [latin, Buffer.from(bad, 'utf16le'), `${bad}caf\ufffd\n`]) {
      const { written, out, code } = await fix({ files: { 'a.pitch': content } });
      assert.equal(written.size, 0);
      assert.match(out, /not-utf-8/);
      assert.equal(code, 1);
    }
  });

  it('leaves a file alone that was changed meanwhile, and says so', async () => {
    const machine = { files: { 'a.pitch': bad, 'b.pitch': bad }, meanwhile: { 'a.pitch': 'Hello.\n' } };
    const { written, err, out, code } = await fix(machine);
    assert.deepEqual([...written.keys()], ['b.pitch']);
    assert.match(err, /^pitch: a\.pitch was changed while it was checked, so it is left as it is: check again\.\n$/);
    assert.match(out, /a\.pitch:4:\d+\n/);
    assert.equal(code, 2);
  });

  it('goes by the team’s settings, of each script its own', async () => {
    const files = { 'a/pitch.yaml': 'ask: {minutes: 20}\n', 'a/a.pitch': bad, 'b/b.pitch': bad };
    const { written } = await fix({ files }, 'a', 'b');
    assert.deepEqual(
      [...written],
      [
        ['a/a.pitch', bad.replace('15 minutes', '20 minutes')],
        ['b/b.pitch', good],
      ],
    );
    assert.equal((await fix({ files }, 'a', '--no-config')).written.get('a/a.pitch'), good);
  });

  it('writes nothing by settings that have a mistake, as what they should say is not known', async () => {
    const files = { 'pitch.yaml': 'ask: {minutes: 2O}\n', 'a.pitch': bad };
    const { written, err, out, code } = await fix({ files });
    assert.equal(written.size, 0);
    assert.match(
      err,
      /^pitch: pitch\.yaml:1:\d+: [^\n]+\npitch: Nothing is fixed by settings that have a mistake.*--no-config\.\n$/,
    );
    assert.match(out, /\(ask-not-thirty\)/);
    assert.doesNotMatch(out, /fixed/);
    assert.equal(code, 2);
    assert.equal((await fix({ files }, '--no-config')).written.get('a.pitch'), good);
  });

  it('says what it may not write, and goes on', async () => {
    const { written, err, code } = await fix({ files: { 'a.pitch': bad, 'b.pitch': bad }, readOnly: ['a.pitch'] });
    assert.deepEqual([...written.keys()], ['b.pitch']);
    assert.match(err, /^pitch: a\.pitch is not written: you have no leave to write it\.\n$/);
    assert.equal(code, 2);
  });

  it('has no file to write for standard input', async () => {
    const { err, out, code } = await fix({ files: {}, stdin: bad }, '-');
    assert.match(err, /Standard input cannot be fixed.*name the file/);
    assert.match(out, /ask-not-thirty/);
    assert.equal(code, 2);
  });

  it('does not mend what is switched off', async () => {
    assert.equal((await fix({ files: { 'a.pitch': bad } }, '--rule', 'ask-not-thirty=off')).written.size, 0);
  });

  it('tells programs what was fixed', async () => {
    const json = await fix({ files: { 'a.pitch': bad } }, '--format', 'json');
    const [{ fixed, findings }] = JSON.parse(json.out);
    assert.deepEqual(fixed, [{ rule: 'ask-not-thirty', title: 'Ask for 30 minutes' }]);
    assert.deepEqual(findings, []);
    for (const format of ['sarif', 'github']) {
      const { err } = await fix({ files: { 'a.pitch': bad } }, '--format', format);
      assert.equal(err, 'pitch: fixed in a.pitch: Ask for 30 minutes (ask-not-thirty)\n');
    }
  });
});

describe('pitch check --checklist', () => {
  const call = `---
call: cold-call
---
Thank you for your time, I know how busy you are.

Would Tuesday or Thursday suit?
`;

  it('tells the moves of each script, where they are, and the rules that miss them', async () => {
    const { out } = await pitch({ files: { 'a.pitch': call } }, 'check', '--checklist');
    assert.match(
      out,
      /\na\.pitch: 2 of 9 moves of a cold call, 7 s to say\n {2}✓ Thank them for their time \(line 4\)\n/,
    );
    assert.match(out, /\n {2}✗ Say what waiting costs \(loss-missing\)\n/);
    assert.match(out, /\n {2}✓ Ask for the meeting \(line 6\)\n/);
    assert.doesNotMatch((await pitch({ files: { 'a.pitch': call } }, 'check')).out, /2 of 9/);
  });

  it('tells programs', async () => {
    const { out } = await pitch({ files: { 'a.pitch': call } }, 'check', '--checklist', '--format', 'json');
    const [{ checklist }] = JSON.parse(out);
    assert.deepEqual([checklist.done, checklist.of, checklist.seconds], [2, 9, 7]);
    assert.deepEqual(checklist.moves[0], {
      move: 'thanks',
      title: 'Thank them for their time',
      done: true,
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 49 } },
      rules: ['thanks-missing'],
    });
    const [plain] = JSON.parse((await pitch({ files: { 'a.pitch': call } }, 'check', '--format', 'json')).out);
    assert.deepEqual(Object.keys(plain), ['file', 'call', 'findings']);
  });

  it('has none for a file that is no text', async () => {
    const { out } = await pitch({ files: { 'a.pitch': Uint8Array.of(0xff, 0xfe) } }, 'check', '--checklist');
    assert.doesNotMatch(out, /moves/);
  });
});
