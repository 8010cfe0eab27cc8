// What the scripts that run tests share: a bundle, mocha over it, and the count of each outcome for `npm test`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import Mocha from 'mocha';

/** Made-up scripts are the same in every run, so that a run can be told again; another number makes others. */
const SEED = Number(process.env.PITCH_SEED ?? 1);

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
    stdin: {
      contents: [
        "import fc from 'fast-check';",
        ...files.map((file) => `import './${file}';`),
        `fc.configureGlobal({ seed: ${SEED} });`,
      ].join('\n'),
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
  const mocha = new Mocha({ ...options, ...(pattern ? { grep: new RegExp(pattern) } : {}) });
  mocha.addFile(`${outdir}/all.cjs`);
  runAndCount(name, mocha, (failures) => {
    rmSync(outdir, { recursive: true, force: true });
    process.exitCode = failures > 0 ? 1 : 0;
  });
}

/**
 * Runs the tests, and leaves the count of each outcome and the titles of what failed where the lines that `npm test` ends
 * with are made from.
 * @param {string} name of the suite; it goes to out/results/NAME.json
 * @param {Mocha} mocha
 * @param {(failures: number) => void} ended
 */
export function runAndCount(name, mocha, ended) {
  /** @type {string[]} */
  const wrong = [];
  const runner = mocha.run((failed) => {
    const { passes = 0, pending = 0 } = runner.stats ?? {};
    mkdirSync('out/results', { recursive: true });
    const counts = { passed: passes, failed, skipped: pending, wrong };
    writeFileSync(join('out/results', `${name}.json`), JSON.stringify(counts));
    ended(failed);
  });
  runner.on('fail', (test) => wrong.push(test.fullTitle()));
}
