import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start';

/** Starts the extension where extensions run in Node: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
    // Each version of a long script is read into new objects, most of which are garbage at the next letter: with room for
    // them in the young generation a letter costs a quarter less.
    options: { execArgv: ['--max-semi-space-size=64'] },
  };
  return start(context, (options) => new LanguageClient('pitch', 'Pitch', server, options));
}
