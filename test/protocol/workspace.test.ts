import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

const FINE = '---\ncall: cold-call\n---\nThank you for your time.\n';

describe('a whole workspace over the protocol', () => {
  let editor: Editor;
  let home: string;
  let root: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pitch-'));
    root = pathToFileURL(home).href;
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(home, { recursive: true });
  });

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  const start = async (options: EditorOptions = {}): Promise<void> => {
    editor = await startEditor({ pull: true, folders: [root], ...options });
  };
  /** The codes last sent for a script; undefined where none ever were. */
  const codes = (path: string): string | undefined =>
    editor.pushed
      .findLast(({ uri }) => uri === `${root}/${path}`)
      ?.diagnostics.map(({ code }) => code)
      .join();
  const sends = (path: string, wanted: string): Promise<void> => editor.until(() => codes(path) === wanted);

  it('is checked, whether its scripts are open or not', async () => {
    write('a.pitch', SHORT_ASK);
    write('deep/b.pitch', SHORT_ASK);
    write('fine.pitch', FINE);
    write('.hidden/c.pitch', SHORT_ASK);
    write('node_modules/d.pitch', SHORT_ASK);
    await start();
    await Promise.all([sends('a.pitch', 'ask-not-thirty'), sends('deep/b.pitch', 'ask-not-thirty')]);
    for (const path of ['fine.pitch', '.hidden/c.pitch', 'node_modules/d.pitch']) assert.equal(codes(path), undefined);
  });

  it('is told of each script once: by who sends while it is closed, by who is asked while it is open', async () => {
    write('a.pitch', SHORT_ASK);
    await start();
    await sends('a.pitch', 'ask-not-thirty');
    const script = await editor.open(SHORT_ASK, `${root}/a.pitch`);
    await sends('a.pitch', '');
    assert.equal((await script.pull()).length, 1);
    await script.close();
    await sends('a.pitch', 'ask-not-thirty');
  });

  it('is checked again when a script changes, comes or goes, or the settings do', async () => {
    write('a.pitch', FINE);
    write('b.pitch', SHORT_ASK);
    await start();
    await sends('b.pitch', 'ask-not-thirty');
    write('a.pitch', SHORT_ASK);
    await editor.changed(`${root}/a.pitch`);
    await sends('a.pitch', 'ask-not-thirty');
    write('c.pitch', SHORT_ASK);
    await editor.changed(`${root}/c.pitch`);
    await sends('c.pitch', 'ask-not-thirty');
    rmSync(join(home, 'a.pitch'));
    await editor.changed(`${root}/a.pitch`);
    await sends('a.pitch', '');
    write('pitch.yaml', 'rules: {ask-not-thirty: off}\n');
    await editor.changed(`${root}/pitch.yaml`);
    await Promise.all([sends('b.pitch', ''), sends('c.pitch', '')]);
  });

  it('is checked again where a script that others bring in is typed in', async () => {
    write('house.pitch', '# Who\n\nMika.\n');
    write('a.pitch', `${FINE}<- house.pitch#Who\n`);
    write('b.pitch', SHORT_ASK);
    await start();
    await sends('b.pitch', 'ask-not-thirty');
    const house = await editor.open('# Who\n\nMika.\n', `${root}/house.pitch`);
    await house.edit('# Us\n\nMika.\n');
    await sends('a.pitch', 'unknown-section');
    await house.edit('# Who\n\nMika.\n');
    await sends('a.pitch', '');
  });

  it('is forgotten with its folder', async () => {
    write('a.pitch', SHORT_ASK);
    await start();
    await sends('a.pitch', 'ask-not-thirty');
    const event = { added: [], removed: [{ uri: root, name: 'team' }] };
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await sends('a.pitch', '');
  });

  it('tells how far it has come, and stops when it is told to', async () => {
    for (let at = 0; at < 60; at++) write(`${at}.pitch`, SHORT_ASK);
    const begun: unknown[] = [];
    const ended: unknown[] = [];
    await start({
      folders: [],
      pull: false,
      capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } },
    });
    const { connection, until } = editor;
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: { kind: string; title?: string } }) => {
        if (value.kind === 'begin') {
          begun.push(value.title);
          void connection.sendNotification('window/workDoneProgress/cancel', { token });
        }
        if (value.kind === 'end') ended.push(value);
        void connection.sendNotification('$/setTrace', { value: 'off' });
      },
    );
    const event = { added: [{ uri: root, name: 'team' }], removed: [] };
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await until(() => editor.pushed.length > 0);
    while (ended.length === 0) await connection.sendRequest('workspace/symbol', { query: 'nothing at all' });
    assert.deepEqual(begun, ['Pitch: checking scripts']);
    assert.ok(new Set(editor.pushed.map(({ uri }) => uri)).size < 60, 'some were left');
  });
});
