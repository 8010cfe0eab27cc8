// Child processes that cannot outlive this one, nor run for ever.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {Set<() => unknown>} */
const cleanups = new Set();
let watching = false;
/** How long a child may take over its end, in milliseconds. */
const grace = 5_000;

/**
 * Children are ended on a signal too: they lead process groups of their own, which Ctrl-C in a terminal does not reach.
 * Each is asked first, so that one of ours can end those that it has started in its turn.
 */
function watchExit() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) signalTree(child, 'SIGTERM');
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      // A second signal finds nothing left to wait for, and ends at once.
      const pending = [...cleanups];
      cleanups.clear();
      const ends = [...running].map((child) => end(child));
      const patience = setTimeout(() => process.exit(130), 2 * grace);
      await Promise.allSettled([...pending.map((cleanup) => cleanup()), ...ends]);
      clearTimeout(patience);
      process.exit(130);
    });
  }
}

/**
 * Has something done when a signal ends this process (Ctrl-C), for at most ten seconds.
 * @param {() => unknown} cleanup
 * @returns {() => void} takes the request back
 */
export function onSignal(cleanup) {
  watchExit();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** @param {ChildProcess} child @returns {boolean} */
const hasEnded = (child) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** @param {ChildProcess} child @param {NodeJS.Signals} signal to it and all in its process group */
function signalTree(child, signal) {
  if (hasEnded(child)) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-Number(child.pid), signal);
  } catch {
    child.kill(signal);
  }
}

/**
 * Ends a process and all that it has started: asks, and after five seconds insists.
 * @param {ChildProcess} child
 */
export async function end(child) {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  signalTree(child, 'SIGTERM');
  const insist = setTimeout(() => signalTree(child, 'SIGKILL'), grace);
  await gone;
  clearTimeout(insist);
}

/**
 * Starts a program. It is ended with its children when this process ends.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  watchExit();
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end, showing what it prints. Never rejects: a program that cannot be started, or that is
 * stopped after `timeout` milliseconds, ends with a code other than 0.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout: number, quiet?: boolean }} options `quiet`: show nothing, only return it
 * @returns {Promise<{ code: number, output: string }>} output: standard output and error together
 */
export async function run(command, args, { cwd, env, timeout, quiet = false }) {
  const child = start(command, args, {
    ...(cwd ? { cwd } : {}),
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [stream, sink] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (!quiet) sink.write(text);
    });
  }
  const timer = setTimeout(() => {
    const note = `\n${[command, ...args].join(' ')} was stopped after ${timeout / 1000} s.\n`;
    output += note;
    if (!quiet) process.stderr.write(note);
    void end(child);
  }, timeout);
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 1, output };
  } catch (error) {
    const note = `${command} could not be started: ${error instanceof Error ? error.message : error}\n`;
    if (!quiet) process.stderr.write(note);
    return { code: 127, output: output + note };
  } finally {
    clearTimeout(timer);
  }
}
