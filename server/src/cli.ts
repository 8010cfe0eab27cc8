import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main, nodeHost } from './cli/index';
import type { DocxReader } from './importing/index';

/** The manifest lies beside the folder of the bundle, in a checkout as in the package. */
async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
}

/** Its own bundle, beside this one. */
const readDocx: DocxReader = (bytes) =>
  (require(join(__dirname, 'docx.js')) as typeof import('./docx')).readDocx(bytes);

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeHost(process, version, readDocx));
}

void run();
