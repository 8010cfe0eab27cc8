import assert from 'node:assert/strict';
import { request } from 'node:http';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { startWebHost } from '../../../scripts/lib/web-host.mjs';

describe('the server of VS Code for the web', () => {
  let host: Awaited<ReturnType<typeof startWebHost>>;
  let port: number;
  before(async () => {
    port = await freePort();
    host = await startWebHost({ port, extension: '.' });
  });
  after(() => host?.close());

  /** The status of an answer to a path that is sent as it stands. */
  const status = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('serves the editor and the extension', async () => {
    assert.equal(await status('/'), 200);
    assert.equal(await status('/web/favicon.ico'), 200);
    assert.equal(await status('/extension/package.json'), 200);
  });

  it('serves nothing else of the repository, nor of the machine', async () => {
    for (const path of [
      '/extension/.git/HEAD',
      '/extension/server/src/node.ts',
      '/web/../package.json',
      '/web/..%2fpackage.json',
      '/web/%2e%2e/package.json',
      '/extension/dist/..%2f..%2f..%2f..%2fetc/hostname',
      '/web/%',
      '/web/%00',
      '//',
      '//etc/hostname',
    ]) {
      assert.equal(await status(path), 404, path);
    }
  });

  it('answers to its own name only', async () => {
    assert.equal(await status('/', { host: `evil.example:${port}` }), 403);
    assert.equal(await status('/', { host: `127.0.0.1:${port}` }), 302);
  });

  it('says when its port is taken', async () => {
    await assert.rejects(startWebHost({ port, extension: '.' }), { code: 'EADDRINUSE' });
  });
});
