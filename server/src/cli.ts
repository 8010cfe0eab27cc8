import { join } from 'node:path';
import { main, nodeHost } from './cli/index';
import type { DocxReader } from './importing/index';
import { installedVersion } from './installed';
import { localeOfUser, speak } from './language';

/** Its own bundle, beside this one. */
const readDocx: DocxReader = (bytes) =>
  (require(join(__dirname, 'docx.js')) as typeof import('./docx')).readDocx(bytes);

async function run(): Promise<void> {
  speak(localeOfUser());
  process.exitCode = await main(process.argv.slice(2), nodeHost(process, installedVersion, readDocx));
}

void run();
