// Finds, or installs, the Neovim that the server is tried in.
import { ensurePackages } from './debian.mjs';
import { run } from './process.mjs';

/** @param {string} program @returns {Promise<{ program: string, isNew: boolean } | undefined>} undefined where it does not run */
async function tryOut(program) {
  const { code, output } = await run(program, ['--version'], { timeout: 60_000, quiet: true });
  const version = output.match(/^NVIM v(\d+)\.(\d+)/);
  if (code !== 0 || !version) return undefined;
  const [major = 0, minor = 0] = version.slice(1).map(Number);
  return { program, isNew: major > 0 || minor >= 11 };
}

/**
 * The Neovim to run: `PITCH_NEOVIM`, the one on the path, or one installed now (root on Debian). `isNew`: it has
 * `vim.lsp.config`, as 0.11 and newer have.
 * @returns {Promise<{ program: string, isNew: boolean }>}
 * @throws {Error} that says what to install
 */
export async function findNeovim() {
  const given = process.env.PITCH_NEOVIM;
  const found = await tryOut(given ?? 'nvim');
  if (found) return found;
  if (given) throw new Error(`PITCH_NEOVIM names ${given}, which is no Neovim that runs.`);
  await ensurePackages(['neovim']);
  const installed = await tryOut('nvim');
  if (installed) return installed;
  throw new Error('No Neovim was found. Install it (https://neovim.io), or set PITCH_NEOVIM to its program.');
}
