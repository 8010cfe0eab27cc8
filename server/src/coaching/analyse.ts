import { parseScript, type Script } from '../script/index';
import { createSpeechReader, type Speech } from '../speech/index';
import { rules } from './rules/index';
import { type Failure, runRules } from './runner';
import type { Finding, Settings } from './types';

/** All that is known of one version of one script; every feature answers from it. */
export interface Analysis {
  readonly script: Script;
  readonly speech: Speech;
  /** All of them; `shown` picks what a person sees at once. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

export interface Analyser {
  /** Never throws. Words it has read before, in this script or another, are not read again. */
  analyse(text: string, settings: Settings): Analysis;
}

/** An analyser keeps what it has read of each passage; one serves a whole process. */
export function createAnalyser(): Analyser {
  const reader = createSpeechReader();
  return {
    analyse(text, settings) {
      const script = parseScript(text);
      const speech = reader.read(script, { wordsPerMinute: settings.wordsPerMinute });
      const { findings, failures } = runRules(rules, speech, settings);
      return { script, speech, findings, failures };
    },
  };
}
