import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens, InlayHint } from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';

const SCRIPT = `---
seller: Ken
---
<- Ask

# Opening (9s)

Hello, I am {{seller}} of
{{company}}.

# Ask

Would *Tuesday* or Thursday suit for 30 minutes?
`;

describe('hints and lenses over the protocol', () => {
  let editor: Editor;
  const start = async (textDocument: ClientCapabilities['textDocument'], more: EditorOptions = {}): Promise<Editor> => {
    editor = await startEditor({ ...more, capabilities: { ...more.capabilities, textDocument: textDocument ?? {} } });
    return editor;
  };
  const ask = <T>(method: string, uri: string, more = {}): Promise<T> =>
    editor.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('show the elapsed time behind a heading and a value behind its placeholder', async () => {
    const { open } = await start({ inlayHint: {} });
    const { uri } = await open(SCRIPT);
    const range = { start: { line: 5, character: 0 }, end: { line: 10, character: 5 } };
    const hints = await ask<InlayHint[]>('inlayHint', uri, { range });
    assert.deepEqual(
      hints.map(({ position, label }) => [position.line, position.character, label]),
      [
        [5, 14, 'at 4 s'],
        [7, 22, '= Ken'],
        [10, 5, 'at 6 s'],
      ],
    );
    assert.deepEqual(await ask('inlayHint', (await open(SCRIPT, 'git:/scripts/call.pitch')).uri, { range }), []);
  });

  it('tell the time a section takes and where it is used: words only, or a command that shows the places', async () => {
    const lenses = async (more: EditorOptions) => {
      const { open } = await start({}, more);
      const { uri } = await open(SCRIPT);
      const found = await ask<CodeLens[]>('codeLens', uri);
      return found.slice(1).map(({ range, command }) => ({ line: range.start.line, ...command }));
    };
    const time = { line: 5, title: '3 s of 9 s', command: '' };
    assert.deepEqual(await lenses({}), [time, { line: 10, title: 'used once', command: '' }]);
    assert.equal(await editor.stop(), 0);
    const uri = 'file:///scripts/call.pitch';
    const place = { uri, range: { start: { line: 3, character: 3 }, end: { line: 3, character: 6 } } };
    assert.deepEqual(await lenses({ initializationOptions: { showUses: 'show.uses' } }), [
      time,
      { line: 10, title: 'used once', command: 'show.uses', arguments: [uri, { line: 10, character: 2 }, [place]] },
    ]);
  });

  it('are asked for anew when settings change', async () => {
    const refreshSupport = { refreshSupport: true };
    const workspace = {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      inlayHint: refreshSupport,
      codeLens: refreshSupport,
    };
    const { connection, open, configure } = await start({ inlayHint: {} }, { capabilities: { workspace } });
    const { uri } = await open(SCRIPT);
    const wanted = ['inlayHint', 'codeLens'].map(
      (kind) =>
        new Promise<void>((resolve) => {
          connection.onRequest(`workspace/${kind}/refresh`, () => {
            resolve();
            return null;
          });
        }),
    );
    await configure({ wordsPerMinute: 75 });
    await Promise.all(wanted);
    const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    assert.deepEqual(
      (await ask<InlayHint[]>('inlayHint', uri, { range })).map(({ label }) => label),
      ['at 12 s'],
    );
  });
});
