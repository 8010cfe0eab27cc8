import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

describe('the program', function () {
  this.timeout(60_000);
  let home = '';
  const run = (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) => {
    const options = {
      cwd: join(home, 'scripts'),
      input,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined, ...env },
    } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'dist', 'cli.cjs'), ...args], options);
    return { status, stdout, stderr };
  };

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'pitch-program-'));
    mkdirSync(join(home, 'scripts', 'inner'), { recursive: true });
    writeFileSync(
      join(home, 'scripts', 'bad.pitch'),
      'Could I have 20 minutes, on Tuesday or on Thursday?\n'.repeat(400),
    );
    writeFileSync(join(home, 'scripts', 'inner', 'good.pitch'), 'Hello.\n');
    copyFileSync('package.json', join(home, 'package.json'));
    const outfile = join(home, 'dist', 'cli.cjs');
    await esbuild.build({
      entryPoints: ['server/src/cli.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('checks the folder it is started in', () => {
    const { status, stdout, stderr } = run([]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /pitch check/);
    const checked = run(['check', '--format', 'json']);
    assert.equal(checked.stderr, '');
    const files = (JSON.parse(checked.stdout) as { file: string }[]).map(({ file }) => file);
    assert.deepEqual(files, ['bad.pitch', join('inner', 'good.pitch')]);
    assert.equal(checked.status, 1);
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['read', '-'], 'Hello.\n');
    assert.deepEqual([status, stdout], [0, 'Seller: Hello.\n']);
  });

  it('knows its version', () => {
    assert.equal(run(['--version']).stdout, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  });

  it('speaks the language of the machine where it is translated, and English where that cannot be read', () => {
    mkdirSync(join(home, 'l10n'));
    const german = { 'Name a script to read: pitch read FILE…': 'Nenne ein Skript: pitch read DATEI…' };
    writeFileSync(join(home, 'l10n', 'bundle.l10n.de.json'), JSON.stringify(german));
    writeFileSync(join(home, 'l10n', 'bundle.l10n.fr.json'), 'no JSON');
    const told = (locale: string, lang = 'C') => run(['read'], '', { LC_ALL: locale, LANG: lang }).stderr;
    for (const locale of ['de', 'de_CH.UTF-8', 'de-Latn-AT', 'de_DE@euro'])
      assert.equal(told(locale), 'pitch: Nenne ein Skript: pitch read DATEI…\n');
    assert.equal(told('', 'de_DE.UTF-8'), 'pitch: Nenne ein Skript: pitch read DATEI…\n');
    for (const locale of ['en_GB.UTF-8', 'fr_FR.UTF-8', 'ja_JP.UTF-8', 'C', '../de'])
      assert.equal(told(locale, 'de'), 'pitch: Name a script to read: pitch read FILE…\n');
  });

  it('goes round no circle of links', function () {
    try {
      symlinkSync(home, join(home, 'scripts', 'inner', 'round'), 'dir');
    } catch {
      this.skip(); // Windows asks for a privilege.
    }
    assert.equal(JSON.parse(run(['check', '--format', 'json']).stdout).length, 2);
  });

  it('reads no settings file that a link leads out of its folder for', function () {
    const folder = join(home, 'team');
    mkdirSync(folder);
    writeFileSync(join(home, 'outside.yaml'), 'rules:\n  ask-not-thirty: off\n');
    writeFileSync(join(folder, 'bad.pitch'), 'Could I have 20 minutes, on Tuesday or on Thursday?\n');
    try {
      symlinkSync(join('..', 'outside.yaml'), join(folder, 'pitch.yaml'));
    } catch {
      this.skip(); // Windows asks for a privilege.
    }
    const { status, stdout, stderr } = run(['check', folder]);
    assert.match(stderr, /pitch\.yaml is not read\. It is a link that leads out of its folder/);
    assert.match(stdout, /ask-not-thirty/);
    assert.equal(status, 2);
    assert.equal(run(['check', folder, '--config', join('..', 'outside.yaml')]).status, 0);
  });

  it('is quiet when its reader leaves', async () => {
    const program = spawn(process.execPath, [join(home, 'dist', 'cli.cjs'), 'check'], { cwd: join(home, 'scripts') });
    let stderr = '';
    program.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    program.stdout.once('data', () => program.stdout.destroy());
    const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
      program.on('close', (...ended) => done(ended)),
    );
    assert.deepEqual([stderr, signal], ['', null]);
    assert.equal(code, 1);
  });
});
