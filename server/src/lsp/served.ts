import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Finding, OwnSettings } from '../coaching/index';
import type { TextEdit } from '../script/index';
import type { Work } from './analyses';
import type { Client } from './client';
import type { SettingsFiles } from './settings-files';

/** What answers are made of: the open documents, and all that is known of them. */
export interface Served {
  readonly documents: TextDocuments<TextDocument>;
  readonly team: SettingsFiles;
  /** Resolves when the settings have come for the first time: what is answered before is answered by none. */
  ready(): Promise<void>;
  /** What is known of a script; undefined for a settings file, and where the analysis broke. */
  scriptAt(document: TextDocument): Analysis | undefined;
  /** What the person is shown in a script or a settings file. */
  findingsOf(document: TextDocument): readonly Finding[];
  /** What does all safe fixes of a script at once; none where there are none to do, and for a settings file. */
  allFixes(document: TextDocument): readonly TextEdit[];
  /** What there is to do with a script, see `Analyses`; nothing for a settings file. */
  workOn<T>(document: TextDocument, work: Work<T>): readonly T[];
  /** What the person set. */
  own(): OwnSettings;
  client(): Client;
  /** The texts of the snippet files. */
  loadSnippets(): Promise<readonly string[]>;
}
