// Takes the documents' pictures anew, in the newest editor with the packaged extension: npm run screenshots [-- LETTERS]
// With letters, only those whose names hold them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './lib/process.mjs';
import { ensureDependencies, out, root } from './lib/project.mjs';

process.chdir(root);
await ensureDependencies();
const vsix = join(out, 'editor/pitch.vsix');
const { code } = await run(process.execPath, ['scripts/package.mjs', vsix], { cwd: root, timeout: 5 * 60_000 });
if (code !== 0) process.exit(1);

const { bundleForNode } = await import('./lib/editor-tests.mjs');
const bundle = join(out, 'tests/screenshots.mjs');
await bundleForNode(['test/editor/screenshots.ts'], bundle);
process.env.PITCH_SETTINGS = JSON.stringify({
  'workbench.layoutControl.enabled': false,
});
const { takeScreenshots } = await import(pathToFileURL(bundle).href);
for (const file of await takeScreenshots(root, process.argv[2])) console.log(file);
process.exit();
