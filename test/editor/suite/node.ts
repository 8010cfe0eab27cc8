// The suite's entry in a Node extension host (desktop VS Code, code-server).
import Mocha from 'mocha';
import { report, silent } from './report';

/** Called by the editor; the run fails when the promise is rejected. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: silent, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./all');
  await report((done) => mocha.run(done));
}
