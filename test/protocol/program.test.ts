import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

import { SHORT_ASK } from '../support/scripts';

const PROGRAM = 'dist/language-server.cjs';
const HELLO = { processId: null, rootUri: null, capabilities: {} };

describe('the program pitch-language-server', () => {
  let server: ChildProcess;
  let connection: MessageConnection;

  /** Starts it as an editor does; `ended` resolves to its exit code and all that it complained. */
  function start(at = PROGRAM, lang = 'C') {
    const env = { ...process.env, LC_ALL: '', LANG: lang };
    const program = spawn(process.execPath, [at, '--stdio'], { stdio: 'pipe', env });
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

  describe('in another language', () => {
    let installed = '';
    before(() => {
      installed = mkdtempSync(join(tmpdir(), 'pitch-'));
      for (const folder of ['dist', 'l10n']) mkdirSync(join(installed, folder));
      for (const file of ['language-server.cjs', 'server.cjs', 'model.js'])
        copyFileSync(join('dist', file), join(installed, 'dist', file));
      const german = { 'Ask for {0} minutes': 'Bitte um {0} Minuten' };
      writeFileSync(join(installed, 'l10n', 'bundle.l10n.de.json'), JSON.stringify(german));
    });
    after(() => rmSync(installed, { recursive: true }));

    async function titlesOfFixes(hello: object, lang = 'C'): Promise<readonly string[]> {
      const { ended } = start(join(installed, 'dist', 'language-server.cjs'), lang);
      await connection.sendRequest('initialize', { ...HELLO, ...hello });
      await connection.sendNotification('initialized', {});
      const uri = 'untitled:call';
      const textDocument = { uri, languageId: 'pitch', version: 1, text: SHORT_ASK };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const line = SHORT_ASK.split('\n').findIndex((each) => each.includes('15 minutes'));
      const range = { start: { line, character: 0 }, end: { line, character: 40 } };
      const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
      const actions = await connection.sendRequest<{ title: string }[]>('textDocument/codeAction', params);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.deepEqual(await ended, [0, '']);
      return actions.map(({ title }) => title);
    }

    it('says what the editor says that it speaks, where that is installed', async () => {
      assert.ok((await titlesOfFixes({ locale: 'de-CH' })).includes('Bitte um 30 Minuten'));
    });
    it('says what the machine speaks, to an editor that says nothing of it', async () => {
      assert.ok((await titlesOfFixes({}, 'de_DE.UTF-8')).includes('Bitte um 30 Minuten'));
    });
    it('says English where it is not', async () => {
      assert.ok((await titlesOfFixes({ locale: 'ja' })).includes('Ask for 30 minutes'));
      assert.ok((await titlesOfFixes({ locale: '../de' })).includes('Ask for 30 minutes'));
    });
    it('says the words that the editor brings along', async () => {
      const texts = { 'Ask for {0} minutes': 'Demander {0} minutes' };
      assert.ok(
        (await titlesOfFixes({ locale: 'de', initializationOptions: { texts } })).includes('Demander 30 minutes'),
      );
      for (const bad of ['no texts', 3, null, { 'Ask for {0} minutes': 3 }])
        assert.ok((await titlesOfFixes({ initializationOptions: { texts: bad } })).includes('Ask for 30 minutes'));
    });
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
