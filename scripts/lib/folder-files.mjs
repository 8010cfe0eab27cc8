// Reads and writes the files of one folder, and of nothing outside it: not by `..`, nor through a link that leads out.
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** VS Code's FileType: a set of bits. */
const type = { unknown: 0, file: 1, folder: 2, link: 64 };

/** Folders that hold no scripts, and so many files that a search would drown in them. */
const unsearched = new Set(['.git', 'node_modules']);
const searchLimit = 20_000;

/**
 * Why a request was turned down: `code` is the name of one of VS Code's FileSystemError makers.
 */
export class Refusal extends Error {
  /** @param {'FileNotFound' | 'FileExists' | 'FileNotADirectory' | 'FileIsADirectory' | 'NoPermissions' | 'Unavailable'} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @param {string} outer @param {string} inner @returns {boolean} whether `inner` is `outer` or lies in it */
function contains(outer, inner) {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** @param {import('node:fs').Stats | import('node:fs').Dirent} stats @returns {number} */
const typeOf = (stats) => (stats.isFile() ? type.file : stats.isDirectory() ? type.folder : type.unknown);

/** @type {Record<string, Refusal['code']>} */
const codes = {
  ENOENT: 'FileNotFound',
  EEXIST: 'FileExists',
  ENOTEMPTY: 'FileExists',
  ENOTDIR: 'FileNotADirectory',
  EISDIR: 'FileIsADirectory',
  EACCES: 'NoPermissions',
  EPERM: 'NoPermissions',
  EROFS: 'NoPermissions',
};

/** @param {unknown} error what an operation was rejected with @returns {Refusal} */
export function refusalOf(error) {
  if (error instanceof Refusal) return error;
  const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
  return new Refusal(codes[code] ?? 'Unavailable', message);
}

/**
 * The operations that an editor's file system consists of, on one folder. Paths are absolute, as this machine writes
 * them. See `refusalOf` for what they are
 * rejected with.
 * @param {string} folder
 */
export function folderFiles(folder) {
  const root = resolve(folder);

  /**
   * Checks a path before it is used.
   * @param {string} path
   * @returns {Promise<string>} where it really leads; it need not exist, the folders above it neither
   */
  async function inside(path) {
    const wanted = resolve(path);
    const real = await realpath(root);
    if (!contains(root, wanted)) throw new Refusal('NoPermissions', `${path} is outside the folder.`);
    for (let existing = wanted; ; existing = dirname(existing)) {
      const target = await realpath(existing).catch(() => undefined);
      if (target !== undefined) {
        if (!contains(real, target)) throw new Refusal('NoPermissions', `${path} leads outside the folder.`);
        return join(target, relative(existing, wanted));
      }
      // A link that leads nowhere would be followed, and its target made, when written to.
      const link = await lstat(existing).catch(() => undefined);
      if (link) throw new Refusal('NoPermissions', `${path} is a link that leads nowhere.`);
    }
  }

  /**
   * The path itself, for what is done to a link and not to its target; the folder it is in must be inside.
   * @param {string} path
   */
  async function entry(path) {
    if (resolve(path) === root) throw new Refusal('NoPermissions', 'The open folder itself stays as it is.');
    return join(await inside(dirname(resolve(path))), basename(resolve(path)));
  }

  return {
    /** @param {string} path */
    async stat(path) {
      const stats = await stat(await inside(path));
      const link = (await lstat(resolve(path))).isSymbolicLink() ? type.link : 0;
      return {
        type: typeOf(stats) | link,
        ctime: stats.birthtime.getTime(),
        mtime: stats.mtime.getTime(),
        size: stats.size,
      };
    },

    /** @param {string} path @returns {Promise<[string, number][]>} */
    async readDirectory(path) {
      const real = await inside(path);
      const entries = await readdir(real, { withFileTypes: true });
      return Promise.all(
        entries.map(async (found) => {
          if (!found.isSymbolicLink()) return [found.name, typeOf(found)];
          const target = await inside(join(path, found.name))
            .then((real) => stat(real))
            .catch(() => undefined);
          return [found.name, type.link | (target ? typeOf(target) : type.unknown)];
        }),
      );
    },

    /** @param {string} path */
    async readFile(path) {
      return await readFile(await inside(path));
    },

    /** @param {string} path @param {{ create: boolean, overwrite: boolean }} how @param {Uint8Array} content */
    async writeFile(path, { create, overwrite }, content) {
      const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC } = constants;
      const flags = O_WRONLY | (create ? O_CREAT : 0) | (create && !overwrite ? O_EXCL : O_TRUNC);
      const file = await open(await inside(path), flags);
      try {
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    },

    /** @param {string} path */
    async createDirectory(path) {
      await mkdir(await inside(path));
    },

    /** @param {string} path @param {{ recursive: boolean }} how */
    async delete(path, { recursive }) {
      await rm(await entry(path), { recursive });
    },

    /** @param {string} path @param {{ to: string, overwrite: boolean }} how */
    async rename(path, { to, overwrite }) {
      const [from, target] = [await entry(path), await entry(to)];
      if (!overwrite && (await lstat(target).catch(() => undefined))) throw new Refusal('FileExists', `${to} exists.`);
      await rename(from, target);
    },

    /**
     * The files under the folder, for the editor's search by name.
     * @param {string} path
     * @returns {Promise<string[]>} paths with `/`, relative to `path`
     */
    async list(path) {
      /** @type {string[]} */
      const found = [];
      const start = await inside(path);
      const folders = [start];
      for (let next = folders.pop(); next !== undefined && found.length < searchLimit; next = folders.pop()) {
        for (const each of await readdir(next, { withFileTypes: true }).catch(() => [])) {
          if (each.isDirectory() && !unsearched.has(each.name)) folders.push(join(next, each.name));
          else if (each.isFile()) found.push(relative(start, join(next, each.name)).replaceAll('\\', '/'));
        }
      }
      return found;
    },
  };
}
