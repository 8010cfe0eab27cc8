import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ASKS, type Asked, offeredBy, type Workspace } from './asks';
import type { Messages } from './messages';
import { placesIn } from './places';
import type { Between } from './promises';
import { createWatch, type Watch } from './watch';

/** How many scripts are open at a time. */
const AT_ONCE = 24;
/** In a script of some length. */
const MOST_PLACES = 30;
/** What clients take in parts, as it may be long. */
const IN_PARTS: ReadonlySet<string> = new Set(['workspace/diagnostic', 'workspace/symbol']);

/** A conversation with the built server, of which every message is looked at. */
export interface Session {
  readonly watch: Watch;
  /** The requests that the server offers this client, by method. */
  offered(): readonly string[];
  /** Opens each script, asks all that is offered at up to so many places, types a letter, asks again, and closes it. */
  askAbout(scripts: readonly Script[], mostPlaces?: number): Promise<void>;
  /** Asks what is asked of a workspace as a whole. */
  askOnce(): Promise<void>;
  stop(): Promise<void>;
}

export interface Script {
  readonly uri: string;
  readonly text: string;
}

/** What messages come and go by. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Starts the built server for a client that can do `client`, with a folder open; `wrap` changes what passes. */
export async function startSession(
  messages: Messages,
  client: ClientCapabilities,
  workspace: Workspace,
  wrap: (transport: Transport) => Transport = (transport) => transport,
): Promise<Session> {
  const open = new Map<string, TextDocument>();
  const between: Between & { server: InitializeResult['capabilities'] } = {
    client,
    server: {},
    tokens: new Map(),
    textOf: (uri) => open.get(uri) ?? onDisk(uri),
  };
  const watch = createWatch(messages, between);
  const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { reader, writer } = wrap({
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
  });
  const connection = createMessageConnection(
    Object.assign(Object.create(reader), {
      listen: (heed: (message: Message) => void) => reader.listen(heedful(heed)),
    }),
    Object.assign(Object.create(writer), {
      write: (message: Message) => {
        watch.said(asSent(message));
        return writer.write(message);
      },
    }),
  );
  const heedful = (heed: (message: Message) => void) => (message: Message) => {
    watch.heard(message);
    heed(message);
  };

  const pushed = new Map<string, { version?: number; diagnostics: Diagnostic[] }>();
  let waiting: (() => void) | undefined;
  let parts = 0;
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    pushed.set(params.uri, params);
    waiting?.();
  });
  // What it tells beside is looked at as it passes, and needs no answer.
  connection.onNotification(() => undefined);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('workspace/applyEdit', () => ({ applied: false }));
  connection.onRequest('window/showDocument', () => ({ success: false }));
  connection.onRequest('workspace/workspaceFolders', () => [{ uri: workspace.uri, name: 'scripts' }]);
  connection.onRequest(() => null);
  connection.listen();

  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: workspace.uri,
    workspaceFolders: [{ uri: workspace.uri, name: 'scripts' }],
    capabilities: client,
  });
  between.server = capabilities;
  await connection.sendNotification('initialized', {});

  // A server may register more at any time.
  let known = { registered: -1, methods: [] as readonly string[] };
  const offered = (): readonly string[] => {
    const registered = watch.registered.size;
    if (known.registered !== registered)
      known = { registered, methods: offeredBy(messages, capabilities, watch.registered) };
    return known.methods;
  };

  /** Asks, and what is to be asked about the answer. An error is an answer, which the watch has seen. */
  async function ask(method: string, params: object): Promise<void> {
    const inParts = IN_PARTS.has(method) ? { partialResultToken: `part-${++parts}` } : {};
    const answer = await connection.sendRequest(method, { ...params, ...inParts }).catch(() => undefined);
    if (answer === undefined) return;
    const next = offered().flatMap((each): [string, readonly object[]][] => {
      const how = ASKS[each];
      return how && 'after' in how && how.after === method
        ? [[each, how.about(answer as never, params as never, capabilities)]]
        : [];
    });
    await Promise.all(next.flatMap(([each, all]) => all.map((about) => ask(each, about))));
  }

  async function askAll(script: Asked): Promise<void> {
    const all = offered().flatMap((method) => {
      const how = ASKS[method];
      return how && 'of' in how ? how.of(script).map((params) => ask(method, params)) : [];
    });
    await Promise.all(all);
  }

  async function diagnosticsOf(uri: string): Promise<Diagnostic[]> {
    const textDocument = { uri };
    if (capabilities.diagnosticProvider) {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument,
      });
      return report.kind === 'full' ? report.items : [];
    }
    const version = open.get(uri)?.version;
    for (;;) {
      const last = pushed.get(uri);
      if (last?.version === version) return last?.diagnostics ?? [];
      await new Promise<void>((resolve) => {
        waiting = resolve;
      });
    }
  }

  async function typeLetter(uri: string): Promise<void> {
    const before = open.get(uri);
    if (!before) return;
    const end = before.positionAt(before.getText().length);
    const contentChanges = [{ range: { start: end, end }, text: 'x' }];
    const after = TextDocument.update(before, contentChanges, before.version + 1);
    open.set(uri, after);
    const textDocument = { uri, version: after.version };
    await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async function askedOf(uri: string, mostPlaces: number): Promise<Asked> {
    const document = open.get(uri) as TextDocument;
    const diagnostics = await diagnosticsOf(uri);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    const places = placesIn(
      document,
      diagnostics.map(({ range }) => range),
      mostPlaces,
    );
    return { uri, document, places, whole, diagnostics, capabilities };
  }

  async function askAboutSome(scripts: readonly Script[], mostPlaces: number): Promise<void> {
    for (const { uri, text } of scripts) {
      open.set(uri, TextDocument.create(uri, 'pitch', 1, text));
      const textDocument = { uri, languageId: 'pitch', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    }
    const asked: Asked[] = [];
    for (const { uri } of scripts) asked.push(await askedOf(uri, mostPlaces));
    for (const each of asked) await askAll(each);
    const [first] = asked;
    if (first) {
      await typeLetter(first.uri);
      await askAll({ ...first, places: first.places.slice(0, 3) });
    }
    for (const { uri } of scripts)
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    // A client may ask of what it has just closed.
    if (first) await askAll({ ...first, places: first.places.slice(0, 1) });
    for (const { uri } of scripts) open.delete(uri);
  }

  return {
    watch,
    offered,
    async askAbout(scripts, mostPlaces = MOST_PLACES) {
      for (let at = 0; at < scripts.length; at += AT_ONCE)
        await askAboutSome(scripts.slice(at, at + AT_ONCE), mostPlaces);
    },
    async askOnce() {
      for (const method of offered()) {
        const how = ASKS[method];
        if (how && 'once' in how) await Promise.all(how.once(workspace).map((params) => ask(method, params)));
      }
    },
    async stop() {
      await connection.sendRequest('shutdown');
      const gone = new Promise((resolve) => server.once('exit', resolve));
      await connection.sendNotification('exit');
      await gone;
      connection.dispose();
    },
  };
}

/** A message as it comes out at the other end: without what is undefined. */
function asSent(message: Message): Message {
  return JSON.parse(JSON.stringify(message));
}

function onDisk(uri: string): TextDocument | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const path = fileURLToPath(uri);
  return existsSync(path) ? TextDocument.create(uri, 'pitch', 0, readFileSync(path, 'utf8')) : undefined;
}
