import { t } from '@vscode/l10n';
import {
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type TextEdit as ProtocolEdit,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../coaching/index';
import type { Action, Conversion, Fold, OutlineItem, Refactoring } from '../features/index';
import { applyEdits, type Span, type TextEdit } from '../script/index';
import type { Client } from './client';
import type { SettingsDocument } from './settings-files';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} satisfies Record<Finding['level'], DiagnosticSeverity>;

/** The range of a span; offsets outside the document count as its ends. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The span of a range; positions outside the document count as its ends. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A finding as a diagnostic, with no more than the client shows. */
export function diagnosticOf(
  document: TextDocument,
  finding: Finding,
  { pageOfCode, showsRelated, fades }: Pick<Client, 'pageOfCode' | 'showsRelated' | 'fades'>,
): Diagnostic {
  const page = pageOfCode(finding.rule);
  const related = finding.related.map(({ span, message }) => ({
    location: { uri: document.uri, range: rangeOf(document, span) },
    message,
  }));
  return {
    range: rangeOf(document, finding.span),
    severity: SEVERITY[finding.level],
    source: 'pitch',
    code: finding.rule,
    ...(page ? { codeDescription: { href: page } } : {}),
    message: finding.message,
    ...(finding.unnecessary && fades ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 && showsRelated ? { relatedInformation: related } : {}),
  };
}

/** An action as a quick fix; `versioned` where the client can refuse an edit of another version of the text. */
export function codeActionOf(
  document: TextDocument,
  action: Action,
  mends: Diagnostic,
  versioned: boolean,
): CodeAction {
  const edit = workspaceEdit(document, action.edits, versioned);
  return { ...quickFix(action.title, mends), ...(action.preferred ? { isPreferred: true } : {}), edit };
}

/** A quick fix that edits another file than the one it is offered in, or that a command does. */
export function quickFix(title: string, mends: Diagnostic): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [mends] };
}

/** Edits of a settings file that need not be open, or not even be there: then it is made. */
export function settingsEdit(
  { uri, text, version }: SettingsDocument,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  const document = TextDocument.create(uri, 'yaml', version ?? 0, text ?? '');
  const changes = editsOf(document, edits);
  if (!versioned) return { changes: { [uri]: changes } };
  const made: CreateFile[] = text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }] : [];
  return { documentChanges: [...made, { textDocument: { uri, version: version ?? null }, edits: changes }] };
}

/** Edits as the protocol has them. */
export function editsOf(document: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
}

/** All fixes at once, as an action of `kind`. */
export function fixAllOf(
  document: TextDocument,
  edits: readonly TextEdit[],
  kind: CodeActionKind,
  versioned: boolean,
): CodeAction {
  return { title: t('Do all safe fixes'), kind, edit: workspaceEdit(document, edits, versioned) };
}

/** A change of notation: a quick fix where it settles a finding, else a rewrite. */
export function conversionOf(
  document: TextDocument,
  { title, edits }: Conversion,
  settles: Diagnostic | undefined,
  versioned: boolean,
): CodeAction {
  return {
    title,
    kind: settles ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(settles ? { diagnostics: [settles] } : {}),
    edit: workspaceEdit(document, edits, versioned),
  };
}

const REFACTORING_KIND = {
  extract: CodeActionKind.RefactorExtract,
  inline: CodeActionKind.RefactorInline,
  answer: CodeActionKind.RefactorRewrite,
} satisfies Record<Refactoring['kind'], CodeActionKind>;

/** The kind that a refactoring is offered as: a quick fix where it settles a finding. */
export function kindOf({ kind, finding }: Refactoring): CodeActionKind {
  return finding ? CodeActionKind.QuickFix : REFACTORING_KIND[kind];
}

/** A refactoring, also of another script that goes with it, after which `renameAt` (a command of the client) has the person name what is new. */
export function refactoringOf(
  document: TextDocument,
  refactoring: Refactoring,
  settles: Diagnostic | undefined,
  { versionsEdits, renameAt }: Pick<Client, 'versionsEdits' | 'renameAt'>,
  other: { readonly document: TextDocument; readonly version: number | undefined } | undefined,
): CodeAction {
  const { title, edits, named, elsewhere } = refactoring;
  const { uri, version } = document;
  const beside = other && elsewhere ? [{ ...other, edits: elsewhere.edits }] : [];
  const after = TextDocument.create(uri, 'pitch', 0, applyEdits(document.getText(), edits));
  const isNamed = renameAt !== undefined && named !== undefined;
  return {
    title,
    kind: kindOf(refactoring),
    ...(settles ? { diagnostics: [settles] } : {}),
    edit: workspaceEdits([{ document, version, edits }, ...beside], versionsEdits),
    ...(isNamed ? { command: { title, command: renameAt, arguments: [uri, after.positionAt(named)] } } : {}),
  };
}

function workspaceEdit(document: TextDocument, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const changes = editsOf(document, edits);
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Edits of several documents; `version` is that of an open one. */
export function workspaceEdits(
  changed: readonly {
    readonly document: TextDocument;
    readonly version: number | undefined;
    readonly edits: readonly TextEdit[];
  }[],
  versioned: boolean,
): WorkspaceEdit {
  if (!versioned) {
    return {
      changes: Object.fromEntries(changed.map(({ document, edits }) => [document.uri, editsOf(document, edits)])),
    };
  }
  const documentChanges = changed.map(({ document, version, edits }) => ({
    textDocument: { uri: document.uri, version: version ?? null },
    edits: editsOf(document, edits),
  }));
  return { documentChanges };
}

/** A part of the outline with the parts under it. */
export function symbolOf(
  document: TextDocument,
  { kind, name, detail, span, line, children }: OutlineItem,
): DocumentSymbol {
  return {
    name,
    detail,
    kind: kind === 'section' ? SymbolKind.Namespace : SymbolKind.Event,
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, line),
    children: children.map((child) => symbolOf(document, child)),
  };
}

/** A part of the outline, and all under it, as a list for a client that shows no tree. */
export function symbolsInList(document: TextDocument, item: OutlineItem, containerName?: string): SymbolInformation[] {
  const { name, kind, range } = symbolOf(document, item);
  const location = { uri: document.uri, range };
  return [
    { name, kind, location, ...(containerName === undefined ? {} : { containerName }) },
    ...item.children.flatMap((child) => symbolsInList(document, child, name)),
  ];
}

/** A fold by its first and last line. */
export function foldOf(document: TextDocument, { kind, span }: Fold): FoldingRange {
  const { start, end } = rangeOf(document, span);
  const lines = { startLine: start.line, endLine: end.line };
  return kind === 'notes' ? { ...lines, kind: FoldingRangeKind.Comment } : lines;
}

/** What an editor selects step by step, the innermost of `spans` first, each inside the next. */
export function selectionOf(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const [outermost, ...inner] = [...spans].reverse().map((span) => rangeOf(document, span));
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), {
    range: outermost ?? rangeOf(document, { start: 0, end: 0 }),
  });
}
