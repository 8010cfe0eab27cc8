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
import { createAnalyser, dayOf, type Finding, rulePage, rules } from '../coaching/index';
import type { FileText } from '../files/index';
import { createAnalyses } from './analyses';
import { answerRequests } from './answer-requests';
import { answer } from './answers';
import { type Client, capabilitiesFor, readClient } from './client';
import { createConfiguration } from './configuration';
import { diagnosticOf } from './convert';
import { answerImports, type LoadDocx } from './import';
import { createPush } from './push';
import {
  READ_SETTINGS_FILE,
  type ReadSettingsFileParams,
  type ReadSettingsFileResult,
  RULE_PAGE,
  type RulePageParams,
} from './requests';
import { createSettingsFiles, isSettingsFile } from './settings-files';

/** What the machine offers that the server runs on. */
export interface Host {
  /** The URI of the installed rule reference, where there is one. */
  readonly rulesFile?: string;
  /** The texts of the installed snippet files. */
  readonly readSnippets?: () => Promise<readonly string[]>;
  /** Loads what reads Word documents. */
  readonly loadDocx: LoadDocx;
  /** Reads the settings file at the root of a folder by its `file:` URI; undefined where there is none. */
  readonly readSettingsFile?: (folder: string) => Promise<FileText | undefined>;
}

/** Serves one client over `connection` until it hangs up. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client = readClient({}, undefined, host.rulesFile);
  let roots: readonly string[] = [];

  async function readSettingsFile(folder: string): Promise<FileText | undefined> {
    if (host.readSettingsFile && folder.startsWith('file:')) return host.readSettingsFile(folder);
    if (!client.readsSettingsFiles) return undefined;
    const params: ReadSettingsFileParams = { folder };
    return (await connection.sendRequest<ReadSettingsFileResult>(READ_SETTINGS_FILE, params)) ?? undefined;
  }
  const team = createSettingsFiles(connection, documents, readSettingsFile);
  const configuration = createConfiguration(connection, () => [...rules, ...team.houseRules()]);
  const analyses = createAnalyses(
    createAnalyser(),
    {
      run: () => configuration.current().run,
      settingsOf: (uri) => team.settingsOf(uri, configuration.current().own),
    },
    (message) => connection.console.error(message),
    () => dayOf(new Date()),
  );

  const findingsOf = (document: TextDocument): readonly Finding[] => {
    // The old side of a comparison is nothing that anybody still writes.
    if (document.uri.startsWith('git:')) return [];
    return isSettingsFile(document.uri) ? team.problemsOf(document) : analyses.findings(document);
  };
  const diagnose = (document: TextDocument): Diagnostic[] => {
    return findingsOf(document).map((finding) => diagnosticOf(document, finding, client.pageOfCode(finding.rule)));
  };
  const push = createPush(connection, documents, diagnose);

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri }) => {
    client = readClient(capabilities, initializationOptions, host.rulesFile);
    roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    configuration.initialize(capabilities, client.settings);
    return { serverInfo: { name: 'pitch' }, capabilities: capabilitiesFor(client) };
  });
  connection.onInitialized(async () => {
    // House rules first: settings may name them.
    await team.start(client, roots);
    await configuration.start();
  });

  function lookAgain(uris: readonly string[]): void {
    if (!client.pulls) for (const uri of uris) push.soon(uri);
    else if (client.refreshes) connection.languages.diagnostics.refresh();
  }

  function coachAnew(): void {
    analyses.reset();
    const { refreshesLenses, refreshesTokens, refreshesHints } = client;
    if (refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (refreshesTokens) void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
    if (refreshesHints) void connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    lookAgain(documents.keys());
  }
  configuration.onChange(coachAnew);
  team.onChange(() => {
    configuration.again();
    coachAnew();
  });
  documents.onDidChangeContent(({ document }) => {
    if (!client.pulls) void configuration.ready().then(() => push.soon(document.uri));
  });
  documents.onDidSave(({ document }) => {
    analyses.saved(document);
    if (configuration.current().run === 'onSave') lookAgain([document.uri]);
  });
  documents.onDidClose(({ document }) => {
    analyses.closed(document.uri);
    if (!client.pulls) push.closed(document.uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    await configuration.ready();
    const again = () =>
      new ResponseError(LSPErrorCodes.ServerCancelled, 'The script was edited meanwhile.', { retriggerRequest: true });
    const items = await answer(documents, textDocument, token, diagnose, again);
    return { kind: 'full', items: items ?? [] };
  });
  answerRequests(connection, {
    documents,
    team,
    ready: configuration.ready,
    scriptAt: (document) => (isSettingsFile(document.uri) ? undefined : analyses.of(document)),
    findingsOf,
    allFixes: (document) => (isSettingsFile(document.uri) ? [] : analyses.allFixes(document)),
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
  connection.onRequest(RULE_PAGE, ({ id }: RulePageParams): string | null => {
    const rule = rules.find((each) => each.id === id);
    return rule ? rulePage(rule) : null;
  });

  documents.listen(connection);
  connection.listen();
}
