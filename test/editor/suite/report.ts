import { version } from 'vscode';

/** A reporter that prints nothing: `report` does it. */
export const silent = class {} as unknown as Mocha.ReporterConstructor;

/**
 * Runs mocha and prints each test's end, marked so that the run outside finds it among the editor's own lines; last, as JSON, the editor's own
 * version and the count of each outcome.
 * @throws Error when a test failed, or when none ran
 */
export async function report(start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  const failed: string[] = [];
  let passed = 0;
  let skipped = 0;
  await new Promise<void>((resolve) => {
    const runner = start(() => resolve());
    runner.on('pass', (test) => {
      passed++;
      console.log(`PITCH|   ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      skipped++;
      console.log(`PITCH|   skipped ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      failed.push(test.fullTitle());
      for (const line of `FAILED ${test.fullTitle()}\n${error?.stack ?? error}`.split('\n'))
        console.log(`PITCH|   ${line}`);
    });
  });
  console.log(`PITCH-SUITE ${JSON.stringify({ version, passed, failed: failed.length, skipped, wrong: failed })}`);
  if (failed.length > 0 || passed === 0)
    throw new Error(failed.length > 0 ? `Failed: ${failed.join('; ')}` : 'No test ran.');
}
