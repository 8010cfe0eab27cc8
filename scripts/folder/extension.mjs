// Runs in the browser, as an extension beside ours: the folder on disk as a file system of the editor's.
import * as vscode from 'vscode';

const scheme = 'pitch-folder';

/**
 * A folder on disk, through the server that served this page.
 * @param {string} origin of the server
 * @param {string} key
 * @returns {vscode.FileSystemProvider & { list(uri: vscode.Uri): Promise<string[]>, follow(): Promise<void> }}
 */
function folder(origin, key) {
  /** @type {vscode.EventEmitter<vscode.FileChangeEvent[]>} */
  const changes = new vscode.EventEmitter();

  /**
   * @param {string} operation @param {vscode.Uri} [uri] @param {object} [how] @param {Uint8Array} [content]
   * @returns {Promise<Response>}
   */
  async function ask(operation, uri, how = {}, content) {
    const query = new URLSearchParams({ path: uri?.path ?? '', how: JSON.stringify(how) });
    const response = await fetch(`${origin}/folder/${operation}?${query}`, {
      method: 'POST',
      headers: { 'X-Pitch-Key': key },
      ...(content ? { body: /** @type {BodyInit} */ (content) } : {}),
    }).catch(() => {
      throw vscode.FileSystemError.Unavailable(
        '“npm start” is no longer running in the terminal. Start it again, then save again.',
      );
    });
    if (response.ok) return response;
    const { code = 'Unavailable', message = '' } = await response.json().catch(() => ({}));
    const make = vscode.FileSystemError[/** @type {'Unavailable'} */ (code)] ?? vscode.FileSystemError.Unavailable;
    throw code === 'Unavailable' ? make(message) : make(uri);
  }

  /** @param {vscode.Uri} uri @param {vscode.FileChangeType[]} types */
  const tell = (uri, ...types) => changes.fire(types.map((type) => ({ type, uri })));
  const { Created, Changed, Deleted } = vscode.FileChangeType;

  /** @param {string} path that something happened to; what, the disk says */
  async function tellOf(path) {
    const uri = vscode.Uri.from({ scheme, authority: 'disk', path });
    const there = await ask('stat', uri).then(
      () => true,
      () => false,
    );
    if (there) tell(uri, Created, Changed);
    else tell(uri, Deleted);
  }

  return {
    onDidChangeFile: changes.event,
    // The server tells of the whole folder, always.
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('readDirectory', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('readFile', uri)).arrayBuffer()),
    list: async (uri) => (await ask('list', uri)).json(),
    async writeFile(uri, content, how) {
      await ask('writeFile', uri, how, content);
      tell(uri, Changed);
    },
    async createDirectory(uri) {
      await ask('createDirectory', uri);
      tell(uri, Created);
    },
    async delete(uri, how) {
      await ask('delete', uri, how);
      tell(uri, Deleted);
    },
    async rename(uri, target, { overwrite }) {
      await ask('rename', uri, { to: target.path, overwrite });
      tell(uri, Deleted);
      tell(target, Created);
    },
    async follow() {
      const response = await ask('watch');
      const lines = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (let part = await lines?.read(); part && !part.done; part = await lines?.read()) {
        const complete = (rest + part.value).split('\n');
        rest = complete.pop() ?? '';
        for (const path of new Set(complete.filter(Boolean))) await tellOf(JSON.parse(path));
      }
    },
  };
}

/** @param {vscode.ExtensionContext} context */
export function activate(context) {
  const { key } = context.extension.packageJSON;
  const { scheme: protocol, authority } = context.extensionUri;
  const files = folder(`${protocol}://${authority}`, key);
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }));
  // A proposal in this version of the editor, which the page grants: without it, nothing is found by its name.
  const { registerFileSearchProvider } = /** @type {any} */ (vscode.workspace);
  context.subscriptions.push(
    registerFileSearchProvider(scheme, {
      async provideFileSearchResults(
        /** @type {unknown} */ _query,
        /** @type {{ folder: vscode.Uri }} */ { folder: within },
      ) {
        const names = await files.list(within);
        return names.map((name) => vscode.Uri.joinPath(within, name));
      },
    }),
  );
  // Ends when the server does; the next save says so.
  files.follow().catch(() => {});
}
