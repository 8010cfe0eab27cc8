import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionClientCapabilities,
  MarkupKind,
  ResourceOperationKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { rules } from '../coaching/index';
import type { InitializationOptions } from './requests';

/** The kind of the action that does all safe fixes at once, on save where people ask for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.pitch`;

/** What the client can do with completions. */
export interface CompletionClient {
  readonly takesSnippets: boolean;
  /** It tells a word that is put in from one that replaces what stands behind the cursor. */
  readonly takesInsertReplace: boolean;
  readonly takesLabelDetails: boolean;
  /** It says whether a character that was typed made it ask, or a person. */
  readonly tellsTrigger: boolean;
  readonly showsMarkdown: boolean;
}

/** What the client can do and asked for when it started the server. */
export interface Client {
  /** It asks for diagnostics; else they are sent. */
  readonly pulls: boolean;
  /** It asks for diagnostics anew when told to. */
  readonly refreshes: boolean;
  readonly showsMarkdown: boolean;
  readonly takesActions: boolean;
  readonly versionsEdits: boolean;
  readonly completion: CompletionClient;
  /** It asks for what stands above a script anew when told to. */
  readonly refreshesLenses: boolean;
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
  const { rulePage, snippets, settings, showMoves, docxReader, readsSettingsFiles, reportCommand } =
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
    completion: readCompletion(textDocument?.completion),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showMoves,
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

function readCompletion(given: CompletionClientCapabilities | undefined): CompletionClient {
  const item = given?.completionItem;
  return {
    takesSnippets: item?.snippetSupport === true,
    takesInsertReplace: item?.insertReplaceSupport === true,
    takesLabelDetails: item?.labelDetailsSupport === true,
    tellsTrigger: given?.contextSupport === true,
    showsMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
  };
}

/**
 * What is typed before something of the language that can be completed. Each is typed in speech too, and none opens a list
 * there: for that the client has to say that it was typed.
 */
const TRIGGERS = ['{', '>', '-', ' ', '#'];
/** What hardly anybody types in speech. */
const SAFE_TRIGGERS = ['{'];

/** What the server offers this client. */
export function capabilitiesFor({ pulls, takesActions, completion, changesFolders }: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: completion.tellsTrigger ? TRIGGERS : SAFE_TRIGGERS,
      resolveProvider: true,
    },
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
  };
}
