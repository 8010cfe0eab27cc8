import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  Message,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  LIST_SCRIPTS,
  type ListScriptsParams,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/lsp/requests';
import { createReader } from '../pseudo/language';
import { inPseudo } from '../pseudo/transport';

/** What the editor of a test can do; `settings` is what its user set under `pitch`. */
export interface EditorOptions {
  readonly pull?: boolean;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly capabilities?: ClientCapabilities;
  /** The URIs of its workspace's folders. */
  readonly folders?: readonly string[];
  /** Its one folder, as editors name it that know of no more: by URI, or as the oldest do by path. */
  readonly rootUri?: string;
  readonly rootPath?: string;
  /** The files it hands over to the server, by their URIs; what is changed in it later holds later. */
  readonly files?: ReadonlyMap<string, ReadFileResult>;
}

/** A script that is open in a test's editor. */
export interface OpenScript {
  readonly uri: string;
  text(): string;
  /** Replaces all, as one edit. */
  edit(text: string): Promise<void>;
  save(): Promise<void>;
  close(): Promise<void>;
  pull(): Promise<readonly Diagnostic[]>;
  hoverAt(words: string): Promise<string | undefined>;
  actionsAt(words: string): Promise<readonly CodeAction[]>;
  apply(action: CodeAction): Promise<void>;
}

/** An editor that runs the built server over standard input and output. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly server: ChildProcess;
  readonly answered: InitializeResult;
  /** All that was pushed and said so far, in order. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  readonly messages: readonly ShowMessageParams[];
  readonly logged: readonly string[];
  /** What the server asked to be told of, or offered, once it had started. */
  readonly registered: readonly Registration[];
  /** The methods of all that the server asked so far, in order. */
  readonly asked: readonly string[];
  readonly refreshes: () => number;
  open(text: string, uri?: string): Promise<OpenScript>;
  /** The first push for the script, past or to come, that `wanted` accepts. */
  push(uri: string, wanted?: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]>;
  /** Resolves when `done` holds, which is looked at whenever the server says something. */
  until(done: () => boolean): Promise<void>;
  configure(settings: unknown): Promise<void>;
  /** Tells the server that a file has changed on disk, was made or is gone. */
  changed(uri: string): Promise<void>;
  stop(): Promise<number | null>;
}

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};
/** Where the tests run in the pseudo-language, what reads all that the servers say. */
const texts = process.env.PITCH_LANGUAGE === 'pseudo' ? createReader() : undefined;
if (texts)
  after('nothing was said in English', () => {
    assert.deepEqual(texts.misplaced(), []);
  });
/** What lies on disk is nobody's to translate. */
function giveFile(uri: string): void {
  if (!texts || !uri.startsWith('file:')) return;
  const path = fileURLToPath(uri);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) texts.given(readFileSync(path, 'utf8'));
}
const PULL: ClientCapabilities = {
  textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} },
  workspace: { ...CAPABILITIES.workspace, diagnostics: { refreshSupport: true } },
};

/** Starts the built server as an editor does and shakes hands with it. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const server = spawn(process.execPath, ['dist/language-server.cjs', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for (const folder of options.folders ?? []) giveFile(`${folder}/pitch.yaml`);
  const asked: string[] = [];
  const transport = { reader: new StreamMessageReader(server.stdout), writer: new StreamMessageWriter(server.stdin) };
  const { reader, writer } = texts ? inPseudo(transport, texts) : transport;
  const connection = createMessageConnection(reader, writer, undefined, {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) asked.push(message.method);
        return next(message);
      },
    },
  });
  let { settings } = options;
  const pushed: PublishDiagnosticsParams[] = [];
  const messages: ShowMessageParams[] = [];
  const logged: string[] = [];
  const registered: Registration[] = [];
  let refreshes = 0;
  const waiting = new Set<() => void>();
  const heard = (): void => {
    for (const look of [...waiting]) look();
  };
  const until = (done: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!done()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
    heard();
  });
  connection.onNotification('window/showMessage', (params: ShowMessageParams) => {
    messages.push(params);
    heard();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
    heard();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings ?? null),
  );
  connection.onRequest<ReadFileResult, void>(
    READ_FILE,
    ({ folder, path }: ReadFileParams) => options.files?.get(`${folder}/${path}`) ?? null,
  );
  connection.onRequest(LIST_SCRIPTS, ({ folder, deep }: ListScriptsParams) =>
    [...(options.files ?? new Map<string, ReadFileResult>())]
      .flatMap(([uri, file]) => (file && uri.startsWith(`${folder}/`) ? [uri.slice(folder.length + 1)] : []))
      .filter((path) => path.endsWith('.pitch') && (deep || !path.includes('/'))),
  );
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations);
    heard();
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    heard();
    return null;
  });
  connection.listen();

  const answered = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: options.rootUri ?? null,
    rootPath: options.rootPath,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: options.capabilities ?? (options.pull ? PULL : CAPABILITIES),
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    server,
    answered,
    pushed,
    messages,
    logged,
    registered,
    asked,
    refreshes: () => refreshes,
    until,
    open: (text, uri = 'file:///scripts/call.pitch') => open(connection, uri, text),
    async push(uri, wanted = () => true) {
      const found = (): PublishDiagnosticsParams | undefined =>
        pushed.find((params) => params.uri === uri && wanted(params));
      await until(() => found() !== undefined);
      return found()?.diagnostics ?? [];
    },
    async configure(wanted) {
      settings = wanted;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { pitch: wanted } });
    },
    changed(uri) {
      giveFile(uri);
      return connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    },
    async stop() {
      await connection.sendRequest('shutdown');
      const gone = new Promise<number | null>((resolve) => server.once('exit', resolve));
      await connection.sendNotification('exit');
      const code = await gone;
      connection.dispose();
      return code;
    },
  };
}

async function open(connection: MessageConnection, uri: string, text: string): Promise<OpenScript> {
  let document = TextDocument.create(uri, 'pitch', 1, text);
  const textDocument = { uri };
  const where = (words: string) => {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, `“${words}” stands in the script`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  };
  const edit = async (contentChanges: { range?: TextEdit['range']; text: string }[]): Promise<void> => {
    document = TextDocument.update(document, contentChanges, document.version + 1);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  };
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'pitch', version: 1, text },
  });
  return {
    uri,
    text: () => document.getText(),
    edit: (wanted) => edit([{ text: wanted }]),
    save: () => connection.sendNotification('textDocument/didSave', { textDocument }),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument }),
    async pull() {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
      return report.items;
    },
    async hoverAt(words) {
      const position = where(words).start;
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
      return hover ? (hover.contents as { value: string }).value : undefined;
    },
    actionsAt: (words) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: where(words),
        context: { diagnostics: [] },
      }),
    async apply({ edit: change }) {
      const edits = change?.changes?.[uri] ?? [];
      assert.ok(edits.length > 0, 'the action edits this script');
      await edit([{ text: TextDocument.applyEdits(document, edits) }]);
    },
  };
}
