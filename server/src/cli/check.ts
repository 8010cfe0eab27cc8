import { t } from '@vscode/l10n';
import { type Analysis, type Checklist, createAnalyser, dayOf, type Finding } from '../coaching/index';
import { decode } from '../importing/index';
import type { CallKind } from '../script/index';
import { type Found, findScripts, whyUnread } from './find';
import { mend } from './fix';
import type { Host } from './host';
import type { ExitCode } from './main';
import { createNeighbours } from './neighbours';
import type { CheckCommand } from './options';
import { reportTo } from './reports';
import { readTeamSettings, unknownRule } from './settings';

/** What was found in one script. */
export interface Checked {
  readonly name: string;
  /** Empty where the file is not text. */
  readonly text: string;
  readonly call: CallKind | undefined;
  /** All of them, in file order. */
  readonly findings: readonly Finding[];
  /** The moves it should make, where they were asked for. */
  readonly checklist?: Checklist;
  /** How long the seller speaks, beside the checklist. */
  readonly seconds?: number;
  /** What was mended in it, where that was asked for; `findings` are what remains. */
  readonly fixed?: readonly { readonly rule: string; readonly title: string }[];
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

  const fix = command.fix && team.problems.length === 0;
  if (command.fix && !fix) {
    complain(t('Nothing is fixed by settings that have a mistake: mend it first, or say --no-config.'));
  }

  const analyser = createAnalyser();
  const neighbours = createNeighbours(team, host);
  const today = command.today ?? dayOf(new Date());
  const report = await reportTo(command.format, host, team.houseRules);
  const all: Checked[] = [];
  let undone = problems.length + team.problems.length;
  const fail = (message: string): void => {
    complain(message);
    undone++;
  };
  for (const script of found) {
    if (host.stdout.closed) break;
    const bytes = await bytesOf(script);
    if (typeof bytes === 'string') {
      fail(bytes);
      continue;
    }
    const settings = { ...team.settingsOf(script, command.rules), today };
    const decoded = decode(bytes);
    const text = 'text' in decoded ? decoded.text : '';
    const around = await neighbours.around(script, text, settings.speakers);
    const analyse = (text: string): Analysis => {
      const analysis = analyser.analyse(text, settings, around);
      for (const { rule, error } of analysis.failures) {
        const reason = error instanceof Error ? error.message : String(error);
        complain(t`the rule ${rule} failed on ${script.name} and was left out: ${reason}`);
      }
      return analysis;
    };
    const checked: Checked =
      'finding' in decoded
        ? { name: script.name, text, call: undefined, findings: [decoded.finding] }
        : await checkScript(script, bytes, text, { ...command, fix }, analyse, fail);
    report.each(checked);
    all.push(checked);
  }
  report.end(all);

  if (undone > 0) return 2;
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

async function checkScript(
  script: Found,
  bytes: Uint8Array,
  text: string,
  { fix, checklist: wantsChecklist }: CheckCommand,
  analyse: (text: string) => Analysis,
  fail: (message: string) => void,
): Promise<Checked> {
  const { name } = script;
  let analysis = analyse(text);
  let fixed: Checked['fixed'] = [];
  if (fix) {
    const mended = await mend(script, bytes, analysis, analyse);
    if ('problem' in mended) fail(mended.problem);
    else {
      analysis = mended.analysis;
      fixed = mended.fixed.map((each) => ({ rule: each.finding.rule, title: each.fix.title }));
    }
  }
  const { script: read, speech, findings, checklist } = analysis;
  return {
    name,
    text: read.text,
    call: speech.call,
    findings,
    ...(fix ? { fixed } : {}),
    ...(wantsChecklist ? { checklist, seconds: speech.seconds(read.root) } : {}),
  };
}
