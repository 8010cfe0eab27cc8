import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskDoor, nodeDisk } from './files/index';
import { localeOfUser, speak } from './language';
import { serve } from './lsp/index';

// Editors that start servers by hand name the transport or mean standard input and output.
const named = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(argument));
const connection = named
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

// An editor that has gone without a word takes no answers, nor any complaint about that.
process.stdout.on('error', () => process.exit(1));
process.on('uncaughtException', (error) => connection.console.error(`${error.stack ?? error}`));
process.on('unhandledRejection', (error) => connection.console.error(`${error}`));

const door = diskDoor(nodeDisk);
const installed = join(__dirname, '..');
serve(connection, {
  rulesFile: pathToFileURL(join(installed, 'docs', 'rules.md')).href,
  speak: (locale) => speak(locale ?? localeOfUser()),
  uriOfPath: (path) => pathToFileURL(path).href,
  loadDocx: async () => (require(join(__dirname, 'docx.js')) as typeof import('./docx')).readDocx,
  disk: {
    read: (folder, path) => door.read(fileURLToPath(folder), path),
    list: (folder, deep) => door.list(fileURLToPath(folder), deep),
  },
  readSnippets: () =>
    Promise.all(['pitch.json', 'scripts.json'].map((name) => readFile(join(installed, 'snippets', name), 'utf8'))),
});
