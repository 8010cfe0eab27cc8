/** A file's text; or a sentence on why it is not read, though it is there. */
export type FileText = { readonly text: string } | { readonly why: string };

/**
 * The one way to every file that is not open in an editor: the disk, or a client that is asked. Whatever it is named,
 * nothing outside `folder` is ever handed out, also where links inside lead there. Neither ever rejects.
 */
export interface Door {
  /** The text of a file by its path below `folder`, its parts parted by `/`; undefined where there is none. */
  read(folder: string, path: string): Promise<FileText | undefined>;
  /**
   * The paths of the scripts in `folder`, and below where `deep`, in order of their names. Links, names that begin with a
   * dot and node_modules are passed over, and so is what cannot be read.
   */
  list(folder: string, deep: boolean): Promise<readonly string[]>;
}

/** True for a path that names something below the folder it starts from. */
export function staysInside(path: string): boolean {
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\'));
}

/** What a script's file is called. */
export function isScriptName(name: string): boolean {
  return name.toLowerCase().endsWith('.pitch');
}

/** True for a name in a folder that nobody keeps scripts under. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The bytes of the largest file that is read unasked; what people write by hand is far below it. */
export const MOST_BYTES = 1_000_000;
/** More scripts and folders than this are no folder of scripts, but somebody's whole disk. */
export const MOST_SCRIPTS = 10_000;
export const MOST_FOLDERS = 20_000;
