// Bundles a folder's tests and runs them in mocha: node scripts/lib/run-tests.mjs FOLDER [PATTERN]
// Leaves the count of each outcome in out/results/NAME.json, NAME being the folder's.
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { bundleForNode } from './editor-tests.mjs';
import { runAndCount } from './mocha.mjs';

const [folder = '', pattern] = process.argv.slice(2);
const name = basename(folder);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
const bundle = resolve(`out/tests/${name}.mjs`);

await bundleForNode(
  files.sort().map((file) => join(folder, file)),
  bundle,
);

const mocha = new Mocha({ reporter: 'spec', timeout: 60_000, ...(pattern ? { grep: new RegExp(pattern) } : {}) });
mocha.suite.emit('pre-require', globalThis, '', mocha);
await import(pathToFileURL(bundle).href);
runAndCount(name, mocha, (failures) => process.exit(failures > 0 ? 1 : 0));
