import { readdir, readFile, realpath, stat } from 'node:fs/promises';

/** A name in a folder. A link is none of the others, whatever it points at. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** As much of a disk as reading scripts takes. All reject with Node's own errors. */
export interface Disk {
  /** The path with every link in it followed. */
  realPath(path: string): Promise<string>;
  stat(path: string): Promise<{ readonly isFile: boolean; readonly isFolder: boolean; readonly size: number }>;
  read(path: string): Promise<Uint8Array>;
  list(folder: string): Promise<readonly Entry[]>;
}

export const nodeDisk: Disk = {
  realPath: realpath,
  stat: async (path) => {
    const found = await stat(path);
    return { isFile: found.isFile(), isFolder: found.isDirectory(), size: found.size };
  },
  read: (path) => readFile(path),
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    })),
};
