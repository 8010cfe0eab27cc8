// Makes the package that people install: node scripts/package.mjs [FILE.vsix]
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { build, ensureDependencies, root } from './lib/project.mjs';

const limit = 3 * 1024 * 1024;

/** @param {string} file where the package goes */
async function makePackage(file) {
  await ensureDependencies();
  await build();
  await mkdir(dirname(file), { recursive: true });
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = statSync(file);
  console.log(`${relative(process.cwd(), file)}: ${(size / 1024 / 1024).toFixed(2)} MB`);
  if (size > limit) throw new Error(`The package is larger than ${limit / 1024 / 1024} MB.`);
}

const { name, version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
try {
  await makePackage(resolve(process.argv[2] ?? resolve(root, `${name}-${version}.vsix`)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
