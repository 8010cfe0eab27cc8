import { t } from '@vscode/l10n';
import type { Finding } from '../coaching/index';
import { convertFile, convertPlace, type Script, type Span, type TextEdit } from '../script/index';

/** A change of notation, not of words. */
export interface Conversion {
  readonly title: string;
  /** The finding it settles; undefined for a change nobody asked for but the person at the cursor. */
  readonly finding: Finding | undefined;
  readonly edits: readonly TextEdit[];
}

/**
 * The whole script in pitch notation, where one of the findings says that it is in another. Nothing where the script
 * cannot be converted without changing who says what.
 */
export function fileConversions(script: Script, findings: readonly Finding[]): readonly Conversion[] {
  const finding = findings.find(({ rule }) => rule === 'foreign-notation');
  const edits = finding && convertFile(script);
  return edits && edits.length > 0 ? [{ title: t('Convert to pitch notation'), finding, edits }] : [];
}

/** What stands at the cursor or in the selection in pitch notation; nothing where it is in it already. */
export function placeConversions(script: Script, span: Span): readonly Conversion[] {
  const edits = convertPlace(script, span) ?? [];
  return edits.length > 0 ? [{ title: t('Convert this to pitch notation'), finding: undefined, edits }] : [];
}
