import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version that is installed: the manifest lies beside the folder of the bundle, in a checkout as in the package. */
export async function installedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
}
