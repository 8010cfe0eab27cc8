// Serves files of a few folders over HTTP, and nothing outside them.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * The file that an address names.
 * @param {Record<string, string>} mounts folder by address prefix, such as `{ '/web/': '/path/to/dist' }`
 * @param {string} pathname the address's path, still encoded
 * @returns {string | undefined} undefined: none of the mounts has it, or it would lead outside
 */
export function fileAt(mounts, pathname) {
  const prefix = Object.keys(mounts).find((start) => pathname.startsWith(start));
  if (prefix === undefined) return undefined;
  const folder = mounts[prefix] ?? '';
  try {
    const file = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    const inside = relative(folder, file);
    return inside === '..' || inside.startsWith(`..${sep}`) || file.includes('\0') ? undefined : file;
  } catch {
    return undefined;
  }
}

/**
 * Answers with a file; 404 when there is none.
 * @param {string | undefined} file
 * @param {import('node:http').ServerResponse} response
 */
export async function sendFile(file, response) {
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !stats?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': stats.size,
    'Cache-Control': 'no-cache',
  });
  // A reader who goes away early is no failure.
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}
