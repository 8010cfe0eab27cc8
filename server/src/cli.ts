import { join } from 'node:path';
import { main, nodeHost } from './cli/index';
import type { DocxReader } from './importing/index';
import { installedVersion } from './installed';

/** Its own bundle, beside this one. */
const readDocx: DocxReader = (bytes) =>
  (require(join(__dirname, 'docx.js')) as typeof import('./docx')).readDocx(bytes);

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeHost(process, installedVersion, readDocx));
}

void run();
