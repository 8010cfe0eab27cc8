// Makes what runs in real editors: the suite, bundled, and the package, unpacked.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import JSZip from 'jszip';

/** Builds the suite for both extension hosts into out/editor/. */
export async function bundleSuite() {
  /** @type {import('esbuild').BuildOptions} */
  const shared = { bundle: true, format: 'cjs', external: ['vscode'], sourcemap: 'inline', logLevel: 'warning' };
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: ['test/editor/suite/node.ts'],
      outfile: 'out/editor/suite.cjs',
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
    }),
    esbuild.build({
      ...shared,
      entryPoints: ['test/editor/suite/browser.ts'],
      outfile: 'out/editor/suite.web.js',
      platform: 'browser',
      target: 'es2022',
    }),
  ]);
}

/**
 * Unpacks a package, so that an editor can load the extension from its folder.
 * @param {string} vsix
 * @param {string} folder emptied first
 * @returns {Promise<string>} the extension's own folder
 */
export async function unpackExtension(vsix, folder) {
  await rm(folder, { recursive: true, force: true });
  const zip = await JSZip.loadAsync(await readFile(vsix));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    const file = join(folder, entry.name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await entry.async('nodebuffer'));
  }
  return join(folder, 'extension');
}

/** The scripts' helpers find the repository from their own place, so they are not bundled away from it. */
const keepScripts = /** @type {esbuild.Plugin} */ ({
  name: 'keep-scripts',
  setup: (build) =>
    build.onResolve({ filter: /\/scripts\/lib\// }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    })),
});

/**
 * Bundles TypeScript that works an editor from outside into one module.
 * @param {string[]} files
 * @param {string} outfile
 */
export async function bundleForNode(files, outfile) {
  const contents = files.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n');
  await esbuild.build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    packages: 'external',
    plugins: [keepScripts],
    outfile,
    logLevel: 'warning',
  });
}
