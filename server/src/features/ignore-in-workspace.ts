import { type OwnSettings, readSettingsFile, settingsFor, turnOff } from '../coaching/index';
import type { TextEdit } from '../script/index';

/** The settings file that holds for a script. */
export interface TeamFile {
  /** Empty where there is none yet. */
  readonly text: string;
  /** The script's place below the file's folder; undefined for one that has none. */
  readonly path: string | undefined;
}

/**
 * Edits of the settings file that keep a rule quiet in the whole workspace. Undefined where they would not: where the
 * file cannot be read, where one of its folders says otherwise, or where the person set a level of their own.
 */
export function ignoreInWorkspace(
  { text, path }: TeamFile,
  own: OwnSettings,
  rule: string,
): readonly TextEdit[] | undefined {
  const edits = turnOff(text, rule);
  const [edit, ...more] = edits ?? [];
  if (!edit || more.length > 0) return undefined;
  const after = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  return settingsFor(readSettingsFile(after).settings, path, own).rules[rule] === 'off' ? edits : undefined;
}
