import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionClientCapabilities,
  DiagnosticTag,
  FileOperationPatternKind,
  InsertTextMode,
  MarkupKind,
  ResourceOperationKind,
  type SemanticTokensClientCapabilities,
  type SemanticTokensOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TokenFormat,
} from 'vscode-languageserver';
import { rules, SETTINGS_FILE } from '../coaching/index';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/index';
import type { InitializationOptions } from './requests';

/** The kind of the action that does all safe fixes at once, on save where people ask for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.pitch`;

/** What is typed before a script is tidied while somebody types. */
export const FORMATS_ON = { firstTriggerCharacter: '\n' };
const ACTION_KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
  CodeActionKind.RefactorRewrite,
  FIX_ALL,
];
/** What the client can do with completions. */
export interface CompletionClient {
  /** What it inserts may hold blanks to fill in; else it is given the words as they stand. */
  readonly takesSnippets: boolean;
  /** It lets a snippet's lines be indented as the one it is put into. */
  readonly indentsSnippets: boolean;
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
  /** It shows an outline as a tree; else it is given a list. */
  readonly nestsSymbols: boolean;
  /** It shows the places that a finding points at besides its own. */
  readonly showsRelated: boolean;
  /** It fades words that are not needed. */
  readonly fades: boolean;
  readonly completion: CompletionClient;
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
  /** Its command that has the person rename what stands at a place. */
  readonly renameAt: string | undefined;
  /** The snippet files it handed over. */
  readonly snippets: readonly string[] | undefined;
  readonly settings: unknown;
  /** Where the data of the language model lie. */
  readonly languageModel: string | undefined;
  /** The texts of its language, by the English ones. */
  readonly texts: Readonly<Record<string, string>> | undefined;
  /** Where the bundle that reads Word documents lies. */
  readonly docxReader: string | undefined;
  /** It can make files. */
  readonly makesFiles: boolean;
  /** It shows how far something has come. */
  readonly showsProgress: boolean;
  /** It asks what a file that moves changes. */
  readonly renamesFiles: boolean;
  /** It asks whether what is named can be renamed. */
  readonly preparesRename: boolean;
  /** The command it copies a report with. */
  readonly reportCommand: string | undefined;
  /** It reads files for the server. */
  readonly readsFiles: boolean;
  /** It tells of files that change, when asked to. */
  readonly watches: boolean;
  /** It can be told which files are formatted. */
  readonly registersFormatting: boolean;
  /** It tells of workspace folders that come and go. */
  readonly changesFolders: boolean;
  /** Where a rule's page opens from a diagnostic's code; undefined where it cannot be had, or the client opens none. */
  pageOfCode(rule: string): string | undefined;
  /** Where it opens from a link in a hover. */
  pageOfLink(rule: string): string | undefined;
}

/** Reads what a client said of itself; `rulesFile` is the URI of the installed rule reference. */
export function readClient(
  { textDocument, workspace, window }: ClientCapabilities,
  initializationOptions: unknown,
  rulesFile: string | undefined,
): Client {
  const {
    rulePage,
    snippets,
    settings,
    showMoves,
    showUses,
    renameAt,
    languageModel,
    texts,
    docxReader,
    readsFiles,
    reportCommand,
  } = (initializationOptions as InitializationOptions | null | undefined) ?? {};
  const page = (pattern: string | undefined, rule: string): string | undefined => {
    // A house rule has no page.
    if (!rules.some(({ id }) => id === rule)) return undefined;
    return pattern?.replace('{id}', rule) ?? (rulesFile ? `${rulesFile}#${rule}` : undefined);
  };
  const diagnostics = [textDocument?.publishDiagnostics ?? {}, textDocument?.diagnostic ?? {}];
  const opensCodes = diagnostics.some(({ codeDescriptionSupport }) => codeDescriptionSupport === true);
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsRelated: diagnostics.some(({ relatedInformation }) => relatedInformation === true),
    fades: diagnostics.some(({ tagSupport }) => tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) === true),
    completion: readCompletion(textDocument?.completion),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    takesTokens: tokensTaken(textDocument?.semanticTokens),
    takesHints: textDocument?.inlayHint !== undefined,
    showMoves,
    renameAt,
    showUses,
    snippets,
    settings,
    languageModel,
    texts: typeof texts === 'object' && texts !== null ? texts : undefined,
    docxReader,
    makesFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    showsProgress: window?.workDoneProgress === true,
    renamesFiles: workspace?.fileOperations?.willRename === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    reportCommand,
    readsFiles: readsFiles === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersFormatting: [
      textDocument?.formatting,
      textDocument?.rangeFormatting,
      textDocument?.onTypeFormatting,
    ].every((capability) => capability?.dynamicRegistration === true),
    changesFolders: workspace?.workspaceFolders === true,
    pageOfCode: (rule) => (opensCodes ? page(rulePage?.code, rule) : undefined),
    pageOfLink: (rule) => page(rulePage?.link, rule),
  };
}

/** What moves links: scripts, the settings file that names a house script, and folders that hold any. */
const MOVED = [
  { pattern: { glob: '**/*.pitch', matches: FileOperationPatternKind.file } },
  { pattern: { glob: `**/${SETTINGS_FILE}`, matches: FileOperationPatternKind.file } },
  { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
];

function tokensTaken(tokens: SemanticTokensClientCapabilities | undefined): Client['takesTokens'] {
  if (!tokens?.formats?.includes(TokenFormat.Relative)) return undefined;
  const { full, range } = tokens.requests ?? {};
  const delta = typeof full === 'object' && full.delta === true;
  return { full: full !== undefined && full !== false, delta, range: range !== undefined && range !== false };
}

function readCompletion(given: CompletionClientCapabilities | undefined): CompletionClient {
  const item = given?.completionItem;
  return {
    takesSnippets: item?.snippetSupport === true,
    indentsSnippets: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
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
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: client.completion.tellsTrigger ? TRIGGERS : SAFE_TRIGGERS,
      resolveProvider: true,
    },
    codeLensProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    ...(client.changesFolders || client.renamesFiles
      ? {
          workspace: {
            ...(client.changesFolders ? { workspaceFolders: { supported: true, changeNotifications: true } } : {}),
            ...(client.renamesFiles ? { fileOperations: { willRename: { filters: MOVED } } } : {}),
          },
        }
      : {}),
    ...(client.registersFormatting
      ? {}
      : {
          documentFormattingProvider: true,
          documentRangeFormattingProvider: true,
          documentOnTypeFormattingProvider: FORMATS_ON,
        }),
    ...(client.pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    ...(client.takesActions ? { codeActionProvider: { codeActionKinds: ACTION_KINDS } } : {}),
    ...(client.takesTokens ? { semanticTokensProvider: tokensOffered(client.takesTokens) } : {}),
    ...(client.takesHints ? { inlayHintProvider: true } : {}),
  };
}

function tokensOffered({ full, delta, range }: NonNullable<Client['takesTokens']>): SemanticTokensOptions {
  return {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    ...(full ? { full: delta ? { delta } : true } : {}),
    ...(range ? { range } : {}),
  };
}
