// Times the check of a script beside write-good's of the same words; for scripts/bench.mjs.
import { spawnSync } from 'node:child_process';

/** write-good runs at one of two paces, about 1 to 2, and keeps it as long as its process lives: several take part. */
const PROCESSES = 6;
const TURNS = 8;
/** Turns that warm up the compiler and do not count. */
const WARM_UP = 4;
const FRESH = 15;

/** @typedef {{ ours: number[], theirs: number[] }} Pair milliseconds */

/** @param {string} bundle @param {string} file */
const OURS = (bundle, file) => `
  const { createAnalyser, DEFAULT_SETTINGS } = require(${JSON.stringify(bundle)});
  const text = require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8');
  const ours = () => createAnalyser().analyse(text, DEFAULT_SETTINGS);`;

/** @param {string} file */
const THEIRS = (file) => `
  const writeGood = require('write-good');
  const words = require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8');
  const theirs = () => writeGood(words);`;

/** Runs a program in a process of its own. @param {string} code @returns {string} what it wrote */
function run(code) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv.filter((flag) => flag.startsWith('--max-')), '--eval', code],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * A cold check (a new analyser, in a process that has run for a while) and write-good in turn.
 * @param {string} bundle the program @param {string} file the script @returns {Pair}
 */
export function sameProcess(bundle, file) {
  /** @type {Pair} */
  const times = { ours: [], theirs: [] };
  for (let count = 0; count < PROCESSES; count++) {
    const written = run(`${OURS(bundle, file)}${THEIRS(file)}
      const times = { ours: [], theirs: [] };
      const note = (list, work) => { const start = performance.now(); work(); list.push(performance.now() - start); };
      for (let turn = -${WARM_UP}; turn < ${TURNS}; turn++) {
        if (turn === 0) times.ours.length = times.theirs.length = 0;
        note(times.ours, ours);
        note(times.theirs, theirs);
      }
      console.log(JSON.stringify(times));`);
    /** @type {Pair} */
    const more = JSON.parse(written);
    times.ours.push(...more.ours);
    times.theirs.push(...more.theirs);
  }
  return times;
}

/**
 * What a person waits for who checks one file: Node, the program with all it loads, and the check; and write-good so.
 * @param {string} bundle @param {string} file @returns {Pair}
 */
export function freshProcesses(bundle, file) {
  /** @type {Pair} */
  const times = { ours: [], theirs: [] };
  const timed = (/** @type {string} */ code) => {
    const start = performance.now();
    run(code);
    return performance.now() - start;
  };
  for (let turn = 0; turn < FRESH; turn++) {
    times.ours.push(timed(`${OURS(bundle, file)} ours();`));
    times.theirs.push(timed(`${THEIRS(file)} theirs();`));
  }
  return times;
}
