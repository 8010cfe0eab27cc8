// Measures a check and one typed letter beside markdown-it's parse of the same words, and a check of the largest script
// beside write-good's of it: npm run bench
//   -- --beside           the check beside write-good alone
//   -- --workspace        a folder of 1,000 scripts beside a folder of one: takes minutes
// It runs with the young generation that the extension gives its server, and markdown-it with it.
// It promises nothing about seconds, which belong to the machine; what to compare are the ratios within one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import MarkdownIt from 'markdown-it';
import { freshProcesses, sameProcess } from './lib/beside-write-good.mjs';
import { compilePhrases } from './lib/compiled-phrases.mjs';
import { build } from './lib/project.mjs';
import { measureWorkspace } from './lib/workspace-bench.mjs';

const SIZES = [2, 20, 200];
/** Findings at the largest size: fewer would flatter the rules, more is no script that anybody would keep. */
const FINDINGS = { least: 300, most: 500 };
const BUNDLE = resolve('out/bench/bench.cjs');
const require = createRequire(import.meta.url);

await esbuild.build({
  stdin: {
    contents: `export * from './server/src/coaching/index';
      export { parseScript } from './server/src/script/index';
      export { createSpeechReader } from './server/src/speech/index';
      export { bigScript } from './test/support/big-script';`,
    resolveDir: '.',
  },
  // One file with all it needs, as the product is built.
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [compilePhrases],
  outfile: BUNDLE,
});
const { bigScript, createAnalyser, createSpeechReader, DEFAULT_SETTINGS, parseScript } = require(BUNDLE);

/** @param {() => void} work @returns {number} milliseconds */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param {readonly number[]} times */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.1), high: at(0.9), least: sorted[0] ?? 0 };
}

/** The script with one more letter typed into the words at `share` of it; another letter and place for every `run`. */
function typed(/** @type {string} */ text, /** @type {number} */ share, /** @type {number} */ run) {
  const words = [...text.slice(Math.floor(text.length * share)).matchAll(/^[A-Z][^\n]{150}/gm)];
  const paragraph = words[run % Math.min(words.length, 5)];
  if (!paragraph) throw new Error('the script has no paragraph to type into');
  const at = Math.floor(text.length * share) + paragraph.index + 20 + (run % 100);
  return text.slice(0, at) + String.fromCharCode(97 + (run % 26)) + text.slice(at);
}

function measure(/** @type {number} */ kilobytes) {
  const text = bigScript(kilobytes * 1000);
  const runs = kilobytes >= 100 ? 40 : 200;
  const markdown = new MarkdownIt();
  const analyser = createAnalyser();
  const reader = createSpeechReader();
  const { findings, failures } = analyser.analyse(text, DEFAULT_SETTINGS);
  if (failures.length > 0) throw new Error(`a rule failed: ${failures[0].rule}: ${failures[0].error}`);
  reader.read(parseScript(text), DEFAULT_SETTINGS);

  /** @type {Record<string, number[]>} */
  const times = { markdown: [], middle: [], start: [], parse: [], read: [], cold: [] };
  const note = (/** @type {string} */ what, /** @type {() => void} */ work) => times[what]?.push(timed(work));
  // One of each in turn, so that whatever else the machine does weighs on all of them.
  for (let run = -10; run < runs; run++) {
    if (run === 0) for (const list of Object.values(times)) list.length = 0;
    const middle = typed(text, 0.5, run + 10);
    const start = typed(text, 0.01, run + 10);
    let script = parseScript(middle);
    note('markdown', () => markdown.parse(middle, {}));
    note('middle', () => analyser.analyse(middle, DEFAULT_SETTINGS));
    note('start', () => analyser.analyse(start, DEFAULT_SETTINGS));
    note('parse', () => {
      script = parseScript(middle);
    });
    note('read', () => reader.read(script, DEFAULT_SETTINGS));
    if (run >= 0 && run % (runs / 8) === 0) note('cold', () => createAnalyser().analyse(text, DEFAULT_SETTINGS));
  }
  return { kilobytes, bytes: Buffer.byteLength(text), findings: findings.length, times };
}

const ROWS = {
  markdown: "markdown-it's parse",
  middle: 'one typed letter, in the middle',
  start: 'one typed letter, near the start',
  parse: '  of a letter: parse',
  read: '  of a letter: read',
  cold: 'cold check, same process',
};

/** @param {string} unit */
function header(unit) {
  const columns = ['median ms', '10 %', '90 %', 'least', unit];
  return columns.map((column, index) => column.padStart(index === 0 ? 36 + 8 : 9)).join('');
}

/** @param {string} label @param {readonly number[]} times @param {number} base */
function row(label, times, base) {
  const { median, low, high, least } = spread(times);
  return (
    label.padEnd(34) +
    [median, low, high, least].map((ms, at) => ms.toFixed(2).padStart(at ? 9 : 10)).join('') +
    (median / base).toFixed(2).padStart(9)
  );
}

/** Our check and write-good's, and how they compare by the middle and by the best of their times. */
function beside(/** @type {string} */ how, /** @type {import('./lib/beside-write-good.mjs').Pair} */ { ours, theirs }) {
  const base = spread(theirs);
  console.log(row(`write-good, ${how}`, theirs, base.median));
  console.log(row(`cold check, ${how}`, ours, base.median));
  console.log(`${''.padEnd(71)}of the least ${(spread(ours).least / base.least).toFixed(2)}`);
}

if (process.argv.includes('--workspace')) {
  await build();
  const [one, many] = [await measureWorkspace(bigScript, 1, 20_000), await measureWorkspace(bigScript, 1000, 20_000)];
  const base = spread(one.letters).median;
  console.log(
    `\n1,000 scripts of 20 KB: findings for ${many.found} closed ones, all told after ${many.seconds.toFixed(0)} s`,
  );
  console.log(header('ratio'));
  console.log(row('one typed letter, one script', one.letters, base));
  console.log(row('one typed letter, 1,000 scripts', many.letters, base));
  console.log(row('  while they are checked', many.during, base));
  for (const [what, { memory }] of Object.entries({ 'one script': one, '1,000 scripts': many }))
    console.log(
      `memory of the server, ${what}: ${memory.before.toFixed(0)} MB opened, ${memory.after.toFixed(0)} MB in the end`,
    );
  process.exit();
}

for (const kilobytes of process.argv.includes('--beside') ? [] : SIZES) {
  const { bytes, findings, times } = measure(kilobytes);
  const base = spread(times.markdown ?? []).median;
  console.log(`\n${(bytes / 1000).toFixed(0)} KB, ${findings} findings`);
  console.log(header('ratio'));
  for (const [name, label] of Object.entries(ROWS)) console.log(row(label, times[name] ?? [], base));
  if (kilobytes !== SIZES.at(-1)) continue;
  const fits = findings >= FINDINGS.least && findings <= FINDINGS.most;
  console.log(`\n${findings} findings ${fits ? 'are' : 'ARE NOT'} between ${FINDINGS.least} and ${FINDINGS.most}.`);
  if (!fits) process.exitCode = 1;
}

const largest = SIZES.at(-1) ?? 0;
const file = resolve(`out/bench/${largest}.pitch`);
mkdirSync('out/bench', { recursive: true });
writeFileSync(file, bigScript(largest * 1000));
console.log(`\n${largest} KB beside write-good`);
console.log(header('ratio'));
beside('same process', sameProcess(BUNDLE, file));
beside('new process each', freshProcesses(BUNDLE, file));
