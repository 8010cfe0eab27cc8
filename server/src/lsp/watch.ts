import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { SETTINGS_FILE } from '../coaching/index';

/** Asks the client to tell of scripts and settings files that change, and of folders that go. */
export function watchFiles(connection: Connection): void {
  const watchers: FileSystemWatcher[] = [
    { globPattern: `**/${SETTINGS_FILE}` },
    { globPattern: '**/*.pitch' },
    // Of a folder that is taken away no file in it is told.
    { globPattern: '**/*', kind: WatchKind.Delete },
  ];
  const registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  registration.catch((error) => connection.console.error(`Files cannot be followed: ${error}`));
}
