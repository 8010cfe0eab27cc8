import {
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Finding,
  NO_SETTINGS_FILE,
  type OwnSettings,
  problemAt,
  type Rule,
  readSettingsFile,
  SETTINGS_FILE,
  type Settings,
  type SettingsFileRead,
  settingsFor,
} from '../coaching/index';
import type { FileText } from '../files/index';
import type { Client } from './client';
import { diagnosticOf } from './convert';

/** The settings files of the workspace's folders: one at the root of each. */
export interface SettingsFiles {
  /** What holds for a script; `own` goes before what the team set. */
  settingsOf(uri: string, own: OwnSettings): Settings;
  /** The settings file that holds for a script, or would if it were there. */
  fileOf(uri: string): SettingsDocument | undefined;
  /** What is wrong with a settings file that is open. */
  problemsOf(document: TextDocument): readonly Finding[];
  /** The rules of every team in the workspace. */
  houseRules(): readonly Rule[];
  /** Reads the files and follows them from now on. Resolves when they are read, or take too long. */
  start(client: Client, folders: readonly string[]): Promise<void>;
  /** What holds may have changed. */
  onChange(listener: () => void): void;
}

/** A settings file as it stands in the editor, saved or not. */
export interface SettingsDocument {
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** Where it is open. */
  readonly version: number | undefined;
  /** The script's place below the file's folder; undefined for one that has none. */
  readonly path: string | undefined;
}

/** Reads the settings file at the root of a folder, by the folder's URI. */
export type ReadFile = (folder: string) => Promise<FileText | undefined>;

interface Folder {
  /** Without a slash at its end. */
  readonly root: string;
  readonly file: string;
  /** As on disk. */
  saved: FileText | undefined;
  read: SettingsFileRead;
  /** Counts what was asked for, so that an answer that was overtaken is dropped. */
  asked: number;
}

const NOTHING: SettingsFileRead = { settings: NO_SETTINGS_FILE, problems: [] };
/** How long coaching waits for files, so that a folder far away does not keep it silent. */
const PATIENCE_MS = 3000;
/** How long typing in a settings file must rest before scripts are coached anew by it. */
const REST_MS = 200;

