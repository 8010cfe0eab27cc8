import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { IMPORT, type ImportParams, type ImportResult } from '../../server/src/lsp/requests';

/**
 * The command that opens Word documents and pages as scripts in pitch notation: those it is given, as the explorer does,
 * or those that the person picks. Each opens as a new script; the file it comes from stays as it is.
 */
export function offerImport(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('pitch.importScript', async (file: unknown, all: unknown) => {
    const given = [file, ...(Array.isArray(all) ? all : [])].filter((each) => each instanceof Uri);
    const picked = given.length > 0 ? given : await pick();
    for (const uri of new Map(picked.map((each) => [each.toString(), each])).values()) await importFile(client, uri);
  });
}

async function pick(): Promise<readonly Uri[]> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Import Script'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    filters: {
      [l10n.t('Scripts (Word, Markdown, text)')]: ['docx', 'md', 'markdown', 'txt'],
      [l10n.t('All files')]: ['*'],
    },
  });
  return picked ?? [];
}

async function importFile(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  try {
    const params: ImportParams = { name, bytes: toBase64(await workspace.fs.readFile(uri)) };
    const result = await client.sendRequest<ImportResult>(IMPORT, params);
    if ('problem' in result) void window.showErrorMessage(result.problem);
    else {
      const script = await workspace.openTextDocument({ language: 'pitch', content: result.text });
      await window.showTextDocument(script, { preview: false });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('{0} cannot be read: {1}', name, reason));
  }
}

/** Part by part, as a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 0x2000)
    characters += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(characters);
}
