import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { t } from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Levels,
  NO_SETTINGS_FILE,
  noHouseScript,
  type Rule,
  readSettingsFile,
  rules,
  SETTINGS_FILE,
  type Settings,
  type SettingsFile,
  settingsFor,
} from '../coaching/index';
import { type Door, diskDoor, type FileText, textOf } from '../files/index';
import { NOT_UTF_8 } from '../importing/index';
import { closest, listed, placeOfUri, resolvePlace } from '../script/index';
import { type Found, whyUnread } from './find';
import type { Host } from './host';
import { printable } from './words';

/** Which settings file holds: the nearest one up from each path, a named one for all, or none. */
export type Config =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly file: string };

/** Where a script stands, as far as it decides which settings hold. */
export type Place = Pick<Found, 'path' | 'under'>;

/** The settings of a run. */
export interface TeamSettings {
  /** What holds for a script; `own` are the levels of the command line. */
  settingsOf(script: Place, own?: Levels): Settings;
  /** The place of the house script that holds for a script. */
  houseOf(script: Place): string | undefined;
  /** What is wrong with the files, a line each: `pitch.yaml:3:5: …`. */
  readonly problems: readonly string[];
  /** The rules of every team. */
  readonly houseRules: readonly Rule[];
}

interface Team {
  readonly folder: string;
  readonly settings: SettingsFile;
}

/** Reads the settings files that hold for scripts, each once. */
export async function readTeamSettings(config: Config, scripts: readonly Place[], host: Host): Promise<TeamSettings> {
  const problems: string[] = [];
  const teams = new Map<string, Team | undefined>();
  const door = diskDoor(host.files);

  async function take(file: string, read: FileText | undefined): Promise<Team | undefined> {
    const name = printable(relative(host.cwd, file) || file);
    if (read && 'why' in read) problems.push(t`${name} is not read. ${read.why}`);
    if (!read || 'why' in read) return undefined;
    const { settings, problems: found } = readSettingsFile(read.text);
    const document = TextDocument.create('', 'yaml', 0, read.text);
    for (const { span, message } of found) {
      const { line, character } = document.positionAt(span.start);
      problems.push(`${name}:${line + 1}:${character + 1}: ${printable(message)}`);
    }
    const team = { folder: dirname(file), settings };
    const { house } = settings;
    const missing = house && (await noHouse(door, team.folder, house.path));
    if (house && missing) {
      const { line, character } = document.positionAt(house.span.start);
      problems.push(`${name}:${line + 1}:${character + 1}: ${missing}`);
    }
    return team;
  }

  /** In the folder or the nearest above that has a file of that name. */
  async function nearest(folder: string): Promise<Team | undefined> {
    if (teams.has(folder)) return teams.get(folder);
    const read = await door.read(folder, SETTINGS_FILE);
    const above = dirname(folder);
    const team = await (read || above === folder ? take(join(folder, SETTINGS_FILE), read) : nearest(above));
    teams.set(folder, team);
    return team;
  }

  async function named(name: string): Promise<Team | undefined> {
    const file = resolve(host.cwd, name);
    try {
      const bytes = await host.files.read(file);
      return take(file, { text: textOf(bytes) });
    } catch (error) {
      problems.push(whyUnread(name, error));
      return undefined;
    }
  }

  const byScript = new Map<Place, Team | undefined>();
  const one = config.kind === 'named' ? await named(config.file) : undefined;
  for (const script of scripts) byScript.set(script, config.kind === 'nearest' ? await nearest(script.under) : one);
  const used = new Set([...byScript.values()].filter((team) => team !== undefined));
  return {
    settingsOf(script, own = {}) {
      const team = byScript.get(script);
      return settingsFor(team?.settings ?? NO_SETTINGS_FILE, team && placeBelow(team.folder, script.path), {
        rules: own,
      });
    },
    houseOf(script) {
      const team = byScript.get(script);
      const path = team?.settings.house?.path;
      return team && path !== undefined
        ? resolvePlace(placeOfUri(pathToFileURL(join(team.folder, SETTINGS_FILE)).href), path)
        : undefined;
    },
    problems,
    houseRules: [...used].flatMap(({ settings }) => settings.houseRules),
  };
}

/** A sentence on why there is no house script. */
async function noHouse(door: Door, folder: string, path: string): Promise<string | undefined> {
  const found = await door.read(folder, path);
  return found && 'text' in found ? undefined : noHouseScript(path, found?.why);
}

function placeBelow(folder: string, path: string | undefined): string | undefined {
  const way = path === undefined ? '..' : relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) ? undefined : way.split(sep).join('/');
}

/** A sentence on a rule that somebody named and that there is not; `house` are those of the teams. */
export function unknownRule(named: Levels, house: readonly Rule[]): string | undefined {
  const ids = [...rules, ...house].map(({ id }) => id);
  const id = Object.keys(named).find((each) => each !== NOT_UTF_8 && !ids.includes(each));
  if (id === undefined) return undefined;
  const near = closest(id, ids);
  return near.length > 0 ? t`There is no rule "${id}". Did you mean ${listed(near)}?` : t`There is no rule "${id}".`;
}
