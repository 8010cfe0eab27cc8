import { check } from './check';
import { convert } from './convert';
import { helpFor } from './help';
import type { Host } from './host';
import { type Command, parseCommand } from './options';
import { read } from './read';

/** 0: nothing at warning or above. 1: something. 2: what was asked for could not be done, or not for every path. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs `pitch` with the words of its command line.
 * @returns the exit code; what went wrong stands on `host.stderr`.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await run(parseCommand(args), host);
  } catch (error) {
    // A fault of this program: 1 would say that it found something in a script.
    host.stderr.write(`pitch: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}

async function run(command: Command, host: Host): Promise<ExitCode> {
  switch (command.kind) {
    case 'wrong':
      host.stderr.write(`pitch: ${command.message}\n`);
      return 2;
    case 'help':
      host.stdout.write(helpFor(command.of));
      return 0;
    case 'version':
      host.stdout.write(`${await host.version()}\n`);
      return 0;
    case 'check':
      return check(command, host);
    case 'read':
      return read(command, host);
    case 'convert':
      return convert(command, host);
  }
}
