import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

const OFF = 'rules:\n  ask-not-thirty: "off"\n';

const said = (diagnostic: Diagnostic | undefined): string => String(diagnostic?.message);

describe('a settings file over the protocol', () => {
  let editor: Editor;
  let home: string;
  let folder: string;
  let root: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pitch-'));
    folder = join(home, 'team');
    root = pathToFileURL(folder).href;
    mkdirSync(folder);
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(home, { recursive: true });
  });

  const write = (text: string, name = 'pitch.yaml'): void => writeFileSync(join(folder, name), text);
  const file = (): string => `${root}/pitch.yaml`;
  const start = async (options: EditorOptions = {}): Promise<Editor> => {
    editor = await startEditor({ pull: true, folders: [root], ...options });
    return editor;
  };
  /** The codes that a script of this folder draws. */
  const codes = async (text = SHORT_ASK, name = 'call.pitch'): Promise<unknown[]> => {
    const script = await editor.open(text, `${root}/${name}`);
    const found = (await script.pull()).map(({ code }) => code);
    await script.close();
    return found;
  };

  it('holds for the scripts of its folder, and for no others', async () => {
    write(OFF);
    const { open } = await start();
    assert.deepEqual(await codes(), []);
    const other = await open(SHORT_ASK, `${pathToFileURL(home).href}/call.pitch`);
    assert.equal((await other.pull()).length, 1);
  });

  it('holds for a script with no file yet where one folder is open', async () => {
    write(OFF);
    const { open } = await start();
    assert.deepEqual(await (await open(SHORT_ASK, 'untitled:Untitled-1')).pull(), []);
  });

  it('knows folders by their names, also where a URI writes them otherwise', async () => {
    write('folders:\n  "Büro Süd":\n    ask-not-thirty: off\n');
    await start();
    assert.deepEqual(await codes(SHORT_ASK, 'B%C3%BCro%20S%C3%BCd/call.pitch'), []);
    assert.deepEqual(await codes(), ['ask-not-thirty']);
  });

  it('gives way to what a person set, and to nothing else of theirs', async () => {
    write('rules: {ask-not-thirty: off, phone-pitch: off}\nwordsPerMinute: 60\n');
    const { open, configure, until, refreshes } = await start({ settings: { rules: { 'ask-not-thirty': 'hint' } } });
    const script = await open(`${SHORT_ASK}\n# More (2s)\n\nThere are three of them.\n`, `${root}/call.pitch`);
    const levels = async () => (await script.pull()).map(({ code, severity }) => [code, severity]);
    assert.deepEqual(await levels(), [
      ['ask-not-thirty', DiagnosticSeverity.Hint],
      ['over-budget', DiagnosticSeverity.Warning],
    ]);
    const before = refreshes();
    await configure({ wordsPerMinute: 300 });
    await until(() => refreshes() > before);
    assert.deepEqual(await levels(), []);
  });

  it('is read again when it changes, comes and goes', async () => {
    const { changed, until, refreshes } = await start();
    assert.deepEqual(await codes(), ['ask-not-thirty']);
    write(OFF);
    await changed(file());
    await until(() => refreshes() === 1);
    assert.deepEqual(await codes(), []);
    rmSync(join(folder, 'pitch.yaml'));
    await changed(file());
    await until(() => refreshes() === 2);
    assert.deepEqual(await codes(), ['ask-not-thirty']);
  });

  it('is read again when a script is opened, by an editor that does not tell of changes', async () => {
    const { open, push } = await start({ pull: false, capabilities: {} });
    const script = await open(SHORT_ASK, `${root}/call.pitch`);
    assert.equal((await push(script.uri)).length, 1);
    write(OFF);
    const other = await open(SHORT_ASK, `${root}/other.pitch`);
    await push(other.uri, ({ diagnostics }) => diagnostics.length === 0);
    await push(script.uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('holds as it is typed, and as it is on disk when it is closed unsaved', async () => {
    write(OFF);
    const { open, until, refreshes } = await start();
    const settings = await open(OFF, file());
    const script = await open(SHORT_ASK, `${root}/call.pitch`);
    assert.deepEqual(await script.pull(), []);
    await settings.edit(OFF.replace('"off"', 'hint'));
    // The script itself is as it was: it is coached anew when typing in the settings has come to rest.
    const hinted = async () => (await script.pull())[0]?.severity === DiagnosticSeverity.Hint;
    for (let seen = -1; !(await hinted()); ) {
      const last = seen;
      await until(() => refreshes() > last);
      seen = refreshes();
    }
    const before = refreshes();
    await settings.close();
    await until(() => refreshes() > before);
    assert.deepEqual(await script.pull(), []);
  });

  it('is told its mistakes on their words, open or not', async () => {
    write('rules:\n  ask-not-thrity: off\n');
    const { open, push, pushed } = await start();
    const [mistake] = await push(file(), ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual(mistake?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 16 } });
    assert.match(said(mistake), /Did you mean `ask-not-thirty`/);
    assert.equal(mistake?.source, 'pitch');
    const settings = await open('rules:\n  ask-not-thrity: off\n', file());
    assert.equal((await settings.pull()).length, 1);
    assert.deepEqual(pushed.at(-1)?.diagnostics, []);
    const [fix, ...others] = await settings.actionsAt('ask-not-thrity');
    assert.deepEqual(others, []);
    await settings.apply(fix ?? { title: '' });
    assert.equal(settings.text(), 'rules:\n  ask-not-thirty: off\n');
    assert.deepEqual(await settings.pull(), []);
  });

  it('is no script: it is not coached, and nothing of scripts is offered in it', async () => {
    const { open, connection } = await start({
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } }, diagnostic: {} } },
    });
    const settings = await open('# Ask\n# Can we meet for 15 minutes?\n', file());
    assert.deepEqual(await settings.pull(), []);
    assert.equal(await settings.hoverAt('Ask'), undefined);
    const params = { textDocument: { uri: file() }, position: { line: 1, character: 4 } };
    assert.equal(await connection.sendRequest('textDocument/completion', params), null);
  });

  it('is said not to hold where it is not at the top of an open folder', async () => {
    const { open } = await start();
    const below = await open('names: [One]\n', `${root}/calls/pitch.yaml`);
    assert.match(said((await below.pull())[0]), /at the top of an open folder/);
  });

  it('has house rules, which settings can name', async () => {
    write('houseRules:\n  - {id: plain, message: Plain words., avoid: [{phrase: synergy, instead: sense}]}\n');
    const { open, messages, configure, until } = await start({ settings: { rules: { plain: 'hint' } } });
    const script = await open('---\ncall: voicemail\n---\nThere is synergy here.\n', `${root}/call.pitch`);
    const [finding] = await script.pull();
    assert.deepEqual([finding?.code, finding?.severity, finding?.codeDescription], ['plain', 4, undefined]);
    assert.match((await script.hoverAt('synergy')) ?? '', /your team’s own/);
    const [fix] = await script.actionsAt('synergy');
    assert.equal(fix?.title, 'Say “sense” instead');
    assert.equal(messages.length, 0);
    await configure({ rules: { plaine: 'hint' } });
    await until(() => messages.length > 0);
    assert.match(messages[0]?.message ?? '', /no rule “plaine”.*“plain”/);
  });

  it('sets the length that snippets ask for', async () => {
    write('ask: {minutes: 20}\n');
    const completion = { completionItem: { snippetSupport: true } };
    const { open, connection, push } = await start({ capabilities: { textDocument: { completion } } });
    const { uri } = await open('\n', `${root}/call.pitch`);
    await push(uri);
    const params = { textDocument: { uri }, position: { line: 0, character: 0 } };
    const { items } = await connection.sendRequest<{ items: { textEdit: { newText: string } }[] }>(
      'textDocument/completion',
      params,
    );
    const bodies = items.map(({ textEdit }) => textEdit.newText).join('\n');
    assert.match(bodies, /All I need is 20 minutes/);
    assert.doesNotMatch(bodies, /30 minutes/);
  });

  it('comes from the client where it lies on no disk', async () => {
    const files = new Map([['memfs:/team/pitch.yaml', { text: OFF }]]);
    const { open } = await start({
      folders: ['memfs:/team'],
      files,
      initializationOptions: { readsFiles: true },
    });
    assert.deepEqual(await (await open(SHORT_ASK, 'memfs:/team/call.pitch')).pull(), []);
  });

  it('of a folder that comes later is read, and of one that goes holds no more', async () => {
    write(OFF);
    const { open, connection, until, refreshes } = await start({ folders: [] });
    const script = await open(SHORT_ASK, `${root}/call.pitch`);
    assert.equal((await script.pull()).length, 1);
    const change = (event: object) => connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [{ uri: root, name: 'team' }], removed: [] });
    await until(() => refreshes() === 1);
    assert.deepEqual(await script.pull(), []);
    await change({ added: [], removed: [{ uri: root, name: 'team' }] });
    await until(() => refreshes() === 2);
    assert.equal((await script.pull()).length, 1);
  });

  describe('can be written from a script', () => {
    const TITLE = 'Ignore “ask-not-thirty” in this workspace (pitch.yaml)';
    const capabilities: ClientCapabilities = {
      textDocument: {
        diagnostic: {},
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    };
    const offered = async (): Promise<CodeAction | undefined> => {
      const script = await editor.open(SHORT_ASK, `${root}/call.pitch`);
      await script.pull();
      return (await script.actionsAt('15 minutes')).find(({ title }) => title === TITLE);
    };

    it('which makes it where there is none', async () => {
      await start({ capabilities });
      assert.deepEqual((await offered())?.edit?.documentChanges, [
        { kind: 'create', uri: file(), options: { ignoreIfExists: true } },
        {
          textDocument: { uri: file(), version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: 'rules:\n  ask-not-thirty: off\n',
            },
          ],
        },
      ]);
    });

    it('which adds to what is typed in it, and ends the finding', async () => {
      write('names: [Old]\n');
      const { open, until, refreshes } = await start();
      const settings = await open('# ours\nrules:\n  phone-pitch: off # agreed\n', file());
      const action = await offered();
      assert.ok(action);
      const before = refreshes();
      await settings.apply(action);
      assert.equal(settings.text(), '# ours\nrules:\n  phone-pitch: off # agreed\n  ask-not-thirty: off\n');
      await until(() => refreshes() > before);
      assert.deepEqual(await codes(), []);
    });

    it('and is left alone where it could not be made, or what was set goes before it', async () => {
      await start();
      assert.equal(await offered(), undefined);
      await editor.stop();
      write('names: [One]\n');
      await start({ settings: { rules: { 'ask-not-thirty': 'hint' } } });
      assert.equal(await offered(), undefined);
    });
  });

  it('is no place for a finding that is wrong: that is left to a command of the editor’s', async () => {
    await start({ initializationOptions: { reportCommand: 'editor.copy' } });
    const script = await editor.open(SHORT_ASK, `${root}/call.pitch`);
    const actions = await script.actionsAt('15 minutes');
    const { title, command, edit } = actions.at(-1) ?? {};
    assert.match(title ?? '', /^This finding is wrong: copy a report on “ask-not-thirty”$/);
    assert.equal(edit, undefined);
    assert.equal(command?.command, 'editor.copy');
    assert.match(String(command?.arguments?.[0]), /Words: “All I need is 15 minutes to show you\.”/);
    await editor.stop();
    await start();
    const plain = await (await editor.open(SHORT_ASK, `${root}/call.pitch`)).actionsAt('15 minutes');
    assert.ok(plain.length > 0 && plain.every((action) => !action.title.startsWith('This finding is wrong')));
  });

  describe('counts for all of a script at once', () => {
    const HOUSE = `${OFF.replace('"off"', 'hint')}ask:
  minutes: 20
houseRules:
  - id: recorded
    message: Say that the call is recorded.
    require: call is recorded
`;
    const lensesAbove = async (uri: string): Promise<string[]> => {
      const found = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      return found.map(({ command }) => String(command?.title));
    };

    it('for the moves above it, from the first time they are asked for', async () => {
      const files = new Map([['vscode-vfs://github/team/pitch.yaml', { text: HOUSE }]]);
      const folders = ['vscode-vfs://github/team'];
      const { open } = await start({ folders, files, initializationOptions: { readsFiles: true } });
      const script = await open(SHORT_ASK, `${folders[0]}/call.pitch`);
      assert.deepEqual(await lensesAbove(script.uri), ['1 of 3 moves']);
      const settings = await open(HOUSE, `${folders[0]}/pitch.yaml`);
      assert.deepEqual(await lensesAbove(settings.uri), []);
    });

    it('and has an editor ask for them again when it changes', async () => {
      write('names: [One]\n');
      const { open, changed, connection } = await start({
        capabilities: {
          workspace: { codeLens: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
        },
      });
      const script = await open(SHORT_ASK, `${root}/call.pitch`);
      assert.deepEqual(await lensesAbove(script.uri), ['1 of 2 moves']);
      const asked = new Promise<void>((resolve) => {
        connection.onRequest('workspace/codeLens/refresh', () => {
          resolve();
          return null;
        });
      });
      write(HOUSE);
      await changed(file());
      await asked;
      assert.deepEqual(await lensesAbove(script.uri), ['1 of 3 moves']);
    });

    it('and for its safe fixes, which are none for the settings file itself', async () => {
      write(HOUSE);
      const { open, connection } = await start();
      const fixes = (uri: string) =>
        connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          context: { diagnostics: [], only: ['source.fixAll'] },
        });
      const script = await open(SHORT_ASK, `${root}/call.pitch`);
      const [all] = await fixes(script.uri);
      assert.ok(all);
      await script.apply(all);
      assert.equal(script.text(), SHORT_ASK.replace('15 minutes', '20 minutes'));
      const settings = await open(HOUSE.replace('minutes: 20', 'minuts: 20'), file());
      assert.ok((await settings.pull()).length > 0);
      assert.deepEqual(await fixes(settings.uri), []);
    });
  });

  describe('is never read from outside', () => {
    beforeEach(() => writeFileSync(join(home, 'outside.yaml'), OFF));

    const expectUnread = async (reason: RegExp): Promise<void> => {
      const { push } = await start();
      const [why] = await push(file(), ({ diagnostics }) => diagnostics.length > 0);
      assert.match(said(why), reason);
      assert.deepEqual(await codes(), ['ask-not-thirty']);
    };

    it('through a link', async () => {
      symlinkSync(join(home, 'outside.yaml'), join(folder, 'pitch.yaml'));
      await expectUnread(/leads out of its folder/);
    });

    it('through a link to a link, or a path that climbs', async () => {
      symlinkSync('../outside.yaml', join(folder, 'inside.yaml'));
      symlinkSync('inside.yaml', join(folder, 'pitch.yaml'));
      await expectUnread(/leads out of its folder/);
    });

    it('through a linked folder below', async () => {
      mkdirSync(join(home, 'other'));
      writeFileSync(join(home, 'other', 'pitch.yaml'), OFF);
      symlinkSync(join(home, 'other'), join(folder, 'linked'));
      symlinkSync(join('linked', 'pitch.yaml'), join(folder, 'pitch.yaml'));
      await expectUnread(/leads out of its folder/);
    });

    it('from the folder above', async () => {
      writeFileSync(join(home, 'pitch.yaml'), OFF);
      await start();
      assert.deepEqual(await codes(), ['ask-not-thirty']);
      assert.deepEqual(await codes(SHORT_ASK, '../call.pitch'), ['ask-not-thirty']);
    });

    it('but through a link that stays inside, and in a folder that is a link itself', async () => {
      write(OFF, 'shared.yaml');
      symlinkSync('shared.yaml', join(folder, 'pitch.yaml'));
      symlinkSync(folder, join(home, 'alias'));
      const alias = pathToFileURL(join(home, 'alias')).href;
      const { open } = await start({ folders: [alias] });
      assert.deepEqual(await (await open(SHORT_ASK, `${alias}/call.pitch`)).pull(), []);
    });

    it('nor waited for where it is no file, and its bytes are not guessed at', async () => {
      mkdirSync(join(folder, 'pitch.yaml'));
      await expectUnread(/It is no file/);
      await editor.stop();
      rmSync(join(folder, 'pitch.yaml'), { recursive: true });
      writeFileSync(join(folder, 'pitch.yaml'), Buffer.from([0x72, 0xff, 0xfe]));
      await expectUnread(/not UTF-8/);
    });
  });
});
