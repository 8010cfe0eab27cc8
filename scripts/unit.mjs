// Bundles the unit tests and runs them in mocha: node scripts/unit.mjs [PATTERN]
// Leaves the count of each outcome in out/results/unit.json, for the line that `npm test` ends with.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as esbuild from 'esbuild';
import Mocha from 'mocha';

const [pattern] = process.argv.slice(2);
const outdir = `out/unit-${process.pid}`;
const files = await findTests('test');

/** @param {string} folder @returns {Promise<string[]>} */
async function findTests(folder) {
  const { readdir } = await import('node:fs/promises');
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const unit = files.filter((file) => !/test[\\/](editor|protocol|grammar)[\\/]/.test(file)).sort();
await esbuild.build({
  stdin: {
    contents: unit.map((file) => `import './${relative('.', file).replaceAll('\\', '/')}';`).join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  outfile: `${outdir}/all.cjs`,
  logLevel: 'warning',
});

const mocha = new Mocha({
  reporter: pattern ? 'spec' : 'dot',
  timeout: 20_000,
  ...(pattern ? { grep: new RegExp(pattern) } : {}),
});
mocha.addFile(`${outdir}/all.cjs`);
const runner = mocha.run((failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  mkdirSync('out/results', { recursive: true });
  writeFileSync('out/results/unit.json', JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  rmSync(outdir, { recursive: true, force: true });
  process.exitCode = failures > 0 ? 1 : 0;
});
