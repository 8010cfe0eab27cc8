// Everything that can be known about the product, on one machine, in one command. Ends with one line over all suites.
// For a part alone: npm test -- check, or grammar, protocol, types, pseudo, neovim, editors.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/process.mjs';
import { build, ensureDependencies, out, root } from './lib/project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, wrong?: string[] }} Counts */

const minutes = 60_000;
const results = join(out, 'results');
/** @type {Record<string, Counts>} */
const suites = {};
const onlyFailed = { passed: 0, failed: 1, skipped: 0 };

/** @param {string} title */
const say = (title) => console.log(`\n== ${title}`);

/**
 * What a suite left behind; one failure when it ended badly and left nothing that says so.
 * @param {string} name
 * @param {number} code
 */
async function take(name, code) {
  const text = await readFile(join(results, `${name}.json`), 'utf8').catch(() => undefined);
  const counts = text === undefined ? undefined : /** @type {Counts} */ (JSON.parse(text));
  suites[name] =
    counts && (code === 0 || counts.failed > 0)
      ? counts
      : { ...(counts ?? onlyFailed), failed: (counts?.failed ?? 0) + 1 };
  if (counts === undefined && code === 0) console.error(`${name} left no result.`);
}

/** @param {string[]} args @param {number} timeout */
const node = (args, timeout) => run(process.execPath, args, { cwd: root, timeout });

/** Types, format and lint, generated files, and unit tests. Each of the first three counts as one test. */
async function check() {
  say('Types, format, lint, generated files, unit tests');
  /** @type {[string, string[]][]} */
  const parts = [
    ['types', ['scripts/check.mjs', '--only', 'types']],
    ['lint', ['scripts/check.mjs', '--only', 'lint']],
    ['generated', ['scripts/generate.mjs', '--check']],
  ];
  for (const [part, args] of parts) {
    const { code } = await node(args, 5 * minutes);
    suites[part] = code === 0 ? { passed: 1, failed: 0, skipped: 0 } : onlyFailed;
  }
  const { code } = await node(['scripts/check.mjs', '--only', 'unit'], 20 * minutes);
  await take('unit', code);
}

/** The grammar's tests: each asserted line is a test. */
async function grammar() {
  say('Grammar');
  const report = join(out, 'grammar');
  await rm(report, { recursive: true, force: true });
  const args = [
    'node_modules/vscode-tmgrammar-test/dist/unit.js',
    'test/grammar/**/*.test.pitch',
    '--compact',
    '--xunit-report',
    report,
  ];
  const { code } = await node(args, 2 * minutes);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of existsSync(report) ? readdirSync(report) : []) {
    const xml = readFileSync(join(report, file), 'utf8');
    const [tests = 0, failures = 0, errors = 0] = ['tests', 'failures', 'errors'].map((of) =>
      Number(xml.match(`${of}="(\\d+)"`)?.[1]),
    );
    counts.passed += tests - failures - errors;
    counts.failed += failures + errors;
  }
  if (code !== 0 || counts.passed === 0) counts.failed = Math.max(counts.failed, 1);
  suites.grammar = counts;
}

/** The server that is shipped, spoken to as an editor does. */
async function protocol() {
  say('Protocol');
  const { code } = await node(['scripts/protocol.mjs'], 10 * minutes);
  await take('protocol', code);
}

/** Neovim, with the program as npm installs it. */
async function neovim() {
  say('Neovim');
  const { findNeovim } = await import('./lib/neovim.mjs');
  const program = await findNeovim().catch((error) => void cannotRun('neovim', error));
  if (!program) return;
  const { code } = await node(['scripts/lib/run-tests.mjs', 'test/neovim'], 10 * minutes);
  await take('neovim', code);
}

/** All that the server answers and sends, held against the protocol's types. */
async function types() {
  say('Answers and their types');
  const { code } = await node(['scripts/types.mjs'], 20 * minutes);
  await take('answer-types', code);
}

/** What people read, in a language that only looks foreign: nothing may come in English. */
async function pseudo() {
  say('A pseudo-language');
  const { code } = await node(['scripts/pseudo.mjs'], 20 * minutes);
  await take('pseudo', code);
}

/**
 * The package, made and unpacked for the editors.
 * @returns {Promise<string | undefined>} the unpacked extension's folder; undefined when there is no package
 */
