import { config } from '@vscode/l10n';
import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRefreshRequest,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, createAnalyser, dayOf, type Finding, rulePage, rules } from '../coaching/index';
import type { Door } from '../files/index';
import { placeOfUri, type Surroundings } from '../script/index';
import { createAnalyses } from './analyses';
import { offerFormatting } from './answer-formatting';
import { answerRequests } from './answer-requests';
import { answer } from './answers';
import { createBackground } from './background';
import { type Client, capabilitiesFor, readClient } from './client';
import { createConfiguration } from './configuration';
import { diagnosticOf } from './convert';
import { createDoor } from './door';
import { createFolders } from './folders';
import { answerImports, type LoadDocx } from './import';
import { createPush } from './push';
import { RULE_PAGE, type RulePageParams, type RulePageResult } from './requests';
import { createRest } from './rest';
import { createScripts } from './scripts';
import { createSettingsFiles, isSettingsFile } from './settings-files';
import { createUses, holdsLink, mayUse, othersFor, reachedAt } from './users';
import { watchFiles } from './watch';

/** What the machine offers that the server runs on. */
export interface Host {
  /** The URI of the installed rule reference, where there is one. */
  readonly rulesFile?: string;
  /** Has every text come in the language of a locale, the machine's where none is told, if there is a translation. */
  readonly speak?: (locale: string | undefined) => void;
  /** The URI of a path of this machine, for clients that name their folder by it, as old ones do. */
  readonly uriOfPath?: (path: string) => string;
  /** The texts of the installed snippet files. */
  readonly readSnippets?: () => Promise<readonly string[]>;
  /** Told, before anything is read, where the client says that the data of the language model lie. */
  readonly loadModel?: (url: string | undefined) => void;
  /** Loads what reads Word documents. */
  readonly loadDocx: LoadDocx;
  /** The disk, where the server can read one; its folders are `file:` URIs. */
  readonly disk?: Door;
}

/** Scripts that bring in scripts that bring in scripts: deeper than this nobody follows. */
const MOST_ROUNDS = 50;

