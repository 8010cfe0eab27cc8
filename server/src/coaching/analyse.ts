import { parseScript, type Script, type Surroundings } from '../script/index';
import { createSpeechReader, type Speech } from '../speech/index';
import { type Checklist, checklistOf } from './checklist';
import { rules } from './rules/index';
import { type Failure, runRules } from './runner';
import type { Finding, Rule, Settings } from './types';

/** All that is known of one version of one script; every feature answers from it. */
export interface Analysis {
  /** What it was analysed by. */
  readonly settings: Settings;
  readonly script: Script;
  readonly speech: Speech;
  /** All of them; `shown` picks what a person sees at once. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** Made when it is first asked for. */
  readonly checklist: Checklist;
}

/** Every rule that runs under these settings, a team's own last. */
export function rulesFor({ houseRules }: Settings): readonly Rule[] {
  return houseRules.length === 0 ? rules : [...rules, ...houseRules];
}

export interface Analyser {
  /**
   * Never throws. Words it has read before, in this script or another, are not read again. `around` are the scripts it may
   * bring in.
   */
  analyse(text: string, settings: Settings, around?: Surroundings): Analysis;
  /** Reads a script's words paragraph by paragraph, so that `analyse` has little left to do; one can stop in between. */
  readAhead(text: string, settings: Settings): Iterable<void>;
}

/** An analyser keeps what it has read of each passage; one serves a whole process. See {@link createSpeechReader} for `share`. */
export function createAnalyser(share = 1): Analyser {
  const reader = createSpeechReader(share);
  return {
    readAhead: (text, settings) => reader.readAhead(parseScript(text, settings.speakers)),
    analyse(text, settings, around) {
      const script = parseScript(text, settings.speakers);
      const speech = reader.read(script, settings, around);
      const { findings, failures } = runRules(rulesFor(settings), speech, settings);
      let checklist: Checklist | undefined;
      return {
        settings,
        script,
        speech,
        findings,
        failures,
        get checklist() {
          checklist ??= checklistOf(rulesFor(settings), speech, settings);
          return checklist;
        },
      };
    },
  };
}
