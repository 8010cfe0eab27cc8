// A package that speaks another language, for a window that does.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';

/** What VS Code calls a language that is there to be tested with. */
export const LANGUAGE = 'qps-ploc';

/** The files of a translation by those it is made from. */
const FILES: Readonly<Record<string, string>> = {
  'l10n/bundle.l10n.json': `l10n/bundle.l10n.${LANGUAGE}.json`,
  'package.nls.json': `package.nls.${LANGUAGE}.json`,
};

/** Every text of a file of texts between ⟦ and ⟧. */
function translated(file: string): string {
  const texts = Object.entries(JSON.parse(file) as Record<string, string>);
  return JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, `⟦${text}⟧`])));
}

/** A copy of an unpacked extension with its translation. @returns its folder, for the caller to remove */
export async function translatedFolder(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pitch-translated-'));
  await cp(extension, folder, { recursive: true });
  for (const [from, to] of Object.entries(FILES))
    await writeFile(join(folder, to), translated(await readFile(join(folder, from), 'utf8')));
  return folder;
}

/** A copy of a package with its translation. @returns the folder it lies in, for the caller to remove, and its path */
export async function translatedPackage(vsix: string): Promise<{ folder: string; path: string }> {
  const zip = await JSZip.loadAsync(await readFile(vsix));
  for (const [from, to] of Object.entries(FILES)) {
    const file = zip.file(`extension/${from}`);
    if (!file) throw new Error(`${vsix} lacks ${from}.`);
    zip.file(`extension/${to}`, translated(await file.async('string')));
  }
  const folder = await mkdtemp(join(tmpdir(), 'pitch-translated-'));
  const path = join(folder, 'pitch.vsix');
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return { folder, path };
}
