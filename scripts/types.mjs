// Builds the server, asks it all that it offers, and holds every answer against the protocol's types:
// node scripts/types.mjs [PATTERN]
// Leaves the count of each outcome in out/results/answer-types.json, for the line that `npm test` ends with.
import { runOnBuilt } from './lib/built.mjs';

await runOnBuilt('answer-types', ['types'], 300_000, process.argv[2]);
