// Measures the coaching and the voices against every labelled script: npm run accuracy
//   -- --set NAME         one set alone; the only way to run a round that never was
//   -- --show KIND        each right, wrong, missed or unjudged finding, misheard words (voices), or mutation that fails
//                         (mutations), with its place
//   -- --write            keeps the figures in test/corpus/figures.json and docs/accuracy.md; a new round's first ones for good
// The shared scripts are measured where PITCH_SHARED names their folder or ../shared holds them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const DOCUMENT = 'docs/accuracy.md';
const { values } = parseArgs({
  options: { set: { type: 'string' }, show: { type: 'string' }, write: { type: 'boolean' } },
});

const bundle = `out/accuracy-${process.pid}.mjs`;
mkdirSync('out', { recursive: true });
await esbuild.build({
  stdin: {
    contents: `export * from './test/accuracy/corpus'; export * from './test/accuracy/measure';
      export * from './test/accuracy/figures'; export * from './test/accuracy/report';
      export * from './test/mutations/measure'; export { cleanScripts } from './test/mutations/mutate';
      export { rules } from './server/src/coaching/index';`,
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
const accuracy = await import(pathToFileURL(bundle).href);
rmSync(bundle);

const shared = process.env.PITCH_SHARED ?? (existsSync('../shared/corpus') ? '../shared' : undefined);
if (!shared) console.log('The shared scripts are not here and are left out.');
const everything = accuracy.labelledSets(shared);
// A round that was never run is run when it is named: its first figure is taken once.
const sets = everything.filter(({ name }) => (values.set ? name === values.set : name in accuracy.keptFigures()));
if (sets.length === 0) {
  console.error(`There is no labelled set named ${values.set}.`);
  process.exit(2);
}
const measured = sets.map(accuracy.measure);

for (const one of measured) {
  for (const { verdict, rule, script, line, words } of one.weighed) {
    if (verdict === values.show) console.log([verdict, rule, `${one.set}/${script}:${line}`, words].join('\t'));
  }
  for (const { script, line, want, heard, words } of values.show === 'voices' ? one.misheard : [])
    console.log([`want ${want}`, `heard ${heard}`, `${one.set}/${script}:${line}`, words].join('\t'));
}

const now = Object.fromEntries(measured.map((one) => [one.set, { now: accuracy.figuresOf(one) }]));
const levels = new Map(accuracy.rules.map(({ id, level }) => [id, level]));
console.log(`\n${accuracy.setsTable(now)}\n\n${accuracy.rulesTable(now, levels)}`);
const unjudged = measured.reduce((count, { all }) => count + all.unjudged, 0);
if (unjudged > 0) console.log(`\n${unjudged} findings are judged by nobody: --show unjudged lists them.`);

/** @type {Record<string, string>} */
const tables = {};
let mutations;
if (!values.set) {
  const outcomes = accuracy.mutationOutcomes();
  mutations = accuracy.mutationCounts(outcomes);
  tables.mutations = accuracy.mutationsTable(mutations);
  console.log(`\n${tables.mutations}`);
  for (const [name, list] of Object.entries(outcomes)) {
    const failed = list.filter(({ right }) => !right);
    for (const { mutation, difference } of values.show === 'mutations' ? failed : [])
      console.log([name, mutation.script.name, mutation.what, mutation.rules, `→ ${difference}`].join('\t'));
  }
  for (const { name, text } of accuracy.cleanScripts()) {
    const heard = accuracy.reportsOn(text);
    if (heard.length > 0) console.log(`the clean script ${name} draws ${heard}`);
  }
}

if (values.write) {
  const kept = accuracy.keptFigures();
  for (const [name, { now: figures }] of Object.entries(now)) {
    const isNewRound = name.startsWith('round-') && kept[name] === undefined;
    const first = isNewRound ? figures : kept[name]?.first;
    kept[name] = first ? { first, now: figures } : { now: figures };
  }
  writeFileSync(accuracy.FIGURES, `${JSON.stringify(kept, null, 1)}\n`);
  if (mutations) writeFileSync(accuracy.MUTATION_FIGURES, `${JSON.stringify(mutations, null, 2)}\n`);
  tables.sets = accuracy.setsTable(kept);
  tables.rules = accuracy.rulesTable(kept, levels);
  let text = readFileSync(DOCUMENT, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const [before, after] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [head, rest] = text.split(before);
    const tail = rest?.slice(rest.indexOf(after));
    if (!tail) throw new Error(`${DOCUMENT} has no place for the table of ${name}`);
    text = head + before + table + tail;
  }
  writeFileSync(DOCUMENT, text);
}