/** True for a settings file, wherever it lies: it is no script. */
export function isSettingsFile(uri: string): boolean {
  return uri.replace(/[?#].*/, '').endsWith(`/${SETTINGS_FILE}`);
}

/** Follows the settings files of a workspace, unsaved changes included, and sends what is wrong with them. */
export function createSettingsFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  readFile: ReadFile,
): SettingsFiles {
  let folders: Folder[] = [];
  let listener = (): void => {};
  let client: Client | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const folderOf = (uri: string): Folder | undefined => {
    const around = folders.filter(({ root }) => uri.startsWith(`${root}/`));
    if (around.length > 0) return around.reduce((a, b) => (b.root.length > a.root.length ? b : a));
    // What has no place yet is written for the one folder there is.
    return uri.startsWith('untitled:') && folders.length === 1 ? folders[0] : undefined;
  };

  function use(folder: Folder): void {
    const open = documents.get(folder.file);
    const saved = folder.saved && 'text' in folder.saved ? folder.saved.text : undefined;
    const text = open?.getText() ?? saved;
    folder.read = text === undefined ? NOTHING : readSettingsFile(text);
    publish(folder, open, text);
  }

  /** To a client that asks, only of a file that is not open: of an open one it asks. */
  function publish(folder: Folder, open: TextDocument | undefined, text: string | undefined): void {
    const asks = open !== undefined && client?.pulls;
    const shown = open ?? TextDocument.create(folder.file, 'yaml', 0, text ?? '');
    const found = asks ? [] : [...unread(folder, open), ...folder.read.problems];
    const diagnostics = found.map((finding): Diagnostic => diagnosticOf(shown, finding, undefined));
    void connection.sendDiagnostics({ uri: folder.file, diagnostics });
  }

  /** Resolves to true where the file is another than it was. */
  async function load(folder: Folder): Promise<boolean> {
    const turn = ++folder.asked;
    const before = JSON.stringify(folder.saved);
    const saved = await readFile(folder.root).catch((error) => {
      connection.console.error(`${folder.file} was not handed over: ${error}`);
      return undefined;
    });
    if (turn !== folder.asked || !folders.includes(folder)) return false;
    folder.saved = saved;
    use(folder);
    return JSON.stringify(saved) !== before;
  }

  async function loadAll(wanted: readonly Folder[]): Promise<void> {
    const changed = await Promise.all(wanted.map(load));
    if (changed.includes(true)) listener();
  }

  function add(roots: readonly string[]): Folder[] {
    const added = roots.map((uri): Folder => {
      const root = uri.replace(/\/$/, '');
      return { root, file: `${root}/${SETTINGS_FILE}`, saved: undefined, read: NOTHING, asked: 0 };
    });
    folders = [...folders, ...added];
    return added;
  }

  function remove(roots: readonly string[]): void {
    const gone = new Set(roots.map((uri) => uri.replace(/\/$/, '')));
    for (const { root, file } of folders)
      if (gone.has(root)) void connection.sendDiagnostics({ uri: file, diagnostics: [] });
    folders = folders.filter(({ root }) => !gone.has(root));
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = new Set(changes.map(({ uri }) => uri));
    const touched = folders.filter(({ file }) => changed.has(file));
    if (touched.length > 0) void loadAll(touched);
  });
  documents.onDidChangeContent(({ document }) => {
    const folder = folders.find(({ file }) => file === document.uri);
    if (!folder) return;
    use(folder);
    clearTimeout(resting);
    resting = setTimeout(listener, REST_MS);
  });
  documents.onDidClose(({ document }) => {
    const folder = folders.find(({ file }) => file === document.uri);
    if (folder) void load(folder).then(() => listener());
  });
  // A client that does not tell of changed files is looked after when a script is opened or saved.
  const lookAgain = ({ document }: { document: TextDocument }): void => {
    const folder = client && !client.watches ? folderOf(document.uri) : undefined;
    if (folder) void loadAll([folder]);
  };
  documents.onDidOpen(lookAgain);
  documents.onDidSave(lookAgain);

  return {
    settingsOf(uri, own) {
      const folder = folderOf(uri);
      return settingsFor(folder?.read.settings ?? NO_SETTINGS_FILE, folder && pathIn(folder, uri), own);
    },
    fileOf(uri) {
      const folder = folderOf(uri);
      if (!folder || (folder.saved && 'why' in folder.saved)) return undefined;
      const open = documents.get(folder.file);
      const text = open?.getText() ?? folder.saved?.text;
      return { uri: folder.file, text, version: open?.version, path: pathIn(folder, uri) };
    },
    problemsOf(document) {
      const folder = folders.find(({ file }) => file === document.uri);
      if (folder) return [...unread(folder, document), ...folder.read.problems];
      return [problemAt({ start: 0, end: 1 }, ELSEWHERE, 'warning'), ...readSettingsFile(document.getText()).problems];
    },
    houseRules: () => folders.flatMap(({ read }) => read.settings.houseRules),
    async start(wanted, roots) {
      client = wanted;
      if (client.changesFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          remove(removed.map(({ uri }) => uri));
          if (removed.length > 0) listener();
          void loadAll(add(added.map(({ uri }) => uri)));
        });
      }
      if (client.watches) {
        const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
        const registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
        registration.catch((error) => connection.console.error(`${SETTINGS_FILE} cannot be followed: ${error}`));
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS);
      });
      let waiting = true;
      const loaded = Promise.all(add(roots).map(load)).then(() => {
        // Nobody has been coached yet, unless it took too long.
        if (!waiting) listener();
      });
      await Promise.race([loaded, patience]);
      waiting = false;
      clearTimeout(timer);
    },
    onChange(wanted) {
      listener = wanted;
    },
  };
}

const ELSEWHERE =
  'In an editor only the pitch.yaml at the top of an open folder holds, and this one is not there. On a terminal the nearest one above the path you name holds.';

/** Why a file that is there is not read; one that is open is read all the same. */
function unread({ saved }: Folder, open: TextDocument | undefined): readonly Finding[] {
  if (open || !saved || !('why' in saved)) return [];
  return [problemAt({ start: 0, end: 0 }, `This file is not read. ${saved.why}`, 'error')];
}

function pathIn({ root }: Folder, uri: string): string | undefined {
  if (!uri.startsWith(`${root}/`)) return undefined;
  const path = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
