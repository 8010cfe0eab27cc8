// Bundles the unit tests and runs them in mocha: node scripts/unit.mjs [PATTERN]
// Leaves the count of each outcome in out/results/unit.json, for the line that `npm test` ends with.
import { readdirSync } from 'node:fs';
import { runBundled } from './lib/mocha.mjs';

const [pattern] = process.argv.slice(2);
const names = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const unit = names.filter((name) => name.endsWith('.test.ts') && !/^(editor|protocol|grammar)\//.test(name)).sort();
await runBundled(
  'unit',
  unit.map((name) => `test/${name}`),
  { reporter: pattern ? 'spec' : 'dot', timeout: 20_000 },
  pattern,
);
