// The programs as `npm install -g` brings them, in a folder of their own.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './process.mjs';
import { npmProgram, root } from './project.mjs';

/**
 * Packs the project, which has been built, and installs the package as a user would, from no registry.
 * @param {string} folder where all of it goes
 * @returns {Promise<string>} the folder of the programs, to be put on the path
 */
export async function installProgram(folder) {
  await mkdir(folder, { recursive: true });
  const npm = async (/** @type {string[]} */ ...args) => {
    const all = [npmProgram(), ...args, '--offline', '--no-update-notifier'];
    const { code, output } = await run(process.execPath, all, { cwd: root, timeout: 2 * 60_000, quiet: true });
    if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`);
  };
  await npm('pack', '--pack-destination', folder);
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await npm('install', '--global', '--prefix', folder, join(folder, file));
  return process.platform === 'win32' ? folder : join(folder, 'bin');
}
