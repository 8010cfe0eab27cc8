import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';

/** The folders that are open in the editor, by their URIs without a slash at the end. */
export interface Folders {
  all(): readonly string[];
  /** The innermost that holds a file; of one that has no place yet the only one there is. */
  around(uri: string): string | undefined;
  onChange(listener: (change: FoldersChange) => void): void;
  /** Follows them from now on. */
  start(client: Client, roots: readonly string[]): void;
}

export interface FoldersChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Follows the workspace folders of a client. */
export function createFolders(connection: Connection): Folders {
  let folders: readonly string[] = [];
  const listeners: ((change: FoldersChange) => void)[] = [];
  const bare = (uri: string): string => uri.replace(/\/$/, '');

  return {
    all: () => folders,
    around(uri) {
      const holding = folders.filter((folder) => uri.startsWith(`${folder}/`));
      if (holding.length > 0) return holding.reduce((a, b) => (b.length > a.length ? b : a));
      return uri.startsWith('untitled:') && folders.length === 1 ? folders[0] : undefined;
    },
    onChange: (listener) => void listeners.push(listener),
    start({ changesFolders }, roots) {
      folders = roots.map(bare);
      if (!changesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        const removed = event.removed.map(({ uri }) => bare(uri));
        const added = event.added.map(({ uri }) => bare(uri));
        folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
        for (const listener of listeners) listener({ added, removed });
      });
    },
  };
}
