import { t } from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../coaching/index';
import { convertBytes, type DocxReader } from '../importing/index';
import { IMPORT, type ImportParams, type ImportResult } from './requests';

/** Loads what reads Word documents, which lies apart as few people need it; rejects where it cannot be had. */
export type LoadDocx = (url: string | undefined) => Promise<DocxReader>;

/**
 * Answers what a client asks about files that are no open documents. `docxReader` is what the client handed over,
 * `speakers` are those that hold for a new script.
 */
export function answerImports(
  connection: Connection,
  load: LoadDocx,
  docxReader: () => string | undefined,
  speakers: () => Settings['speakers'],
): void {
  connection.onRequest<ImportResult, void>(IMPORT, ({ name, bytes }: ImportParams) => {
    const readDocx: DocxReader = async (document) => {
      const read = await load(docxReader()).catch((error) => {
        connection.console.error(`Word documents cannot be read: ${error}`);
        throw new Error(t('this editor does not read Word documents. Save it as plain text (.txt), and import that.'));
      });
      return read(document);
    };
    return convertBytes(name, fromBase64(bytes), readDocx, speakers());
  });
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
