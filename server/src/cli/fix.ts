import { t } from '@vscode/l10n';
import { type Analysis, type FixedScript, fixAll } from '../coaching/index';
import { type Found, whyUnwritten } from './find';
import { printable } from './words';

/** What came of fixing a script. */
export type Mended =
  | { readonly analysis: Analysis; readonly fixed: FixedScript['fixed'] }
  /** A sentence on why it stays as it was. */
  | { readonly problem: string };

/**
 * Does all safe fixes of a script and writes it back, in the encoding it has. A file that holds something else than `bytes`
 * by now is somebody's work of this moment and stays as it is.
 * @param bytes what was read and analysed
 */
export async function mend(
  script: Found,
  bytes: Uint8Array,
  analysis: Analysis,
  analyse: (text: string) => Analysis,
): Promise<Mended> {
  const { text, fixed, analysis: after } = fixAll(analysis, analyse);
  if (fixed.length === 0) return { analysis, fixed };
  if (!script.write)
    return { problem: t('Standard input cannot be fixed, as there is no file to write: name the file.') };
  try {
    const now = await script.read();
    if (!isSame(bytes, now)) {
      return {
        problem: t`${printable(script.name)} was changed while it was checked, so it is left as it is: check again.`,
      };
    }
    await script.write(text);
    return { analysis: after, fixed };
  } catch (error) {
    return { problem: whyUnwritten(script.name, error) };
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
