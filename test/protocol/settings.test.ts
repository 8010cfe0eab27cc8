import assert from 'node:assert/strict';
import { DiagnosticSeverity, MessageType } from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

describe('settings over the protocol', () => {
  let editor: Editor;
  const start = async (options?: EditorOptions): Promise<Editor> => {
    editor = await startEditor(options);
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('are asked for before the first findings are handed out', async () => {
    const { open } = await start({ pull: true, settings: { rules: { 'ask-not-thirty': 'off' } } });
    assert.deepEqual(await (await open(SHORT_ASK)).pull(), []);
  });

  it('are followed: an editor that asks is told to ask again', async () => {
    const { open, configure, until, refreshes } = await start({ pull: true });
    const script = await open(SHORT_ASK);
    assert.equal((await script.pull())[0]?.severity, DiagnosticSeverity.Warning);
    await configure({ rules: { 'ask-not-thirty': 'hint' } });
    await until(() => refreshes() > 0);
    assert.equal((await script.pull())[0]?.severity, DiagnosticSeverity.Hint);
  });

  it('are followed: an editor that does not ask is sent the findings anew', async () => {
    const { open, configure, push } = await start();
    const script = await open(SHORT_ASK);
    await push(script.uri);
    await configure({ rules: { 'ask-not-thirty': 'off' } });
    await push(script.uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  it('come from the start, or with the change, for an editor that cannot be asked', async () => {
    const { open, push, connection } = await start({
      capabilities: {},
      initializationOptions: { settings: { rules: { 'ask-not-thirty': 'hint' } } },
    });
    const script = await open(SHORT_ASK);
    assert.equal((await push(script.uri))[0]?.severity, DiagnosticSeverity.Hint);
    const settings = { pitch: { rules: { 'ask-not-thirty': 'info' } } };
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await push(script.uri, ({ diagnostics }) => diagnostics[0]?.severity === DiagnosticSeverity.Information);
  });

  it('that cannot be used are told once, and the others hold', async () => {
    const wrong = { rules: { 'ask-not-thirtee': 'off', 'ask-not-thirty': 'hint' }, wordsPerMinute: 'fast' };
    const { open, messages, configure, until } = await start({ pull: true, settings: wrong });
    const script = await open(SHORT_ASK);
    assert.equal((await script.pull())[0]?.severity, DiagnosticSeverity.Hint);
    await configure({ ...wrong, run: 'never' });
    await until(() => messages.some(({ message }) => message.includes('pitch.run')));
    assert.deepEqual(
      messages.map(({ type }) => type),
      [MessageType.Warning, MessageType.Warning, MessageType.Warning],
    );
    assert.match(messages[0]?.message ?? '', /no rule “ask-not-thirtee”.*“ask-not-thirty”/);
    assert.match(messages[1]?.message ?? '', /wordsPerMinute.*60 to 300/);
  });

  it('can put coaching off until the script is saved; findings move with the text meanwhile', async () => {
    const { open, until, refreshes } = await start({ pull: true, settings: { run: 'onSave' } });
    const script = await open(SHORT_ASK);
    const [before] = await script.pull();
    await script.edit(SHORT_ASK.replace('# Ask\n', '# Ask\n\nMay I have 10 minutes?\n'));
    const after = await script.pull();
    assert.deepEqual(
      after.map(({ range }) => range.start.line - (before?.range.start.line ?? 0)),
      [2],
    );
    await script.save();
    await until(() => refreshes() > 0);
    assert.ok((await script.pull()).length > 1);
  });

  it('coach a script with no file as it is typed, for it is never saved', async () => {
    const { open } = await start({ pull: true, settings: { run: 'onSave' } });
    const script = await open('# Ask\n', 'untitled:Untitled-1');
    assert.ok(!(await script.pull()).some(({ code }) => code === 'ask-not-thirty'));
    await script.edit(SHORT_ASK);
    assert.ok((await script.pull()).some(({ code }) => code === 'ask-not-thirty'));
  });
});
