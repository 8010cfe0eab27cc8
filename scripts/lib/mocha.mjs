// What the scripts that run tests share: a bundle, mocha over it, and the count of each outcome for `npm test`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import Mocha from 'mocha';

/**
 * Bundles test files and runs them in mocha.
 * @param {string} name of the suite; its counts go to out/results/NAME.json
 * @param {string[]} files by paths from the project's root, with forward slashes
 * @param {Mocha.MochaOptions} options
 * @param {string | undefined} pattern only tests whose whole title it matches
 */
export async function runBundled(name, files, options, pattern) {
  const outdir = `out/${name}-${process.pid}`;
  await esbuild.build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    packages: 'external',
    outfile: `${outdir}/all.cjs`,
    logLevel: 'warning',
  });
  const mocha = new Mocha({ ...options, ...(pattern ? { grep: new RegExp(pattern) } : {}) });
  mocha.addFile(`${outdir}/all.cjs`);
  const runner = mocha.run((failures) => {
    writeCounts(name, runner, failures);
    rmSync(outdir, { recursive: true, force: true });
    process.exitCode = failures > 0 ? 1 : 0;
  });
}

/**
 * Leaves the count of each outcome where the line that `npm test` ends with is added up from.
 * @param {string} name of the suite
 * @param {Mocha.Runner} runner that has ended
 * @param {number} failures
 */
export function writeCounts(name, runner, failures) {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  mkdirSync('out/results', { recursive: true });
  writeFileSync(
    join('out/results', `${name}.json`),
    JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
  );
}
