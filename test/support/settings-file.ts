import assert from 'node:assert/strict';
import {
  createAnalyser,
  type Finding,
  readSettingsFile,
  type SettingsFile,
  settingsFor,
} from '../../server/src/coaching/index';
import { marked, withMarks } from './marked';

const analyser = createAnalyser();

/** The settings of a file without mistakes. */
export function settingsOf(text: string): SettingsFile {
  const { settings, problems } = readSettingsFile(text);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
  return settings;
}

/** The file has mistakes on the words between ‹ and ›, in that order, and they say these; what else it says holds. */
export function expectMistakes(source: string, ...said: readonly RegExp[]): SettingsFile {
  const { text, spans } = marked(source);
  const { settings, problems } = readSettingsFile(text);
  const heard = problems.map(({ message }) => message).join('\n');
  assert.equal(
    withMarks(
      text,
      problems.map(({ span }) => span),
    ),
    withMarks(text, spans),
    heard,
  );
  assert.equal(problems.length, said.length, heard);
  for (const [index, wanted] of said.entries()) assert.match(problems[index]?.message ?? '', wanted);
  return settings;
}

/** What a script draws under a settings file, at its place below that file. */
export function findingsUnder(settings: string, script: string, path?: string): readonly Finding[] {
  const { findings, failures } = analyser.analyse(script, settingsFor(settingsOf(settings), path));
  assert.deepEqual(failures, []);
  return findings;
}

/** The findings of one rule on the words between ‹ and ›. */
export function expectFound(settings: string, rule: string, source: string): readonly Finding[] {
  const { text, spans } = marked(source);
  const all = findingsUnder(settings, text);
  const found = all.filter((finding) => finding.rule === rule);
  const heard = all.map((finding) => `${finding.rule}: ${finding.message}`).join('\n');
  assert.equal(
    withMarks(
      text,
      found.map(({ span }) => span),
    ),
    withMarks(text, spans),
    heard,
  );
  return found;
}
