import { parseArgs } from 'node:util';
import { t } from '@vscode/l10n';

/** What the command line of `pitch-language-server` asks for. */
export type Launch =
  | { readonly kind: 'serve' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** What `pitch-language-server --help` prints. */
export function helpText(): string {
  return t(`pitch-language-server --stdio

Coaches sales scripts inside an editor. The editor starts this program by itself and speaks the Language Server
Protocol to it; docs/editors.md tells what to write into the settings of which editor. To check scripts on a terminal,
there is: pitch check

  --stdio                    speak on standard input and output, as most editors do
  --node-ipc                 speak over the channel of a Node program that starts this one
  --clientProcessId=NUMBER   end when this process has ended
  --help, --version

Ends with 0 when the editor has said goodbye, with 1 when it has gone without, and with 2 where an option is not known.
`);
}

const KNOWN = ['stdio', 'node-ipc', 'clientProcessId', 'help', 'version'];

/**
 * Reads the words of the command line; `hasChannel` where a Node program started this one and can be spoken to. Never
 * throws: what cannot be understood comes back as `wrong`, with what to type instead.
 */
export function parseLaunch(args: readonly string[], hasChannel: boolean): Launch {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      stdio: { type: 'boolean' },
      'node-ipc': { type: 'boolean' },
      clientProcessId: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const has = (wanted: string): boolean => options.some(({ name }) => name === wanted);
  if (has('help')) return { kind: 'help' };
  if (has('version')) return { kind: 'version' };

  const stray = options.find(({ name }) => !KNOWN.includes(name));
  const known = KNOWN.map((name) => `--${name}`).join(', ');
  if (stray) return wrong(t`There is no option ${stray.rawName}. There are ${known}.`);
  const word = tokens.find((token) => token.kind === 'positional');
  if (word) return wrong(t`"${word.value}" is not for this program. To check a script on a terminal: pitch check FILE`);
  const given = options.find(({ name, value }) => name !== 'clientProcessId' && value !== undefined);
  if (given) return wrong(t`${given.rawName} takes no value.`);
  const client = options.find(({ name }) => name === 'clientProcessId');
  if (client && !/^\d+$/.test(client.value ?? ''))
    return wrong(t('--clientProcessId needs the number of a process: --clientProcessId=1234'));

  if (has('stdio') === has('node-ipc')) {
    return wrong(
      has('stdio')
        ? t('Say either --stdio or --node-ipc, not both.')
        : t('This program is started by an editor, with --stdio; --help tells more.'),
    );
  }
  if (has('node-ipc') && !hasChannel)
    return wrong(t('--node-ipc is for Node programs that start this one with a channel. Editors say --stdio.'));
  return { kind: 'serve' };
}

function wrong(message: string): Launch {
  return { kind: 'wrong', message };
}
