import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { MOST_BYTES } from './bound';

/** A file's text; or a sentence on why it is not read, though it is there. */
export type FileText = { readonly text: string } | { readonly why: string };

/** As much of a disk as reading one file takes. All reject with Node's own errors. */
export interface Disk {
  /** The path with every link in it followed. */
  realPath(path: string): Promise<string>;
  stat(path: string): Promise<{ readonly isFile: boolean; readonly isFolder: boolean; readonly size: number }>;
  read(path: string): Promise<Uint8Array>;
}

export const nodeDisk: Disk = {
  realPath: realpath,
  stat: async (path) => {
    const found = await stat(path);
    return { isFile: found.isFile(), isFolder: found.isDirectory(), size: found.size };
  },
  read: (path) => readFile(path),
};

/**
 * The text of the file `name` in `folder`, by its absolute path; undefined where there is none. Where links lead out of
 * the folder it is not read: nothing outside ever is. Never rejects.
 */
export async function readInside(disk: Disk, folder: string, name: string): Promise<FileText | undefined> {
  try {
    const root = await disk.realPath(folder);
    const path = await disk.realPath(join(folder, name));
    if (!isInside(path, root)) {
      return {
        why: 'It is a link that leads out of its folder, and nothing outside is ever read. Put the file itself here.',
      };
    }
    const { isFile, size } = await disk.stat(path);
    if (!isFile) return { why: 'It is no file. Put a text file of that name in its place.' };
    if (size > MOST_BYTES) return { why: 'It is too large to be read. Keep it to what the coach needs.' };
    return { text: textOf(await disk.read(path)) };
  } catch (error) {
    return whyNot(error);
  }
}

/** The text of UTF-8 bytes, a byte-order mark kept so that places count as in the file; throws where they are none. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function whyNot(error: unknown): FileText | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  if (code === 'EACCES' || code === 'EPERM') return { why: 'You have no leave to read it.' };
  if (code === 'ELOOP') return { why: 'It is a link that leads back to itself. Put the file itself here.' };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { why: 'It is not UTF-8. Save it as UTF-8 text.' };
  return { why: `It cannot be read (${error instanceof Error ? error.message : error}).` };
}

/** True for a path below `folder`; both with their links followed. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
