import type { Location, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Finding, OwnSettings } from '../coaching/index';
import type { Name, OtherScript } from '../features/index';
import type { PlacedScript, Reach, TextEdit } from '../script/index';
import type { Work } from './analyses';
import type { Client } from './client';
import type { SettingsFiles } from './settings-files';
import type { ReachedScript } from './users';

/** What answers are made of: the open documents, and all that is known of them. */
export interface Served {
  readonly documents: TextDocuments<TextDocument>;
  readonly team: SettingsFiles;
  /**
   * Resolves when the settings have come for the first time, and the scripts that this one brings in have been read: what is
   * answered before is answered by none.
   */
  ready(uri: string): Promise<void>;
  /** What is known of a script; undefined for a settings file, and where the analysis broke. */
  scriptAt(document: TextDocument): Analysis | undefined;
  /** What the person is shown in a script or a settings file. */
  findingsOf(document: TextDocument): readonly Finding[];
  /** What does all safe fixes of a script at once; none where there are none to do, and for a settings file. */
  allFixes(document: TextDocument): readonly TextEdit[];
  /** Resolves when all scripts of the workspace have been read, or those beside a script that lies in none. */
  allKnown(uri: string): Promise<void>;
  /** Every script of the workspace, each read when it is called for; undefined where there is nothing to read. */
  everyScript(): readonly (() => ReachedScript | undefined)[];
  /** What a script can bring in from others, as far as they are known. */
  othersFor(uri: string): readonly OtherScript[];
  /** Where other scripts of the workspace use the sections of one, by their keys, as far as all are known. */
  usedElsewhere(script: PlacedScript): ReadonlyMap<string, readonly Location[]>;
  /** The other scripts that may bring in what is named. */
  mayUse(name: Name, home: Reach): readonly ReachedScript[];
  /** The script at a place that one at this URI reaches. */
  reachedAt(place: string, uri: string): ReachedScript | undefined;
  /** What there is to do with a script, see `Analyses`; nothing for a settings file. */
  workOn<T>(document: TextDocument, work: Work<T>): readonly T[];
  /** What the person set. */
  own(): OwnSettings;
  client(): Client;
  /** The texts of the snippet files. */
  loadSnippets(): Promise<readonly string[]>;
}
