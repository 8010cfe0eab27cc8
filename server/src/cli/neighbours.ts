import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { t } from '@vscode/l10n';
import { SETTINGS_FILE, type Settings } from '../coaching/index';
import { diskDoor } from '../files/index';
import {
  ALONE,
  parseScript,
  placeOfUri,
  resolvePlace,
  type Script,
  type Shelved,
  type Surroundings,
} from '../script/index';
import type { Found } from './find';
import type { Host } from './host';
import type { TeamSettings } from './settings';

/** Reads the scripts that scripts bring in. */
export interface Neighbours {
  /** What lies around a script of these words, all that it brings in read. Nothing outside its workspace ever is. */
  around(script: Found, text: string, speakers: Settings['speakers']): Promise<Surroundings>;
}

/**
 * The workspace of a script is the nearest folder up from the path that was named that holds a settings file, else the current
 * folder where that holds the path, else the script's own.
 */
export function createNeighbours(team: TeamSettings, host: Host): Neighbours {
  const door = diskDoor(host.files);
  const shelves = new Map<string, Map<string, Shelved>>();
  const marked = new Map<string, Promise<string | undefined>>();

  /** The folder or the nearest above that holds a settings file, read or not. */
  function withSettings(folder: string): Promise<string | undefined> {
    const known = marked.get(folder);
    if (known) return known;
    const look = async (): Promise<string | undefined> => {
      if (await door.read(folder, SETTINGS_FILE)) return folder;
      const above = dirname(folder);
      return above === folder ? undefined : withSettings(above);
    };
    const found = look();
    marked.set(folder, found);
    return found;
  }

  async function workspaceOf({ under }: Found): Promise<string> {
    const found = await withSettings(under);
    if (found !== undefined) return found;
    const way = relative(host.cwd, under);
    return way.startsWith('..') || resolve(host.cwd, way) !== under ? under : host.cwd;
  }

  async function read(workspace: string, place: string, speakers: Settings['speakers']): Promise<Shelved> {
    const top = placeOf(workspace);
    if (!place.startsWith(`${top}/`))
      return { why: t('It lies outside the workspace, and nothing outside is ever read.') };
    const found = await door.read(workspace, place.slice(top.length + 1));
    if (!found) return ALONE.at(place);
    return 'why' in found ? found : parseScript(found.text, speakers);
  }

  return {
    async around(script, text, speakers) {
      const workspace = await workspaceOf(script);
      const house = team.houseOf(script);
      const shelf = shelves.get(workspace) ?? new Map<string, Shelved>();
      shelves.set(workspace, shelf);
      const place = placeOf(script.path ?? resolve(script.under, '-'));

      const bring = async (from: string, of: Script): Promise<void> => {
        const wanted = of.links.map(({ file }) => (file === undefined ? undefined : resolvePlace(from, file)));
        for (const each of wanted) if (each !== undefined) await load(each);
      };
      const load = async (wanted: string): Promise<void> => {
        if (wanted === place || shelf.has(wanted)) return;
        const found = await read(workspace, wanted, speakers);
        shelf.set(wanted, found);
        if (found !== 'unread' && !('why' in found)) await bring(wanted, found);
      };
      if (house !== undefined) await load(house);
      if (/<-|←/.test(text)) await bring(place, parseScript(text, speakers));
      return { place, house, at: (each) => shelf.get(each) ?? ALONE.at(each), places: () => [...shelf.keys()] };
    },
  };
}

/** The place of an absolute path. */
export function placeOf(path: string): string {
  const href = pathToFileURL(path.endsWith(sep) ? path.slice(0, -1) : path).href;
  return placeOfUri(href) ?? href;
}
