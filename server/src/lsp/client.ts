import {
  type ClientCapabilities,
  CodeActionKind,
  MarkupKind,
  ResourceOperationKind,
  type SemanticTokensClientCapabilities,
  type SemanticTokensOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TokenFormat,
} from 'vscode-languageserver';
import { rules } from '../coaching/index';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/index';
import type { InitializationOptions } from './requests';

/** The kind of the action that does all safe fixes at once, on save where people ask for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.pitch`;

/** What the client can do and asked for when it started the server. */
export interface Client {
  /** It asks for diagnostics; else they are sent. */
  readonly pulls: boolean;
  /** It asks for diagnostics anew when told to. */
  readonly refreshes: boolean;
  readonly showsMarkdown: boolean;
  readonly takesActions: boolean;
  readonly versionsEdits: boolean;
  readonly takesSnippets: boolean;
  /** It asks for what stands above a script, for its colours and for hints between its words anew when told to. */
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  /** It draws words by what they are: those of all, what changed since, those of a range. */
  readonly takesTokens: { readonly full: boolean; readonly delta: boolean; readonly range: boolean } | undefined;
  readonly takesHints: boolean;
  /** Its command that shows where a section is used. */
  readonly showUses: string | undefined;
  /** Its command that shows the moves of a script. */
  readonly showMoves: string | undefined;
  /** The snippet files it handed over. */
  readonly snippets: readonly string[] | undefined;
  readonly settings: unknown;
  /** Where the bundle that reads Word documents lies. */
  readonly docxReader: string | undefined;
  /** It can make files. */
  readonly makesFiles: boolean;
  /** The command it copies a report with. */
  readonly reportCommand: string | undefined;
  /** It reads settings files for the server. */
  readonly readsSettingsFiles: boolean;
  /** It tells of files that change, when asked to. */
  readonly watches: boolean;
  /** It tells of workspace folders that come and go. */
  readonly changesFolders: boolean;
  /** Where a rule's page opens from a diagnostic's code; undefined where it cannot be had. */
  pageOfCode(rule: string): string | undefined;
  /** Where it opens from a link in a hover. */
  pageOfLink(rule: string): string | undefined;
}

/** Reads what a client said of itself; `rulesFile` is the URI of the installed rule reference. */
export function readClient(
  { textDocument, workspace }: ClientCapabilities,
  initializationOptions: unknown,
  rulesFile: string | undefined,
): Client {
  const { rulePage, snippets, settings, showMoves, showUses, docxReader, readsSettingsFiles, reportCommand } =
    (initializationOptions as InitializationOptions | null | undefined) ?? {};
  const page = (pattern: string | undefined, rule: string): string | undefined => {
    // A house rule has no page.
    if (!rules.some(({ id }) => id === rule)) return undefined;
    return pattern?.replace('{id}', rule) ?? (rulesFile ? `${rulesFile}#${rule}` : undefined);
  };
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    takesTokens: tokensTaken(textDocument?.semanticTokens),
    takesHints: textDocument?.inlayHint !== undefined,
    showMoves,
    showUses,
    snippets,
    settings,
    docxReader,
    makesFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    reportCommand,
    readsSettingsFiles: readsSettingsFiles === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    pageOfCode: (rule) => page(rulePage?.code, rule),
    pageOfLink: (rule) => page(rulePage?.link, rule),
  };
}

function tokensTaken(tokens: SemanticTokensClientCapabilities | undefined): Client['takesTokens'] {
  if (!tokens?.formats?.includes(TokenFormat.Relative)) return undefined;
  const { full, range } = tokens.requests ?? {};
  const delta = typeof full === 'object' && full.delta === true;
  return { full: full !== undefined && full !== false, delta, range: range !== undefined && range !== false };
}

/** What the server offers this client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const { pulls, takesActions, takesSnippets, takesTokens, takesHints, changesFolders } = client;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeLensProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    ...(takesActions
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] } }
      : {}),
    ...(takesSnippets ? { completionProvider: {} } : {}),
    ...(takesTokens ? { semanticTokensProvider: tokensOffered(takesTokens) } : {}),
    ...(takesHints ? { inlayHintProvider: true } : {}),
  };
}

function tokensOffered({ full, delta, range }: NonNullable<Client['takesTokens']>): SemanticTokensOptions {
  return {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    ...(full ? { full: delta ? { delta } : true } : {}),
    ...(range ? { range } : {}),
  };
}
