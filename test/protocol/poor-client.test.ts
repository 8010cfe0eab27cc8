import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CompletionList,
  DiagnosticSeverity,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

const LEVEL = { rules: { 'ask-not-thirty': 'hint' } };

describe('an editor that can do little', () => {
  let editor: Editor;
  const start = async (options: EditorOptions = {}): Promise<Editor> => {
    editor = await startEditor({ capabilities: {}, ...options });
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  const completions = async (capabilities: ClientCapabilities) => {
    const { open, connection } = await start({ capabilities });
    const { uri } = await open('# Opening\n\n');
    const params = { textDocument: { uri }, position: { line: 2, character: 0 } };
    const list = await connection.sendRequest<CompletionList>('textDocument/completion', params);
    return list.items;
  };

  it('is asked for nothing, and told nothing but findings', async () => {
    const { open, push, asked, messages, logged } = await start();
    const script = await open(SHORT_ASK);
    await push(script.uri);
    await script.save();
    await script.edit(SHORT_ASK.replace('15', '30'));
    await push(script.uri, ({ diagnostics }) => diagnostics.length === 0);
    assert.deepEqual([asked, messages, logged], [[], [], []]);
  });

  it('is offered nothing that it would have to be asked to do', async () => {
    const { capabilities } = (await start()).answered;
    assert.equal(capabilities.codeActionProvider, undefined);
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.workspace, undefined);
    assert.equal(capabilities.positionEncoding, undefined);
    assert.equal(capabilities.executeCommandProvider, undefined);
  });

  it('is offered completions in a way that no editor takes for none', async () => {
    const { completionProvider } = (await start()).answered.capabilities;
    assert.notDeepEqual(completionProvider ?? {}, {});
  });

  it('is hovered in plain words', async () => {
    const script = await (await start()).open(SHORT_ASK);
    const text = (await script.hoverAt('15 minutes')) ?? '';
    assert.match(text, /30 minutes/);
    assert.doesNotMatch(text, /\*\*|```|\]\(/);
  });

  it('is given words to insert where it has no blanks to fill in', async () => {
    const items = await completions({});
    assert.ok(items.length > 5);
    for (const { insertTextFormat, insertTextMode, textEdit } of items) {
      assert.deepEqual([insertTextFormat, insertTextMode], [undefined, undefined]);
      assert.doesNotMatch(textEdit?.newText ?? '$', /\$/);
    }
  });

  it('is given blanks where it says that it fills them in', async () => {
    const completionItem = { snippetSupport: true, insertTextModeSupport: { valueSet: [2 as const] } };
    const items = await completions({ textDocument: { completion: { completionItem } } });
    const blanks = items.filter((item) => item.insertTextFormat === 2);
    assert.ok(blanks.length > 5 && blanks.every((item) => item.insertTextMode === 2));
    assert.ok(items.some(({ textEdit }) => textEdit?.newText.includes('${1')));
  });

  it('is given the outline as a list', async () => {
    const { connection, open } = await start();
    const { uri } = await open('# Ask\n\nCan we meet?\n\n? No.\n  Why not?\n');
    const symbols = await connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [
        name,
        containerName,
        location.uri,
        location.range.start.line,
      ]),
      [
        ['Ask', undefined, uri, 0],
        ['? No.', 'Ask', uri, 4],
      ],
    );
  });

  it('is sent findings without what it does not show', async () => {
    const text = '---\nvalues:\n  unused: yes\n---\n-> Ask\n\n# Ask\n\nHello.\n\n# Ask\n\nHello again.\n';
    const poor = await start();
    const script = await poor.open(text);
    const bare = await poor.push(script.uri);
    for (const { tags, relatedInformation, codeDescription } of bare)
      assert.deepEqual([tags, relatedInformation, codeDescription], [undefined, undefined, undefined]);
    await poor.stop();

    const rich = await startEditor();
    editor = rich;
    await rich.open(text);
    const whole = await rich.push(script.uri);
    assert.deepEqual(
      bare.map(({ code, message }) => [code, message]),
      whole.map(({ code, message }) => [code, message]),
    );
    assert.ok(whole.some(({ tags }) => tags) && whole.some(({ relatedInformation }) => relatedInformation));
    assert.ok(whole.every(({ codeDescription }) => codeDescription));
  });

  it('has edits by file where it knows of no versions', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const script = await (await start({ capabilities: { textDocument: { codeAction } } })).open(SHORT_ASK);
    const [fix] = await script.actionsAt('15 minutes');
    assert.deepEqual(Object.keys(fix?.edit ?? {}), ['changes']);
  });

  describe('is coached by the settings', () => {
    const level = async (editor: Editor, uri: string) => (await editor.push(uri))[0]?.severity;

    it('it gave at the start, where it says later that it has none', async () => {
      const { connection, open } = await start({ initializationOptions: { settings: LEVEL } });
      for (const settings of [null, {}, { pitch: null }])
        await connection.sendNotification('workspace/didChangeConfiguration', { settings });
      assert.equal(await level(editor, (await open(SHORT_ASK)).uri), DiagnosticSeverity.Hint);
    });

    it('it gave at the start, where it is asked and has no others', async () => {
      const { open } = await start({
        capabilities: { workspace: { configuration: true } },
        initializationOptions: { settings: LEVEL },
      });
      assert.equal(await level(editor, (await open(SHORT_ASK)).uri), DiagnosticSeverity.Hint);
    });

    describe('of its one folder', () => {
      let folder = '';
      before(() => {
        folder = mkdtempSync(join(tmpdir(), 'pitch poor-'));
        writeFileSync(join(folder, 'pitch.yaml'), 'rules:\n  ask-not-thirty: hint\n');
      });
      after(() => rmSync(folder, { recursive: true }));
      const levelInside = async (root: EditorOptions) => {
        const { open } = await start(root);
        return level(editor, (await open(SHORT_ASK, `${pathToFileURL(folder)}/call.pitch`)).uri);
      };

      it('named by its URI', async () => {
        assert.equal(await levelInside({ rootUri: pathToFileURL(folder).href }), DiagnosticSeverity.Hint);
      });

      it('named by its path, as the oldest editors do', async () => {
        assert.equal(await levelInside({ rootPath: folder }), DiagnosticSeverity.Hint);
      });
    });
  });
});
