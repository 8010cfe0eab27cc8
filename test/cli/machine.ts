import { join, relative, resolve, sep } from 'node:path';
import { type Files, type Host, main } from '../../server/src/cli/index';
import type { Entry } from '../../server/src/files/index';
import { readDocx } from '../../server/src/importing/docx/index';

/** A file's content; a link, that points anywhere; or what nobody may read. */
export type Content = string | Uint8Array | { readonly link: string } | 'unreadable file' | 'unreadable folder';

/** A machine that is all in memory: files by their path below the current folder. */
export interface Machine {
  readonly files: Readonly<Record<string, Content>>;
  /** Somebody else's work on a file, done after it was read for the first time. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  /** Files that nobody may write. */
  readonly readOnly?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of its terminal; without, output goes into a pipe. */
  readonly terminal?: number;
}

export interface Ran {
  /** What was written, by the path below the current folder. */
  readonly written: Readonly<Record<string, string>>;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const HOME = resolve('/home/trainer');

/** Runs `pitch` with these words on a machine in memory. */
export async function pitch(machine: Machine, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const output = (written: string[]) => ({
    write: (text: string) => void written.push(text),
    isTerminal: machine.terminal !== undefined,
    columns: machine.terminal,
    closed: false,
  });
  const host: Host = {
    cwd: HOME,
    env: machine.env ?? {},
    stdout: output(out),
    stderr: output(err),
    files: filesOf(machine, written),
    readStdin: async () => bytesOf(machine.stdin ?? ''),
    version: async () => '1.2.3',
    readDocx,
  };
  const code = await main(args, host);
  return { code, out: out.join(''), err: err.join(''), written };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function filesOf({ files: contents, meanwhile = {}, readOnly = [] }: Machine, written: Record<string, string>): Files {
  const files = new Map(Object.entries(contents).map(([name, content]) => [join(HOME, name), content]));
  const isInside = (path: string, folder: string): boolean =>
    path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const isFolder = (path: string): boolean =>
    path === HOME || files.get(path) === 'unreadable folder' || [...files.keys()].some((file) => isInside(file, path));
  const contentAt = (path: string): Content => {
    const content = files.get(path);
    if (content === undefined) throw failure(isFolder(path) ? 'EISDIR' : 'ENOENT');
    if (content === 'unreadable file' || content === 'unreadable folder') throw failure('EACCES');
    return typeof content === 'object' && 'link' in content ? contentAt(join(HOME, content.link)) : content;
  };
  return {
    isFolder: async (path) => {
      if (isFolder(path)) return true;
      if (files.get(path) !== 'unreadable file') contentAt(path);
      return false;
    },
    list: async (folder) => {
      if (files.get(folder) === 'unreadable folder') throw failure('EACCES');
      const entries = new Map<string, Entry>();
      // Backwards, so that nobody leans on a file system that sorts.
      for (const [path, content] of [...files].reverse()) {
        if (!isInside(path, folder)) continue;
        const [name = '', ...rest] = path.slice(folder.length).split(sep).filter(Boolean);
        const isLink = typeof content === 'object' && 'link' in content;
        const kind = rest.length > 0 || content === 'unreadable folder' ? 'folder' : isLink ? 'link' : 'file';
        entries.set(name, { name, kind });
      }
      return [...entries.values()];
    },
    write: async (path, text, replace) => {
      if (isFolder(path)) throw failure('EISDIR');
      if (files.has(path) && !replace) throw failure('EEXIST');
      if (files.get(path) === 'unreadable file' || readOnly.includes(relative(HOME, path))) throw failure('EACCES');
      files.set(path, text);
      written[relative(HOME, path).replaceAll('\\', '/')] = text;
    },
    realPath: async (path) => {
      const content = files.get(path);
      if (typeof content === 'object' && 'link' in content) return join(HOME, content.link);
      if (content === undefined && !isFolder(path)) throw failure('ENOENT');
      return path;
    },
    stat: async (path) => {
      if (isFolder(path)) return { isFile: false, isFolder: true, size: 0 };
      const content = files.get(path) === 'unreadable file' ? '' : contentAt(path);
      return { isFile: true, isFolder: false, size: bytesOf(content as string | Uint8Array).length };
    },
    read: async (path) => {
      const content = contentAt(path);
      const changed = meanwhile[relative(HOME, path)];
      if (changed !== undefined) files.set(path, changed);
      return bytesOf(content as string | Uint8Array);
    },
  };
}
