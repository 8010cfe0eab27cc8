// Builds the server, then runs the tests that speak to it as an editor does: node scripts/protocol.mjs [PATTERN]
// Leaves the count of each outcome in out/results/protocol.json, for the line that `npm test` ends with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import Mocha from 'mocha';

const [pattern] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const outdir = `out/protocol-${process.pid}`;
const tests = readdirSync('test/protocol').filter((name) => name.endsWith('.test.ts'));
await esbuild.build({
  stdin: { contents: tests.map((name) => `import './test/protocol/${name}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  outfile: `${outdir}/all.cjs`,
  logLevel: 'warning',
});

const mocha = new Mocha({ timeout: 30_000, ...(pattern ? { grep: new RegExp(pattern) } : {}) });
mocha.addFile(`${outdir}/all.cjs`);
const runner = mocha.run((failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  mkdirSync('out/results', { recursive: true });
  writeFileSync('out/results/protocol.json', JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  rmSync(outdir, { recursive: true, force: true });
  process.exitCode = failures > 0 ? 1 : 0;
});
