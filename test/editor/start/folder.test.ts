import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles, refusalOf } from '../../../scripts/lib/folder-files.mjs';
import { folderRequests, toUriPath } from '../../../scripts/lib/folder-requests.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';

/** The name of the refusal that an operation ends in; undefined when it is carried out. */
const refusal = (operation: Promise<unknown>): Promise<string | undefined> =>
  operation.then(
    () => undefined,
    (error) => refusalOf(error).code,
  );

describe('the folder that npm start opens', () => {
  let all: string;
  let folder: string;
  let files: ReturnType<typeof folderFiles>;
  const text = new TextEncoder().encode('words');
  const anew = { create: true, overwrite: true };

  beforeEach(async () => {
    all = await mkdtemp(join(tmpdir(), 'pitch-folder-test-'));
    folder = join(all, 'scripts');
    await mkdir(folder);
    await writeFile(join(all, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'call.pitch'), 'Hello.');
    files = folderFiles(folder);
  });
  afterEach(() => rm(all, { recursive: true, force: true }));

  it('is read, written and listed', async () => {
    await files.createDirectory(join(folder, 'north'));
    await files.writeFile(join(folder, 'north/new.pitch'), anew, text);
    assert.equal(String(await files.readFile(join(folder, 'north/new.pitch'))), 'words');
    assert.equal((await files.stat(join(folder, 'north/new.pitch'))).size, 5);
    assert.deepEqual((await files.readDirectory(folder)).sort(), [
      ['call.pitch', 1],
      ['north', 2],
    ]);
    assert.deepEqual((await files.list(folder)).sort(), ['call.pitch', 'north/new.pitch']);
  });

  it('is renamed and deleted in', async () => {
    await files.rename(join(folder, 'call.pitch'), { to: join(folder, 'first.pitch'), overwrite: false });
    assert.equal(await readFile(join(folder, 'first.pitch'), 'utf8'), 'Hello.');
    await files.delete(join(folder, 'first.pitch'), { recursive: false });
    assert.equal(await refusal(files.stat(join(folder, 'first.pitch'))), 'FileNotFound');
  });

  it('overwrites only what it was asked to', async () => {
    const call = join(folder, 'call.pitch');
    await writeFile(join(folder, 'other.pitch'), 'Other.');
    assert.equal(await refusal(files.writeFile(call, { create: true, overwrite: false }, text)), 'FileExists');
    const missing = join(folder, 'missing.pitch');
    assert.equal(await refusal(files.writeFile(missing, { create: false, overwrite: true }, text)), 'FileNotFound');
    assert.equal(
      await refusal(files.rename(call, { to: join(folder, 'other.pitch'), overwrite: false })),
      'FileExists',
    );
    assert.equal(await readFile(call, 'utf8'), 'Hello.');
  });

  it('is left by no path', async () => {
    const outside = [
      join(folder, '../secret.txt'),
      `${folder}/../secret.txt`,
      join(all, 'secret.txt'),
      '/etc/hostname',
    ];
    for (const path of [...outside, `${folder}-beside/x`]) {
      assert.equal(await refusal(files.readFile(path)), 'NoPermissions', path);
      assert.equal(await refusal(files.writeFile(path, anew, text)), 'NoPermissions', path);
      assert.equal(
        await refusal(files.rename(join(folder, 'call.pitch'), { to: path, overwrite: true })),
        'NoPermissions',
        path,
      );
    }
    assert.equal(await readFile(join(all, 'secret.txt'), 'utf8'), 'secret');
  });

  it('is not deleted itself', async () => {
    assert.equal(await refusal(files.delete(folder, { recursive: true })), 'NoPermissions');
  });

  it('is left through no link', async function () {
    if (process.platform === 'win32') this.skip(); // Windows asks for a privilege to make links.
    await symlink(all, join(folder, 'out'));
    await symlink(join(all, 'secret.txt'), join(folder, 'link.pitch'));
    await symlink(join(all, 'not-yet.txt'), join(folder, 'nowhere.pitch'));
    for (const path of ['out/secret.txt', 'out/new.txt', 'out/new/er.txt', 'link.pitch', 'nowhere.pitch']) {
      assert.equal(await refusal(files.readFile(join(folder, path))), 'NoPermissions', path);
      assert.equal(await refusal(files.writeFile(join(folder, path), anew, text)), 'NoPermissions', path);
    }
    assert.equal(await refusal(files.delete(join(folder, 'out/secret.txt'), { recursive: false })), 'NoPermissions');
    assert.equal(await refusal(files.list(join(folder, 'out'))), 'NoPermissions');
    assert.deepEqual((await files.list(folder)).sort(), ['call.pitch']);
    await files.delete(join(folder, 'out'), { recursive: true });
    assert.equal(await readFile(join(all, 'secret.txt'), 'utf8'), 'secret');
  });

  it('follows links that stay inside', async function () {
    if (process.platform === 'win32') this.skip(); // Windows asks for a privilege to make links.
    await symlink(join(folder, 'call.pitch'), join(folder, 'same.pitch'));
    await files.writeFile(join(folder, 'same.pitch'), anew, text);
    assert.equal(await readFile(join(folder, 'call.pitch'), 'utf8'), 'words');
  });

  describe('over HTTP', () => {
    let server: Server;
    let url: string;
    const origin = 'http://localhost:3000';

    beforeEach(async () => {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const handle = folderRequests({ folder, key: 'right', origin });
      server = createServer((request, response) => {
        if (!handle(request, response, new URL(request.url ?? '', url))) response.writeHead(404).end();
      });
      await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    });
    afterEach(() => {
      server.close();
      server.closeAllConnections();
    });

    const ask = (headers: Record<string, string>, method = 'POST', operation = 'readFile') =>
      fetch(`${url}/folder/${operation}?path=${encodeURIComponent(toUriPath(join(folder, 'call.pitch')))}`, {
        method,
        headers,
      });

    it('answers its own page', async () => {
      const response = await ask({ origin, 'x-pitch-key': 'right' });
      assert.equal(await response.text(), 'Hello.');
    });

    it('answers nobody without the key, or from another page, or by GET', async () => {
      assert.equal((await ask({ origin })).status, 403);
      assert.equal((await ask({ origin, 'x-pitch-key': 'wrong' })).status, 403);
      assert.equal((await ask({ 'x-pitch-key': 'right' })).status, 403);
      assert.equal((await ask({ origin: 'http://evil.example', 'x-pitch-key': 'right' })).status, 403);
      assert.equal((await ask({ origin, 'x-pitch-key': 'right' }, 'GET')).status, 403);
      assert.equal((await ask({ origin: 'http://evil.example', 'x-pitch-key': 'right' }, 'POST', 'watch')).status, 403);
    });

    it('says what it cannot do', async () => {
      const response = await ask({ origin, 'x-pitch-key': 'right' }, 'POST', 'toString');
      assert.equal(response.status, 400);
      assert.equal((await response.json()).code, 'Unavailable');
    });
  });
});
