import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of texts that belong to others and are read in place; undefined where `PITCH_SHARED` is not set. */
export const sharedFolder = process.env.PITCH_SHARED;

/** One shared text. Throws where the folder lacks it: a test that asks for it cannot pass without. */
export function sharedText(...path: readonly string[]): string {
  return readFileSync(join(sharedFolder ?? '', ...path), 'utf8');
}

/** The shared scripts by name. */
export function sharedScripts(): { name: string; text: string }[] {
  const folder = join(sharedFolder ?? '', 'corpus');
  if (!sharedFolder || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.pitch'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** `it` for a test on shared texts; without them it is listed as not run. */
export const itShared: Mocha.TestFunction | Mocha.PendingTestFunction = sharedFolder
  ? it
  : (((title: string) => it.skip(`${title} (did not run: PITCH_SHARED is not set)`)) as Mocha.PendingTestFunction);
