import { join } from 'node:path';
import { t } from '@vscode/l10n';
import { installedVersion } from './installed';
import { localeOfUser, speak } from './language';
import { helpText, parseLaunch } from './launch';

async function run(): Promise<void> {
  speak(localeOfUser());
  const launch = parseLaunch(process.argv.slice(2), process.send !== undefined);
  switch (launch.kind) {
    case 'help':
      process.stdout.write(helpText());
      return;
    case 'version':
      process.stdout.write(`${await installedVersion()}\n`);
      return;
    case 'wrong':
      process.stderr.write(`pitch-language-server: ${launch.message}\n`);
      process.exitCode = 2;
      return;
    case 'serve':
      if (process.stdin.isTTY && process.send === undefined)
        process.stderr.write(
          `${t('This program waits for an editor to speak to it. Ctrl+C ends it; --help tells more.')}\n`,
        );
      // The bundle beside this one, which VS Code starts without it.
      require(join(__dirname, 'server.cjs'));
  }
}

void run();
