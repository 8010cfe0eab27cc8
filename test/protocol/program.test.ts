import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const PROGRAM = 'dist/language-server.cjs';
const HELLO = { processId: null, rootUri: null, capabilities: {} };

describe('the program pitch-language-server', () => {
  let server: ChildProcess;
  let connection: MessageConnection;

  /** Starts it as an editor does; `ended` resolves to its exit code and all that it complained. */
  function start() {
    const program = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: 'pipe' });
    server = program;
    let complaints = '';
    program.stderr.on('data', (text) => {
      complaints += text;
    });
    program.stdin.on('error', () => {}); // It may be gone already.
    const { stdout, stdin } = program;
    connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    connection.listen();
    return { program, ended: once(program, 'close').then(([code]) => [code, complaints]) };
  }
  afterEach(() => {
    connection?.dispose();
    server?.kill();
  });

  it('tells a person who starts it what it is for', () => {
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
      return [status, stdout, stderr] as const;
    };
    const [status, stdout, stderr] = run();
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^pitch-language-server: This program is started by an editor/);
    assert.deepEqual(run('--version'), [0, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`, '']);
    assert.match(run('--help')[1], /docs\/editors\.md/);
  });

  it('ends with 0 after a goodbye', async () => {
    const { ended } = start();
    await connection.sendRequest('initialize', HELLO);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, '']);
  });

  it('ends with 1 where the editor leaves without one', async () => {
    const { ended } = start();
    await connection.sendRequest('initialize', HELLO);
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, '']);
  });

  it('ends where the editor falls silent: nothing more can come', async () => {
    const { program, ended } = start();
    await connection.sendRequest('initialize', HELLO);
    program.stdin.end();
    assert.deepEqual(await ended, [1, '']);
  });

  it('ends without a word where the editor hears no more', async () => {
    const { program, ended } = start();
    connection.dispose();
    program.stdout.destroy();
    const hello = { jsonrpc: '2.0', id: 1, method: 'initialize', params: HELLO };
    await new StreamMessageWriter(program.stdin).write(hello);
    assert.deepEqual(await ended, [1, '']);
  });

  it('speaks to a Node program over its channel', async () => {
    server = fork(PROGRAM, ['--node-ipc'], { silent: true });
    connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', HELLO);
    assert.equal(serverInfo?.name, 'pitch');
    await connection.sendRequest('shutdown');
    const ended = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
  });
});
