import { t } from '@vscode/l10n';
import type { FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../coaching/index';
import type { Door, FileText } from '../files/index';
import { ALONE, ownCopy, parseScript, placeOfUri, type Script, type Shelved, type Surroundings } from '../script/index';
import type { Folders } from './folders';
import { withPatience } from './patience';

/** The scripts of the workspace, open or not, and those beside a script that lies in none. */
export interface Scripts {
  /** What lies around a script; what is not read yet is `unread`, and {@link load} reads it. */
  around(uri: string, house: string | undefined, speakers: Settings['speakers']): Surroundings;
  /** Reads what is not read yet of these places. Resolves when it is, or takes too long. */
  load(places: Iterable<string>): Promise<void>;
  /** Every script that is known so far: of the open folders, or beside a script that lies in none. */
  listed(): readonly ListedScript[];
  /** A script of the open folders that is there; undefined for any other place. */
  listedAt(place: string): ListedScript | undefined;
  /** The document that is open at a place. */
  openAt(place: string): TextDocument | undefined;
  /** The text of a script of the workspace, as it stands in the editor where it is open; undefined where there is none. */
  textAt(place: string): string | undefined;
  /** Reads anew what the client says has changed, and finds what is new. */
  changed(events: readonly FileEvent[]): Promise<void>;
  /** Reads these places anew. */
  again(places: ReadonlySet<string>): Promise<void>;
  /** Finds all scripts of these folders, and reads them. */
  find(folders: readonly string[]): Promise<void>;
  /** Finds and reads the scripts in the folder of a script that lies in no open folder. */
  findBeside(uri: string): Promise<void>;
  /** The URI of a script that is known, as the client writes it or would. */
  uriOf(place: string): string | undefined;
  /** These folders are open no longer. */
  forget(folders: readonly string[]): void;
  /** Hears which places hold something else than before. */
  onChange(listener: (places: ReadonlySet<string>) => void): void;
}

/** A script by its place, and by its URI as the client writes it. */
export interface ListedScript {
  readonly place: string;
  readonly uri: string;
}

interface Entry extends ListedScript {
  readonly folder: string;
  readonly path: string;
  /** As it was read; null where there is none, undefined where nobody has looked. */
  saved: FileText | null | undefined;
  reading: Promise<void> | undefined;
  parsed: Parsed | undefined;
}

interface Parsed {
  /** The version of an open document; undefined of what was read. */
  readonly version: number | undefined;
  readonly speakers: Settings['speakers'];
  readonly script: Script;
}

/** How many files are read at the same time. */
const AT_ONCE = 16;

/** Keeps the scripts of the open folders, each read through `door` once until it changes. */
export function createScripts(documents: TextDocuments<TextDocument>, folders: Folders, door: Door): Scripts {
  const entries = new Map<string, Entry>();
  const open = new Map<string, { readonly document: TextDocument; parsed: Parsed | undefined }>();
  let listener: (places: ReadonlySet<string>) => void = () => {};

  documents.onDidOpen(({ document }) => {
    const place = placeOfUri(document.uri);
    if (place !== undefined) open.set(place, { document, parsed: undefined });
  });
  documents.onDidClose(({ document }) => {
    const place = placeOfUri(document.uri);
    if (place === undefined) return;
    open.delete(place);
    const entry = entries.get(place);
    if (!entry) return;
    // What was typed and not saved is gone.
    void read(entry).then(() => listener(new Set([place])));
  });

  /** The place of a folder, and of the script that has none yet but will lie there. */
  function placeOf(uri: string): string | undefined {
    if (!uri.startsWith('untitled:')) return placeOfUri(uri);
    const folder = folders.around(uri);
    return folder === undefined ? undefined : `${placeOfUri(folder)}/${uri.slice('untitled:'.length)}`;
  }

  /** The folder that a place is read from: an open one, or that of the script which asks, where it lies in none. */
  function folderOf(place: string, asking: string): string | undefined {
    const holds = (folder: string): boolean => place.startsWith(`${placeOfUri(folder)}/`);
    const opened = folders.all().filter(holds);
    if (opened.length > 0) return opened.reduce((a, b) => (b.length > a.length ? b : a));
    if (folders.around(asking) !== undefined || asking.startsWith('untitled:')) return undefined;
    const own = asking.slice(0, asking.lastIndexOf('/'));
    return holds(own) ? own : undefined;
  }

  function entryAt(place: string, folder: string, path: string): Entry {
    const known = entries.get(place);
    if (known) return known;
    const uri = `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const entry: Entry = { place, uri, folder, path, saved: undefined, reading: undefined, parsed: undefined };
    entries.set(place, entry);
    return entry;
  }

  function read(entry: Entry): Promise<void> {
    const reading = door.read(entry.folder, entry.path).then((found) => {
      // Whoever was asked later knows better.
      if (entry.reading !== reading) return;
      entry.reading = undefined;
      entry.saved = found && 'text' in found ? { text: ownCopy(found.text) } : (found ?? null);
      entry.parsed = undefined;
    });
    entry.reading = reading;
    return reading;
  }

  async function readAll(wanted: readonly Entry[]): Promise<void> {
    let next = 0;
    const readNext = async (): Promise<void> => {
      for (let entry = wanted[next++]; entry; entry = wanted[next++]) await (entry.reading ?? read(entry));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  }

  async function findIn(folder: string, deep: boolean): Promise<void> {
    const top = placeOfUri(folder);
    const paths = await door.list(folder, deep);
    const found = paths.map((path) => entryAt(`${top}/${path.normalize('NFC')}`, folder, path));
    const unread = found.filter(({ saved }) => saved === undefined);
    await readAll(unread);
    if (unread.length > 0) listener(new Set(unread.map(({ place }) => place)));
  }

  async function readAgain(wanted: readonly Entry[]): Promise<void> {
    const before = wanted.map(({ saved }) => JSON.stringify(saved));
    for (const entry of wanted) entry.reading = undefined;
    await readAll(wanted);
    const changed = wanted.filter(({ saved }, at) => JSON.stringify(saved) !== before[at]);
    if (changed.length > 0) listener(new Set(changed.map(({ place }) => place)));
  }

  function scriptIn(
    holder: { parsed: Parsed | undefined },
    text: string,
    version: number | undefined,
    speakers: Settings['speakers'],
  ): Script {
    const { parsed } = holder;
    if (parsed && parsed.version === version && parsed.speakers === speakers) return parsed.script;
    const script = parseScript(text, speakers);
    holder.parsed = { version, speakers, script };
    return script;
  }

  function at(place: string, asking: string, speakers: Settings['speakers']): Shelved {
    const opened = open.get(place);
    const folder = folderOf(place, asking);
    if (folder === undefined)
      return { why: t('It lies outside the folders that are open, and nothing outside is ever read.') };
    if (opened) return scriptIn(opened, opened.document.getText(), opened.document.version, speakers);
    const top = `${placeOfUri(folder)}/`;
    const entry = entryAt(place, folder, place.slice(top.length));
    if (entry.saved === undefined) return 'unread';
    if (entry.saved === null) return ALONE.at(place);
    return 'why' in entry.saved ? entry.saved : scriptIn(entry, entry.saved.text, undefined, speakers);
  }

  return {
    around: (uri, house, speakers) => ({
      place: placeOf(uri),
      house,
      at: (place) => at(place, uri, speakers),
      places: () => [...entries.values()].filter(({ saved }) => saved).map(({ place }) => place),
    }),
    async load(places) {
      const wanted = [...places]
        .flatMap((place) => entries.get(place) ?? [])
        .filter(({ saved }) => saved === undefined);
      await withPatience(readAll(wanted));
    },
    listed: () => [...entries.values()].filter(({ saved }) => saved),
    listedAt(place) {
      const entry = entries.get(place);
      return entry?.saved && folders.all().includes(entry.folder) ? entry : undefined;
    },
    openAt: (place) => open.get(place)?.document,
    textAt(place) {
      const saved = entries.get(place)?.saved;
      return open.get(place)?.document.getText() ?? (saved && 'text' in saved ? saved.text : undefined);
    },
    async changed(events) {
      const touched = new Set<Entry>();
      for (const { uri } of events) {
        const place = placeOfUri(uri);
        if (place === undefined) continue;
        for (const entry of entries.values())
          if (entry.place === place || entry.place.startsWith(`${place}/`)) touched.add(entry);
        const folder = folders.around(uri);
        if (folder !== undefined && place.toLowerCase().endsWith('.pitch')) {
          touched.add(entryAt(place, folder, place.slice(`${placeOfUri(folder)}/`.length)));
        }
      }
      await readAgain([...touched]);
    },
    again: (places) => readAgain([...places].flatMap((place) => entries.get(place) ?? [])),
    async find(wanted) {
      for (const folder of wanted) await findIn(folder, true);
    },
    async findBeside(uri) {
      if (!uri.startsWith('untitled:')) await findIn(uri.slice(0, uri.lastIndexOf('/')), false);
    },
    uriOf: (place) => open.get(place)?.document.uri ?? entries.get(place)?.uri,
    forget(gone) {
      const places = new Set<string>();
      for (const [place, { folder }] of entries) {
        if (!gone.includes(folder)) continue;
        entries.delete(place);
        places.add(place);
      }
      if (places.size > 0) listener(places);
    },
    onChange(wanted) {
      listener = wanted;
    },
  };
}
