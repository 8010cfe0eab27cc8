// Stands in for VS Code's program: @vscode/test-electron starts it with VS Code's own arguments, and it runs the suite in
// the host that `--host` names, web or node. Prints what the suite prints; exits with the suite's code.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './chromium.mjs';
import { startNodeHost } from './node-host.mjs';
import { freePort } from './ports.mjs';
import { onSignal } from './process.mjs';
import { startWebHost } from './web-host.mjs';

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const extension = resolve(String(values.extensionDevelopmentPath));
const suite = resolve(String(values.extensionTestsPath));
const folder = resolve(positionals[0] ?? '.');
const patience = 5 * 60_000;

/** @type {(() => unknown)[]} */
const closing = [];
const close = async () => {
  for (const done of closing.splice(0).reverse()) await done();
};
onSignal(close);

/** @returns {Promise<{ url: string, prepare: (page: import('playwright-core').Page) => Promise<void> }>} */
async function startHost() {
  if (values.host === 'web') {
    const host = await startWebHost({ port: await freePort(), extension, tests: { file: suite } });
    closing.push(host.close);
    return { url: host.url, prepare: async () => {} };
  }
  const host = await startNodeHost();
  closing.push(host.close);
  const uri = (/** @type {string} */ path) => ({ scheme: 'vscode-remote', authority: `127.0.0.1:${host.port}`, path });
  const development = { extensions: [uri(extension)], extensionTestsPath: uri(suite) };
  return { url: host.url(folder), prepare: (page) => developIn(page, development) };
}

/**
 * Has the workbench run an extension and its tests from a folder: its page is given the options on its way to the browser.
 * @param {import('playwright-core').Page} page
 * @param {object} developmentOptions
 */
async function developIn(page, developmentOptions) {
  const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(settings, (_, start, json) => {
        const configuration = { ...JSON.parse(json.replaceAll('&quot;', '"')), developmentOptions };
        return start + JSON.stringify(configuration).replaceAll('"', '&quot;');
      });
      await route.fulfill({ response, body });
    },
  );
}

/**
 * Opens the window and waits for the suite's end.
 * @returns {Promise<number>} the suite's exit code
 */
async function runSuite() {
  const { url, prepare } = await startHost();
  const browser = await openBrowser();
  closing.push(browser.close);
  const page = await browser.context.newPage();
  /** @type {Promise<number>} */
  const finished = new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`The suite did not end within ${patience / 60_000} minutes.`)),
      patience,
    );
    timer.unref();
    page.once('crash', () => fail(new Error("The editor's page crashed.")));
    void page.exposeFunction('codeAutomationExit', done);
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    if (type === 'error' || type === 'warn') console.error(...args);
    else console.log(...args);
  });
  await prepare(page);
  await page.goto(url, { timeout: 60_000 });
  return await finished;
}

try {
  process.exitCode = await runSuite();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
