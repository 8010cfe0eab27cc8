import { t } from '@vscode/l10n';
import { asCode } from '../../script/index';
import { rules as builtIn } from '../rules/index';
import { DEFAULT_SETTINGS } from '../settings';
import type { Finding, Levels, Settings } from '../types';
import { holds } from './folder-pattern';
import { readHouseRules } from './house-rules';
import {
  complainOfName,
  readAsk,
  readFolders,
  readHouse,
  readLevels,
  readNames,
  readPace,
  readSpeakers,
  short,
} from './keys';
import { type Entry, readTree, type Value, visible } from './tree';
import { type Complain, problemAt, type SettingsFile } from './types';

export { PACE } from './keys';
export { turnOff } from './turn-off';
export { noHouseScript, problemAt, SETTINGS_CODE, SETTINGS_FILE, type SettingsFile } from './types';

/** A settings file that sets nothing. */
export const NO_SETTINGS_FILE: SettingsFile = {
  rules: {},
  folders: [],
  speakers: new Map(),
  names: [],
  wordsPerMinute: undefined,
  askMinutes: undefined,
  houseRules: [],
  house: undefined,
};

export interface SettingsFileRead {
  readonly settings: SettingsFile;
  /** What is wrong, on its place, in file order; what is broken does not hold, and all the rest does. */
  readonly problems: readonly Finding[];
}

const KEYS = ['rules', 'folders', 'speakers', 'names', 'wordsPerMinute', 'ask', 'house', 'houseRules'];
const MOST_PROBLEMS = 50;
const EMPTY: Value = { kind: 'empty', span: { start: 0, end: 0 } };

/** Reads the text of a `pitch.yaml`. Any text can be read; never throws. Spans are offsets in `text`. */
export function readSettingsFile(text: string): SettingsFileRead {
  const { entries, problems: unreadable } = readTree(text);
  const problems: Finding[] = [...unreadable];
  const complain: Complain = (span, message, change) => {
    problems.push(problemAt(visible(text, span.start, span.end), message, 'warning', change));
  };
  const values = valuesByKey(entries, complain);
  const at = (key: string): Value => values.get(key) ?? EMPTY;
  const houseRules = readHouseRules(text, at('houseRules'), builtIn, complain);
  const rules = [...builtIn, ...houseRules];
  const settings: SettingsFile = {
    rules: readLevels('rules', at('rules'), rules, complain),
    folders: readFolders(at('folders'), rules, complain),
    speakers: readSpeakers(at('speakers'), complain),
    names: readNames(at('names'), complain),
    wordsPerMinute: readPace(at('wordsPerMinute'), complain),
    askMinutes: readAsk(at('ask'), complain),
    houseRules,
    house: readHouse(at('house'), complain),
  };
  problems.sort((a, b) => a.span.start - b.span.start);
  return { settings, problems: problems.slice(0, MOST_PROBLEMS) };
}

function valuesByKey(entries: readonly Entry[], complain: Complain): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { key, keySpan, value } of entries) {
    complainOfTwins(value, complain, 0);
    if (!KEYS.includes(key))
      complainOfName(t`There is no setting ${asCode(short(key))}.`, key, keySpan, KEYS, complain);
    else if (values.has(key)) complain(keySpan, t`${asCode(key)} is there twice: what stands here does not hold.`);
    else values.set(key, value);
  }
  return values;
}

/** A key that stands twice in one mapping: which of them holds nobody could tell. */
function complainOfTwins(value: Value, complain: Complain, depth: number): void {
  if (value.kind === 'list') for (const item of value.items) complainOfTwins(item, complain, depth + 1);
  if (value.kind !== 'mapping') return;
  const seen = new Set<string>();
  for (const { key, keySpan, value: inside } of value.entries) {
    if (seen.has(key)) complain(keySpan, t`${asCode(short(key))} is there twice: take one of them out.`);
    seen.add(key);
    complainOfTwins(inside, complain, depth + 1);
  }
}

/** What a person set beside a team, which goes before it. */
export interface OwnSettings {
  readonly rules?: Levels;
  readonly wordsPerMinute?: number | undefined;
}

/**
 * What holds for a script: the team's settings, those of the folders it is in over those for all, and over both what the
 * person set. `path` is the script's place below the settings file's folder, its parts parted by `/`; undefined for one
 * that has no place there.
 */
export function settingsFor(file: SettingsFile, path: string | undefined, own: OwnSettings = {}): Settings {
  const inFolders = path === undefined ? [] : file.folders.filter(({ pattern }) => holds(pattern, path));
  return {
    rules: Object.assign({}, file.rules, ...inFolders.map(({ rules }) => rules), own.rules),
    wordsPerMinute: own.wordsPerMinute ?? file.wordsPerMinute ?? DEFAULT_SETTINGS.wordsPerMinute,
    askMinutes: file.askMinutes ?? DEFAULT_SETTINGS.askMinutes,
    speakers: file.speakers,
    names: file.names,
    houseRules: file.houseRules,
  };
}
