// Builds every bundle the product is made of. Source maps go to out/maps, outside the package.
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { compilePhrases } from './lib/compiled-phrases.mjs';
import { modelApart } from './lib/model-apart.mjs';
import { dropExamples } from './lib/without-examples.mjs';

const outdir = 'dist';
const maps = join('out', 'maps');
const watch = process.argv.includes('--watch');

/** While one works on phrases, what is watched reads them as they are written. */
const phrases = watch ? dropExamples : compilePhrases;
/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: 'external',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [phrases],
};
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  plugins: [phrases, modelApart('node')],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
};
/** What people and editors start by its name. @type {import('esbuild').BuildOptions} */
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };
/** @type {import('esbuild').BuildOptions} */
const web = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
/**
 * One bundle for both hosts: Node requires it, a worker imports it, and either only when it is needed.
 * @param {string} name @param {string} globalName @returns {import('esbuild').BuildOptions}
 */
const forBoth = (name, globalName) => ({
  ...web,
  entryPoints: [`server/src/${name}.ts`],
  outfile: `${outdir}/${name}.js`,
  format: 'iife',
  globalName,
  footer: { js: `if (typeof module === "object") module.exports = ${globalName};` },
});

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: `${outdir}/client.cjs`, external: ['vscode'] },
  {
    ...web,
    entryPoints: ['client/src/browser.ts'],
    outfile: `${outdir}/client.web.js`,
    format: 'cjs',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: `${outdir}/server.cjs` },
  {
    ...web,
    plugins: [phrases, modelApart('browser')],
    entryPoints: ['server/src/browser.ts'],
    outfile: `${outdir}/server.web.js`,
    format: 'iife',
  },
  forBoth('docx', 'pitchDocx'),
  forBoth('model', 'pitchModel'),
  { ...program, entryPoints: ['server/src/cli.ts'], outfile: `${outdir}/cli.cjs` },
  { ...program, entryPoints: ['server/src/language-server.ts'], outfile: `${outdir}/language-server.cjs` },
];

/** esbuild writes an external map beside its bundle; the package takes that folder whole, so the maps move out of it. */
async function moveMaps() {
  await mkdir(maps, { recursive: true });
  for (const name of await readdir(outdir)) {
    if (name.endsWith('.map')) await rename(join(outdir, name), join(maps, name));
  }
}

if (watch) {
  // A debugger finds the sources by the map beside each bundle.
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, sourcemap: 'linked', logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
  await moveMaps();
}
