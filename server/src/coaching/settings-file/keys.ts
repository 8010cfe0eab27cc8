import { t } from '@vscode/l10n';
import { asCode, closest, listed, resolvePlace, SPEAKER_ROLES, type Span, type Speaker } from '../../script/index';
import { MEETING_LENGTHS } from '../meeting-length';
import { CHOOSABLE, type Levels, type Rule } from '../types';
import { type FolderPattern, readFolderPattern } from './folder-pattern';
import type { Entry, Value } from './tree';
import type { Complain, SettingsFile } from './types';

/** Slow and fast speech, in words a minute. */
export const PACE = { least: 60, most: 300 };

const MOST_NAMES = 1000;

/** The entries of a key that holds names with values; none, and a complaint, where it holds something else. */
export function entriesOf(key: string, value: Value, example: string, complain: Complain): readonly Entry[] {
  if (value.kind === 'empty') return [];
  if (value.kind === 'mapping') return value.entries;
  complain(value.span, t`${asCode(key)} holds a name, a colon and a value on each line below it: ${asCode(example)}.`);
  return [];
}

/** The level of each rule; `rules` are all that there are, a team's own among them. */
export function readLevels(key: string, value: Value, rules: readonly Rule[], complain: Complain): Levels {
  const levels: [string, Levels[string]][] = [];
  for (const { key: id, keySpan, value: wanted } of entriesOf(key, value, 'ask-not-thirty: hint', complain)) {
    const rule = rules.find((each) => each.id === id);
    const level = wanted.kind === 'words' ? CHOOSABLE.find((each) => each === wanted.text) : undefined;
    if (!rule) complainOfName(t`There is no rule ${asCode(short(id))}.`, id, keySpan, rulesBy(rules), complain);
    else if (rule.level === 'error') {
      complain(keySpan, t`${asCode(id)} tells of what Pitch cannot read, so it stays an error.`);
    } else if (level) levels.push([id, level]);
    else complainOfChoice(asCode(id), wanted, CHOOSABLE, complain);
  }
  return Object.fromEntries(levels);
}

function rulesBy(rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ level }) => level !== 'error').map(({ id }) => id);
}

/** The levels that hold in some folders only, in the order of the file. */
export function readFolders(
  value: Value,
  rules: readonly Rule[],
  complain: Complain,
): readonly { readonly pattern: FolderPattern; readonly rules: Levels }[] {
  const folders: { pattern: FolderPattern; rules: Levels }[] = [];
  for (const { key, keySpan, value: inside } of entriesOf('folders', value, 'drafts:', complain)) {
    const pattern = readFolderPattern(key);
    if (!pattern) {
      complain(
        keySpan,
        t`${asCode(short(key))} is no folder of this workspace: write its path from the folder that this file is in, such as ${asCode('calls/japan')}.`,
      );
    } else folders.push({ pattern, rules: readLevels(short(key), inside, rules, complain) });
  }
  return folders;
}

/** Who speaks under which name, by the name in lower case. */
export function readSpeakers(value: Value, complain: Complain): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const { key, value: role } of entriesOf('speakers', value, 'Hana: gatekeeper', complain).slice(0, MOST_NAMES)) {
    const speaker = role.kind === 'words' ? SPEAKER_ROLES.find((each) => each === role.text) : undefined;
    if (speaker) speakers.set(key.trim().toLowerCase(), speaker);
    else complainOfChoice(asCode(short(key)), role, SPEAKER_ROLES, complain);
  }
  return speakers;
}

/** A list of words, also where it has one item that is written without a dash. */
export function readNames(value: Value, complain: Complain): readonly string[] {
  const items = itemsOf(value);
  if (!items) {
    complain(value.span, t('`names` holds a list of names, one a line: `- Best Western`.'));
    return [];
  }
  return items.slice(0, MOST_NAMES).flatMap((item) => {
    if (item.kind === 'words' && item.text.trim() !== '') return [item.text.trim()];
    complain(item.span, t('A name is words: `- Best Western`. One that holds a colon stands in quotes.'));
    return [];
  });
}

