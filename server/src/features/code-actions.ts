import { t } from '@vscode/l10n';
import { type Finding, ignoreInFile } from '../coaching/index';
import type { Script, TextEdit } from '../script/index';
import { ignoreHere } from './ignore-here';

/** Something that can be done about a finding. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
}

/**
 * What can be done about the findings at a place, the shortest stretch first: their own fixes, then keeping their rules
 * quiet here and in the file. A finding about the whole script has no "here", and nothing keeps an error quiet, nor
 * what is found in a file that is no script.
 */
export function codeActions(script: Script | undefined, findings: readonly Finding[]): readonly Action[] {
  const sorted = [...findings].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const fixes = sorted.flatMap((finding) =>
    finding.fixes.map(({ title, edits, preferred = false }) => ({ title, finding, edits, preferred })),
  );
  if (!script) return fixes;
  const quiet = sorted.filter(({ level }) => level !== 'error').flatMap((finding) => silencers(script, finding));
  return [...fixes, ...quiet.filter(({ title }, index) => quiet.findIndex((each) => each.title === title) === index)];
}

function silencers(script: Script, finding: Finding): Action[] {
  const { rule, missing, span } = finding;
  const choices = [
    { title: t`Ignore “${rule}” here`, edits: missing ? undefined : ignoreHere(script, rule, span.start) },
    { title: t`Ignore “${rule}” in this file`, edits: ignoreInFile(script, rule) },
  ];
  return choices.flatMap(({ title, edits }) => (edits ? [{ title, finding, edits, preferred: false }] : []));
}
