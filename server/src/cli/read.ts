import { createAnalyser } from '../coaching/index';
import { decode } from '../importing/index';
import { parseScript } from '../script/index';
import { bytesOf } from './check';
import { findScripts } from './find';
import type { Host } from './host';
import { type JsonPiece, jsonPieces } from './json';
import type { ExitCode } from './main';
import { createNeighbours } from './neighbours';
import type { ReadCommand } from './options';
import { rehearsal } from './rehearsal';
import { readTeamSettings } from './settings';

/**
 * `pitch read`. A file that cannot be read, and a mistake in a settings file, is named on `host.stderr`, and the others
 * are read all the same.
 */
export async function read(command: ReadCommand, host: Host): Promise<ExitCode> {
  const complain = (message: string): void => host.stderr.write(`pitch: ${message}\n`);
  const { found, problems, remarks } = await findScripts(command.paths, host);
  [...problems, ...remarks].forEach(complain);

  const team = await readTeamSettings(command.config, found, host);
  team.problems.forEach(complain);

  const analyser = createAnalyser();
  const neighbours = createNeighbours(team, host);
  const all: { file: string; pieces: JsonPiece[] }[] = [];
  let unread = problems.length + team.problems.length;
  for (const script of found) {
    if (host.stdout.closed) break;
    const bytes = await bytesOf(script);
    const settings = team.settingsOf(script);
    const decoded = typeof bytes === 'string' ? { problem: bytes } : decode(bytes);
    if (!('text' in decoded)) {
      complain('problem' in decoded ? decoded.problem : `${script.name}: ${decoded.finding.message}`);
      unread++;
    } else if (command.format === 'json') {
      all.push({ file: script.name, pieces: jsonPieces(parseScript(decoded.text, settings.speakers)) });
    } else {
      const title = found.length > 1 ? `=== ${script.name}\n\n` : '';
      const around = await neighbours.around(script, decoded.text, settings.speakers);
      host.stdout.write(`${title}${rehearsal(analyser.analyse(decoded.text, settings, around))}${title ? '\n' : ''}`);
    }
  }
  if (command.format === 'json') host.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
  return unread > 0 ? 2 : 0;
}
