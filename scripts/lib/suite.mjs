// Runs the suite in one editor through VS Code's own runner: node scripts/lib/suite.mjs HOST EXTENSION FOLDER
// HOST: web, node, or the path of a desktop VS Code. EXTENSION: its folder, unpacked. FOLDER: the workspace.
import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

const [host = '', extension = '', folder = ''] = process.argv.slice(2);
const standIn = host === 'web' || host === 'node';
const paths = {
  extensionDevelopmentPath: resolve(extension),
  extensionTestsPath: resolve(host === 'web' ? 'out/editor/suite.web.js' : 'out/editor/suite.cjs'),
};
await runTests({
  ...paths,
  vscodeExecutablePath: standIn ? process.execPath : host,
  launchArgs: standIn
    ? ['scripts/lib/launcher.mjs', `--host=${host}`, resolve(folder)]
    : [resolve(folder), '--disable-extensions'],
}).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
