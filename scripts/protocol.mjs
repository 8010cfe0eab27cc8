// Builds the server, then runs the tests that speak to it as an editor does: node scripts/protocol.mjs [PATTERN]
// Leaves the count of each outcome in out/results/protocol.json, for the line that `npm test` ends with.
import { runOnBuilt } from './lib/built.mjs';

await runOnBuilt('protocol', ['protocol'], 30_000, process.argv[2]);
