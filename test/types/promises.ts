import {
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  InsertTextFormat,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type ServerCapabilities,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { capabilityAt } from './clients';
import type { Message } from './messages';
import { isInside, type TextOf } from './ranges';

/** What an answer is held against beside its type. */
export interface Between {
  readonly client: ClientCapabilities;
  readonly server: ServerCapabilities;
  readonly textOf: TextOf;
  /** The numbers of semantic tokens that were answered, by their result's id. */
  readonly tokens: Map<string, readonly number[]>;
}

type Check<Params, Result> = (result: Result, params: Params, between: Between) => readonly string[];
interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** What the protocol says of an answer in words, by its method. */
const SAID: Readonly<Record<string, Check<never, never>>> = {
  'textDocument/completion': (answer: CompletionItem[] | CompletionList, asked: AtPosition, { client, textOf }) => {
    const position = cursorIn(asked, textOf);
    const { completionItem } = client.textDocument?.completion ?? {};
    return (Array.isArray(answer) ? answer : answer.items).flatMap((item) => {
      const { textEdit, label, insertTextFormat, insertTextMode, documentation } = item;
      const ranges = !textEdit ? [] : 'range' in textEdit ? [textEdit.range] : [textEdit.insert, textEdit.replace];
      const problems: string[] = [];
      if (!ranges.every((range) => range.start.line === range.end.line && holds(range, position)))
        problems.push('replaces what is not around the cursor, or more than a line');
      if (insertTextFormat === InsertTextFormat.Snippet && !completionItem?.snippetSupport)
        problems.push('is a snippet, which the client has not');
      if (ranges.length > 1 && !completionItem?.insertReplaceSupport)
        problems.push('inserts or replaces, which the client cannot tell apart');
      if (insertTextMode !== undefined && !completionItem?.insertTextModeSupport)
        problems.push('says how it is indented, which the client cannot');
      problems.push(...markupProblems(documentation, completionItem?.documentationFormat));
      return problems.map((problem) => `“${label}” ${problem}`);
    });
  },
  'textDocument/diagnostic': ({ items }: { items?: Diagnostic[] }, _: object, between) =>
    findingProblems(items, between),
  'textDocument/hover': ({ contents }: { contents: unknown }, _: AtPosition, { client }) =>
    markupProblems(contents, client.textDocument?.hover?.contentFormat),
  'textDocument/definition': (answer: object | object[], _: AtPosition, { client }) =>
    [answer].flat().some((each) => 'targetUri' in each) && !client.textDocument?.definition?.linkSupport
      ? ['is a link, where the client takes places only']
      : [],
  'textDocument/documentSymbol': (answer: object[], _: object, { client }) =>
    answer.some((each) => 'selectionRange' in each) &&
    !client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
      ? ['is a tree, where the client takes a list only (SymbolInformation)']
      : [],
  'textDocument/codeAction': (
    answer: (CodeAction | Command)[],
    { context: { only } }: { context: { only?: string[] } },
    { client, server },
  ) => {
    const actions = answer.filter((each): each is CodeAction => typeof each.command !== 'string');
    const announced = (server.codeActionProvider as { codeActionKinds?: string[] } | undefined)?.codeActionKinds;
    return actions.flatMap(({ title, kind = '', disabled }) => {
      const problems: string[] = [];
      if (!client.textDocument?.codeAction?.codeActionLiteralSupport)
        problems.push('is no command, as the client needs it');
      if (only && !only.some((each) => isKind(kind, each))) problems.push(`is “${kind}”, which was not asked for`);
      if (announced && !announced.some((each) => isKind(kind, each)))
        problems.push(`is “${kind}”, which is not announced`);
      if (disabled && !client.textDocument?.codeAction?.disabledSupport)
        problems.push('is greyed, which the client cannot show');
      return problems.map((problem) => `“${title}” ${problem}`);
    });
  },
  'textDocument/selectionRange': (answer: SelectionRange[], { positions }: { positions: Position[] }) =>
    answer.length === positions.length ? [] : [`has ${answer.length} selections for ${positions.length} positions`],
  'textDocument/prepareRename': (answer: Range | { range?: Range }, asked: AtPosition, { textOf }) => {
    const range = 'start' in answer ? answer : answer.range;
    return !range || holds(range, cursorIn(asked, textOf)) ? [] : ['is not what the cursor is in'];
  },
  'textDocument/inlayHint': (answer: { position: Position }[], { range }: { range: Range }) =>
    answer.every(({ position }) => isInside({ start: position, end: position }, range))
      ? []
      : ['has hints outside of the range that was asked for'],
  'textDocument/semanticTokens/full': tokenProblems,
  'textDocument/semanticTokens/range': tokenProblems,
  'textDocument/semanticTokens/full/delta': (
    answer: SemanticTokens | SemanticTokensDelta,
    params: { textDocument: { uri: string }; previousResultId: string },
    between,
  ) => {
    if ('data' in answer) return tokenProblems(answer, params, between);
    const before = between.tokens.get(params.previousResultId);
    if (!before) return [`says what changed since “${params.previousResultId}”, which was never told`];
    const data = [...before];
    // From the last on, as each refers to the numbers as they were.
    for (const { start, deleteCount, data: added = [] } of [...answer.edits].sort((a, b) => b.start - a.start)) {
      if (start + deleteCount > before.length) return [`changes number ${start + deleteCount} of ${before.length}`];
      data.splice(start, deleteCount, ...added);
    }
    return tokenProblems({ ...answer, data }, params, between);
  },
};

/** What is wrong with an answer that its type cannot say: what the protocol says in words, and what the client cannot take. */
export function answerProblems(method: string, params: unknown, result: unknown, between: Between): readonly string[] {
  if (result === null) return [];
  const said = SAID[method] as Check<unknown, unknown> | undefined;
  return [...(said?.(result, params, between) ?? []), ...editProblems(result, between)];
}

/** What is wrong with what the server sends unasked: to a client that did not say that it can be asked, or take it. */
export function sendingProblems(message: Message, params: unknown, between: Between): readonly string[] {
  const { client } = between;
  if (message.method === 'textDocument/publishDiagnostics')
    return findingProblems((params as { diagnostics: Diagnostic[] }).diagnostics, between);
  const able = message.clientCapability;
  // A message can be shown by every client; what it says of it is of the buttons alone.
  if (message.kind === 'request' && able && able !== 'window.showMessage' && !capabilityAt(client, able))
    return [`is asked of a client without ${able}`];
  return editProblems(params, between);
}

/** What is wrong with registering a request or notification that the client would have to announce. */
export function registeringProblems(message: Message, { client }: Between): readonly string[] {
  const able = message.clientCapability;
  if (!able || capabilityAt(client, `${able}.dynamicRegistration`)) return [];
  // What belongs to a family is registered as the family says: `workspace.fileOperations.willRename`.
  if (capabilityAt(client, `${able.slice(0, able.lastIndexOf('.'))}.dynamicRegistration`)) return [];
  return [`is registered with a client that has no ${able}.dynamicRegistration`];
}

function editProblems(value: unknown, between: Pick<Between, 'client' | 'textOf'>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { documentChanges, ...rest } = value as { documentChanges?: (TextDocumentEdit | { kind: string })[] };
  const inside = Object.values(rest).flatMap((each) => editProblems(each, between));
  if (!Array.isArray(documentChanges)) return inside;
  const can = between.client.workspace?.workspaceEdit;
  const problems = can?.documentChanges ? [] : ['has documentChanges, which the client cannot take'];
  for (const change of documentChanges) {
    if ('kind' in change) {
      if (!can?.resourceOperations?.some((each) => each === change.kind))
        problems.push(`would ${change.kind} a file, which the client cannot`);
      continue;
    }
    const { uri, version } = change.textDocument;
    const open = between.textOf(uri);
    if (version !== null && open && open.version !== version)
      problems.push(`edits version ${version} of ${uri}, which is at ${open.version}`);
  }
  return [...problems, ...inside];
}

function findingProblems(diagnostics: readonly Diagnostic[] = [], { client }: Between): readonly string[] {
  const { publishDiagnostics: pushed, diagnostic: pulled } = client.textDocument ?? {};
  const problems = (field: keyof Diagnostic, isTaken: boolean): string[] =>
    !isTaken && diagnostics.some((each) => each[field] !== undefined)
      ? [`has ${field}, which the client does not show`]
      : [];
  return [
    ...problems('relatedInformation', Boolean(pushed?.relatedInformation || pulled?.relatedInformation)),
    ...problems('tags', Boolean(pushed?.tagSupport || pulled?.tagSupport)),
    ...problems('codeDescription', Boolean(pushed?.codeDescriptionSupport || pulled?.codeDescriptionSupport)),
    ...problems('data', Boolean(pushed?.dataSupport || pulled?.dataSupport)),
  ];
}

function tokenProblems(
  { data, resultId }: SemanticTokens,
  { textDocument: { uri } }: { textDocument: { uri: string } },
  { server, textOf, tokens }: Between,
): readonly string[] {
  if (resultId) tokens.set(resultId, data);
  const legend = server.semanticTokensProvider?.legend;
  const text = textOf(uri);
  if (data.length % 5 !== 0) return [`has ${data.length} numbers, which are no fives`];
  if (!legend || !text) return [];
  let line = 0;
  let character = 0;
  let end = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const token = `the token at ${line}:${character}`;
    if (down === 0 && at > 0 && character < end) return [`${token} starts in the one before`];
    end = character + length;
    const width = text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }) - text.offsetAt({ line, character: 0 });
    if (line >= text.lineCount || length === 0 || end > width)
      return [`${token} is empty or goes past its line of ${width}`];
    if (legend.tokenTypes[type] === undefined || modifiers >= 2 ** legend.tokenModifiers.length)
      return [`${token} is of a kind that the legend has not`];
  }
  return [];
}

function markupProblems(value: unknown, formats: readonly string[] | undefined): readonly string[] {
  const { kind } = (typeof value === 'object' && value !== null ? value : {}) as { kind?: string };
  return kind === 'markdown' && !formats?.includes('markdown') ? ['is Markdown, which the client does not show'] : [];
}

/** Where a cursor stands in its text: past the end of a line means at it. */
function cursorIn({ textDocument: { uri }, position }: AtPosition, textOf: TextOf): Position {
  const text = textOf(uri);
  return text ? text.positionAt(text.offsetAt(position)) : position;
}

function holds(range: Range, position: Position): boolean {
  return isInside({ start: position, end: position }, range);
}

/** True for a kind of action that is `wanted` or lies under it. */
function isKind(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}
