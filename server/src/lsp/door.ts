import type { Connection } from 'vscode-languageserver';
import type { Door } from '../files/index';
import {
  LIST_SCRIPTS,
  type ListScriptsParams,
  type ListScriptsResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from './requests';

/**
 * The door that a server has: `disk` for folders by their `file:` URI where there is one, else the client where it answers.
 * Folders are URIs.
 */
export function createDoor(connection: Connection, disk: Door | undefined, clientReads: () => boolean): Door {
  const isOnDisk = (folder: string): boolean => disk !== undefined && folder.startsWith('file:');
  const failed = (what: string, error: unknown): undefined => {
    connection.console.error(`${what} was not handed over: ${error}`);
    return undefined;
  };
  return {
    async read(folder, path) {
      if (disk && isOnDisk(folder)) return disk.read(folder, path);
      if (!clientReads()) return undefined;
      const params: ReadFileParams = { folder, path };
      const read = connection.sendRequest<ReadFileResult>(READ_FILE, params);
      return (await read.catch((error) => failed(`${folder}/${path}`, error))) ?? undefined;
    },
    async list(folder, deep) {
      if (disk && isOnDisk(folder)) return disk.list(folder, deep);
      if (!clientReads()) return [];
      const params: ListScriptsParams = { folder, deep };
      const listed = connection.sendRequest<ListScriptsResult>(LIST_SCRIPTS, params);
      return (await listed.catch((error) => failed(folder, error))) ?? [];
    },
  };
}
