import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  Location,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp-editor';
import { marked } from '../support/marked';

const CAN_RENAME: ClientCapabilities = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true }, fileOperations: { willRename: true } },
};

describe('names over the protocol', () => {
  let editor: Editor;
  let home: string;
  let root: string;
  /** What the scripts of the workspace say, by their paths in it. */
  let files: Record<string, string>;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'pitch-'));
    root = pathToFileURL(home).href;
    files = {};
  });
  afterEach(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(home, { recursive: true });
  });

  /** Starts an editor on a folder with these scripts, the first of them open with the cursor at `<|>`. */
  async function start(wanted: Readonly<Record<string, string>>, options: EditorOptions = {}) {
    let cursor: { uri: string; offset: number; document: TextDocument } | undefined;
    for (const [path, source] of Object.entries(wanted)) {
      const { text, cursor: offset } = marked(source);
      files[path] = text;
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
      const uri = `${root}/${path}`;
      if (offset !== undefined) cursor = { uri, offset, document: TextDocument.create(uri, 'pitch', 1, text) };
    }
    editor = await startEditor({ folders: [root], ...options });
    assert.ok(cursor);
    await editor.open(cursor.document.getText(), cursor.uri);
    return { textDocument: { uri: cursor.uri }, position: cursor.document.positionAt(cursor.offset) };
  }

  const pathOf = (uri: string): string => uri.slice(root.length + 1);
  /** `path: the words there`, for each place. */
  const told = (locations: readonly Location[]): string[] =>
    locations.map(({ uri, range }) => {
      const document = TextDocument.create(uri, 'pitch', 1, files[pathOf(uri)] ?? '');
      return `${pathOf(uri)}: ${document.getText(range)}`;
    });
  /** What the scripts that an edit changes say after it. */
  const textsAfter = (edit: WorkspaceEdit | null): Record<string, string> => {
    const changes: [string, TextEdit[]][] = edit?.documentChanges
      ? edit.documentChanges.map((change) => {
          const { textDocument, edits } = change as TextDocumentEdit;
          return [textDocument.uri, edits as TextEdit[]];
        })
      : Object.entries(edit?.changes ?? {});
    return Object.fromEntries(
      changes.map(([uri, edits]) => [
        pathOf(uri),
        TextDocument.applyEdits(TextDocument.create(uri, 'pitch', 1, files[pathOf(uri)] ?? ''), edits),
      ]),
    );
  };

  const SHARED = {
    'calls/a.pitch': '# Opening\n\n<- ../house.pitch#Who <|>we are\n',
    'calls/b.pitch': '# Other\n\n<- ../house.pitch#who we are\n\n# Who we are\n\nAnn.\n\n<- Who we are\n',
    'calls/c.pitch': '# Third\n\n<- Who we are\n',
    'house.pitch': '# Who we are (20s)\n\nMika of {{company}}.\n\n# Ask\n\n-> Who we are\n',
    'pitch.yaml': 'house: house.pitch\n',
  };

  it('lead to a section of another script, and to all that bring it in', async () => {
    const at = await start(SHARED);
    const definition = await editor.connection.sendRequest<Location>('textDocument/definition', at);
    assert.deepEqual(told([definition]), ['house.pitch: Who we are']);
    const context = { includeDeclaration: true };
    const found = await editor.connection.sendRequest<Location[]>('textDocument/references', { ...at, context });
    assert.deepEqual(told(found).sort(), [
      'calls/a.pitch: Who we are',
      'calls/b.pitch: who we are',
      'calls/c.pitch: Who we are',
      'house.pitch: Who we are',
      'house.pitch: Who we are',
    ]);
    const here = await editor.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at);
    assert.equal(here.length, 1);
  });

  it('are changed in every script at once, open or not', async () => {
    const at = await start(SHARED, { capabilities: CAN_RENAME });
    const prepared = await editor.connection.sendRequest<{ placeholder: string }>('textDocument/prepareRename', at);
    assert.equal(prepared.placeholder, 'Who we are');
    const edit = await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'Us' });
    assert.deepEqual(textsAfter(edit), {
      'calls/a.pitch': '# Opening\n\n<- ../house.pitch#Us\n',
      'calls/b.pitch': '# Other\n\n<- ../house.pitch#Us\n\n# Who we are\n\nAnn.\n\n<- Who we are\n',
      'calls/c.pitch': '# Third\n\n<- Us\n',
      'house.pitch': '# Us (20s)\n\nMika of {{company}}.\n\n# Ask\n\n-> Us\n',
    });
    const versions = edit.documentChanges?.map((change) => (change as TextDocumentEdit).textDocument.version);
    assert.deepEqual(versions, [1, null, null, null]);
  });

  it('are not changed to one that is there already, and the person is told why', async () => {
    const at = await start(SHARED);
    const asked = editor.connection.sendRequest('textDocument/rename', { ...at, newName: 'Ask' });
    await assert.rejects(asked, /There is a section “Ask” in “house.pitch” already/);
  });

  it('of a lone script reach those in its own folder', async () => {
    const at = await start(
      { 'a.pitch': '# Wh<|>o\n\nMika.\n', 'b.pitch': '<- a.pitch#Who\n', 'deep/c.pitch': '<- ../a.pitch#Who\n' },
      { folders: [], capabilities: {} },
    );
    const edit = await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'Us' });
    assert.deepEqual(Object.keys(textsAfter(edit)), ['a.pitch', 'b.pitch']);
  });

  it('of files open the script at the section', async () => {
    const at = await start({
      'a.pitch': '<- house.pitch#A<|>sk\n\n<- gone.pitch#Ask\n',
      'house.pitch': '# A\n\nHi.\n\n# Ask\n\nHo.\n',
    });
    const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', at);
    assert.deepEqual(
      links.map(({ target = '' }) => pathOf(target)),
      ['house.pitch#L5'],
    );
  });

  it('are looked for in every script', async () => {
    await start({ ...SHARED, 'd.pitch': '# Gatekeeper\n\n? Who is calling?\n  Mika.\n' });
    const found = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'who' });
    assert.deepEqual(
      found.map(({ name, location, containerName }) => `${pathOf(location.uri)} ${name} ${containerName ?? ''}`).sort(),
      ['calls/b.pitch Who we are ', 'd.pitch ? Who is calling? Gatekeeper', 'house.pitch Who we are '],
    );
    assert.deepEqual(await editor.connection.sendRequest('workspace/symbol', { query: 'whoz' }), []);
  });

  describe('of files', () => {
    const move = async (...moves: readonly (readonly [string, string])[]): Promise<Record<string, string>> => {
      const renamed = moves.map(([from, to]) => ({ oldUri: `${root}/${from}`, newUri: `${root}/${to}` }));
      return textsAfter(
        await editor.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', { files: renamed }),
      );
    };

    it('that move stay right in every script, in those that move, and in pitch.yaml', async () => {
      await start(SHARED, { capabilities: CAN_RENAME });
      assert.deepEqual(await move(['house.pitch', 'shared/our house.pitch']), {
        'calls/a.pitch': '# Opening\n\n<- ../shared/our house.pitch#Who we are\n',
        'calls/b.pitch': files['calls/b.pitch']?.replace('../house', '../shared/our house'),
        'pitch.yaml': 'house: shared/our house.pitch\n',
      });
      assert.deepEqual(await move(['calls/a.pitch', 'a.pitch']), {
        'calls/a.pitch': '# Opening\n\n<- house.pitch#Who we are\n',
      });
    });

    it('stay as they are where all move together', async () => {
      await start(SHARED, { capabilities: CAN_RENAME });
      assert.deepEqual(await move(['calls', 'japan']), {});
      assert.deepEqual(await move(['calls', 'a/b']), {
        'calls/a.pitch': '# Opening\n\n<- ../../house.pitch#Who we are\n',
        'calls/b.pitch': files['calls/b.pitch']?.replace('../house', '../../house'),
      });
    });
  });
});
