import { extname, resolve } from 'node:path';
import { convertBytes } from '../importing/index';
import { whyUnread, whyUnwritten } from './find';
import type { Host } from './host';
import type { ExitCode } from './main';
import type { ConvertCommand } from './options';
import { printable } from './words';

/** `pitch convert`. What cannot be converted is named on `host.stderr`, and the others are converted all the same. */
export async function convert(command: ConvertCommand, host: Host): Promise<ExitCode> {
  const wrote = new Set<string>();
  let failed = false;
  for (const path of command.paths) {
    const problem = await convertOne(path, command, host, wrote);
    if (problem === undefined) continue;
    host.stderr.write(`pitch: ${problem}\n`);
    failed = true;
  }
  return failed ? 2 : 0;
}

/** Converts one file; a sentence on what went wrong, if anything did. `wrote` are the files written before. */
async function convertOne(
  path: string,
  command: ConvertCommand,
  host: Host,
  wrote: Set<string>,
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    if (path !== '-' && (await host.files.isFolder(resolve(host.cwd, path))))
      return `${printable(path)} is a folder. Name the files in it that are to be converted.`;
    bytes = path === '-' ? await host.readStdin() : await host.files.read(resolve(host.cwd, path));
  } catch (error) {
    return whyUnread(path, error);
  }
  const imported = await convertBytes(path === '-' ? 'Standard input' : printable(path), bytes, host.readDocx);
  if ('problem' in imported) return imported.problem;
  const to = targetOf(path, command);
  if (to === '-') {
    host.stdout.write(imported.text);
    return undefined;
  }
  const file = resolve(host.cwd, to);
  if (wrote.has(file))
    return `${printable(path)} would be written over ${printable(to)}, which was just written. Use --output.`;
  const inPlace = file === resolve(host.cwd, path);
  const replace = command.force || (inPlace && command.write);
  try {
    await host.files.write(file, imported.text, replace);
  } catch (error) {
    return whyUnwritten(to, error);
  }
  wrote.add(file);
  host.stdout.write(`${printable(path)} → ${printable(to)}\n`);
  return undefined;
}

/** Where a converted script goes: `-` for standard output. */
function targetOf(path: string, { write, output }: ConvertCommand): string {
  if (output !== undefined) return output;
  if (path === '-') return '-';
  const ending = extname(path);
  if (ending.toLowerCase() === '.pitch') return write ? path : '-';
  return `${path.slice(0, path.length - ending.length)}.pitch`;
}
