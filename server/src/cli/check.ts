import { type Analysis, createAnalyser, dayOf, type Finding } from '../coaching/index';
import type { CallKind } from '../script/index';
import { decode } from './decode';
import { type Found, findScripts, whyUnread } from './find';
import type { Host } from './host';
import { toJson } from './json';
import type { ExitCode } from './main';
import type { CheckCommand } from './options';
import { prettyCount, prettyScript, styleOf } from './pretty';
import { readTeamSettings, unknownRule } from './settings';

/** What was found in one script. */
export interface Checked {
  readonly name: string;
  /** Empty where the file is not text. */
  readonly text: string;
  readonly call: CallKind | undefined;
  /** All of them, in file order. */
  readonly findings: readonly Finding[];
}

/**
 * `pitch check`. A path that cannot be read, and a mistake in a settings file, is named on `host.stderr`, and the others
 * are checked all the same.
 */
export async function check(command: CheckCommand, host: Host): Promise<ExitCode> {
  const complain = (message: string): void => host.stderr.write(`pitch: ${message}\n`);
  command.remarks.forEach(complain);
  const { found, problems, remarks } = await findScripts(command.paths.length > 0 ? command.paths : ['.'], host);
  [...problems, ...remarks].forEach(complain);

  const team = await readTeamSettings(command.config, found, host);
  team.problems.forEach(complain);
  const unknown = unknownRule(command.rules, team.houseRules);
  if (unknown) {
    complain(unknown);
    return 2;
  }

  const analyser = createAnalyser();
  const today = command.today ?? dayOf(new Date());
  const style = styleOf(host);
  const all: Checked[] = [];
  let unread = problems.length + team.problems.length;
  for (const script of found) {
    if (host.stdout.closed) break;
    const bytes = await bytesOf(script);
    if (typeof bytes === 'string') {
      complain(bytes);
      unread++;
      continue;
    }
    const checked = checkBytes(script.name, bytes, (text) => {
      const analysis = analyser.analyse(text, { ...team.settingsOf(script, command.rules), today });
      for (const { rule, error } of analysis.failures) {
        complain(
          `the rule ${rule} failed on ${script.name} and was left out: ${error instanceof Error ? error.message : error}`,
        );
      }
      return analysis;
    });
    if (command.format === 'pretty') host.stdout.write(prettyScript(checked, style));
    all.push(checked);
  }
  if (command.format === 'json') host.stdout.write(toJson(all));
  else if (all.length > 0) host.stdout.write(prettyCount(all, style));

  if (unread > 0) return 2;
  return all.some(({ findings }) => findings.some(({ level }) => level === 'warning' || level === 'error')) ? 1 : 0;
}

/** The bytes of a script, or a sentence on why there are none. */
export async function bytesOf({ name, read }: Found): Promise<Uint8Array | string> {
  try {
    return await read();
  } catch (error) {
    return whyUnread(name, error);
  }
}

function checkBytes(name: string, bytes: Uint8Array, analyse: (text: string) => Analysis): Checked {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { name, text: '', call: undefined, findings: [decoded.finding] };
  const { speech, findings } = analyse(decoded.text);
  return { name, text: decoded.text, call: speech.call, findings };
}
