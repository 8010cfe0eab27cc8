// Finds, or installs, the browser that the real editors are driven in.
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensurePackages } from './debian.mjs';
import { onSignal } from './process.mjs';

/** @param {string} path @returns {boolean} */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string[]} the places where Chromium and its relatives are installed, best first */
function usualPlaces() {
  const { PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of a Chromium or Chrome: `CHROME_PATH`, one that is installed, or one installed now (root on Debian).
 * @returns {Promise<string>}
 * @throws {Error} that says what to install
 */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which is not a program that can be run.`);
  }
  const found = usualPlaces().find(isProgram);
  if (found) return found;
  await ensurePackages(['chromium', 'fonts-dejavu-core']);
  const installed = usualPlaces().find(isProgram);
  if (installed) return installed;
  throw new Error(
    'No Chromium or Chrome was found. Install one (https://www.google.com/chrome), or set CHROME_PATH to its program.',
  );
}

/** Quiet, alone, and able to reach the editor's socket: newer Chromium asks before a page may speak to this machine. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
];

/**
 * Opens a headless browser with a new profile of its own, 1280 by 800.
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  const { chromium } = await import('playwright-core');
  const executablePath = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'pitch-browser-'));
  // The editor's web views need a third party's service worker, which a new profile refuses.
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
    timeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = async () => {
    forget();
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const forget = onSignal(close);
  return { context, close };
}
