// Builds the server, and has it and the terminal speak a language that only looks foreign, in which every text can be told
// from English that no translator was given: node scripts/pseudo.mjs [PATTERN]
// The tests of the protocol run in it too, and hear English again. Leaves the count of each outcome in
// out/results/pseudo.json, for the line that `npm test` ends with.
import { runOnBuilt } from './lib/built.mjs';

process.env.PITCH_LANGUAGE = 'pseudo';
await runOnBuilt('pseudo', ['pseudo', 'protocol'], 300_000, process.argv[2]);
