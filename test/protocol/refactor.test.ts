import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, type OpenScript, startEditor } from '../support/lsp-editor';

const SCRIPT = `---
call: follow-up
---

# Desk

Gatekeeper: Who is calling?
You: I have it on film, and I have to show it.

? Just email it.

# Opening

Good morning.

I have it on film, and I have to show it.

Is now a good time?
`;

const SHARED = SCRIPT.replace('You: I have it on film, and I have to show it.', '<- Why in person').replace(
  'I have it on film, and I have to show it.\n\nIs',
  '<- Why in person\n\nIs',
);

describe('refactorings over the protocol', () => {
  let editor: Editor;
  const start = async (options?: EditorOptions): Promise<Editor> => {
    editor = await startEditor({ pull: true, ...options });
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  /** Asks for actions at the first of `words` as an editor does when a person opens the menu, or by itself. */
  const ask = (script: OpenScript, words: string, context: { only?: string[]; triggerKind?: 1 | 2 } = {}) => {
    const lines = script.text().split('\n');
    const line = lines.findIndex((each) => each.includes(words));
    const at = { line, character: lines[line]?.indexOf(words) ?? 0 };
    const range: Range = { start: at, end: at };
    return editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: script.uri },
      range,
      context: { diagnostics: [], triggerKind: 1, ...context },
    });
  };

  it('are announced', async () => {
    const { answered } = await start();
    const { codeActionProvider } = answered.capabilities;
    assert.ok(typeof codeActionProvider === 'object');
    for (const kind of ['refactor.extract', 'refactor.inline', 'refactor.rewrite'])
      assert.ok(codeActionProvider.codeActionKinds?.includes(kind), kind);
  });

  it('make a statement shared, and put its words back', async () => {
    const script = await (await start()).open(SCRIPT);
    const [shared] = await ask(script, 'on film', { only: ['refactor.extract'] });
    assert.deepEqual([shared?.title, shared?.kind], ['Make this the shared statement (2 places)', 'refactor.extract']);
    assert.equal(shared?.command, undefined);
    assert.ok(shared);
    await script.apply(shared);
    assert.equal(script.text(), `${SHARED}\n# Why in person\n\nI have it on film, and I have to show it.\n`);
    const [here, ...others] = await ask(script, '<- Why', { only: ['refactor.inline'] });
    assert.deepEqual(
      [here?.title, here?.kind, others.length],
      ['Put the words of “Why in person” here', 'refactor.inline', 0],
    );
    assert.ok(here);
    await script.apply(here);
    assert.ok(script.text().includes('Gatekeeper: Who is calling?\nYou: I have it on film, and I have to show it.\n'));
  });

  it('answer a comeback: a quick fix where a finding stands, a rewrite elsewhere', async () => {
    const script = await (await start()).open(SCRIPT.replace('You: I have it on film, and I have to show it.\n', ''));
    const fixes = await ask(script, 'email it', { only: ['quickfix'] });
    const fix = fixes.find(({ title }) => title === 'Answer this comeback');
    assert.equal(fix?.diagnostics?.[0]?.code, 'comeback-without-answer');
    assert.ok((await script.pull()).some(({ code }) => code === 'comeback-without-answer'));
    const [line] = await ask(script, 'Who is', { only: ['refactor'] });
    assert.deepEqual([line?.title, line?.kind], ['Answer this comeback', 'refactor.rewrite']);
    await script.apply(fix);
    assert.ok(script.text().includes('? Just email it.\n  You: [your answer]\n'));
    assert.deepEqual(
      (await script.pull()).filter(({ code }) => code === 'comeback-without-answer'),
      [],
    );
  });

  it('are worked out when somebody opens the menu, and by the kinds asked for', async () => {
    const script = await (await start()).open(SCRIPT);
    const titles = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).map(({ title }) => title);
    assert.deepEqual(await titles(script, 'on film', { triggerKind: 2 }), []);
    assert.deepEqual(await titles(script, 'on film', { only: ['refactor.inline'] }), []);
    assert.deepEqual(await titles(script, 'on film', { only: ['quickfix'] }), []);
    assert.deepEqual(await titles(script, 'on film', { only: ['refactor'] }), [
      'Make this the shared statement (2 places)',
    ]);
    assert.deepEqual(await titles(script, 'on film'), ['Make this the shared statement (2 places)']);
  });

  it('have an editor that can rename what is new do so', async () => {
    const script = await (await start({ initializationOptions: { renameAt: 'editor.rename' } })).open(SCRIPT);
    const [shared] = await ask(script, 'on film', { only: ['refactor.extract'] });
    assert.deepEqual(shared?.command?.arguments, [script.uri, { line: 7, character: 3 }]);
    assert.equal(shared?.command?.command, 'editor.rename');
  });

  it('version their edits for an editor that can refuse old ones', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const capabilities = { textDocument: { codeAction }, workspace: { workspaceEdit: { documentChanges: true } } };
    const script = await (await start({ capabilities })).open(SCRIPT);
    const [shared] = await ask(script, 'on film', { only: ['refactor.extract'] });
    const [change] = shared?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: script.uri, version: 1 });
  });
});
