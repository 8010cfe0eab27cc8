import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Editor, type EditorOptions, type OpenScript, startEditor } from '../support/lsp-editor';

const HOUSE = '# Credibility statement\n\nI am calling because we have just finished a survey of 400 buyers.\n';
const bringing = (path: string, title = 'Credibility statement'): string =>
  `---\ncall: cold-call\n---\n# Opening\n\nThank you for your time.\n<- ${path}#${title}\n`;

describe('scripts that share, over the protocol', () => {
  let editor: Editor;
  let home: string;
  let root: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pitch-'));
    root = pathToFileURL(join(home, 'team')).href;
    mkdirSync(join(home, 'team'));
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(home, { recursive: true });
  });

  /** Writes a file by its path from the folder that holds the workspace. */
  const write = (path: string, text: string | Uint8Array = HOUSE): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  const start = async (options: EditorOptions = {}): Promise<Editor> => {
    editor = await startEditor({ pull: true, folders: [root], ...options });
    return editor;
  };
  const open = (text: string, uri = `${root}/calls/call.pitch`): Promise<OpenScript> => editor.open(text, uri);
  /** What is wrong with the arrows of a script. */
  const faults = async (script: OpenScript): Promise<string[]> =>
    (await script.pull()).flatMap(({ code, message }) =>
      ['unknown-script', 'unknown-section', 'reuse-cycle'].includes(String(code)) ? [`${code}: ${message}`] : [],
    );

  it('bring in words of the folder, a folder below and one above, in the first answer', async () => {
    write('team/house.pitch');
    write('team/calls/own.pitch');
    write('team/calls/deep/er.pitch', bringing('../../house.pitch'));
    await start();
    for (const path of ['../house.pitch', 'own.pitch']) assert.deepEqual(await faults(await open(bringing(path))), []);
    const script = await open(bringing('deep/er.pitch', 'Opening'), `${root}/calls/other.pitch`);
    assert.deepEqual(await faults(script), []);
    assert.match((await script.hoverAt('<- deep')) ?? '', /survey of 400 buyers/);
  });

  it('are looked at again when one of them is typed in, saved elsewhere, comes or goes', async () => {
    write('team/calls/house.pitch', '# Something else\n\nHello.\n');
    const { until, refreshes, changed } = await start();
    const script = await open(bringing('house.pitch'));
    const again = async (change: () => Promise<unknown>): Promise<string[]> => {
      const before = refreshes();
      await change();
      await until(() => refreshes() > before);
      return faults(script);
    };
    assert.match((await faults(script)).join(), /has no section/);
    const house = await open('# Something else\n\nHello.\n', `${root}/calls/house.pitch`);
    assert.deepEqual(await again(() => house.edit(HOUSE)), []);
    assert.match((await again(() => house.close())).join(), /has no section/);
    const file = `${root}/calls/house.pitch`;
    write('team/calls/house.pitch');
    assert.deepEqual(await again(() => changed(file)), []);
    rmSync(join(home, 'team/calls/house.pitch'));
    assert.match((await again(() => changed(file))).join(), /There is no script/);
    write('team/calls/house.pitch');
    assert.deepEqual(await again(() => changed(file)), []);
  });

  it('are looked at again when a script is opened, by an editor that does not tell of changes', async () => {
    const { push } = await start({ pull: false, capabilities: {} });
    const script = await open(bringing('house.pitch'));
    const broken = (diagnostics: readonly { code?: unknown }[]): boolean =>
      diagnostics.some(({ code }) => code === 'unknown-script');
    await push(script.uri, ({ diagnostics }) => broken(diagnostics));
    write('team/calls/house.pitch');
    await open('Hello.\n', `${root}/calls/other.pitch`);
    await push(script.uri, ({ diagnostics }) => !broken(diagnostics));
  });

  it('have a house script, whose sections need no file named', async () => {
    write('team/shared/house.pitch');
    write('team/pitch.yaml', 'house: shared/house.pitch\n');
    const { until, refreshes, changed } = await start();
    const text = bringing('x').replace('x#', '');
    const script = await open(text);
    assert.deepEqual(await faults(script), []);
    assert.match((await script.hoverAt('<- Cred')) ?? '', /of the house script/);
    const before = refreshes();
    write('team/pitch.yaml', 'wordsPerMinute: 140\n');
    await changed(`${root}/pitch.yaml`);
    await until(() => refreshes() > before);
    assert.match((await faults(script)).join(), /No section here is called/);
  });

  it('take a paragraph into the house script, in one change of both files', async () => {
    write('team/shared/house.pitch');
    write('team/pitch.yaml', 'house: shared/house.pitch\n');
    await start();
    const script = await open(
      '---\ncall: cold-call\n---\n# Ask\n\nHello.\n\nWould Tuesday suit, or is Thursday better?\n',
    );
    const actions = await script.actionsAt('Would Tuesday');
    const move = actions.find(({ title }) => title === 'Move this to the house script');
    assert.equal(move?.kind, 'refactor.extract');
    const changes = Object.entries(move?.edit?.changes ?? {});
    assert.deepEqual(
      changes.map(([uri, edits]) => [uri.slice(root.length), edits.map(({ newText }) => newText.trim())]),
      [
        ['/calls/call.pitch', ['<- Ask 2']],
        ['/shared/house.pitch', ['# Ask 2\n\nWould Tuesday suit, or is Thursday better?']],
      ],
    );
  });

  it('are told in pitch.yaml where the house script is none', async () => {
    write('team/pitch.yaml', 'house: shared/house.pitch\n');
    const { push, pushed, until, changed } = await start();
    await open('Hello.\n');
    const uri = `${root}/pitch.yaml`;
    await push(uri, ({ diagnostics }) => /There is no script/.test(String(diagnostics[0]?.message)));
    write('team/shared/house.pitch');
    await changed(`${root}/shared/house.pitch`);
    await until(() => pushed.findLast((each) => each.uri === uri)?.diagnostics.length === 0);
  });

  it('may lie in another of the open folders', async () => {
    write('shared/house.pitch');
    await start({ folders: [root, pathToFileURL(join(home, 'shared')).href] });
    assert.deepEqual(await faults(await open(bringing('../../shared/house.pitch'))), []);
  });

  it('come from the client where they lie on no disk', async () => {
    const folder = 'vscode-vfs://github/team';
    const files = new Map([[`${folder}/shared/house.pitch`, { text: HOUSE }]]);
    await start({ folders: [folder], files, initializationOptions: { readsFiles: true } });
    assert.deepEqual(await faults(await open(bringing('../shared/house.pitch'), `${folder}/calls/call.pitch`)), []);
    assert.match(
      (await faults(await open(bringing('../../house.pitch'), `${folder}/calls/b.pitch`))).join(),
      /outside the folders that are open/,
    );
  });

  describe('are never read from outside', () => {
    const expectUnread = async (path: string, why: RegExp, uri?: string): Promise<void> => {
      const script = await open(bringing(path), uri);
      assert.match((await faults(script)).join(), why);
      assert.doesNotMatch((await script.hoverAt('<- ')) ?? '', /survey/);
      await script.close();
    };
    const outside = /outside the folders that are open|starts from the folder of this script/;

    it('through a path that climbs out, or that starts at the top of the disk', async () => {
      write('house.pitch');
      await start();
      for (const path of ['../../house.pitch', 'x/../../../house.pitch', '..\\..\\house.pitch'])
        await expectUnread(path, outside);
      for (const path of [join(home, 'house.pitch'), pathToFileURL(join(home, 'house.pitch')).href])
        await expectUnread(path, outside);
    });

    it('through a path with encoded parts', async () => {
      write('house.pitch');
      await start();
      await expectUnread('%2e%2e/%2e%2e/house.pitch', /There is no script/);
    });

    it('through a link, a linked folder or a link to a link', async () => {
      write('house.pitch');
      write('other/house.pitch');
      mkdirSync(join(home, 'team/calls'));
      symlinkSync(join(home, 'house.pitch'), join(home, 'team/calls/linked.pitch'));
      symlinkSync('linked.pitch', join(home, 'team/calls/twice.pitch'));
      symlinkSync(join(home, 'other'), join(home, 'team/calls/other'));
      await start();
      for (const path of ['linked.pitch', 'twice.pitch', 'other/house.pitch'])
        await expectUnread(path, /leads out of its folder/);
    });

    it('as a house script', async () => {
      write('house.pitch');
      write('team/pitch.yaml', 'house: ../house.pitch\n');
      const { push } = await start();
      const script = await open(bringing('x').replace('x#', ''));
      assert.match((await faults(script)).join(), /No section here is called/);
      await push(`${root}/pitch.yaml`, ({ diagnostics }) => /not out of it/.test(String(diagnostics[0]?.message)));
    });

    it('by way of another script', async () => {
      write('house.pitch');
      write('team/calls/middle.pitch', `# Credibility statement\n\n<- ../../house.pitch#Credibility statement\n`);
      await start();
      const script = await open(bringing('middle.pitch'));
      assert.doesNotMatch((await script.hoverAt('<- middle')) ?? '', /survey/);
    });

    it('by a lone script from anywhere but its own folder', async () => {
      write('house.pitch');
      write('team/own.pitch');
      write('team/below/own.pitch');
      await start({ folders: [] });
      const uri = `${root}/call.pitch`;
      const script = await open(bringing('own.pitch'), uri);
      assert.deepEqual(await faults(script), []);
      await script.edit(bringing('below/own.pitch'));
      assert.deepEqual(await faults(script), []);
      await script.close();
      await expectUnread('../house.pitch', outside, uri);
      await expectUnread('own.pitch', /starts from the folder|There is no script|outside/, 'untitled:Untitled-1');
    });

    it('from a folder that is closed', async () => {
      write('shared/house.pitch');
      const shared = pathToFileURL(join(home, 'shared')).href;
      const { connection, until, refreshes } = await start({
        folders: [root, shared],
      });
      const script = await open(bringing('../../shared/house.pitch'));
      assert.deepEqual(await faults(script), []);
      const before = refreshes();
      const event = { added: [], removed: [{ uri: shared, name: 'shared' }] };
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await until(() => refreshes() > before);
      assert.match((await faults(script)).join(), outside);
    });

    it('where they are no text', async () => {
      write('team/calls/house.pitch', new Uint8Array([0x23, 0x20, 0xff, 0xfe]));
      mkdirSync(join(home, 'team/calls/folder.pitch'));
      await start();
      await expectUnread('house.pitch', /It is not UTF-8/);
      await expectUnread('folder.pitch', /It is no file/);
    });
  });
});
