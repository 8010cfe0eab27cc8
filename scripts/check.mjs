// The quick loop: types, format and lint, unit tests. Each part runs however the others end.
import { spawnSync } from 'node:child_process';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const grep = process.argv.includes('--grep') ? [process.argv[process.argv.indexOf('--grep') + 1] ?? ''] : [];
const parts = {
  types: ['node_modules/typescript/bin/tsc', '-b'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  unit: ['scripts/unit.mjs', ...grep],
};

let failed = false;
for (const [name, command] of Object.entries(parts)) {
  if (only && only !== name) continue;
  const started = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