/** Serves one client over `connection` until it hangs up. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client = readClient({}, undefined, host.rulesFile);
  let roots: readonly string[] = [];
  let begun = (): void => {};
  /** Resolves when all scripts of the open folders have been read. */
  let found = new Promise<void>((resolve) => {
    begun = resolve;
  });

  const door = createDoor(connection, host.disk, () => client.readsFiles);
  const folders = createFolders(connection);
  const scripts = createScripts(documents, folders, door);
  const team = createSettingsFiles(connection, documents, folders, door, {
    at: (place, uri) => aroundOf(uri).at(place),
    load: (places) => scripts.load(places),
  });
  const configuration = createConfiguration(connection, () => [...rules, ...team.houseRules()]);
  const analyses = createAnalyses(
    createAnalyser(),
    {
      run: () => configuration.current().run,
      settingsOf: (uri) => team.settingsOf(uri, configuration.current().own),
      aroundOf,
    },
    (message) => connection.console.error(message),
    () => dayOf(new Date()),
  );

  function aroundOf(uri: string): Surroundings {
    return scripts.around(uri, team.houseOf(uri), team.settingsOf(uri, {}).speakers);
  }

  const workspace = { scripts, aroundOf };
  const uses = createUses(workspace);

  /** Reads what the script brings in, and what that brings in, until all of it is known or it takes too long. */
  async function readAround(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (!document || isSettingsFile(uri)) return;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const unread = unreadOf(document);
      if (unread.length === 0) return;
      await scripts.load(unread);
      if (unreadOf(document).some((place) => unread.includes(place))) return;
    }
  }

  function unreadOf(document: TextDocument): readonly string[] {
    const unread = [...analyses.asked(document)].flatMap(([place, found]) => (found === 'unread' ? [place] : []));
    // The house script is there for whoever writes a script, also for one that brings in nothing yet.
    const { house, at } = aroundOf(document.uri);
    return house !== undefined && at(house) === 'unread' ? [...new Set([...unread, house])] : unread;
  }

  const scriptAt = (document: TextDocument): Analysis | undefined =>
    isSettingsFile(document.uri) ? undefined : analyses.of(document);
  const findingsOf = (document: TextDocument): readonly Finding[] => {
    // The old side of a comparison is nothing that anybody still writes.
    if (document.uri.startsWith('git:')) return [];
    return isSettingsFile(document.uri) ? team.problemsOf(document) : analyses.findings(document);
  };
  const asDiagnostic = (document: TextDocument, finding: Finding): Diagnostic =>
    diagnosticOf(document, finding, client);
  const diagnose = (document: TextDocument): Diagnostic[] =>
    findingsOf(document).map((finding) => asDiagnostic(document, finding));
  const push = createPush(connection, documents, readAround, diagnose);

  const background = createBackground(connection, {
    scripts,
    settingsOf: (uri) => ({ ...team.settingsOf(uri, configuration.current().own), today: dayOf(new Date()) }),
    aroundOf,
    diagnosticOf: asDiagnostic,
    showsProgress: () => client.showsProgress,
  });

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri, rootPath, locale }) => {
    client = readClient(capabilities, initializationOptions, host.rulesFile);
    if (client.texts) config({ contents: client.texts });
    else host.speak?.(locale);
    const root = rootUri ?? (rootPath ? host.uriOfPath?.(rootPath) : undefined);
    roots = workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
    host.loadModel?.(client.languageModel);
    configuration.initialize(capabilities, client.settings);
    return { serverInfo: { name: 'pitch' }, capabilities: capabilitiesFor(client) };
  });
  connection.onInitialized(async () => {
    folders.start(client, roots);
    if (client.watches) watchFiles(connection);
    offerFormatting(connection, client);
    // House rules first: settings may name them.
    await team.start(client);
    await configuration.start();
    await scripts.find(folders.all());
    begun();
  });

  function lookAgain(uris: readonly string[]): void {
    if (!client.pulls) for (const uri of uris) push.soon(uri);
    else if (client.refreshes) connection.languages.diagnostics.refresh();
  }

  function refreshLenses(): void {
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  function coachAnew(): void {
    analyses.reset();
    const { refreshesTokens, refreshesHints } = client;
    refreshLenses();
    if (refreshesTokens) void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
    if (refreshesHints) void connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    lookAgain(documents.keys());
    background.checkAll();
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    team.changed(changes);
    void scripts.changed(changes);
  });
  folders.onChange(({ added, removed }) => {
    scripts.forget(removed);
    found = found.then(() => scripts.find(added));
  });
  const leaning = createRest((places) => {
    const touched = documents
      .all()
      .filter(
        (document) => scriptAt(document) && [...analyses.asked(document).keys()].some((place) => places.has(place)),
      );
    uses.forget();
    const mayUseOthers = [...places].some((place) => holdsLink(scripts.textAt(place) ?? ''));
    if (mayUseOthers) refreshLenses();
    if (touched.length > 0) lookAgain(touched.map(({ uri }) => uri));
    background.check(places);
  });
  scripts.onChange((places) => {
    team.scriptsChanged(places);
    leaning.soon(places);
  });
  configuration.onChange(coachAnew);
  team.onChange(() => {
    configuration.again();
    coachAnew();
  });
  documents.onDidChangeContent(({ document }) => {
    if (!client.pulls) void configuration.ready().then(() => push.soon(document.uri));
    background.typing();
    const place = placeOfUri(document.uri);
    if (place !== undefined) leaning.soon(new Set([place]));
  });
  documents.onDidOpen(({ document }) => {
    const place = placeOfUri(document.uri);
    if (place !== undefined) background.opened(place);
  });
  // A client that does not tell of changed files is looked after when a script is opened or saved.
  function lookAround(): void {
    if (client.watches) return;
    const places = documents.all().flatMap((each) => (scriptAt(each) ? [...analyses.asked(each).keys()] : []));
    void scripts.again(new Set(places));
  }
  documents.onDidOpen(lookAround);
  documents.onDidSave(({ document }) => {
    lookAround();
    analyses.saved(document);
    if (configuration.current().run === 'onSave') lookAgain([document.uri]);
  });
  documents.onDidClose(({ document }) => {
    analyses.closed(document.uri);
    if (!client.pulls) push.closed(document.uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    await configuration.ready();
    await readAround(textDocument.uri);
    const again = () =>
      new ResponseError(LSPErrorCodes.ServerCancelled, 'The script was edited meanwhile.', { retriggerRequest: true });
    const items = await answer(documents, textDocument, token, diagnose, again);
    return { kind: 'full', items: items ?? [] };
  });
  answerRequests(connection, {
    documents,
    team,
    async ready(uri) {
      await configuration.ready();
      await readAround(uri);
    },
    scriptAt,
    findingsOf,
    allFixes: (document) => (isSettingsFile(document.uri) ? [] : analyses.allFixes(document)),
    async allKnown(uri) {
      await found;
      if (!client.watches) {
        await scripts.find(folders.all());
        await scripts.again(new Set(scripts.listed().map(({ place }) => place)));
      }
      if (uri !== '' && folders.around(uri) === undefined) await scripts.findBeside(uri);
    },
    everyScript: () => scripts.listed().map((listed) => () => reachedAt(listed, workspace)),
    othersFor: (uri) => othersFor(uri, workspace),
    usedElsewhere: (script) => uses.of(script),
    mayUse: (name, home) => mayUse(name, home, workspace),
    reachedAt: (place, uri) => reachedAt({ place, uri: scripts.uriOf(place) ?? uri }, workspace),
    workOn: (document, work) => (isSettingsFile(document.uri) ? [] : analyses.workOn(document, work)),
    own: () => configuration.current().own,
    client: () => client,
    loadSnippets: async () => client.snippets ?? (await host.readSnippets?.()) ?? [],
  });
  answerImports(
    connection,
    host.loadDocx,
    () => client.docxReader,
    () => team.settingsOf('untitled:', {}).speakers,
  );
  connection.onRequest(RULE_PAGE, ({ id }: RulePageParams): RulePageResult => {
    const rule = rules.find((each) => each.id === id);
    return rule ? rulePage(rule) : null;
  });

  documents.listen(connection);
  connection.listen();
}
