// Bundles the unit tests and runs them in mocha, in a process for each of two cores: node scripts/unit.mjs [PATTERN]
// With a pattern, one process runs the tests whose whole title it matches, and tells each.
// Leaves the count of each outcome in out/results/unit.json, for the line that `npm test` ends with.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runBundled } from './lib/mocha.mjs';
import { run } from './lib/process.mjs';

const PARTS = 2;
const [pattern, part] = process.argv.slice(2);
const names = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const unit = names
  .filter((name) => name.endsWith('.test.ts') && !/^(editor|protocol|types|pseudo|grammar|neovim)\//.test(name))
  .sort();
const files = unit.map((name) => `test/${name}`);
const options = { timeout: 20_000 };

if (pattern) await runBundled('unit', files, { ...options, reporter: 'spec' }, pattern);
else if (part) {
  const own = files.filter((_, index) => index % PARTS === Number(part));
  await runBundled(`unit-${part}`, own, { ...options, reporter: 'dot' }, undefined);
} else await runParts();

/** Every part in a process of its own; what each prints comes whole, one after the other. */
async function runParts() {
  const ended = await Promise.all(
    Array.from({ length: PARTS }, (_, index) =>
      run(process.execPath, ['scripts/unit.mjs', '', `${index}`], { timeout: 10 * 60_000, quiet: true }),
    ),
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const wrong = [];
  for (const [index, { code, output }] of ended.entries()) {
    process.stdout.write(output);
    const own = readCounts(index) ?? { passed: 0, failed: 1, skipped: 0 };
    for (const outcome of Object.keys(counts)) counts[outcome] += own[outcome];
    wrong.push(...(own.wrong ?? []));
    if (code !== 0) process.exitCode = 1;
  }
  mkdirSync('out/results', { recursive: true });
  writeFileSync('out/results/unit.json', JSON.stringify({ ...counts, wrong }));
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in all`);
}

/** @param {number} part @returns {{ passed: number, failed: number, skipped: number, wrong?: string[] } | undefined} */
function readCounts(part) {
  try {
    return JSON.parse(readFileSync(`out/results/unit-${part}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}
