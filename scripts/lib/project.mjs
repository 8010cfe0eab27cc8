// Where things are, and the set-up that every command does for itself. Imports nothing that `npm ci` brings.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process.mjs';

/** The repository's folder, as an absolute path. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is made by a run and can be thrown away, as an absolute path. */
export const out = join(root, 'out');

/** Where downloads are kept from run to run: `PITCH_CACHE`, or `.cache` in the repository. */
export const cache = process.env.PITCH_CACHE ? resolve(process.env.PITCH_CACHE) : join(root, '.cache');

/**
 * The path of npm's own program, to be run with any Node: the npm that started this process, or the one beside Node.
 * @returns {string}
 */
export function npmProgram() {
  const bin = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (!found) throw new Error('npm was not found beside Node. Start this with npm (npm start, npm test).');
  return found;
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} a lock file's packages; none where it is missing */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @returns {boolean} whether node_modules holds what the lock file names: npm leaves a list of its own there */
function areDependenciesInPlace() {
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(([path, { version, optional }]) => {
    const found = installed[path];
    // What is for other machines is locked, and not installed.
    return path === '' || found?.version === version || (optional && !found);
  });
}

/** Installs the dependencies with `npm ci` when they are missing or not those of the lock file; else does nothing. */
export async function ensureDependencies() {
  if (areDependenciesInPlace()) return;
  console.log('Installing the dependencies (npm ci)…');
  const { code } = await run(process.execPath, [npmProgram(), 'ci'], { cwd: root, timeout: 15 * 60_000 });
  if (code !== 0) throw new Error('npm ci failed; its messages are above.');
}

/** Builds every bundle into dist/. */
export async function build() {
  const { code } = await run(process.execPath, ['scripts/build.mjs'], { cwd: root, timeout: 5 * 60_000 });
  if (code !== 0) throw new Error('The build failed; its messages are above.');
}
