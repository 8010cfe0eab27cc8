import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analyser, type Analysis, type Finding, fixAll, type Settings, shown } from '../coaching/index';
import { carry } from '../features/index';
import type { Shelved, Surroundings, TextEdit } from '../script/index';
import type { Run } from './settings';

/** What is known of the open documents: one analysis a version, shared by all that ask. */
export interface Analyses {
  /** Undefined where the analysis broke, which is in the log. */
  of(document: TextDocument): Analysis | undefined;
  /** What lay at each place that it would bring words in from. */
  asked(document: TextDocument): ReadonlyMap<string, Shelved>;
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
export type Work<T> = (analysis: Analysis, analyse: (text: string, around?: Surroundings) => Analysis) => readonly T[];

interface Known {
  readonly version: number;
  readonly today: string;
  readonly analysis: Analysis | undefined;
  /** What lay at each place that was asked for. */
  readonly asked: ReadonlyMap<string, Shelved>;
}

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What holds for a script, by its URI, and when it is checked. */
export interface InForce {
  run(): Run;
  settingsOf(uri: string): Settings;
  aroundOf(uri: string): Surroundings;
}

/**
 * `log` hears of every rule and analysis that breaks, the same one once. `today` tells the day as `2027-03-15`: what was
 * read yesterday is read anew.
 */
export function createAnalyses(
  analyser: Pick<Analyser, 'analyse'>,
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
      return analysis
        ? work(analysis, (text, around = analysis.speech.reach.around) =>
            analyser.analyse(text, analysis.settings, around),
          )
        : [];
    } catch (error) {
      logOnce('A script could not be changed', error);
      return [];
    }
  }

  function analyse(document: TextDocument, day: string): Known {
    const asked = new Map<string, Shelved>();
    const read = (): Analysis | undefined => {
      try {
        const settings = { ...inForce.settingsOf(document.uri), today: day };
        const analysis = analyser.analyse(document.getText(), settings, noting(inForce.aroundOf(document.uri), asked));
        for (const { rule, error } of analysis.failures) logOnce(`The rule ${rule} broke`, error);
        return analysis;
      } catch (error) {
        logOnce('A script could not be read', error);
        return undefined;
      }
    };
    return { version: document.version, today: day, analysis: read(), asked };
  }

  function knownOf(document: TextDocument): Known {
    const last = known.get(document.uri);
    const day = today();
    if (last?.version === document.version && last.today === day && isAsBefore(document, last)) return last;
    const now = analyse(document, day);
    known.set(document.uri, now);
    return now;
  }

  function isAsBefore({ uri }: TextDocument, { asked }: Known): boolean {
    if (asked.size === 0) return true;
    const around = inForce.aroundOf(uri);
    return [...asked].every(([place, found]) => isSame(around.at(place), found));
  }

  function of(document: TextDocument): Analysis | undefined {
    return knownOf(document).analysis;
  }

  return {
    of,
    asked: (document) => knownOf(document).asked,
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

/** The same surroundings, with a note of what lay at each place that anybody asks for. */
export function noting(around: Surroundings, asked: Map<string, Shelved>): Surroundings {
  return {
    ...around,
    at(place) {
      const found = around.at(place);
      asked.set(place, found);
      return found;
    },
  };
}

function isSame(a: Shelved, b: Shelved): boolean {
  if (a === b) return true;
  return a !== 'unread' && b !== 'unread' && 'why' in a && 'why' in b && a.why === b.why;
}
