import { isAbsolute, join, relative, sep } from 'node:path';
import { t } from '@vscode/l10n';
import type { Disk } from './disk';
import {
  type Door,
  type FileText,
  isPassedOver,
  isScriptName,
  MOST_BYTES,
  MOST_FOLDERS,
  MOST_SCRIPTS,
  staysInside,
} from './door';

export { type Disk, type Entry, nodeDisk } from './disk';
export type { Door, FileText } from './door';

/** The door to a disk; folders are absolute paths. */
export function diskDoor(disk: Disk): Door {
  return {
    read: (folder, path) => readInside(disk, folder, path),
    async list(folder, deep) {
      const found: string[] = [];
      let looks = 0;
      const bounded: Disk = { ...disk, list: async (each) => (looks++ < MOST_FOLDERS ? disk.list(each) : []) };
      for await (const path of scriptsIn(bounded, folder, deep, () => undefined)) {
        found.push(path);
        if (found.length === MOST_SCRIPTS) break;
      }
      return found;
    },
  };
}

/**
 * The scripts in a folder, by their paths from there parted by `/`, in order of their names: see {@link Door.list}.
 * `unread` hears of each folder that cannot be looked into, by its path from there.
 */
export async function* scriptsIn(
  disk: Disk,
  folder: string,
  deep: boolean,
  unread: (path: string, error: unknown) => void,
): AsyncGenerator<string> {
  const open: { readonly path: string; readonly isFolder: boolean }[] = [{ path: '', isFolder: true }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path: below, isFolder } = next;
    if (!isFolder) {
      yield below;
      continue;
    }
    const entries = await disk.list(join(folder, below)).catch((error) => {
      unread(below, error);
      return [];
    });
    // What is put on last is taken first.
    for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? 1 : -1))) {
      if (isPassedOver(name)) continue;
      const path = below === '' ? name : `${below}/${name}`;
      if (kind === 'folder' && deep) open.push({ path, isFolder: true });
      else if (kind === 'file' && isScriptName(name)) open.push({ path, isFolder: false });
    }
  }
}

async function readInside(disk: Disk, folder: string, path: string): Promise<FileText | undefined> {
  if (!staysInside(path)) return { why: t('It lies outside this folder, and nothing outside is ever read.') };
  try {
    const root = await disk.realPath(folder);
    const real = await disk.realPath(join(folder, path));
    if (!isInside(real, root)) {
      return {
        why: t(
          'It is a link that leads out of its folder, and nothing outside is ever read. Put the file itself here.',
        ),
      };
    }
    const { isFile, size } = await disk.stat(real);
    if (!isFile) return { why: t('It is no file. Put a text file of that name in its place.') };
    if (size > MOST_BYTES) return { why: t('It is too large to be read. Keep it to what the coach needs.') };
    return { text: textOf(await disk.read(real)) };
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
  if (code === 'EACCES' || code === 'EPERM') return { why: t('You have no leave to read it.') };
  if (code === 'ELOOP') return { why: t('It is a link that leads back to itself. Put the file itself here.') };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { why: t('It is not UTF-8. Save it as UTF-8 text.') };
  return { why: t`It cannot be read (${error instanceof Error ? error.message : String(error)}).` };
}

/** True for a path below `folder`; both with their links followed. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
