// What the suites share that speak to the built server.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { runBundled } from './mocha.mjs';

/**
 * Builds the server, then runs the tests in some folders.
 * @param {string} name of the suite; its counts go to out/results/NAME.json
 * @param {readonly string[]} folders in test/
 * @param {number} timeout of one test, in milliseconds
 * @param {string | undefined} pattern only tests whose whole title it matches
 */
export async function runOnBuilt(name, folders, timeout, pattern) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const files = folders.flatMap((folder) =>
    readdirSync(`test/${folder}`)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${folder}/${file}`),
  );
  await runBundled(name, files, { timeout }, pattern);
}
