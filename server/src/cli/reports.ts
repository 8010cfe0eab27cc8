import type { Rule } from '../coaching/index';
import type { Checked } from './check';
import { githubReport } from './github';
import type { Host } from './host';
import { toJson } from './json';
import type { CheckCommand } from './options';
import { prettyChecklist, prettyCount, prettyFixed, prettyScript, styleOf } from './pretty';
import { toSarif } from './sarif';
import { fixedLines } from './words';

/** Says what was found, in one format. */
export interface Report {
  /** A script was checked. */
  each(checked: Checked): void;
  /** All were. */
  end(all: readonly Checked[]): void;
}

/** Where a format goes: findings to `host.stdout`, and what was fixed too where the format has a place for it. */
export async function reportTo(
  format: CheckCommand['format'],
  host: Host,
  houseRules: readonly Rule[],
): Promise<Report> {
  const write = (text: string): void => host.stdout.write(text);
  const sayFixed = (checked: Checked): void => {
    for (const line of fixedLines(checked)) host.stderr.write(`pitch: ${line}\n`);
  };
  switch (format) {
    case 'pretty': {
      const style = styleOf(host);
      return {
        each: (checked) =>
          write(prettyFixed(checked, style) + prettyScript(checked, style) + prettyChecklist(checked, style)),
        end: (all) => all.length > 0 && write(prettyCount(all, style)),
      };
    }
    case 'json':
      return { each: () => {}, end: (all) => write(toJson(all)) };
    case 'sarif': {
      const version = await host.version();
      return { each: sayFixed, end: (all) => write(toSarif(all, { cwd: host.cwd, version, houseRules })) };
    }
    case 'github': {
      const base = host.env.GITHUB_WORKSPACE || host.cwd;
      return { each: sayFixed, end: (all) => write(githubReport(all, { cwd: host.cwd, base })) };
    }
  }
}
