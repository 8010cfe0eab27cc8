import { Disposable, FileType, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  isPassedOver,
  isScriptName,
  MOST_BYTES,
  MOST_FOLDERS,
  MOST_SCRIPTS,
  staysInside,
} from '../../server/src/files/door';
import {
  LIST_SCRIPTS,
  type ListScriptsParams,
  type ListScriptsResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/lsp/requests';

/**
 * Hands the server files of folders that lie on no disk it can read: of the folders that are open, and of the folder of an
 * open script that lies in none of them. Nothing outside them is ever handed over, and nothing behind a link, as nobody could
 * tell where it leads.
 */
export function handOverFiles(client: BaseLanguageClient): Disposable {
  const nameOf = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri).replace(/\/$/, '');

  function folderNamed(wanted: string): Uri | undefined {
    const open = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const alone = workspace.textDocuments
      .filter(({ languageId, uri }) => languageId === 'pitch' && !workspace.getWorkspaceFolder(uri))
      .map(({ uri }) => Uri.joinPath(uri, '..'));
    return [...open, ...alone].find((uri) => nameOf(uri) === wanted);
  }

  async function read({ folder, path }: ReadFileParams): Promise<ReadFileResult> {
    const root = folderNamed(folder);
    if (!root || !staysInside(path)) return null;
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const type = await typeOf(Uri.joinPath(root, ...parts.slice(0, depth)));
      if (type === undefined) return null;
      if (type !== FileType.Directory) return { why: l10n.t('It lies behind a link. Put the file itself here.') };
    }
    const file = Uri.joinPath(root, ...parts);
    const found = await Promise.resolve(workspace.fs.stat(file)).catch(() => undefined);
    if (!found) return null;
    if (found.type !== FileType.File) return { why: l10n.t('It is no plain file. Put the file itself here.') };
    if (found.size > MOST_BYTES) return { why: l10n.t('It is too large to be read. Keep it to what the coach needs.') };
    try {
      const bytes = await workspace.fs.readFile(file);
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { why: l10n.t('It cannot be read. Save it as UTF-8 text where you may read it.') };
    }
  }

  async function list({ folder, deep }: ListScriptsParams): Promise<ListScriptsResult> {
    const root = folderNamed(folder);
    const found: string[] = [];
    let looks = 0;
    const look = async (below: readonly string[]): Promise<void> => {
      if (!root || looks++ >= MOST_FOLDERS) return;
      const reading = Promise.resolve(workspace.fs.readDirectory(Uri.joinPath(root, ...below)));
      const entries = await reading.catch((): [string, FileType][] => []);
      for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (isPassedOver(name) || found.length >= MOST_SCRIPTS) continue;
        const path = [...below, name];
        if (type === FileType.Directory && deep) await look(path);
        else if (type === FileType.File && isScriptName(name)) found.push(path.join('/'));
      }
    };
    await look([]);
    return found;
  }

  return Disposable.from(
    client.onRequest<ReadFileResult, void>(READ_FILE, read),
    client.onRequest<ListScriptsResult, void>(LIST_SCRIPTS, list),
  );
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => type,
    () => undefined,
  );
}
