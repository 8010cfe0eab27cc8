import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SETTINGS_FILE } from '../../server/src/coaching/settings-file/types';
import { MOST_BYTES } from '../../server/src/files/bound';
import {
  READ_SETTINGS_FILE,
  type ReadSettingsFileParams,
  type ReadSettingsFileResult,
} from '../../server/src/lsp/requests';

/**
 * Hands the server the settings file of a workspace folder that lies on no disk it can read. Nothing but that one file
 * of the folders that are open is ever handed over, and no link, as nobody could tell where it leads.
 */
export function handOverSettingsFiles(client: BaseLanguageClient): Disposable {
  return client.onRequest<ReadSettingsFileResult, void>(
    READ_SETTINGS_FILE,
    async ({ folder }: ReadSettingsFileParams): Promise<ReadSettingsFileResult> => {
      const here = workspace.workspaceFolders?.find(({ uri }) => client.code2ProtocolConverter.asUri(uri) === folder);
      if (!here) return null;
      const file = Uri.joinPath(here.uri, SETTINGS_FILE);
      const found = await Promise.resolve(workspace.fs.stat(file)).catch(() => undefined);
      if (!found) return null;
      if (found.type !== FileType.File) return { why: 'It is no plain file. Put the file itself here.' };
      if (found.size > MOST_BYTES) return { why: 'It is too large to be read. Keep it to what the coach needs.' };
      try {
        const bytes = await workspace.fs.readFile(file);
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
      } catch {
        return { why: 'It cannot be read. Save it as UTF-8 text where you may read it.' };
      }
    },
  );
}
