import assert from 'node:assert/strict';
import type { ClientCapabilities, ServerCapabilities, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';

const UNTIDY = '---\ncall:  cold-call\n---\n#  Ask\r\nCan we meet? \r\n\r\n\r\n?Why?\r\nSo.\r\n';
const OPTIONS = { tabSize: 8, insertSpaces: false, trimTrailingWhitespace: false, insertFinalNewline: false };

describe('formatting over the protocol', () => {
  let editor: Editor;
  const start = async (options?: EditorOptions): Promise<Editor> => {
    editor = await startEditor(options);
    return editor;
  };
  const formatted = async (text: string, method: string, params: object = {}, uri?: string): Promise<string> => {
    const script = await editor.open(text, uri);
    const edits = await editor.connection.sendRequest<TextEdit[]>(method, {
      textDocument: { uri: script.uri },
      options: OPTIONS,
      ...params,
    });
    return TextDocument.applyEdits(TextDocument.create(script.uri, 'pitch', 1, script.text()), edits);
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('tidies a script as the language has it, whatever the editor’s tabs are', async () => {
    await start();
    assert.equal(
      await formatted(UNTIDY, 'textDocument/formatting'),
      '---\ncall:  cold-call\n---\n\n# Ask\r\n\r\nCan we meet?\r\n\r\n? Why?\r\n  So.\r\n',
    );
  });

  it('tidies a range of lines', async () => {
    await start();
    const range = { start: { line: 7, character: 1 }, end: { line: 8, character: 0 } };
    assert.equal(await formatted(UNTIDY, 'textDocument/rangeFormatting', { range }), UNTIDY.replace('?Why?', '? Why?'));
  });

  it('indents the line below a comeback as it is begun', async () => {
    await start();
    const typed = { position: { line: 1, character: 0 }, ch: '\n' };
    assert.equal(await formatted('?Why?\n\nMore. \n', 'textDocument/onTypeFormatting', typed), '? Why?\n  \nMore. \n');
  });

  it('leaves a settings file to others', async () => {
    await start();
    const text = 'rules:\n    vague-claim:  off \n';
    assert.equal(await formatted(text, 'textDocument/formatting', {}, 'file:///scripts/pitch.yaml'), text);
  });

  it('is offered for every file to a client that cannot be told which', async () => {
    const { answered } = await start();
    const offered: ServerCapabilities = answered.capabilities;
    assert.equal(offered.documentFormattingProvider, true);
    assert.equal(offered.documentRangeFormattingProvider, true);
    assert.deepEqual(offered.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
  });

  it('is offered for scripts alone to a client that can be told', async () => {
    const dynamicRegistration = true;
    const capabilities: ClientCapabilities = {
      textDocument: {
        formatting: { dynamicRegistration },
        rangeFormatting: { dynamicRegistration },
        onTypeFormatting: { dynamicRegistration },
      },
    };
    const { answered, registered, until } = await start({ capabilities });
    assert.equal(answered.capabilities.documentFormattingProvider, undefined);
    assert.equal(answered.capabilities.documentOnTypeFormattingProvider, undefined);
    const formatting = () => registered.filter(({ method }) => /formatting$/i.test(method));
    await until(() => formatting().length === 3);
    const documentSelector = [{ language: 'pitch' }, { pattern: '**/*.pitch' }];
    assert.deepEqual(Object.fromEntries(formatting().map(({ method, registerOptions }) => [method, registerOptions])), {
      'textDocument/formatting': { documentSelector },
      'textDocument/rangeFormatting': { documentSelector },
      'textDocument/onTypeFormatting': { documentSelector, firstTriggerCharacter: '\n' },
    });
  });
});
