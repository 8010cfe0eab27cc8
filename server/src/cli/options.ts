import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';
import { CHOOSABLE, type Levels, rules } from '../coaching/index';
import { NOT_UTF_8 } from '../importing/index';
import { closest, isDate, listed } from '../script/index';
import type { Config } from './settings';

export interface CheckCommand {
  readonly kind: 'check';
  /** As typed; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)['check'][number];
  /** Tell the moves that each script should make. */
  readonly checklist: boolean;
  /** Do all safe fixes, and write the files. */
  readonly fix: boolean;
  /** Whether there are such rules is seen once the teams' own are known. */
  readonly rules: Levels;
  /** As `2027-03-15`; without it, the machine's own date counts. */
  readonly today: string | undefined;
  readonly config: Config;
  /** What was asked for and is not done, and why. */
  readonly remarks: readonly string[];
}

export interface ReadCommand {
  readonly kind: 'read';
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)['read'][number];
  readonly config: Config;
}

export interface ConvertCommand {
  readonly kind: 'convert';
  readonly paths: readonly string[];
  /** `.pitch` files are changed where they are. */
  readonly write: boolean;
  /** Where the one script goes; `-` for standard output, for any number. Undefined: where each belongs. */
  readonly output: string | undefined;
  /** A file that is there is written over. */
  readonly force: boolean;
}

