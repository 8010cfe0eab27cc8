// The newest VS Code with a Node extension host: code-server, installed once into the cache and started per run.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensurePackages } from './debian.mjs';
import { freePort } from './ports.mjs';
import { end, onSignal, run, start } from './process.mjs';
import { cache, npmProgram, root } from './project.mjs';
import { quietSettings } from './web-host.mjs';

const manifest = join(root, 'test/editor/host');
const manifestFiles = ['package.json', 'package-lock.json', '.npmrc'];
const minutes = 60_000;

/** What newer editors show besides, unasked. */
const newestQuietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** @param {string} folder @returns {{ node: string, server: string }} */
const programs = (folder) => ({
  node: join(folder, 'node_modules/node/bin/node'),
  server: join(folder, 'node_modules/code-server/out/node/entry.js'),
});

/**
 * Installs the host unless it is in the cache already for this very manifest and machine.
 * @returns {Promise<{ node: string, server: string }>} the Node to run it with, and its program
 * @throws {Error} that says what is missing
 */
export async function ensureNodeHost() {
  if (process.platform === 'win32') {
    throw new Error(
      'code-server does not run on Windows. Set PITCH_VSCODE to the path of a VS Code (Code.exe) to test in that.',
    );
  }
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of manifestFiles) hash.update(await readFile(join(manifest, name)));
  const name = `editor-host-${hash.digest('hex').slice(0, 12)}`;
  const folder = join(cache, name);
  const done = join(folder, '.installed');
  if (existsSync(done)) return programs(folder);

  await ensurePackages(['libkrb5-dev', 'make', 'g++', 'python3', 'pkg-config']);
  console.log('Installing the newest editor (code-server; about three minutes, once)…');
  await mkdir(cache, { recursive: true });
  for (const old of await readdir(cache)) {
    if (old.startsWith('editor-host')) await rm(join(cache, old), { recursive: true, force: true });
  }
  await mkdir(folder);
  for (const file of manifestFiles) await copyFile(join(manifest, file), join(folder, file));
  await installInto(folder);
  await writeFile(done, '');
  return programs(folder);
}

/**
 * Brings the packages without their scripts, then runs the few scripts that matter, Node's first: the others must run
 * in the Node it brings, and compile against its headers.
 * @param {string} folder
 */
async function installInto(folder) {
  const { node } = programs(folder);
  const npm = npmProgram();
  const headers = join(folder, 'node_modules/node/node_modules', `node-${process.platform}-${process.arch}`);
  const env = {
    ...process.env,
    PATH: `${join(folder, 'node_modules/node/bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: headers,
    npm_config_ignore_scripts: 'false',
    // Under `npm test` this names the Node outside, and the editor's own install script believes it.
    npm_config_user_agent: undefined,
  };
  /** @type {[string, string[]][]} */
  const steps = [
    [process.execPath, [npm, 'ci', '--ignore-scripts']],
    [process.execPath, [npm, 'rebuild', 'node', '--ignore-scripts=false']],
    [node, [npm, 'rebuild', 'argon2', 'code-server', '--ignore-scripts=false']],
  ];
  for (const [program, args] of steps) {
    const { code, output } = await run(program, args, { cwd: folder, env, timeout: 20 * minutes, quiet: true });
    if (code === 0) continue;
    throw new Error(
      `The newest editor could not be installed (npm ${args.slice(1).join(' ')}):\n${output.slice(-3_000)}\n` +
        'It needs the Kerberos headers (libkrb5-dev, krb5-devel), make, a C++ compiler and Python 3.',
    );
  }
}

/**
 * Starts the editor on a free port, with new settings and extensions of its own.
 * @param {{ vsix?: string, settings?: Record<string, unknown> }} [options] `vsix`: a package to install first, as a user would
 * @returns {Promise<{ port: number, url: (folder: string) => string, close: () => Promise<void> }>}
 */
export async function startNodeHost({ vsix, settings } = {}) {
  const { node, server } = await ensureNodeHost();
  const home = await mkdtemp(join(tmpdir(), 'pitch-editor-'));
  const port = await freePort();
  const folders = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  await mkdir(join(home, 'data/User'), { recursive: true });
  await writeFile(join(home, 'config.yaml'), '');
  await writeFile(
    join(home, 'data/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...newestQuietSettings, ...settings }),
  );
  if (vsix) {
    const args = [server, ...folders, '--install-extension', vsix];
    const { code, output } = await run(node, args, { timeout: 2 * minutes, quiet: true });
    if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output}`);
  }
  const quiet = ['--auth', 'none', '--disable-workspace-trust', '--disable-telemetry', '--disable-update-check'];
  const child = start(node, [server, ...folders, ...quiet, '--bind-addr', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout?.on('data', (text) => {
    log += text;
  });
  child.stderr?.on('data', (text) => {
    log += text;
  });
  const stop = async () => {
    await end(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const forget = onSignal(stop);
  const close = async () => {
    forget();
    await stop();
  };
  const url = (/** @type {string} */ folder) => `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`;
  for (const latest = Date.now() + minutes; ; ) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return { port, url, close };
    if (child.exitCode !== null || Date.now() > latest) {
      await close();
      throw new Error(`The newest editor did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
