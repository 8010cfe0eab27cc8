// What a folder of many scripts costs: how long until all are checked, what a typed letter takes meanwhile and afterwards, and
// the server's memory, each beside a folder with one script. The server is the one that is shipped, spoken to as an editor does.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** @typedef {{ readonly letters: readonly number[], readonly during: readonly number[], readonly seconds: number, readonly found: number, readonly memory: { readonly before: number, readonly after: number } }} Measured */

const LETTERS = 60;
/** Letters a second, as a quick typist has them. */
const PAUSE_MS = 120;

/**
 * @param {(bytes: number, seed: number) => string} bigScript
 * @param {number} count
 * @param {number} bytes of each script
 * @returns {Promise<Measured>}
 */
export async function measureWorkspace(bigScript, count, bytes) {
  const folder = await mkdtemp(join(tmpdir(), 'pitch-bench-'));
  try {
    const text = bigScript(bytes, 1);
    for (let at = 1; at <= count; at++) {
      const below = join(folder, `team-${at % 20}`);
      await mkdir(below, { recursive: true });
      await writeFile(join(below, `call-${at}.pitch`), at === 1 ? text : bigScript(bytes, at));
    }
    return await serve(folder, text, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} folder @param {string} text @param {number} count @returns {Promise<Measured>} */
async function serve(folder, text, count) {
  const args = ['--max-semi-space-size=64', resolve('dist/server.cjs'), '--stdio'];
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** @type {Set<string>} */
  const told = new Set();
  let ended = () => {};
  const checked = new Promise((/** @type {(value?: unknown) => void} */ done) => {
    ended = done;
  });
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    if (diagnostics.length > 0) told.add(uri);
    if (told.size >= count - 1) ended();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'team' }],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  const uri = pathToFileURL(join(folder, 'team-1', 'call-1.pitch')).href;
  const begun = performance.now();
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'pitch', version: 1, text },
  });
  let version = 1;
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await pull();
  const before = await memoryOf(server.pid);

  const middle = text.slice(0, Math.floor(text.length / 2)).split('\n').length;
  const line = text.split('\n').findIndex((words, at) => at > middle && /^[A-Z].{150}/.test(words));
  /** Types letters in the middle of a paragraph, each answered before the next. @param {number} letters */
  async function type(letters) {
    /** @type {number[]} */
    const times = [];
    for (let at = 0; at < letters; at++) {
      const position = { line, character: 30 + at };
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: position, end: position }, text: String.fromCharCode(97 + (at % 26)) }],
      });
      await pull();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    return times;
  }

  const during = count > 1 ? await type(LETTERS) : [];
  if (count > 1) await checked;
  const seconds = (performance.now() - begun) / 1000;
  await type(10);
  const letters = await type(LETTERS);
  const after = await memoryOf(server.pid);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { letters, during, seconds, found: told.size, memory: { before, after } };
}

/** Megabytes a process holds in memory; NaN where the machine does not tell. @param {number | undefined} pid */
async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
}
