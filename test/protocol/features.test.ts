import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
} from 'vscode-languageserver-protocol/node';
import type { Moves } from '../../server/src/lsp/requests';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

describe('features over the protocol', () => {
  let editor: Editor;
  const start = async (options?: EditorOptions): Promise<Editor> => {
    editor = await startEditor(options);
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  it('hover a finding with its advice and a link to its page', async () => {
    const script = await (await start({ pull: true })).open(SHORT_ASK);
    const text = (await script.hoverAt('15 minutes')) ?? '';
    assert.match(text, /30 minutes/);
    assert.match(text, /You Can’t Cold Call In Japan/);
    assert.match(text, /\[[^\]]*\]\(file:[^)]*#ask-not-thirty\)/);
  });

  it('hover without Markdown where the editor shows none', async () => {
    const script = await (await start({ capabilities: { textDocument: { hover: {} } } })).open(SHORT_ASK);
    const text = (await script.hoverAt('call:')) ?? '';
    assert.match(text, /kind of call/);
    assert.doesNotMatch(text, /\*\*|```/);
  });

  it('mend a finding: the fix is preferred, and after it the finding is gone', async () => {
    const script = await (await start({ pull: true })).open(SHORT_ASK);
    const [fix] = await script.actionsAt('15 minutes');
    assert.ok(fix?.isPreferred);
    assert.equal(fix.kind, 'quickfix');
    await script.apply(fix);
    assert.equal(script.text(), SHORT_ASK.replace('15 minutes', '30 minutes'));
    assert.deepEqual(await script.pull(), []);
  });

  it('keep a rule quiet here, and in the file', async () => {
    const script = await (await start({ pull: true })).open(SHORT_ASK);
    for (const place of ['here', 'in this file']) {
      const action = (await script.actionsAt('15 minutes')).find(({ title }) => title.endsWith(place));
      assert.ok(action, `there is an action to ignore it ${place}`);
      const before = script.text();
      await script.apply(action);
      assert.deepEqual(await script.pull(), []);
      await script.edit(before);
    }
  });

  it('offer nothing where nothing was found', async () => {
    const script = await (await start({ pull: true })).open(SHORT_ASK);
    assert.deepEqual(await script.actionsAt('Thank you'), []);
  });

  it('convert a page, and one place of it, when somebody asks', async () => {
    const page = 'Smile first.\n\n> "Hello."\n\nKeep it short.\n\n> "How are you?"\n\n> "Good."\n';
    const script = await (await start({ pull: true })).open(page);
    const file = (await script.actionsAt('Smile first.')).find(({ title }) => title === 'Convert to pitch notation');
    assert.equal(file?.kind, 'quickfix');
    assert.equal(file?.diagnostics?.[0]?.code, 'foreign-notation');
    const place = (await script.actionsAt('Hello')).find(({ kind }) => kind === 'refactor.rewrite');
    assert.equal(place?.title, 'Convert this to pitch notation');
    await script.apply(place);
    assert.equal(script.text().includes('> "Hello."'), false);
    await script.edit(page);
    await script.apply(file);
    assert.equal(
      script.text(),
      '---\nunmarked: spoken\n---\n// Smile first.\n\nHello.\n\n// Keep it short.\n\nHow are you?\n\nGood.\n',
    );
    assert.deepEqual(
      (await script.actionsAt('Hello')).filter(({ title }) => title.startsWith('Convert')),
      [],
    );
  });

  it('work out no conversion while the cursor moves', async () => {
    const { connection, open } = await start({ pull: true });
    const { uri } = await open('> "Hello."\n');
    const at = { line: 0, character: 4 };
    const ask = (triggerKind: number, only?: readonly string[]) =>
      connection.sendRequest<{ title: string }[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], triggerKind, ...(only ? { only } : {}) },
      });
    const titles = async (...asked: Parameters<typeof ask>) =>
      (await ask(...asked)).map(({ title }) => title).filter((title) => title.startsWith('Convert'));
    assert.deepEqual(await titles(2), []);
    assert.deepEqual(await titles(1, ['quickfix']), []);
    assert.deepEqual(await titles(1, ['refactor']), ['Convert this to pitch notation']);
    assert.deepEqual(await titles(1), ['Convert this to pitch notation']);
  });

  it('version their edits for an editor that can refuse old ones', async () => {
    const { open } = await start({
      capabilities: {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    const script = await open(SHORT_ASK);
    const [fix] = await script.actionsAt('15 minutes');
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: script.uri, version: 1 });
    assert.equal(fix?.edit?.changes, undefined);
  });

  it('do all safe fixes at once for an editor that asks by name, as it does on save, and never unasked', async () => {
    const { open, connection } = await start({ pull: true });
    const text = SHORT_ASK.replace('call: follow-up', 'call: follow-up\nignore: [phone-pitch]');
    const script = await open(text);
    const actions = (only?: readonly string[]) =>
      connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: script.uri },
        range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
    for (const only of [undefined, [''], ['quickfix']])
      assert.ok((await actions(only)).every(({ kind }) => kind === 'quickfix'));
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.pitch']])
      assert.deepEqual(
        (await actions(only)).map(({ kind }) => kind),
        ['source.fixAll.pitch'],
      );
    assert.deepEqual(await actions(['source.organizeImports']), []);
    const [all] = await actions(['source.fixAll']);
    assert.ok(all);
    await script.apply(all);
    assert.equal(script.text(), SHORT_ASK.replace('15 minutes', '30 minutes'));
    assert.deepEqual(await actions(['source.fixAll']), []);
  });

  it('count the moves above a script: words only, or a command of the client that shows them', async () => {
    const lenses = async (options: EditorOptions) => {
      const { open, connection } = await start(options);
      const { uri } = await open(SHORT_ASK);
      const found = await connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      return found.map(({ range, command }) => ({ line: range.start.line, ...command }));
    };
    assert.deepEqual(await lenses({}), [{ line: 0, title: '1 of 2 moves', command: '' }]);
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(await lenses({ initializationOptions: { showMoves: 'show.moves' } }), [
      { line: 0, title: '1 of 2 moves', command: 'show.moves', arguments: ['file:///scripts/call.pitch'] },
    ]);
  });

  it('list the moves with what makes them or puts them in, and the time to say all and a selection', async () => {
    const { open, connection } = await start();
    const script = await open(SHORT_ASK);
    const selection = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    const found = await connection.sendRequest<Moves>('pitch/moves', { textDocument: script, selection });
    assert.deepEqual(
      [found.version, found.summary, found.time, found.selectedTime],
      [1, '1 of 2 moves', '13 s', '8 s'],
    );
    const [who, ask] = found.moves;
    assert.ok(who?.edits[0]?.newText.includes('{{seller}}'));
    assert.equal(ask?.range?.start.line, 10);
  });

  it('outline a script, fold it, and select more and more of it', async () => {
    const { connection, open } = await start();
    const { uri } = await open('---\ncall: cold-call\n---\n# Ask\n\nCan we meet?\n\n? No.\n  Why not?\n');
    const textDocument = { uri };
    const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const [section] = symbols;
    assert.deepEqual([section?.name, section?.detail, section?.selectionRange.start.line], ['Ask', '2 s · ask', 3]);
    assert.deepEqual(
      section?.children?.map(({ name, range }) => [name, range.start.line, range.end.line]),
      [['? No.', 7, 8]],
    );
    const folds = await connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 2],
        [3, 8],
        [7, 8],
      ],
    );
    const positions = [{ line: 5, character: 8 }];
    const params = { textDocument, positions };
    const [at] = await connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', params);
    assert.deepEqual(at?.range, { start: { line: 5, character: 7 }, end: { line: 5, character: 11 } });
    assert.deepEqual(at?.parent?.range, { start: { line: 5, character: 0 }, end: { line: 5, character: 12 } });
  });

  it('go to a section or a value, and show where it is used', async () => {
    const { connection, open } = await start();
    const { uri } = await open('---\nseller: Ken\n---\n<- Ask\n\nThis is {{seller}}.\n\n# Ask\n\nCan we meet?\n');
    const textDocument = { uri };
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    const range = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    assert.deepEqual(await connection.sendRequest('textDocument/definition', at(3, 4)), {
      uri,
      range: range(7, 2, 5),
    });
    assert.deepEqual(await connection.sendRequest('textDocument/definition', at(9, 2)), null);
    const context = { includeDeclaration: true };
    assert.deepEqual(await connection.sendRequest('textDocument/references', { ...at(5, 12), context }), [
      { uri, range: range(1, 0, 6) },
      { uri, range: range(5, 10, 16) },
    ]);
    assert.deepEqual(await connection.sendRequest('textDocument/documentHighlight', at(7, 3)), [
      { range: range(7, 2, 5), kind: 3 },
      { range: range(3, 3, 6), kind: 2 },
    ]);
  });

  it('hand out the page of a rule', async () => {
    const { connection } = await start({ pull: true });
    assert.match(await connection.sendRequest('pitch/rulePage', { id: 'ask-not-thirty' }), /^## ask-not-thirty/);
    assert.equal(await connection.sendRequest('pitch/rulePage', { id: 'no-such-rule' }), null);
  });
});
