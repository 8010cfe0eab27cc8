// Opens VS Code in the browser, with the extension running, on examples/ or another folder: npm start [-- FOLDER]
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { onSignal } from './lib/process.mjs';
import { build, ensureDependencies, root } from './lib/project.mjs';

/** @param {string} url shown in this user's browser, where there is one */
function showInBrowser(url) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  /** @type {Record<string, [string, string[]]>} */
  const openers = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '""', url]] };
  const opener = openers[process.platform] ?? (DISPLAY || WAYLAND_DISPLAY ? ['xdg-open', [url]] : undefined);
  if (!opener) return;
  const child = spawn(opener[0], opener[1], { stdio: 'ignore', detached: true });
  // The address has been printed: whoever has no browser to be opened can open it himself.
  child.on('error', () => {});
  child.unref();
}

/** @returns {number} */
function chosenPort() {
  const { PORT = '3000' } = process.env;
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is “${PORT}”, which is not a port. Choose a number such as 3001.`);
}

/** @returns {string} */
function chosenFolder() {
  const [given] = process.argv.slice(2);
  // npm runs scripts in the repository; a path is meant as seen from where npm was typed.
  const folder =
    given === undefined ? resolve(root, 'examples') : resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(`There is no folder ${folder}.`);
}

async function main() {
  const port = chosenPort();
  const folder = chosenFolder();
  await ensureDependencies();
  await build();
  const { startFolderHost } = await import('./lib/folder-host.mjs');
  const host = await startFolderHost({ folder, extension: root, port }).catch((error) => {
    if (error.code === 'EACCES')
      throw new Error(`Port ${port} is not yours to use. Choose one above 1023, such as PORT=3000.`);
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  });
  onSignal(async () => {
    await host.close();
    console.log('\nStopped.');
  });
  console.log(`\nPitch is open at ${host.url}`);
  console.log(
    `It shows ${relative(process.cwd(), folder) || folder}; what you save is written there. Ctrl-C stops it.`,
  );
  showInBrowser(host.url);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
