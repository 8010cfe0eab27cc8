import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Editor, startEditor } from '../support/lsp-editor';
import { SHORT_ASK } from '../support/scripts';

const MB = 1_000_000;
const ALIASES = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);

/** A text, and what is said of it where something is to be said. */
const TEXTS: Readonly<Record<string, { readonly text: string; readonly said?: string }>> = {
  'an empty file': { text: '' },
  'only front matter': { text: '---\ncall: cold-call\n---' },
  'broken YAML': { text: '---\ncall: [cold-call\nseller: "Ken\n---\nHello.\n', said: 'front-matter' },
  'an alias bomb': { text: `---\na0: &a0 lol\n${ALIASES.join('\n')}\n---\nHello.\n`, said: 'front-matter' },
  'a line of 1 MB': { text: 'All I need is 15 minutes. '.repeat(MB / 26), said: 'too-long' },
  'a word of 100 KB': { text: 'a'.repeat(100_000), said: 'too-long' },
  'a binary file': { text: Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 37) % 256)).join('') },
  'a lone surrogate': { text: 'Hello \ud83d there.\n# \udc00 {{\ud800}}\n? \udfff\n', said: 'comeback-without-answer' },
  'CR endings': { text: SHORT_ASK.replaceAll('\n', '\r'), said: 'ask-not-thirty' },
  'CRLF endings': { text: SHORT_ASK.replaceAll('\n', '\r\n'), said: 'ask-not-thirty' },
  'a byte-order mark': { text: `\uFEFF${SHORT_ASK}`, said: 'ask-not-thirty' },
};

describe('bad input over the protocol', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await startEditor({ pull: true });
  });
  afterEach(async () => assert.equal(await editor.stop(), 0));

  async function standsUp(): Promise<void> {
    const script = await editor.open(SHORT_ASK, 'file:///after.pitch');
    assert.deepEqual(
      (await script.pull()).map(({ code }) => code),
      ['ask-not-thirty'],
    );
    assert.deepEqual(editor.logged, []);
  }

  for (const [name, { text, said }] of Object.entries(TEXTS)) {
    it(`${name} is answered, and the server stays up`, async () => {
      const script = await editor.open(text);
      const found = await script.pull();
      if (said) assert.ok(found.some(({ code }) => code === said));
      for (const { message, range } of found) {
        assert.match(String(message), /\S/);
        assert.ok(range.start.line >= 0 && range.start.character <= text.length);
      }
      await editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: script.uri },
        position: { line: 0, character: 3 },
      });
      await standsUp();
    });
  }

  it('line ends of every kind put a finding at the same place', async () => {
    const places = [];
    for (const end of ['\n', '\r', '\r\n']) {
      const script = await editor.open(SHORT_ASK.replaceAll('\n', end), `file:///${places.length}.pitch`);
      places.push((await script.pull()).map(({ range }) => range));
    }
    const [first] = places;
    assert.deepEqual(places, [first, first, first]);
  });

  it('a file removed while open is still coached', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pitch-'));
    const file = join(folder, 'call.pitch');
    writeFileSync(file, SHORT_ASK);
    const script = await editor.open(SHORT_ASK, pathToFileURL(file).href);
    await script.pull();
    rmSync(folder, { recursive: true });
    const { connection } = editor;
    const changes = [{ uri: script.uri, type: 3 }];
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await script.edit(SHORT_ASK.replace('15', '20'));
    assert.match(String((await script.pull())[0]?.message), /20/);
    await script.save();
    await standsUp();
  });

  it('requests and notifications that make no sense are answered or passed over', async () => {
    const { connection } = editor;
    await assert.rejects(connection.sendRequest('pitch/nothing', {}));
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///never-opened.pitch', version: 9 },
      contentChanges: [{ text: 'Hello.' }],
    });
    const script = await editor.open(SHORT_ASK);
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: script.uri },
      position: { line: 9999, character: 9999 },
    });
    await standsUp();
  });
});
