import assert from 'node:assert/strict';
import { type Machine, pitch } from './machine';

const ASK = 'Could I have 20 minutes, on Tuesday or on Thursday?\n';
const OFF = 'rules:\n  ask-not-thirty: off\n';

/** The rules that `pitch check` reports, by file, those of the language and missing moves left out. */
async function reported(machine: Machine, ...words: readonly string[]): Promise<Record<string, string[]>> {
  const { out } = await pitch(machine, 'check', '--format', 'json', ...words);
  const files = JSON.parse(out) as { file: string; findings: { rule: string }[] }[];
  const kept = (findings: { rule: string }[]) =>
    findings.map(({ rule }) => rule).filter((rule) => !rule.endsWith('-missing') && rule !== 'call-inferred');
  return Object.fromEntries(files.map(({ file, findings }) => [file.replaceAll('\\', '/'), kept(findings)]));
}

describe('a settings file on a terminal', () => {
  it('holds for what is checked beside and below it', async () => {
    const files = { 'pitch.yaml': OFF, 'a.pitch': ASK, 'calls/b.pitch': ASK };
    assert.deepEqual(await reported({ files }), { 'a.pitch': [], 'calls/b.pitch': [] });
    assert.deepEqual(await reported({ files }, 'calls/b.pitch'), { 'calls/b.pitch': [] });
    assert.deepEqual(await reported({ files, stdin: ASK }, '-'), { '-': [] });
  });

  it('is the nearest one up from each path that is named', async () => {
    const files = { 'pitch.yaml': OFF, 'a.pitch': ASK, 'calls/pitch.yaml': 'names: [One]\n', 'calls/b.pitch': ASK };
    assert.deepEqual(await reported({ files }, 'a.pitch', 'calls/b.pitch'), {
      'a.pitch': [],
      'calls/b.pitch': ['ask-not-thirty'],
    });
    assert.deepEqual(await reported({ files }, 'calls'), { 'calls/b.pitch': ['ask-not-thirty'] });
    assert.deepEqual(await reported({ files }, '.'), { 'a.pitch': [], 'calls/b.pitch': [] });
  });

  it('knows the folders of scripts from where it lies', async () => {
    const files = {
      'team/pitch.yaml': 'folders:\n  calls/*:\n    ask-not-thirty: off\n',
      'team/calls/japan/a.pitch': ASK,
    };
    assert.deepEqual(await reported({ files }, 'team/calls/japan'), { 'team/calls/japan/a.pitch': [] });
    assert.deepEqual(await reported({ files: { ...files, 'team/a.pitch': ASK } }, 'team/a.pitch'), {
      'team/a.pitch': ['ask-not-thirty'],
    });
  });

  it('gives way to --rule', async () => {
    const files = { 'pitch.yaml': OFF, 'a.pitch': ASK };
    assert.deepEqual(await reported({ files }, '--rule', 'ask-not-thirty=hint'), { 'a.pitch': ['ask-not-thirty'] });
  });

  it('can be another, or none', async () => {
    const files = { 'pitch.yaml': 'names: [One]\n', 'other/strict.yaml': OFF, 'a.pitch': ASK };
    assert.deepEqual(await reported({ files }, '--config', 'other/strict.yaml'), { 'a.pitch': [] });
    assert.deepEqual(await reported({ files: { ...files, 'pitch.yaml': OFF } }, '--no-config'), {
      'a.pitch': ['ask-not-thirty'],
    });
    const { code, err } = await pitch({ files }, 'check', '--config', 'gone.yaml');
    assert.equal(code, 2);
    assert.match(err, /gone\.yaml cannot be read: there is no such file/);
  });

  it('is told its mistakes by line and column, once, and what is well in it holds', async () => {
    const files = { 'pitch.yaml': `${OFF}  phone-pich: off\nwordsPerMinute: fast\n`, 'a.pitch': ASK, 'b.pitch': ASK };
    const { code, out, err } = await pitch({ files }, 'check', '--format', 'json');
    assert.equal(code, 2);
    assert.match(err, /^pitch: pitch\.yaml:3:3: There is no rule `phone-pich`.*`phone-pitch`/m);
    assert.match(err, /^pitch: pitch\.yaml:4:17: `wordsPerMinute` is a number/m);
    assert.equal(err.split('\n').length, 3);
    assert.ok(!out.includes('ask-not-thirty'));
  });

  it('has house rules, which --rule knows', async () => {
    const house = 'houseRules:\n  - {id: plain, message: Plain words., avoid: [{phrase: synergy, instead: sense}]}\n';
    const files = { 'pitch.yaml': house, 'a.pitch': 'There is synergy in it.\n' };
    assert.deepEqual(await reported({ files }), { 'a.pitch': ['plain'] });
    assert.deepEqual(await reported({ files }, '--rule', 'plain=off'), { 'a.pitch': [] });
    const { code, out, err } = await pitch({ files }, 'check', '--rule', 'plian=off');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /no rule "plian".*plain/);
    const pretty = await pitch({ files }, 'check');
    assert.match(pretty.out, /warning: Plain words\. Say “sense” instead\. \(plain\)\n {2}fix: Say “sense” instead/);
    assert.equal(pretty.code, 1);
  });

  it('is heeded when a script is read: who speaks, and how fast', async () => {
    const files = {
      'pitch.yaml': 'speakers:\n  Hana: gatekeeper\nwordsPerMinute: 60\n',
      'a.pitch': '# One\n\nHana: Who is it?\n\nOne two three four five six seven eight nine ten.\n',
    };
    const { out } = await pitch({ files }, 'read', 'a.pitch');
    assert.match(out, /# One \(10 s\)/);
    const json = await pitch({ files }, 'read', 'a.pitch', '--format', 'json');
    assert.match(json.out, /"voice": "gatekeeper"/);
    const plain = await pitch({ files }, 'read', 'a.pitch', '--no-config');
    assert.match(plain.out, /# One \(6 s\)/);
  });

  it('is never read through a link that leads out of its folder', async () => {
    const files = { 'outside.yaml': OFF, 'team/pitch.yaml': { link: 'outside.yaml' }, 'team/a.pitch': ASK };
    assert.deepEqual(await reported({ files }, 'team'), { 'team/a.pitch': ['ask-not-thirty'] });
    const { code, err } = await pitch({ files }, 'check', 'team');
    assert.equal(code, 2);
    assert.match(err, /pitch\.yaml is not read\. It is a link that leads out of its folder/);
  });

  it('is read through a link that stays in its folder, as a folder never, and not where nobody may', async () => {
    const inside = { 'shared.yaml': OFF, 'pitch.yaml': { link: 'shared.yaml' }, 'a.pitch': ASK };
    assert.deepEqual(await reported({ files: inside }), { 'a.pitch': [] });
    const folder = { files: { 'pitch.yaml/x': '', 'a.pitch': ASK } };
    assert.match((await pitch(folder, 'check')).err, /pitch\.yaml is not read\. It is no file/);
    const locked = { files: { 'pitch.yaml': 'unreadable file' as const, 'a.pitch': ASK } };
    assert.match((await pitch(locked, 'check')).err, /pitch\.yaml is not read\. You have no leave/);
  });
});
