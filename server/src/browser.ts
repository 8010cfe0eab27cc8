import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { DocxReader } from './importing/index';
import { serve } from './lsp/index';

const worker = self as unknown as DedicatedWorkerGlobalScope;

/** What the bundle leaves behind when it is imported. */
const bundled = self as unknown as { readonly pitchDocx?: typeof import('./docx') };

/** They are there before the first words are read, which nobody can wait for. */
function loadModel(url: string | undefined): void {
  if (url === undefined) throw new Error('The client did not say where the data of the language model lie.');
  importScripts(url);
}

async function loadDocx(url: string | undefined): Promise<DocxReader> {
  if (bundled.pitchDocx === undefined && url !== undefined) importScripts(url);
  if (bundled.pitchDocx === undefined) throw new Error('The client did not say where their reader lies.');
  return bundled.pitchDocx.readDocx;
}

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  loadModel,
  loadDocx,
});
