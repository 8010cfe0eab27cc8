import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NOTES, type NotesParams, type NotesResult } from '../../server/src/lsp/requests';

/** How long typing must rest before notes are asked for anew; till then the editor moves them along with the text. */
const REST_MS = 200;

/** Dims the words that a page's layout makes notes, so that nobody thinks they were coached. */
export function dimNotes(client: BaseLanguageClient): Disposable {
  const dimmed = window.createTextEditorDecorationType({ opacity: '0.6' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function dim(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== 'pitch' || !client.isRunning()) return;
    const params: NotesParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const notes = await client.sendRequest<NotesResult>(NOTES, params).catch(() => null);
    if (!notes || notes.version !== document.version) return;
    editor.setDecorations(dimmed, await client.protocol2CodeConverter.asRanges(notes.ranges));
  }

  function dimSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void Promise.all(window.visibleTextEditors.map(dim)), REST_MS);
  }

  return Disposable.from(
    dimmed,
    client.onDidChangeState(dimSoon),
    window.onDidChangeVisibleTextEditors(dimSoon),
    workspace.onDidChangeTextDocument(dimSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}
