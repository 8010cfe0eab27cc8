import { t } from '@vscode/l10n';
import type { Connection, Diagnostic, FileEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Finding,
  NO_SETTINGS_FILE,
  noHouseScript,
  type OwnSettings,
  problemAt,
  type Rule,
  readSettingsFile,
  SETTINGS_FILE,
  type Settings,
  type SettingsFileRead,
  settingsFor,
} from '../coaching/index';
import type { Door, FileText } from '../files/index';
import { pathBetween, placeOfUri, resolvePlace, type Shelved, type TextEdit, yamlWords } from '../script/index';
import type { Client } from './client';
import { diagnosticOf } from './convert';
import type { Folders } from './folders';
import { withPatience } from './patience';
import { createRest } from './rest';

/** The settings files of the workspace's folders: one at the root of each. */
export interface SettingsFiles {
  /** What holds for a script; `own` goes before what the team set. */
  settingsOf(uri: string, own: OwnSettings): Settings;
  /** The settings file that holds for a script, or would if it were there. */
  fileOf(uri: string): SettingsDocument | undefined;
  /** What is wrong with a settings file that is open. */
  problemsOf(document: TextDocument): readonly Finding[];
  /** The place of the house script that holds for a script. */
  houseOf(uri: string): string | undefined;
  /** Scripts changed: one of them may be a house script that is there now, or is no longer. */
  scriptsChanged(places: ReadonlySet<string>): void;
  /** Files changed: settings files among them are read anew. */
  changed(events: readonly FileEvent[]): void;
  /** Edits that keep every `house:` right when files move; `moved` tells where a place will lie. */
  housesMoved(moved: (place: string) => string): readonly ChangedSettings[];
  /** The rules of every team in the workspace. */
  houseRules(): readonly Rule[];
  /** Reads the files of the open folders and follows them from now on. Resolves when they are read, or take too long. */
  start(client: Client): Promise<void>;
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

/** True for a settings file, wherever it lies: it is no script. */
export function isSettingsFile(uri: string): boolean {
  return uri.replace(/[?#].*/, '').endsWith(`/${SETTINGS_FILE}`);
}

/** A settings file with edits; `version` is that of an open one. */
export interface ChangedSettings {
  readonly document: TextDocument;
  readonly version: number | undefined;
  readonly edits: readonly TextEdit[];
}

/** Tells what lies at the place of a house script, for a settings file by its URI. */
export interface HouseScripts {
  at(place: string, uri: string): Shelved;
  load(places: readonly string[]): Promise<void>;
}

/**
 * Follows the settings files of a workspace, unsaved changes included, and sends what is wrong with them.
 */
export function createSettingsFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Folders,
  door: Door,
  scripts: HouseScripts,
): SettingsFiles {
  let folders: Folder[] = [];
  let listener = (): void => {};
  let client: Client | undefined;
  // Scripts are coached anew by what is typed in a settings file once typing rests.
  const resting = createRest(() => listener());

  const folderOf = (uri: string): Folder | undefined => {
    const root = workspace.around(uri);
    return folders.find((folder) => folder.root === root);
  };

  const problemsIn = (folder: Folder, open: TextDocument | undefined): readonly Finding[] => [
    ...unread(folder, open),
    ...folder.read.problems,
    ...noHouse(folder),
  ];

  function housePlace({ file, read }: Folder): string | undefined {
    const path = read.settings.house?.path;
    return path === undefined ? undefined : resolvePlace(placeOfUri(file), path);
  }

  function noHouse(folder: Folder): readonly Finding[] {
    const { house } = folder.read.settings;
    const place = housePlace(folder);
    const found = place === undefined ? undefined : scripts.at(place, folder.file);
    if (place !== undefined && found === 'unread') {
      void scripts.load([place]).then(() => {
        if (scripts.at(place, folder.file) !== 'unread') use(folder);
      });
    }
    if (!house || found === undefined || found === 'unread' || !('why' in found)) return [];
    return [problemAt(house.span, noHouseScript(house.path, found.why), 'warning')];
  }

  /** As it stands in the editor, else as it was read; undefined where there is none that can be. */
  function textOf({ file, saved }: Folder): string | undefined {
    return documents.get(file)?.getText() ?? (saved && 'text' in saved ? saved.text : undefined);
  }

  function use(folder: Folder): void {
    const open = documents.get(folder.file);
    const text = textOf(folder);
    folder.read = text === undefined ? NOTHING : readSettingsFile(text);
    publish(folder, open, text);
  }

  /** To a client that asks, only of a file that is not open: of an open one it asks. */
  function publish(folder: Folder, open: TextDocument | undefined, text: string | undefined): void {
    if (!client) return;
    const to = client;
    const asks = open !== undefined && to.pulls;
    const shown = open ?? TextDocument.create(folder.file, 'yaml', 0, text ?? '');
    const found = asks ? [] : problemsIn(folder, open);
    const diagnostics = found.map((finding): Diagnostic => diagnosticOf(shown, finding, to));
    void connection.sendDiagnostics({ uri: folder.file, diagnostics });
  }

  /** Resolves to true where the file is another than it was. */
  async function load(folder: Folder): Promise<boolean> {
    const turn = ++folder.asked;
    const before = JSON.stringify(folder.saved);
    const saved = await door.read(folder.root, SETTINGS_FILE);
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
    const added = roots.map(
      (root): Folder => ({ root, file: `${root}/${SETTINGS_FILE}`, saved: undefined, read: NOTHING, asked: 0 }),
    );
    folders = [...folders, ...added];
    return added;
  }

  function remove(roots: readonly string[]): void {
    for (const { root, file } of folders)
      if (roots.includes(root)) void connection.sendDiagnostics({ uri: file, diagnostics: [] });
    folders = folders.filter(({ root }) => !roots.includes(root));
  }

  workspace.onChange(({ added, removed }) => {
    remove(removed);
    if (removed.length > 0) listener();
    void loadAll(add(added));
  });
  documents.onDidChangeContent(({ document }) => {
    const folder = folders.find(({ file }) => file === document.uri);
    if (!folder) return;
    use(folder);
    resting.soon(new Set([folder.file]));
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
      const { version } = documents.get(folder.file) ?? {};
      return { uri: folder.file, text: textOf(folder), version, path: pathIn(folder, uri) };
    },
    problemsOf(document) {
      const folder = folders.find(({ file }) => file === document.uri);
      if (folder) return problemsIn(folder, document);
      return [
        problemAt({ start: 0, end: 1 }, elsewhere(), 'warning'),
        ...readSettingsFile(document.getText()).problems,
      ];
    },
    houseRules: () => folders.flatMap(({ read }) => read.settings.houseRules),
    houseOf(uri) {
      const folder = folderOf(uri);
      return folder && housePlace(folder);
    },
    scriptsChanged(places) {
      for (const folder of folders) {
        const place = housePlace(folder);
        if (place !== undefined && places.has(place)) use(folder);
      }
    },
    housesMoved: (moved) =>
      folders.flatMap((folder): ChangedSettings[] => {
        const { house } = folder.read.settings;
        const [own, place] = [placeOfUri(folder.file), housePlace(folder)];
        const open = documents.get(folder.file);
        const text = textOf(folder);
        if (!house || own === undefined || place === undefined || text === undefined) return [];
        const path = pathBetween(moved(own), moved(place));
        if (path === undefined || path.startsWith('../') || path === house.path) return [];
        const document = open ?? TextDocument.create(folder.file, 'yaml', 0, text);
        return [{ document, version: open?.version, edits: [{ span: house.span, newText: yamlWords(path) }] }];
      }),
    changed(events) {
      const uris = new Set(events.map(({ uri }) => uri));
      const touched = folders.filter(({ file }) => uris.has(file));
      if (touched.length > 0) void loadAll(touched);
    },
    async start(wanted) {
      client = wanted;
      let waiting = true;
      const loaded = Promise.all(add(workspace.all()).map(load)).then(() => {
        // Nobody has been coached yet, unless it took too long.
        if (!waiting) listener();
      });
      await withPatience(loaded);
      waiting = false;
    },
    onChange(wanted) {
      listener = wanted;
    },
  };
}

function elsewhere(): string {
  return t(
    'In an editor only the pitch.yaml at the top of an open folder holds, and this one is not there. On a terminal the nearest one above the path you name holds.',
  );
}

/** Why a file that is there is not read; one that is open is read all the same. */
function unread({ saved }: Folder, open: TextDocument | undefined): readonly Finding[] {
  if (open || !saved || !('why' in saved)) return [];
  return [problemAt({ start: 0, end: 0 }, t`This file is not read. ${saved.why}`, 'error')];
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
