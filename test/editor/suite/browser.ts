// The suite's entry in the web worker extension host.
import 'mocha/mocha.js';
import { report, silent } from './report';

/** Called by the editor; the run fails when the promise is rejected. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: silent, timeout: 60_000 });
  await import('./all');
  await report((done) => mocha.run(done));
}
