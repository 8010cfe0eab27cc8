import { dirname, join, resolve } from 'node:path';
import { t } from '@vscode/l10n';
import { scriptsIn } from '../files/index';
import type { Host } from './host';
import { printable } from './words';

/** A script to read: how it is called in what is printed, and where it is. */
export interface Found {
  /** The path as typed, with what was found below it; `-` for standard input. */
  readonly name: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
  /** The folder that was named, or that holds what was named: settings are looked for from here up. */
  readonly under: string;
  readonly read: () => Promise<Uint8Array>;
  /** Puts this text in its place; undefined where nothing can be written back. */
  readonly write: ((text: string) => Promise<void>) | undefined;
}

/** What was found, and, in whole sentences, what was not. */
export interface Search {
  readonly found: readonly Found[];
  /** Paths that cannot be read. */
  readonly problems: readonly string[];
  /** Folders that hold no script. */
  readonly remarks: readonly string[];
}

/**
 * The scripts that paths stand for, each once, in the order of the paths and by name inside a folder. A path that is
 * named is taken whatever its ending. In a folder, node_modules and names that begin with a dot are passed over, and links
 * are: what they point at inside is found by its own name, and outside nobody asked for it.
 */
export async function findScripts(paths: readonly string[], host: Host): Promise<Search> {
  const found = new Map<string, Found>();
  const problems: string[] = [];
  const remarks: string[] = [];
  const add = (name: string, under: string): void => {
    const path = resolve(host.cwd, name);
    if (found.has(path)) return;
    const write = (text: string): Promise<void> => host.files.write(path, text, true);
    found.set(path, { name, path, under, read: () => host.files.read(path), write });
  };
  for (const path of paths) {
    if (path === '-') {
      found.set('-', { name: '-', path: undefined, under: host.cwd, read: host.readStdin, write: undefined });
      continue;
    }
    try {
      if (!(await host.files.isFolder(resolve(host.cwd, path)))) {
        add(path, dirname(resolve(host.cwd, path)));
        continue;
      }
    } catch (error) {
      problems.push(whyUnread(path, error));
      continue;
    }
    let isEmpty = true;
    const unread = (below: string, error: unknown): void => {
      problems.push(whyUnread(join(path, below), error));
    };
    for await (const below of scriptsIn(host.files, resolve(host.cwd, path), true, unread)) {
      isEmpty = false;
      add(join(path, below), resolve(host.cwd, path));
    }
    if (isEmpty) {
      remarks.push(
        path === '.'
          ? t('There is no .pitch script in this folder.')
          : t`There is no .pitch script in ${printable(path)}.`,
      );
    }
  }
  return { found: [...found.values()], problems, remarks };
}

const reasons = (): Readonly<Record<string, string>> => ({
  ENOENT: t('there is no such file or folder'),
  ENOTDIR: t('there is no such file or folder'),
  EACCES: t('you have no leave to read it'),
  EPERM: t('you have no leave to read it'),
  EISDIR: t('it is a folder'),
  ELOOP: t('it is a link that leads back to itself'),
  ENAMETOOLONG: t('its name is too long'),
  ERR_FS_FILE_TOO_LARGE: t('it is too large'),
});

/** A sentence on why a path cannot be read, from the error that Node gave. */
export function whyUnread(path: string, error: unknown): string {
  const reason = reasons()[codeOf(error)] ?? messageOf(error);
  return path === '-' ? t`Standard input cannot be read: ${reason}.` : t`${printable(path)} cannot be read: ${reason}.`;
}

const refusals = (): Readonly<Record<string, string>> => ({
  EEXIST: t('it is there already; --force writes over it'),
  EISDIR: t('it is a folder'),
  ENOENT: t('there is no such folder'),
  ENOTDIR: t('there is no such folder'),
  EACCES: t('you have no leave to write it'),
  EPERM: t('you have no leave to write it'),
  EROFS: t('the disk can only be read'),
  ENOSPC: t('the disk is full'),
  EBUSY: t('another program holds it'),
});

/** A sentence on why a file is not written, from the error that Node gave. */
export function whyUnwritten(path: string, error: unknown): string {
  const reason = refusals()[codeOf(error)] ?? messageOf(error);
  return t`${printable(path)} is not written: ${reason}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
