// System packages: installed where that is allowed (root on Debian), named where it is not.
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const minutes = 60_000;

/** @returns {boolean} whether this is Debian, or of its family */
function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @param {string} name @returns {Promise<boolean>} */
async function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are dpkg's, not JavaScript's
  const { output } = await run('dpkg-query', ['-W', '-f=${Status}', name], { timeout: minutes, quiet: true });
  return output.includes('install ok installed');
}

/**
 * Installs the Debian packages that are missing. On another system it does nothing: whoever needs them finds out.
 * @param {string[]} names
 * @throws {Error} with the command to type, when packages are missing and this user may not install them
 */
export async function ensurePackages(names) {
  if (!isDebian()) return;
  /** @type {string[]} */
  const missing = [];
  for (const name of names) if (!(await isInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(`Missing: ${missing.join(', ')}. Please run: sudo apt-get install -y ${missing.join(' ')}`);
  }
  console.log(`Installing Debian packages: ${missing.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  for (const args of [['update'], install]) {
    const { code, output } = await run('apt-get', args, { env, timeout: 15 * minutes, quiet: true });
    if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.slice(-2_000)}`);
  }
}
