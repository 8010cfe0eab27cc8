import assert from 'node:assert/strict';
import { type Machine, pitch } from './machine';

/** The files that `pitch check` with these words says something about, as it calls them. */
async function checked(machine: Machine, ...words: readonly string[]): Promise<string[]> {
  const { out } = await pitch(machine, 'check', '--format', 'json', ...words);
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file.replaceAll('\\', '/'));
}

const folder = {
  files: {
    'calls/b.pitch': 'Hello.',
    'calls/a.pitch': 'Hello.',
    'calls/japan/osaka/c.PITCH': 'Hello.',
    'calls/notes.md': 'Hello.',
    'calls/node_modules/x/d.pitch': 'Hello.',
    'calls/.trash/e.pitch': 'Hello.',
    'calls/away': { link: '.' },
    'calls/z.pitch': { link: 'top.pitch' },
    'top.pitch': 'Hello.',
  },
} satisfies Machine;

describe('paths', () => {
  it('finds the scripts of a folder and of those inside it, by name', async () => {
    assert.deepEqual(await checked(folder, 'calls'), ['calls/a.pitch', 'calls/b.pitch', 'calls/japan/osaka/c.PITCH']);
  });

  it('takes the current folder where none is named', async () => {
    const all = ['calls/a.pitch', 'calls/b.pitch', 'calls/japan/osaka/c.PITCH', 'top.pitch'];
    assert.deepEqual(await checked(folder), all);
    assert.deepEqual(await checked(folder, '.'), all);
  });

  it('reads a named file whatever its ending, its folder or where it links to', async () => {
    const named = ['calls/notes.md', 'calls/node_modules/x/d.pitch', 'calls/z.pitch'];
    assert.deepEqual(await checked(folder, ...named), named);
  });

  it('keeps the order of what is named, and checks no file twice', async () => {
    assert.deepEqual(await checked(folder, 'top.pitch', './calls/b.pitch', '.'), [
      'top.pitch',
      './calls/b.pitch',
      'calls/a.pitch',
      'calls/japan/osaka/c.PITCH',
    ]);
  });

  it('reads standard input as -', async () => {
    assert.deepEqual(await checked({ ...folder, stdin: 'Hello.' }, '-', 'top.pitch'), ['-', 'top.pitch']);
  });

  it('says that a folder holds no script', async () => {
    const { code, out, err } = await pitch({ files: { 'docs/readme.md': 'Hello.' } }, 'check', 'docs');
    assert.deepEqual({ code, out, err }, { code: 0, out: '', err: 'pitch: There is no .pitch script in docs.\n' });
  });

  it('names what is missing and checks the rest', async () => {
    const { code, out, err } = await pitch(folder, 'check', 'gone.pitch', 'top.pitch', '--format', 'json');
    assert.equal(err, 'pitch: gone.pitch cannot be read: there is no such file or folder.\n');
    assert.equal(JSON.parse(out).length, 1);
    assert.equal(code, 2);
  });

  it('names what nobody may read and checks the rest', async () => {
    const files = { 'a.pitch': 'unreadable file', locked: 'unreadable folder', 'z.pitch': 'Hello.' } as const;
    const { code, out, err } = await pitch({ files }, 'check', '--format', 'json');
    assert.match(err, /a\.pitch cannot be read: you have no leave to read it\./);
    assert.match(err, /locked cannot be read: you have no leave to read it\./);
    assert.equal(JSON.parse(out)[0].file, 'z.pitch');
    assert.equal(code, 2);
  });
});
