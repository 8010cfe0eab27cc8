import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Finding, OwnSettings } from '../coaching/index';
import type { Client } from './client';
import type { SettingsFiles } from './settings-files';

/** What answers are made of: the open documents, and all that is known of them. */
export interface Served {
  readonly documents: TextDocuments<TextDocument>;
  readonly team: SettingsFiles;
  /** What is known of a script; undefined for a settings file, and where the analysis broke. */
  scriptAt(document: TextDocument): Analysis | undefined;
  /** What the person is shown in a script or a settings file. */
  findingsOf(document: TextDocument): readonly Finding[];
  /** What the person set. */
  own(): OwnSettings;
  client(): Client;
  /** The texts of the snippet files. */
  loadSnippets(): Promise<readonly string[]>;
}