export type Command =
  | CheckCommand
  | ReadCommand
  | ConvertCommand
  | { readonly kind: 'help'; readonly of: 'check' | 'read' | 'convert' | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

const COMMANDS = ['check', 'read', 'convert'] as const;
const FORMATS = { check: ['pretty', 'json', 'sarif', 'github'], read: ['text', 'json'], convert: [] } as const;
const OPTIONS = {
  check: ['format', 'rule', 'today', 'checklist', 'fix', 'config', 'no-config', 'help'],
  read: ['format', 'config', 'no-config', 'help'],
  convert: ['write', 'stdout', 'output', 'force', 'help'],
} as const;
/** Options that are there or not. */
const SWITCHES: readonly string[] = ['checklist', 'fix', 'write', 'stdout', 'force', 'no-config'];

/** Reads the command line. Never throws: what cannot be understood comes back as `wrong`, with what to type instead. */
export function parseCommand(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      format: { type: 'string' },
      rule: { type: 'string', multiple: true },
      today: { type: 'string' },
      checklist: { type: 'boolean' },
      fix: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
      write: { type: 'boolean' },
      stdout: { type: 'boolean' },
      force: { type: 'boolean' },
      config: { type: 'string' },
      'no-config': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const [name, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.filter((token) => token.kind === 'option');
  const of = COMMANDS.find((command) => command === name);

  if (options.some((option) => option.name === 'help') || name === 'help') return { kind: 'help', of };
  if (name === undefined) {
    if (options.some((option) => option.name === 'version')) return { kind: 'version' };
    const unknown = options[0];
    return wrong(unknown ? unknownOption(unknown.rawName, ['help', 'version']) : noCommand());
  }
  if (of === undefined) return wrong(unknownCommand(name));

  const stray = options.find((option) => !OPTIONS[of].some((known) => known === option.name));
  if (stray) return wrong(unknownOption(stray.rawName, OPTIONS[of]));
  const given = options.find(({ name, value }) => SWITCHES.includes(name) && value !== undefined);
  if (given) return wrong(t`${given.rawName} takes no value.`);
  const empty = options.find(
    ({ name, value, inlineValue }) => !SWITCHES.includes(name) && (!value || (!inlineValue && value.startsWith('--'))),
  );
  if (empty) return wrong(needsValue(empty, FORMATS[of]));
  const configs = options.flatMap(({ name, value }) => (name === 'config' && value ? [value] : []));
  const config = configOf(
    configs.at(-1),
    options.some(({ name }) => name === 'no-config'),
  );
  if (!config) return wrong(t('Say --config FILE or --no-config, not both.'));

  const formats = options.flatMap(({ name, value }) => (name === 'format' && value ? [value] : []));
  const strange = formats.find((format) => !FORMATS[of].some((known) => known === format));
  if (strange !== undefined) return wrong(t`There is no format "${strange}" here; it can be ${listed(FORMATS[of])}.`);
  const format = formats.at(-1);

  if (of === 'convert') return convertCommand(paths, options);
  if (of === 'read') {
    if (paths.length === 0) return wrong(t('Name a script to read: pitch read FILE…'));
    return { kind: 'read', paths, format: FORMATS.read.find((known) => known === format) ?? 'text', config };
  }
  const days = options.flatMap(({ name, value }) => (name === 'today' && value ? [value] : []));
  const noDay = days.find((day) => !isDate(day));
  if (noDay !== undefined) {
    return wrong(
      t`--today cannot be "${noDay}". It is a day of the calendar, written year, month, day: --today 2027-03-15.`,
    );
  }
  const chosen = ruleLevels(options.flatMap(({ name, value }) => (name === 'rule' && value ? [value] : [])));
  if (typeof chosen === 'string') return wrong(chosen);
  const checks = FORMATS.check.find((known) => known === format) ?? 'pretty';
  const checklist = options.some((option) => option.name === 'checklist');
  if (checklist && checks !== 'pretty' && checks !== 'json')
    return wrong(t`${checks} has no place for a checklist: --checklist goes with --format pretty or json.`);
  const fix = options.some((option) => option.name === 'fix');
  return { kind: 'check', paths, format: checks, checklist, fix, today: days.at(-1), config, ...chosen };
}

/** A sentence on an option without a value, with what it could have been given. */
function needsValue(option: { readonly name: string; readonly rawName: string }, formats: readonly string[]): string {
  const { name, rawName } = option;
  if (name === 'format') return t`${rawName} needs a value: ${listed(formats)}.`;
  if (name === 'today') return t`${rawName} needs a value, a day written year, month, day: --today 2027-03-15.`;
  return t`${rawName} needs a value.`;
}

function configOf(file: string | undefined, none: boolean): Config | undefined {
  if (file === undefined) return { kind: none ? 'none' : 'nearest' };
  return none ? undefined : { kind: 'named', file };
}

/** What `pitch convert` is to do; `wrong` where its options contradict each other. */
function convertCommand(
  paths: readonly string[],
  options: readonly { readonly name: string; readonly value?: string | undefined }[],
): Command {
  const has = (wanted: string): boolean => options.some(({ name }) => name === wanted);
  const named = options.findLast(({ name }) => name === 'output')?.value;
  if (paths.length === 0) return wrong(t('Name a file to convert: pitch convert FILE…'));
  if (has('stdout') && named !== undefined) return wrong(t('Say either --stdout or --output, not both.'));
  if (has('write') && (has('stdout') || named !== undefined))
    return wrong(t('--write changes the files themselves, so it goes with neither --stdout nor --output.'));
  if (named !== undefined && paths.length > 1)
    return wrong(t('--output is for one file. Leave it out, and each script is written beside its file.'));
  return { kind: 'convert', paths, write: has('write'), output: has('stdout') ? '-' : named, force: has('force') };
}

function noCommand(): string {
  return t('Say what to do: pitch check [paths…], pitch read FILE… or pitch convert FILE…; pitch --help tells more.');
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}

function unknownCommand(name: string): string {
  const near = closest(name, COMMANDS);
  if (near.length > 0) return t`There is no command "${name}". Did you mean ${listed(near)}?`;
  if (/[.\\/]/.test(name)) return t`"${name}" is no command. To check it: pitch check ${name}`;
  return t`There is no command "${name}". There are ${listed(COMMANDS, 'and')}; pitch --help tells more.`;
}

function unknownOption(rawName: string, known: readonly string[]): string {
  const near = closest(rawName.replace(/^--?/, ''), known);
  const options = (near.length > 0 ? near : known).map((option) => `--${option}`);
  return near.length > 0
    ? t`There is no option ${rawName} here. Did you mean ${listed(options)}?`
    : t`There is no option ${rawName} here. There are ${options.join(', ')}.`;
}

/** The levels asked for by `id=level`; a message where one cannot be understood. */
function ruleLevels(choices: readonly string[]): string | Pick<CheckCommand, 'rules' | 'remarks'> {
  const chosen: [string, Levels[string]][] = [];
  const remarks: string[] = [];
  for (const choice of choices) {
    const [id = '', word] = choice.split('=', 2);
    if (word === undefined) return t`Say how much ${id} should weigh: --rule ${id}=${CHOOSABLE.join('|')}`;
    const level = CHOOSABLE.find((known) => known === word);
    if (!level) return t`There is no level "${word}"; for ${id} it can be ${listed(CHOOSABLE)}.`;
    if (id === NOT_UTF_8 || rules.some((rule) => rule.id === id && rule.level === 'error')) {
      remarks.push(t`${id} stays an error: what cannot be read cannot be coached.`);
    } else chosen.push([id, level]);
  }
  return { rules: Object.fromEntries(chosen), remarks };
}
