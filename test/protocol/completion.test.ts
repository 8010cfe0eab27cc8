import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionContext,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { marked } from '../support/marked';

const ALL: ClientCapabilities = {
  textDocument: {
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
  },
};
const FRONT = '---\ncall: cold-call\nseller: Ken Sato\n---\n\n';

describe('completion over the protocol', () => {
  let editor: Editor;
  const start = async (options: EditorOptions = { capabilities: ALL }): Promise<Editor> => {
    editor = await startEditor(options);
    return editor;
  };
  afterEach(async () => assert.equal(await editor.stop(), 0));

  let opened = 0;
  /** The items at `<|>` of a file that is opened for it. */
  async function itemsAt(source: string, context?: CompletionContext, file?: string): Promise<CompletionItem[]> {
    const { text, cursor = 0 } = marked(source);
    const { uri } = await editor.open(text, file ?? `file:///scripts/call-${++opened}.pitch`);
    const position = TextDocument.create(uri, 'pitch', 1, text).positionAt(cursor);
    const params = { textDocument: { uri }, position, ...(context ? { context } : {}) };
    const list = await editor.connection.sendRequest<CompletionList | null>('textDocument/completion', params);
    return list?.items ?? [];
  }

  const named = (items: readonly CompletionItem[], label: string): CompletionItem => {
    const item = items.find((each) => each.label === label);
    assert.ok(item, `“${label}” is offered, beside ${items.map((each) => each.label).join(', ')}`);
    return item;
  };
  const resolved = async (item: CompletionItem): Promise<string> => {
    const { documentation } = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
  };

  it('is offered to every editor, and asked for by marks where the editor tells what was typed', async () => {
    const { answered } = await start();
    assert.equal(answered.capabilities.completionProvider?.resolveProvider, true);
    assert.deepEqual(answered.capabilities.completionProvider?.triggerCharacters, ['{', '>', '-', ' ', '#']);
    await editor.stop();
    const { completionProvider } = (await start({ capabilities: {} })).answered.capabilities;
    assert.deepEqual(completionProvider?.triggerCharacters, ['{']);
  });

  it('offers what comes next as snippets, and tells why once somebody looks', async () => {
    await start();
    const item = named(await itemsAt(`${FRONT}<|>\n`), 'Thank them for their time');
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(item.documentation, undefined);
    assert.equal(item.labelDetails?.description, 'comes next');
    const said = await resolved(item);
    assert.match(said, /Open with thanks for their time/);
    assert.match(said, /From “You Can’t Cold Call In Japan/);
    assert.match(said, /```pitch\nThank you for taking the call/);
  });

  it('puts in plain words, with plain documentation, where an editor takes nothing else', async () => {
    await start({ capabilities: { textDocument: { completion: {} } } });
    const items = await itemsAt(`${FRONT}<|>\n`);
    const item = named(items, 'Thank them for their time');
    for (const { insertTextFormat, labelDetails, textEdit } of items) {
      assert.equal(insertTextFormat, undefined);
      assert.equal(labelDetails, undefined);
      assert.ok(textEdit && 'range' in textEdit);
      assert.doesNotMatch(textEdit.newText, /\$/);
    }
    assert.equal(item.textEdit?.newText, 'Thank you for taking the call, I know your day is full.');
    assert.doesNotMatch(await resolved(item), /```|\*\*/);
  });

  it('tells a word that is put in from one that is replaced, where the editor does', async () => {
    await start();
    const item = named(await itemsAt(`${FRONT}ask<|>ing\n`), 'ask');
    const at = (character: number) => ({ line: 5, character });
    assert.ok(item.textEdit && 'insert' in item.textEdit);
    assert.deepEqual(item.textEdit.insert, { start: at(0), end: at(3) });
    assert.deepEqual(item.textEdit.replace, { start: at(0), end: at(6) });
  });

  it('shows no list for a sign that is typed in speech', async () => {
    await start();
    const typed = (triggerCharacter: string): CompletionContext => ({
      triggerKind: CompletionTriggerKind.TriggerCharacter,
      triggerCharacter,
    });
    const source = (words: string): string => `${FRONT}${words}<|>\n`;
    for (const words of ['Thank you. ', 'Well -', 'Thank ', '{', '# ', '', '- ', 'Hi '])
      assert.deepEqual(await itemsAt(source(words), typed(words.at(-1) ?? ' ')), [], words);
    assert.ok((await itemsAt(source('? '), typed(' '))).length > 5);
    assert.deepEqual(
      (await itemsAt(source('{{'), typed('{'))).map(({ label }) => label),
      ['seller'],
    );
  });

  it('documents rules, values, sections and keys', async () => {
    await start();
    const rule = named(await itemsAt(`${FRONT}// pitch-ignore <|>\nHi.\n`), 'drop-in');
    assert.match(await resolved(rule), /From “You Can’t/);
    const value = named(await itemsAt(`${FRONT}I’m {{<|>`), 'seller');
    assert.match(await resolved(value), /Ken Sato.*line 3/);
    const section = named(await itemsAt(`${FRONT}-> <|>\n\n# Ask\n\nThis week?\n`), 'Ask');
    assert.match(await resolved(section), /> This week/);
    const key = named(await itemsAt('---\nca<|>\n---\n'), 'call');
    assert.match(await resolved(key), /kind of call[\s\S]*voicemail/);
    assert.equal(await resolved({ label: 'from elsewhere' }), '');
    assert.equal(await resolved({ ...key, data: { uri: 'file:///gone.pitch', doc: { of: 'key', key: 'call' } } }), '');
  });

  it('completes and explains a settings file', async () => {
    await start();
    const file = 'file:///scripts/pitch.yaml';
    const level = named(await itemsAt('rules:\n  drop-in: <|>\n', undefined, file), 'hint');
    assert.match(await resolved(level), /How much each rule weighs/);
    const rule = named(await itemsAt('rules:\n  dr<|>\n', undefined, `${file}?2`), 'drop-in');
    assert.match(await resolved(rule), /From “You Can’t/);
    const settings = await editor.open('ask:\n  minutes: 20\n', 'file:///other/pitch.yaml');
    assert.match((await settings.hoverAt('minutes')) ?? '', /How long a meeting your team asks for/);
  });
});
