import type {
  CodeAction,
  Command,
  Diagnostic,
  FormattingOptions,
  Position,
  Range,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/src/coaching/index';
import { FIX_ALL } from '../../server/src/lsp/client';
import * as own from '../../server/src/lsp/requests';
import { capabilityAt } from './clients';
import type { Messages } from './messages';
import { cursorsIn } from './places';

/** A script that is open, and where to ask in it. */
export interface Asked {
  readonly uri: string;
  readonly document: TextDocument;
  readonly places: readonly Range[];
  readonly whole: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly capabilities: ServerCapabilities;
}

/**
 * How a request is asked: of each open script, once of the whole workspace, or about an answer to another request (or to
 * itself), with the params that it was an answer to.
 */
export type Ask =
  | { readonly of: (script: Asked) => readonly object[] }
  | { readonly once: (workspace: Workspace) => readonly object[] }
  | {
      readonly after: string;
      readonly about: (answer: never, params: never, capabilities: ServerCapabilities) => readonly object[];
    };

/** The folder that is open, on disk. */
export interface Workspace {
  readonly uri: string;
  readonly files: readonly string[];
}

/** In one script. */
const MOST_TYPED = 16;
/** A person opens the menu, or the cursor has moved. */
const CONTEXTS = [{ triggerKind: 1 }, { triggerKind: 2 }, { only: ['refactor'] }, {}];
const options: FormattingOptions = { tabSize: 2, insertSpaces: true, trimTrailingWhitespace: true };

/** Asked of a script as a whole. */
const ofScript = (more: object = {}): Ask => ({ of: ({ uri }) => [{ textDocument: { uri }, ...more }] });

/** Asked wherever a cursor may stand; where there are several ways to ask, by turns. */
const atPlaces = (...ways: readonly object[]): Ask => ({
  of: ({ uri, places }) =>
    cursorsIn(places).map((position, index) => ({ textDocument: { uri }, position, ...ways[index % ways.length] })),
});

/** Asked of ranges. */
const inRanges = (more: object = {}): Ask => ({
  of: ({ uri, places }) => places.map((range) => ({ textDocument: { uri }, range, ...more })),
});

/** What is left to be told of an item of an answer, asked as it came: of the first, one in the middle and the last. */
const eachOf = (after: string): Ask => ({
  after,
  about: (answer: object[] | { items: object[] } | null) => {
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    const some = [items[0], items[Math.floor(items.length / 2)], items.at(-1)];
    return [...new Set(some)].filter((item) => item !== undefined);
  },
});

/** Where a cursor stands when `typed` has just been typed: after the first of them in a text. */
function afterEach(document: TextDocument, typed: string): readonly Position[] {
  const parts = document.getText().split(typed).slice(0, MOST_TYPED);
  let at = 0;
  return parts.slice(0, -1).map((part) => {
    at += part.length + typed.length;
    return document.positionAt(at);
  });
}

/**
 * How to ask every request that the server offers, or is about to. Those that it does not announce are not asked; one that
 * it announces and that is not here fails the test: add it under its method, with `ofScript`, `atPlaces`, `inRanges`, `eachOf`
 * or a function of its own.
 */
export const ASKS: Readonly<Record<string, Ask>> = {
  'textDocument/hover': atPlaces(),
  'textDocument/definition': atPlaces(),
  'textDocument/references': atPlaces(
    { context: { includeDeclaration: true } },
    { context: { includeDeclaration: false } },
  ),
  'textDocument/documentHighlight': atPlaces(),
  'textDocument/prepareRename': atPlaces(),
  'textDocument/rename': atPlaces({ newName: 'Another name' }, { newName: '' }, { newName: 'a\n# b }} -> c' }),
  'textDocument/linkedEditingRange': atPlaces(),
  'textDocument/completion': atPlaces({ context: { triggerKind: 1 } }),
  'completionItem/resolve': eachOf('textDocument/completion'),
  'textDocument/codeAction': {
    of: ({ uri, places, whole, diagnostics }) => [
      ...places.map((range, index) => ({
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...CONTEXTS[index % CONTEXTS.length] },
      })),
      ...diagnostics.map((each) => ({
        textDocument: { uri },
        range: each.range,
        context: { diagnostics: [each], only: ['quickfix'] },
      })),
      { textDocument: { uri }, range: whole, context: { diagnostics, only: [FIX_ALL] } },
    ],
  },
  'codeAction/resolve': {
    after: 'textDocument/codeAction',
    about: (actions: (CodeAction | Command)[] | null) =>
      (actions ?? []).filter((action) => typeof action.command !== 'string'),
  },
  'textDocument/codeLens': ofScript(),
  'codeLens/resolve': eachOf('textDocument/codeLens'),
  'textDocument/documentLink': ofScript(),
  'documentLink/resolve': eachOf('textDocument/documentLink'),
  'textDocument/documentSymbol': ofScript(),
  'textDocument/foldingRange': ofScript(),
  'textDocument/selectionRange': {
    of: ({ uri, places }) => [
      { textDocument: { uri }, positions: cursorsIn(places) },
      { textDocument: { uri }, positions: [] },
    ],
  },
  'textDocument/inlayHint': inRanges(),
  'inlayHint/resolve': eachOf('textDocument/inlayHint'),
  'textDocument/semanticTokens/full': ofScript(),
  'textDocument/semanticTokens/full/delta': {
    after: 'textDocument/semanticTokens/full',
    about: (tokens: { resultId?: string } | null, { textDocument }: { textDocument: object }) =>
      tokens?.resultId ? [{ textDocument, previousResultId: tokens.resultId }] : [],
  },
  'textDocument/semanticTokens/range': inRanges(),
  'textDocument/formatting': ofScript({ options }),
  'textDocument/rangeFormatting': inRanges({ options }),
  'textDocument/rangesFormatting': { of: ({ uri, places }) => [{ textDocument: { uri }, ranges: places, options }] },
  'textDocument/onTypeFormatting': {
    of: ({ uri, document, capabilities: { documentOnTypeFormattingProvider: on } }) =>
      [on?.firstTriggerCharacter ?? '\n', ...(on?.moreTriggerCharacter ?? [])].flatMap((ch) =>
        afterEach(document, ch).map((position) => ({ textDocument: { uri }, position, ch, options })),
      ),
  },
  'textDocument/diagnostic': ofScript(),
  'workspace/diagnostic': { once: () => [{ previousResultIds: [] }] },
  'workspace/symbol': { once: () => ['', 'ask', 'no such thing'].map((query) => ({ query })) },
  'workspaceSymbol/resolve': eachOf('workspace/symbol'),
  'workspace/willRenameFiles': {
    once: ({ files, uri }) =>
      files.map((oldUri, index) => ({ files: [{ oldUri, newUri: `${uri}/moved/${index}.pitch` }] })),
  },
  'workspace/executeCommand': {
    after: 'textDocument/codeAction',
    about: (actions: (CodeAction | Command)[] | null, _: unknown, { executeCommandProvider }) =>
      (actions ?? [])
        .map((action) => (typeof action.command === 'string' ? (action as Command) : action.command))
        .filter((command) => command && executeCommandProvider?.commands.includes(command.command))
        .map((command) => ({ command: command?.command, arguments: command?.arguments ?? [] })),
  },
  [own.MOVES]: {
    of: ({ uri, places }) => [
      { textDocument: { uri } },
      ...places.map((selection) => ({ textDocument: { uri }, selection })),
    ],
  },
  [own.RULE_PAGE]: { once: () => [...rules, { id: 'no-such-rule' }].map(({ id }) => ({ id })) },
  [own.IMPORT]: {
    once: () => [
      { name: 'call.md', bytes: btoa('# Ask\n\n> "Can we meet?"\n') },
      { name: 'call.txt', bytes: btoa('Can we meet?') },
      { name: 'call.docx', bytes: btoa('no document') },
      { name: 'call.xls', bytes: '' },
    ],
  },
};

/**
 * The requests that a server offers, by method: those whose place in its capabilities the protocol names and it fills, those
 * that it has `registered`, and Pitch's own that are asked of it.
 */
export function offeredBy(
  messages: Messages,
  capabilities: ServerCapabilities,
  registered: ReadonlySet<string>,
): readonly string[] {
  return [...messages.all.values()]
    .filter(({ kind, from, method, serverCapability }) => {
      if (kind !== 'request' || from === 'server') return false;
      if (registered.has(method)) return true;
      if (serverCapability) return Boolean(capabilityAt(capabilities, serverCapability));
      return method.startsWith('pitch/') && !ASKED_OF_CLIENTS.has(method);
    })
    .map(({ method }) => method);
}

/** Those of `offered` that nothing here says how to ask. */
export function unasked(offered: readonly string[]): readonly string[] {
  return offered.filter((method) => !(method in ASKS));
}

/** Of Pitch's own requests, those that the server sends. */
const ASKED_OF_CLIENTS: ReadonlySet<string> = new Set(['pitch/readFile', 'pitch/listScripts']);
