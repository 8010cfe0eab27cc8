import { t } from '@vscode/l10n';
import { asCode, type Span, type Speaker, type TextEdit } from '../../script/index';
import type { Finding, Levels, Rule } from '../types';
import type { FolderPattern } from './folder-pattern';

/** What `pitch.yaml` is called, wherever it stands. */
export const SETTINGS_FILE = 'pitch.yaml';

/** The code of everything that is wrong with a settings file. */
export const SETTINGS_CODE = 'settings-file';

/** What a team set for a workspace; what it left open is undefined or empty. */
export interface SettingsFile {
  readonly rules: Levels;
  /** In the order of the file: of two that hold a script, the later has the last word. */
  readonly folders: readonly { readonly pattern: FolderPattern; readonly rules: Levels }[];
  /** By their names in lower case. */
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly names: readonly string[];
  readonly wordsPerMinute: number | undefined;
  readonly askMinutes: number | undefined;
  readonly houseRules: readonly Rule[];
  /** The script whose sections every script brings in by title alone: its path from the folder that the file is in. */
  readonly house: { readonly path: string; readonly span: Span } | undefined;
}

/** Collects what is wrong with a settings file. */
export type Complain = (span: Span, message: string, change?: { title: string; newText: string }) => void;

/** A mistake in a settings file, in the shape of any finding; `change` is put in place of its words. */
export function problemAt(
  span: Span,
  message: string,
  level: 'error' | 'warning',
  change?: { readonly title: string; readonly newText: string },
): Finding {
  const edits: readonly TextEdit[] = change ? [{ span, newText: change.newText }] : [];
  return {
    rule: SETTINGS_CODE,
    level,
    span,
    message,
    fixes: change ? [{ title: change.title, edits, preferred: true }] : [],
    related: [],
    unnecessary: false,
    missing: false,
  };
}

/** A sentence on a house script that is not there, or that is not read, and why. */
export function noHouseScript(path: string, why: string | undefined): string {
  return why === undefined
    ? t`There is no script “${path}” here: ${asCode('house')} is its path from the folder that this file is in.`
    : `${t`The house script “${path}” is not read.`} ${why}`;
}
