import { dirname, extname, resolve } from 'node:path';
import { t } from '@vscode/l10n';
import type { Settings } from '../coaching/index';
import { convertBytes } from '../importing/index';
import { whyUnread, whyUnwritten } from './find';
import type { Host } from './host';
import type { ExitCode } from './main';
import type { ConvertCommand } from './options';
import { type Place, readTeamSettings } from './settings';
import { printable } from './words';

/**
 * `pitch convert`. What cannot be converted, and a mistake in a settings file, is named on `host.stderr`, and the others are
 * converted all the same. Of the settings only the speakers count, so that a page is read as `pitch check` reads it.
 */
export async function convert(command: ConvertCommand, host: Host): Promise<ExitCode> {
  const wrote = new Set<string>();
  let failed = false;
  const places = new Map(command.paths.map((path) => [path, placeOf(path, host)]));
  const team = await readTeamSettings({ kind: 'nearest' }, [...places.values()], host);
  for (const problem of team.problems) {
    host.stderr.write(`pitch: ${problem}\n`);
    failed = true;
  }
  for (const [path, place] of places) {
    const problem = await convertOne(path, team.settingsOf(place).speakers, command, host, wrote);
    if (problem === undefined) continue;
    host.stderr.write(`pitch: ${problem}\n`);
    failed = true;
  }
  return failed ? 2 : 0;
}

function placeOf(path: string, { cwd }: Host): Place {
  if (path === '-') return { path: undefined, under: cwd };
  const file = resolve(cwd, path);
  return { path: file, under: dirname(file) };
}

/** Converts one file; a sentence on what went wrong, if anything did. `wrote` are the files written before. */
async function convertOne(
  path: string,
  speakers: Settings['speakers'],
  command: ConvertCommand,
  host: Host,
  wrote: Set<string>,
): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    if (path !== '-' && (await host.files.isFolder(resolve(host.cwd, path))))
      return t`${printable(path)} is a folder. Name the files in it that are to be converted.`;
    bytes = path === '-' ? await host.readStdin() : await host.files.read(resolve(host.cwd, path));
  } catch (error) {
    return whyUnread(path, error);
  }
  const imported = await convertBytes(
    path === '-' ? t('Standard input') : printable(path),
    bytes,
    host.readDocx,
    speakers,
  );
  if ('problem' in imported) return imported.problem;
  const to = targetOf(path, command);
  if (to === '-') {
    host.stdout.write(imported.text);
    return undefined;
  }
  const file = resolve(host.cwd, to);
  if (wrote.has(file))
    return t`${printable(path)} would be written over ${printable(to)}, which was just written. Use --output.`;
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
