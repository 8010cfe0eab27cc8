// Lets the editor's page, and nobody else, work on the folder: HTTP requests with this run's key, from this page.
import { timingSafeEqual } from 'node:crypto';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderFiles, Refusal, refusalOf } from './folder-files.mjs';

const sizeLimit = 64 * 1024 * 1024;

/** @param {import('node:http').IncomingMessage} request @returns {Promise<Buffer>} */
async function body(request) {
  /** @type {Buffer[]} */
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > sizeLimit) throw new Refusal('Unavailable', `Larger than ${sizeLimit / 1024 / 1024} MB.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * A path of this machine as an editor's URI has it: `/`, and one in front of a drive's letter too.
 * @param {string} path
 */
export const toUriPath = (path) => decodeURIComponent(pathToFileURL(path).pathname);

/** @param {string} path @returns {string} the other way round */
const fromUriPath = (path) => (process.platform === 'win32' ? path.replace(/^\//, '') : path);

/** @param {string | string[] | undefined} given @param {string} key @returns {boolean} */
function isKey(given, key) {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Answers `POST /folder/OPERATION?path=…&how=JSON`, the body being a file's content where there is one.
 * `POST /folder/watch` answers with a line of JSON for every path that changes, as long as the connection lives.
 * @param {{ folder: string, key: string, origin: string }} options `origin`: of the only page that may ask
 * @returns {import('./web-host.mjs').Handler}
 */
export function folderRequests({ folder, key, origin }) {
  const files = folderFiles(folder);

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {URL} url */
  async function answer(request, response, url) {
    const path = fromUriPath(url.searchParams.get('path') ?? '');
    const how = JSON.parse(url.searchParams.get('how') ?? '{}');
    if (typeof how.to === 'string') how.to = fromUriPath(how.to);
    const content = await body(request);
    const name = url.pathname.slice('/folder/'.length);
    if (!Object.hasOwn(files, name)) throw new Refusal('Unavailable', `There is no operation ${name}.`);
    const result = await files[/** @type {keyof typeof files} */ (name)](path, how, content);
    if (Buffer.isBuffer(result)) response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(result);
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(result ?? null));
  }

  /** @param {import('node:http').ServerResponse} response */
  function sendChanges(response) {
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' });
    response.write('\n');
    try {
      const watcher = watch(folder, { recursive: true }, (_, name) => {
        if (name) response.write(`${JSON.stringify(toUriPath(join(folder, name)))}\n`);
      });
      watcher.on('error', () => watcher.close());
      response.on('close', () => watcher.close());
    } catch (error) {
      console.error(
        `Changes made outside the editor will not show by themselves: ${error instanceof Error ? error.message : error}`,
      );
    }
  }

  return (request, response, url) => {
    if (!url.pathname.startsWith('/folder/')) return false;
    if (request.method !== 'POST' || request.headers.origin !== origin || !isKey(request.headers['x-pitch-key'], key)) {
      response.writeHead(403).end();
    } else if (url.pathname === '/folder/watch') {
      sendChanges(response);
    } else {
      answer(request, response, url).catch((error) => {
        const { code, message } = refusalOf(error);
        if (!response.headersSent) response.writeHead(400, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ code, message }));
      });
    }
    return true;
  };
}