/** The path of the house script. */
export function readHouse(value: Value, complain: Complain): SettingsFile['house'] {
  if (value.kind === 'empty') return undefined;
  const path = value.kind === 'words' ? value.text.trim().replaceAll('\\', '/') : '';
  const top = 'x:/pitch.yaml';
  const place = resolvePlace(top, path);
  if (place !== undefined && /[^/]\.pitch$/i.test(place)) return { path: place.slice('x:/'.length), span: value.span };
  complain(
    value.span,
    t(
      '`house` is the path of one script, from the folder that this file is in and not out of it: `house: shared/house.pitch`.',
    ),
  );
  return undefined;
}

/** The items of a list; words by themselves are a list of one. Undefined for a mapping. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === 'empty') return [];
  if (value.kind === 'words') return [value];
  return value.kind === 'list' ? value.items : undefined;
}

export function readPace(value: Value, complain: Complain): number | undefined {
  if (value.kind === 'empty') return undefined;
  const pace = numberIn(value);
  if (pace !== undefined && pace >= PACE.least && pace <= PACE.most) return pace;
  complain(value.span, t`${asCode('wordsPerMinute')} is a number from ${PACE.least} to ${PACE.most}.`);
  return undefined;
}

/** The length under `ask:`. */
export function readAsk(value: Value, complain: Complain): number | undefined {
  let minutes: number | undefined;
  for (const { key, keySpan, value: wanted } of entriesOf('ask', value, 'minutes: 30', complain)) {
    if (key !== 'minutes')
      complainOfName(t`${asCode('ask')} knows no key ${asCode(short(key))}.`, key, keySpan, ['minutes'], complain);
    else if (wanted.kind !== 'empty') minutes = readMinutes(wanted, complain);
  }
  return minutes;
}

function readMinutes(value: Value, complain: Complain): number | undefined {
  const { least, most, step } = MEETING_LENGTHS;
  const minutes = numberIn(value);
  if (minutes !== undefined && minutes >= least && minutes <= most && minutes % step === 0) return minutes;
  const odd = minutes !== undefined && minutes >= least && minutes <= most;
  const form = t`${asCode('minutes')} is a number from ${least} to ${most}, in fives: 20, 25, 30.`;
  complain(value.span, odd ? `${form} ${t('An odd figure sounds like a con.')}` : form);
  return undefined;
}

function numberIn(value: Value): number | undefined {
  return value.kind === 'words' && /^\d{1,6}$/.test(value.text) ? Number(value.text) : undefined;
}

/** A word that is not among the few that could stand there. */
export function complainOfChoice(what: string, value: Value, choices: readonly string[], complain: Complain): void {
  const said = value.kind === 'words' ? value.text : undefined;
  const near = said === undefined ? [] : closest(said, choices, 1);
  const named = listed(choices.map(asCode));
  const message = said === undefined ? t`${what} can be ${named}.` : t`${what} can be ${named}, not “${short(said)}”.`;
  complain(value.span, message, changeTo(near[0]));
}

/** A name that there is not, as `message` says: the nearest is offered, and where none is near all are told. */
export function complainOfName(
  message: string,
  name: string,
  span: Span,
  known: readonly string[],
  complain: Complain,
): void {
  const near = closest(name, known);
  complain(span, [message, ...instead(near, known)].join(' '), changeTo(near[0]));
}

function instead(near: readonly string[], known: readonly string[]): readonly string[] {
  if (near.length > 0) return [t`Did you mean ${listed(near.map(asCode))}?`];
  return known.length <= 12 ? [t`There are ${listed(known.map(asCode), 'and')}.`] : [];
}

/** Another word in the place of what is written; none where there is no better one. */
export function changeTo(word: string | undefined): { title: string; newText: string } | undefined {
  return word === undefined ? undefined : { title: t`Change to “${word}”`, newText: word };
}

/** A person's words as a message names them. */
export function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
