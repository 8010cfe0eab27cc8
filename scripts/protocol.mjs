// Builds the server, then runs the tests that speak to it as an editor does: node scripts/protocol.mjs [PATTERN]
// Leaves the count of each outcome in out/results/protocol.json, for the line that `npm test` ends with.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { runBundled } from './lib/mocha.mjs';

const [pattern] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const names = readdirSync('test/protocol').filter((name) => name.endsWith('.test.ts'));
await runBundled(
  'protocol',
  names.map((name) => `test/protocol/${name}`),
  { timeout: 30_000 },
  pattern,
);
