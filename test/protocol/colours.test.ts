import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeLens,
  InlayHint,
  SemanticTokens,
  SemanticTokensClientCapabilities,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';

const TOKENS: SemanticTokensClientCapabilities = {
  requests: { range: true, full: { delta: true } },
  tokenTypes: [],
  tokenModifiers: [],
  formats: ['relative'],
};

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

describe('colours, hints and lenses over the protocol', () => {
  let editor: Editor;
  const start = async (textDocument: ClientCapabilities['textDocument'], more: EditorOptions = {}): Promise<Editor> => {
    editor = await startEditor({ ...more, capabilities: { ...more.capabilities, textDocument: textDocument ?? {} } });
    return editor;
  };
  const ask = <T>(method: string, uri: string, more = {}): Promise<T> =>
    editor.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...more });
  afterEach(async () => assert.equal(await editor.stop(), 0));

  /** The words of an answer, a line each, as `line: type: words`. */
  function drawn(text: string, data: readonly number[]): string[] {
    const { legend } = editor.answered.capabilities.semanticTokensProvider ?? {};
    const { tokenTypes, tokenModifiers } = legend ?? { tokenTypes: [], tokenModifiers: [] };
    const document = TextDocument.create('file:///a', 'pitch', 1, text);
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const range = { start: { line, character }, end: { line, character: character + length } };
      const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
      found.push(`${line}: ${[tokenTypes[type], ...modifiers].join(' ')}: ${document.getText(range).trim()}`);
    }
    return found;
  }

  /** What a client has after it took a difference. */
  function changed(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const result = [...data];
    for (const { start: at, deleteCount, data: added = [] } of [...edits].sort((a, b) => b.start - a.start))
      result.splice(at, deleteCount, ...added);
    return result;
  }

  it('draw the words of a script, all of them or those of a range', async () => {
    const { open } = await start({ semanticTokens: TOKENS });
    const { uri } = await open(SCRIPT);
    const { data } = await ask<SemanticTokens>('semanticTokens/full', uri);
    assert.deepEqual(drawn(SCRIPT, data), [
      '7: seller: Hello, I am',
      '7: placeholder filled: {{seller}}',
      '7: seller: of',
      '8: placeholder unfilled: {{company}}',
      '8: seller: .',
      '12: ask: Would',
      '12: stress: *Tuesday*',
      '12: ask: or Thursday suit for 30 minutes?',
    ]);
    const range = { start: { line: 7, character: 24 }, end: { line: 12, character: 0 } };
    const part = await ask<SemanticTokens>('semanticTokens/range', uri, { range });
    const second = ['8: placeholder unfilled: {{company}}', '8: seller: .'];
    assert.deepEqual(drawn(SCRIPT, part.data), ['7: seller: of', ...second]);
    const line = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(
      drawn(SCRIPT, (await ask<SemanticTokens>('semanticTokens/range', uri, { range: line })).data),
      second,
    );
  });

  it('tell what changed since, and all where it is asked about an answer that is gone', async () => {
    const { open } = await start({ semanticTokens: TOKENS });
    const script = await open(SCRIPT);
    const { uri } = script;
    const before = await ask<SemanticTokens>('semanticTokens/full', uri);
    await script.edit(SCRIPT.replace('Hello, ', 'Hello, {{buyer}}, '));
    const change = await ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, {
      previousResultId: before.resultId,
    });
    assert.equal(change.edits.length, 1);
    assert.ok((change.edits[0]?.data ?? []).length < before.data.length);
    const after = changed(before.data, change);
    assert.deepEqual(drawn(script.text(), after).slice(0, 3), [
      '7: seller: Hello,',
      '7: placeholder unfilled: {{buyer}}',
      '7: seller: , I am',
    ]);
    const whole = await ask<SemanticTokens>('semanticTokens/full', uri);
    assert.deepEqual(after, whole.data);
    const lost = await ask<SemanticTokens>('semanticTokens/full/delta', uri, { previousResultId: 'gone' });
    assert.deepEqual(lost.data, whole.data);
    const same = await ask<SemanticTokensDelta>('semanticTokens/full/delta', uri, { previousResultId: lost.resultId });
    assert.deepEqual(same.edits, []);
  });

  it('keep to what a client can take', async () => {
    const offered = async (textDocument: ClientCapabilities['textDocument']) => {
      const { semanticTokensProvider, inlayHintProvider } = (await start(textDocument)).answered.capabilities;
      assert.equal(await editor.stop(), 0);
      const { full, range } = semanticTokensProvider ?? {};
      return { full, range, hints: inlayHintProvider };
    };
    const none = { full: undefined, range: undefined, hints: undefined };
    assert.deepEqual(await offered({}), none);
    assert.deepEqual(await offered({ semanticTokens: { ...TOKENS, formats: [] } }), none);
    assert.deepEqual(await offered({ semanticTokens: { ...TOKENS, requests: { full: true } } }), {
      ...none,
      full: true,
    });
    assert.deepEqual(await offered({ semanticTokens: { ...TOKENS, requests: { full: {}, range: false } } }), {
      ...none,
      full: true,
    });
    assert.deepEqual(await offered({ semanticTokens: TOKENS, inlayHint: {} }), {
      full: { delta: true },
      range: true,
      hints: true,
    });
    await start({});
  });

  it('know no words of a settings file', async () => {
    const { open } = await start({ semanticTokens: TOKENS, inlayHint: {} });
    const { uri } = await open('rules: {}\n', 'file:///scripts/pitch.yaml');
    assert.equal(await ask('semanticTokens/full', uri), null);
  });

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
      semanticTokens: refreshSupport,
      inlayHint: refreshSupport,
      codeLens: refreshSupport,
    };
    const { connection, open, configure } = await start(
      { semanticTokens: TOKENS, inlayHint: {} },
      { capabilities: { workspace } },
    );
    const { uri } = await open(SCRIPT);
    await ask('semanticTokens/full', uri);
    const wanted = ['semanticTokens', 'inlayHint', 'codeLens'].map(
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
