import type { ClientCapabilities, SemanticTokensClientCapabilities } from 'vscode-languageserver-protocol';

const MARKUP: ('markdown' | 'plaintext')[] = ['markdown', 'plaintext'];
const linkSupport = true;
const dynamicRegistration = true;
const refreshSupport = true;
/** The numbers from 1 to `last`, as sets of kinds have them. */
const upTo = <Kind extends number>(last: Kind): Kind[] =>
  Array.from({ length: last }, (_, index) => (index + 1) as Kind);
const semanticTokens: SemanticTokensClientCapabilities = {
  dynamicRegistration,
  requests: { range: true, full: { delta: true } },
  // biome-ignore format: names beside each other are read faster than a column of them
  tokenTypes: ['namespace', 'type', 'class', 'enum', 'interface', 'struct', 'typeParameter', 'parameter', 'variable',
    'property', 'enumMember', 'event', 'function', 'method', 'macro', 'keyword', 'modifier', 'comment', 'string', 'number',
    'regexp', 'operator', 'decorator'],
  // biome-ignore format: as above
  tokenModifiers: ['declaration', 'definition', 'readonly', 'static', 'deprecated', 'abstract', 'async', 'modification',
    'documentation', 'defaultLibrary'],
  formats: ['relative'],
  overlappingTokenSupport: false,
  multilineTokenSupport: false,
};

/** A client that can do all that the protocol has. */
export const RICH: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'textOnlyTransactional',
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    didChangeConfiguration: { dynamicRegistration },
    didChangeWatchedFiles: { dynamicRegistration, relativePatternSupport: true },
    symbol: {
      dynamicRegistration,
      symbolKind: { valueSet: upTo(26) },
      resolveSupport: { properties: ['location.range'] },
    },
    executeCommand: { dynamicRegistration },
    configuration: true,
    workspaceFolders: true,
    codeLens: { refreshSupport },
    semanticTokens: { refreshSupport },
    inlayHint: { refreshSupport },
    diagnostics: { refreshSupport },
    foldingRange: { refreshSupport },
    fileOperations: { dynamicRegistration, didCreate: true, didRename: true, didDelete: true, willRename: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration, didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    completion: {
      dynamicRegistration,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: MARKUP,
        deprecatedSupport: true,
        preselectSupport: true,
        tagSupport: { valueSet: [1] },
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
      completionItemKind: { valueSet: upTo(25) },
      completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'] },
    },
    hover: { dynamicRegistration, contentFormat: MARKUP },
    definition: { dynamicRegistration, linkSupport },
    references: { dynamicRegistration },
    documentHighlight: { dynamicRegistration },
    documentSymbol: {
      dynamicRegistration,
      hierarchicalDocumentSymbolSupport: true,
      symbolKind: { valueSet: upTo(26) },
      labelSupport: true,
    },
    codeAction: {
      dynamicRegistration,
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
      honorsChangeAnnotations: true,
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.rewrite', 'source'] },
      },
    },
    codeLens: { dynamicRegistration },
    documentLink: { dynamicRegistration, tooltipSupport: true },
    formatting: { dynamicRegistration },
    rangeFormatting: { dynamicRegistration, rangesSupport: true },
    onTypeFormatting: { dynamicRegistration },
    rename: { dynamicRegistration, prepareSupport: true, honorsChangeAnnotations: true },
    foldingRange: {
      dynamicRegistration,
      foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] },
      foldingRange: { collapsedText: true },
    },
    selectionRange: { dynamicRegistration },
    linkedEditingRange: { dynamicRegistration },
    semanticTokens,
    inlayHint: { dynamicRegistration, resolveSupport: { properties: ['tooltip', 'textEdits', 'label.location'] } },
    diagnostic: { dynamicRegistration, relatedDocumentSupport: true },
  },
  window: { workDoneProgress: true, showMessage: { messageActionItem: {} }, showDocument: { support: true } },
  general: {
    positionEncodings: ['utf-16'],
    markdown: { parser: 'marked' },
    regularExpressions: { engine: 'ECMAScript' },
  },
};

/** A client that says nothing of itself: all that it takes is what every client must. */
export const POOR: ClientCapabilities = {};

/** What stands at a path of capabilities, as `textDocument.hover`; undefined where the path ends before. */
export function capabilityAt(capabilities: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], capabilities);
}
