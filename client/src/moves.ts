import {
  commands,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MOVES, type MoveItem, type Moves, type MovesParams, type MovesResult } from '../../server/src/lsp/requests';

/** Shows the moves of a script to choose from; takes its URI, or means the script on show. */
export const SHOW_MOVES = 'pitch.showMoves';

/** How long typing and selecting must rest before the status is asked for anew. */
const REST_MS = 200;

/** Keeps the status item of the script on show up to date, and offers its moves to go to or to put in. */
export function showMoves(client: BaseLanguageClient): Disposable {
  const status = languages.createLanguageStatusItem('pitch.moves', { language: 'pitch' });
  status.name = 'Pitch';
  status.severity = LanguageStatusSeverity.Information;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(document: TextDocument, editor?: TextEditor): Promise<Moves | undefined> {
    if (document.languageId !== 'pitch' || !client.isRunning()) return undefined;
    const selection = editor && client.code2ProtocolConverter.asRange(editor.selection);
    const params: MovesParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      ...(selection ? { selection } : {}),
    };
    const moves = await client.sendRequest<MovesResult>(MOVES, params).catch(() => null);
    return moves?.version === document.version ? moves : undefined;
  }

  async function tell(): Promise<void> {
    const editor = window.activeTextEditor;
    const moves = editor && (await ask(editor.document, editor));
    if (!moves || editor !== window.activeTextEditor) return;
    const time = moves.selectedTime ? l10n.t('{0} selected', moves.selectedTime) : moves.time;
    status.text = moves.summary ? `${moves.summary} · ${time}` : time;
    status.detail = moves.selectedTime ? l10n.t('all of it takes {0}', moves.time) : l10n.t('to say all of it');
    status.command = moves.summary ? { title: l10n.t('Show moves'), command: SHOW_MOVES } : undefined;
  }

  function tellSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), REST_MS);
  }

  async function choose(uri: unknown): Promise<void> {
    const wanted = typeof uri === 'string' ? Uri.parse(uri) : window.activeTextEditor?.document.uri;
    const document = wanted && (await workspace.openTextDocument(wanted));
    const found = document && (await ask(document));
    if (!document || !found || found.moves.length === 0) return;
    const items = [...group(l10n.t('Missing'), found.moves, false), ...group(l10n.t('There'), found.moves, true)];
    const picked = await window.showQuickPick(items, {
      title: found.summary ?? l10n.t('Moves'),
      placeHolder: l10n.t('Choose a move to go to it, or to put it in'),
      matchOnDetail: true,
    });
    if (!picked?.move) return;
    const editor = await window.showTextDocument(document);
    const { move } = picked;
    // What is missing is put in where the text is still the one the edits were made for.
    if (move.edits.length > 0 && !move.done && document.version === found.version) {
      const edits = await client.protocol2CodeConverter.asTextEdits([...move.edits]);
      const change = new WorkspaceEdit();
      change.set(document.uri, edits);
      const [first] = edits;
      const from = first ? document.offsetAt(first.range.start) : 0;
      if (await workspace.applyEdit(change)) select(editor, from, from + (first?.newText.length ?? 0));
    } else if (move.range) {
      const range = client.protocol2CodeConverter.asRange(move.range);
      select(editor, document.offsetAt(range.start), document.offsetAt(range.end));
    }
  }

  return Disposable.from(
    status,
    commands.registerCommand(SHOW_MOVES, choose),
    client.onDidChangeState(tellSoon),
    window.onDidChangeActiveTextEditor(tellSoon),
    window.onDidChangeTextEditorSelection(tellSoon),
    workspace.onDidChangeTextDocument(tellSoon),
    // Whatever has scripts coached anew, settings and settings files too, ends here.
    languages.onDidChangeDiagnostics(tellSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}

interface MoveChoice extends QuickPickItem {
  /** None for the line above a group. */
  readonly move?: MoveItem;
}

/** The moves that are there, or those that are not, below a line that says so. */
function group(label: string, all: readonly MoveItem[], done: boolean): MoveChoice[] {
  const moves = all.filter((move) => move.done === done);
  if (moves.length === 0) return [];
  const choices = moves.map((move) => ({
    label: `${done ? '$(check)' : '$(close)'} ${move.title}`,
    detail: move.detail,
    move,
  }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...choices];
}

/** Selects the words between two offsets, white space around them left out, and shows them. */
function select(editor: TextEditor, start: number, end: number): void {
  const { document } = editor;
  const words = document.getText(new Range(document.positionAt(start), document.positionAt(end)));
  const from = document.positionAt(start + words.length - words.trimStart().length);
  const to = document.positionAt(start + words.trimEnd().length);
  editor.selection = new Selection(from, to);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
