import { type Connection, type Diagnostic, LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser, dayOf, rulePage, rules } from '../coaching/index';
import { createAnalyses } from './analyses';
import { answerRequests } from './answer-requests';
import { answer } from './answers';
import { type Client, capabilitiesFor, readClient } from './client';
import { createConfiguration } from './configuration';
import { diagnosticOf } from './convert';
import { answerImports, type LoadDocx } from './import';
import { createPush } from './push';
import { RULE_PAGE, type RulePageParams } from './requests';

/** What the machine offers that the server runs on. */
export interface Host {
  /** The URI of the installed rule reference, where there is one. */
  readonly rulesFile?: string;
  /** The texts of the installed snippet files. */
  readonly readSnippets?: () => Promise<readonly string[]>;
  /** Loads what reads Word documents. */
  readonly loadDocx: LoadDocx;
}

/** Serves one client over `connection` until it hangs up. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = createConfiguration(connection, rules);
  const analyses = createAnalyses(
    createAnalyser(),
    () => configuration.current(),
    (message) => connection.console.error(message),
    () => dayOf(new Date()),
  );
  let client: Client = readClient({}, undefined, host.rulesFile);

  const diagnose = (document: TextDocument): Diagnostic[] => {
    // The old side of a comparison is nothing that anybody still writes.
    const findings = document.uri.startsWith('git:') ? [] : analyses.findings(document);
    return findings.map((finding) => diagnosticOf(document, finding, client.pageOfCode(finding.rule)));
  };
  const push = createPush(connection, documents, diagnose);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    client = readClient(capabilities, initializationOptions, host.rulesFile);
    configuration.initialize(capabilities, client.settings);
    return { serverInfo: { name: 'pitch' }, capabilities: capabilitiesFor(client) };
  });
  connection.onInitialized(() => configuration.start());

  function lookAgain(uris: readonly string[]): void {
    if (!client.pulls) for (const uri of uris) push.soon(uri);
    else if (client.refreshes) connection.languages.diagnostics.refresh();
  }

  configuration.onChange(() => {
    analyses.reset();
    lookAgain(documents.keys());
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
  answerRequests(
    connection,
    documents,
    analyses,
    () => client,
    async () => client.snippets ?? (await host.readSnippets?.()) ?? [],
  );
  answerImports(connection, host.loadDocx, () => client.docxReader);
  connection.onRequest(RULE_PAGE, ({ id }: RulePageParams): string | null => {
    const rule = rules.find((each) => each.id === id);
    return rule ? rulePage(rule) : null;
  });

  documents.listen(connection);
  connection.listen();
}
