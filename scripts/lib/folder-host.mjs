// VS Code for the web on a folder of this machine, whose files it reads and writes.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { folderRequests, toUriPath } from './folder-requests.mjs';
import { root } from './project.mjs';
import { startWebHost } from './web-host.mjs';

const scheme = 'pitch-folder';

/**
 * Makes the extension that brings the folder into the editor. It carries the key: its own folder is this user's alone.
 * @param {string} key
 * @returns {Promise<string>} its folder
 */
async function makeExtension(key) {
  const folder = await mkdtemp(join(tmpdir(), 'pitch-folder-extension-'));
  await esbuild.build({
    entryPoints: [join(root, 'scripts/folder/extension.mjs')],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const manifest = {
    name: scheme,
    publisher: 'pitch-script',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    browser: './extension.js',
    activationEvents: [`onFileSystem:${scheme}`, `onSearch:${scheme}`],
    enabledApiProposals: ['fileSearchProvider'],
    key,
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * Serves the editor with a folder open in it.
 * @param {{ folder: string, extension: string, port: number, settings?: Record<string, unknown>, open?: string, language?: string }} options
 *   `open`: the file, in the folder, to show when the folder is opened for the first time; passed over where it is missing
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function startFolderHost({ folder, extension, port, settings = {}, open = 'before.pitch', language }) {
  const path = resolve(folder);
  const key = randomBytes(24).toString('hex');
  const fileSystem = await makeExtension(key);
  const uri = (/** @type {string} */ file) => ({ scheme, authority: 'disk', path: toUriPath(file) });
  const first = join(path, open);
  try {
    const host = await startWebHost({
      port,
      extension,
      builtIn: [fileSystem],
      folder: uri(path),
      settings,
      ...(language === undefined ? {} : { language }),
      ...(existsSync(first) ? { layout: { editors: [{ uri: uri(first) }] } } : {}),
      handler: folderRequests({ folder: path, key, origin: `http://localhost:${port}` }),
    });
    const close = async () => {
      host.close();
      await rm(fileSystem, { recursive: true, force: true });
    };
    return { url: host.url, close };
  } catch (error) {
    await rm(fileSystem, { recursive: true, force: true });
    throw error;
  }
}
