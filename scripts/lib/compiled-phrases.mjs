// Compiles the phrases of the speech data when the product is built: it holds one table of numbers in place of their notation,
// and neither reads a notation nor lays one out at start.
import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { root } from './project.mjs';
import { DATA, withoutExamples, withoutNotations } from './without-examples.mjs';

/** The module that takes the place of the one that compiles. @returns {Promise<string>} */
async function compiledModule() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        import { CALL_SIGNS } from './server/src/speech/call-signs';
        import { compiledTable } from './server/src/speech/compiled';
        import { moveNotations } from './server/src/speech/candidates';
        import { writeTable } from './server/src/speech/written-table';
        export const moves = writeTable(compiledTable('moves', moveNotations()));
        export const calls = writeTable(compiledTable('calls', CALL_SIGNS.map(({ phrase }) => phrase)));`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const { moves, calls } = await import(`data:text/javascript;base64,${code}`);
  return `import { readTable } from './written-table';
    const WRITTEN = ${JSON.stringify({ moves, calls })};
    export const compiledTable = (set) => readTable(WRITTEN[set]);`;
}

/** @type {Promise<string> | undefined} */
let compiled;

/** @type {import('esbuild').Plugin} */
export const compilePhrases = {
  name: 'compile-phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/]speech[\\/]compiled\.ts$/ }, async () => {
      // All bundles of a build hold the same.
      compiled ??= compiledModule();
      return { contents: await compiled, loader: 'ts' };
    });
    onLoad({ filter: DATA }, async ({ path }) => ({
      contents: withoutNotations(withoutExamples(await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};
