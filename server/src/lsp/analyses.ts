import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyser, type Analysis, type Finding, fixAll, type Settings, shown } from '../coaching/index';
import { carry } from '../features/index';
import type { TextEdit } from '../script/index';
import type { Run } from './settings';

/** What is known of the open documents: one analysis a version, shared by all that ask. */
export interface Analyses {
  /** Undefined where the analysis broke, which is in the log. */
  of(document: TextDocument): Analysis | undefined;
  /** What a person is shown at this version; with `pitch.run` at `onSave`, what was found when it was last checked. */
  findings(document: TextDocument): readonly Finding[];
  /** What does all safe fixes at once; none where there are none to do. */
  allFixes(document: TextDocument): readonly TextEdit[];
  /**
   * What `work` finds to do from the analysis of a script and a way to read other texts as that one was read; nothing
   * where it breaks, which is in the log.
   */
  workOn<T>(document: TextDocument, work: Work<T>): readonly T[];
  /** The document was saved: what it says now is what counts on. */
  saved(document: TextDocument): void;
  closed(uri: string): void;
  /** Settings changed: all is read anew. */
  reset(): void;
}

/** See {@link Analyses.workOn}. */
export type Work<T> = (analysis: Analysis, analyse: (text: string) => Analysis) => readonly T[];

interface Known {
  readonly version: number;
  readonly today: string;
  readonly analysis: Analysis | undefined;
}

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What holds for a script, by its URI, and when it is checked. */
export interface InForce {
  run(): Run;
  settingsOf(uri: string): Settings;
}

/**
 * `log` hears of every rule and analysis that breaks, the same one once. `today` tells the day as `2027-03-15`: what was
 * read yesterday is read anew.
 */
export function createAnalyses(
  analyser: Analyser,
  inForce: InForce,
  log: (message: string) => void,
  today: () => string,
): Analyses {
  const known = new Map<string, Known>();
  const checked = new Map<string, Checked>();
  const logged = new Set<string>();

  function logOnce(what: string, error: unknown): void {
    const message = `${what}: ${error instanceof Error ? (error.stack ?? error.message) : error}`;
    if (logged.has(message)) return;
    logged.add(message);
    log(message);
  }

  function workOn<T>(document: TextDocument, work: Work<T>): readonly T[] {
    const analysis = of(document);
    try {
      return analysis ? work(analysis, (text) => analyser.analyse(text, analysis.settings)) : [];
    } catch (error) {
      logOnce('A script could not be changed', error);
      return [];
    }
  }

  function analyse(document: TextDocument, day: string): Analysis | undefined {
    try {
      const settings = { ...inForce.settingsOf(document.uri), today: day };
      const analysis = analyser.analyse(document.getText(), settings);
      for (const { rule, error } of analysis.failures) logOnce(`The rule ${rule} broke`, error);
      return analysis;
    } catch (error) {
      logOnce('A script could not be read', error);
      return undefined;
    }
  }

  function of(document: TextDocument): Analysis | undefined {
    const last = known.get(document.uri);
    const day = today();
    if (last?.version === document.version && last.today === day) return last.analysis;
    const analysis = analyse(document, day);
    known.set(document.uri, { version: document.version, today: day, analysis });
    return analysis;
  }

  return {
    of,
    findings(document) {
      const last = checked.get(document.uri);
      const text = document.getText();
      // A script that has no file yet is never saved, so it is checked as it is typed.
      const waits = inForce.run() === 'onSave' && !document.uri.startsWith('untitled:');
      const analysis = last && waits ? undefined : of(document);
      if (!analysis) return last ? carry(last.findings, last.text, text) : [];
      const findings = shown(analysis.findings);
      checked.set(document.uri, { text, findings });
      return findings;
    },
    allFixes: (document) => workOn(document, (analysis, analyse) => fixAll(analysis, analyse).edits),
    workOn,
    saved(document) {
      checked.delete(document.uri);
    },
    closed(uri) {
      known.delete(uri);
      checked.delete(uri);
    },
    reset() {
      known.clear();
      checked.clear();
    },
  };
}