async function makePackage() {
  say('Package');
  const vsix = join(out, 'editor', 'pitch.vsix');
  const { code } = await node(['scripts/package.mjs', vsix], 5 * minutes);
  suites.package = code === 0 ? { passed: 1, failed: 0, skipped: 0 } : onlyFailed;
  if (code !== 0) return undefined;
  const { unpackExtension } = await import('./lib/editor-tests.mjs');
  return unpackExtension(vsix, join(out, 'editor', 'package'));
}

/**
 * An editor that cannot run fails the run under CI; elsewhere it is skipped, loudly.
 * @param {string} name
 * @param {unknown} error
 */
function cannotRun(name, error) {
  const reason = error instanceof Error ? error.message : String(error);
  const strict = process.env.CI === 'true';
  console.error(`\n!! ${name} ${strict ? 'could not run' : 'was SKIPPED'}: ${reason}\n`);
  suites[name] = { passed: 0, failed: strict ? 1 : 0, skipped: strict ? 0 : 1 };
}

/**
 * The suite in one editor's extension host, started by VS Code's own runner.
 * @param {string} name
 * @param {string} host web, node, or the path of a desktop VS Code
 * @param {string} extension
 * @param {string} folder
 */
async function suiteIn(name, host, extension, folder) {
  say(`Suite in ${name}`);
  const args = ['scripts/lib/suite.mjs', host, extension, folder];
  const { code, output } = await run(process.execPath, args, { cwd: root, timeout: 10 * minutes, quiet: true });
  const log = join(out, 'editor', `${name}.log`);
  await writeFile(log, output);
  for (const [, line] of output.matchAll(/^PITCH\| (.*)$/gm)) console.log(line);
  const summary = output.match(/^PITCH-SUITE (\{.*\})/m)?.[1];
  if (!summary) {
    console.error(`${output.slice(-3_000)}\nThe suite did not run to its end in ${name}. All it printed: ${log}`);
    suites[name] = onlyFailed;
    return;
  }
  const { version, ...counts } = JSON.parse(summary);
  console.log(
    `VS Code ${version} (${name}): ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  suites[name] = code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * Tests that work a window by keys and mouse.
 * @param {string} name of the suite, and of its folder in test/editor/
 * @param {'web' | 'node'} host for the windows that do not say which they need
 */
async function driven(name, host) {
  say(`${name} (by keys and mouse)`);
  const env = { ...process.env, PITCH_HOST: host };
  const args = ['scripts/lib/run-tests.mjs', `test/editor/${name}`];
  const { code } = await run(process.execPath, args, { cwd: root, env, timeout: 15 * minutes });
  await take(name, code);
}

/** Every real editor, with the packaged extension. */
async function editors() {
  const extension = await makePackage();
  if (!extension) return;
  const { bundleSuite } = await import('./lib/editor-tests.mjs');
  const { findChromium } = await import('./lib/chromium.mjs');
  const { ensureNodeHost } = await import('./lib/node-host.mjs');
  await bundleSuite();
  const desktop = process.env.PITCH_VSCODE;
  const chromium = await findChromium().catch((error) => void cannotRun('web', error));
  const newest = await ensureNodeHost().catch((error) => void (desktop || cannotRun('node', error)));

  const folder = await mkdtemp(join(tmpdir(), 'pitch-folder-'));
  try {
    await cp(join(root, 'examples'), folder, { recursive: true });
    if (chromium) await suiteIn('web', 'web', extension, folder);
    if (desktop) await suiteIn('desktop', desktop, extension, folder);
    else if (newest && chromium) await suiteIn('node', 'node', extension, folder);
    for (const name of ['driven', 'start']) {
      if (chromium) await driven(name, newest ? 'node' : 'web');
      else cannotRun(name, new Error('there is no Chromium to work the window in.'));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A part that throws counts as one failure, and the others still run. @param {string} name @param {() => Promise<void>} part */
async function attempt(name, part) {
  try {
    await part();
  } catch (error) {
    console.error(error);
    suites[name] = onlyFailed;
  }
}

const wanted = process.argv.slice(2);
const parts = Object.entries({ check, grammar, protocol, types, pseudo, neovim, editors }).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
process.chdir(root);
await rm(results, { recursive: true, force: true });
await mkdir(join(out, 'editor'), { recursive: true });
await attempt('build', async () => {
  await ensureDependencies();
  await build();
  for (const [name, part] of parts) await attempt(name, part);
});

const total = { passed: 0, failed: 0, skipped: 0 };
say('All suites');
for (const [name, { passed, failed, skipped, wrong = [] }] of Object.entries(suites)) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const title of wrong) console.log(`  failed: ${title}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
