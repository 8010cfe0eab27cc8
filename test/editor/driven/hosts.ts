// The editors that windows are opened in.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startFolderHost } from '../../../scripts/lib/folder-host.mjs';
import { startNodeHost } from '../../../scripts/lib/node-host.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { LANGUAGE, translatedFolder, translatedPackage } from './translation';

/** Where `npm test` puts the package, and the package unpacked. */
const vsix = resolve('out/editor/pitch.vsix');
const extension = resolve('out/editor/package/extension');

export type Host = { readonly url: string; close(): Promise<void> };

/** Starts an editor of a kind, web or node, on a folder, with the packaged extension. */
export async function startHost(host: string, folder: string): Promise<Host> {
  const settings = JSON.parse(process.env.PITCH_SETTINGS ?? '{}');
  if (host === 'web') {
    return startFolderHost({ folder, extension, port: await freePort(), settings, open: '' });
  }
  const node = await startNodeHost({ vsix, settings });
  return { url: node.url(folder), close: node.close };
}

/** The same for a window in another language, with a package that is translated. */
export async function startTranslated(host: string, folder: string): Promise<Host> {
  if (host === 'web') {
    const own = await translatedFolder(extension);
    const port = await freePort();
    const web = await startFolderHost({ folder, extension: own, port, open: '', language: LANGUAGE });
    return { url: web.url, close: () => web.close().finally(() => rm(own, { recursive: true })) };
  }
  const own = await translatedPackage(vsix);
  const node = await startNodeHost({ vsix: own.path });
  return { url: node.url(folder), close: () => node.close().finally(() => rm(own.folder, { recursive: true })) };
}

/** Run in a page before anything else: newer editors tell their own language by this. */
export const speakLanguage = (language: string): void => {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} });
};
