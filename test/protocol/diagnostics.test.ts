import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

const FIXED = SHORT_ASK.replace('15 minutes', '30 minutes');

describe('diagnostics over the protocol', () => {
  let editor: Editor;
  const start = async (options?: EditorOptions): Promise<Editor> => {
    editor = await startEditor(options);
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('are pushed to an editor that does not ask, and taken back when the script is closed', async () => {
    const { open, push, answered } = await start();
    assert.equal(answered.capabilities.diagnosticProvider, undefined);
    const script = await open(SHORT_ASK);
    const [ask, ...others] = await push(script.uri);
    assert.equal(ask?.code, 'ask-not-thirty');
    assert.equal(ask.source, 'pitch');
    assert.equal(ask.severity, DiagnosticSeverity.Warning);
    assert.match(ask.codeDescription?.href ?? '', /^file:\/\/.*\/docs\/rules\.md#ask-not-thirty$/);
    assert.deepEqual(others, []);
    await script.close();
    assert.deepEqual(await push(script.uri, ({ diagnostics }) => diagnostics.length === 0), []);
  });

  it('are pushed once for edits that follow each other', async () => {
    const { open, push, pushed } = await start();
    const script = await open(SHORT_ASK);
    await script.edit(`${SHORT_ASK}\nOne more thing.\n`);
    await script.edit(FIXED);
    assert.deepEqual(await push(script.uri), []);
    assert.deepEqual(
      pushed.map(({ version }) => version),
      [3],
    );
  });

  it('are handed to an editor that asks, and none pushed', async () => {
    const { open, answered, pushed } = await start({ pull: true });
    assert.deepEqual(answered.capabilities.diagnosticProvider, {
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    const script = await open(SHORT_ASK);
    assert.deepEqual(
      (await script.pull()).map(({ code }) => code),
      ['ask-not-thirty'],
    );
    await script.edit(FIXED);
    assert.deepEqual(await script.pull(), []);
    assert.deepEqual(pushed, []);
  });

  it('link to the page where the editor says it opens', async () => {
    const rulePage = { code: 'pitch-rule:/{id}.md', link: 'command:show?{id}' };
    const { open } = await start({ pull: true, initializationOptions: { rulePage } });
    const [ask] = await (await open(SHORT_ASK)).pull();
    assert.equal(ask?.codeDescription?.href, 'pitch-rule:/ask-not-thirty.md');
  });

  it('fade words that are not needed, and point at related places', async () => {
    const { open } = await start({ pull: true });
    const script = await open('---\nvalues:\n  city: Tokyo\n---\n# Ask\nHello.\n# Ask\nHello again.\n-> Ask\n');
    const found = await script.pull();
    assert.deepEqual(found.find(({ code }) => code === 'unused-value')?.tags, [DiagnosticTag.Unnecessary]);
    const [first] = found.find(({ code }) => code === 'duplicate-section')?.relatedInformation ?? [];
    assert.equal(first?.location.range.start.line, 4);
  });

  it('answer for a script that was never opened, or is closed', async () => {
    const { connection, open } = await start({ pull: true });
    const textDocument = { uri: 'file:///nowhere.pitch' };
    assert.deepEqual(await connection.sendRequest('textDocument/diagnostic', { textDocument }), {
      kind: 'full',
      items: [],
    });
    const script = await open(SHORT_ASK);
    await script.close();
    assert.deepEqual(await script.pull(), []);
  });
});
