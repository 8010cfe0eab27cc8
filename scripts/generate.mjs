// Writes what is made from something else: docs/rules.md and the settings schema in package.json from the rules,
// snippets/scripts.json from the templates.
// node scripts/generate.mjs --check changes nothing and exits with 1 when one of them is stale.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { scriptSnippetsFile, TEMPLATES } from './lib/templates.mjs';

const bundle = `out/generate-${process.pid}.mjs`;
mkdirSync('out', { recursive: true });
await esbuild.build({
  entryPoints: ['server/src/coaching/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
const { rules, rulePage } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

const intro = `# What Pitch coaches on

<!-- Made from the rules by \`npm run generate\`; edit a rule's own file instead. -->

Every finding names its rule; this is what each one means. The advice is drawn, in our own words, from two articles by
Dr. Greg Story of Dale Carnegie Training Japan. A level can be changed for you in the settings (\`pitch.rules\`), for a
team in its [pitch.yaml](settings.md), and any rule but an error can be silenced for a paragraph, a file or a workspace.

${rules.map(({ id, summary }) => `- [${id}](#${id}): ${summary}`).join('\n')}
`;
const reference = [intro, ...rules.map(rulePage)].join('\n');

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const setting = manifest.contributes?.configuration?.properties?.['pitch.rules'];
if (setting) {
  // A team's house rules are known to its pitch.yaml alone.
  setting.additionalProperties = { type: 'string', enum: ['off', 'hint', 'info', 'warning'] };
  setting.properties = Object.fromEntries(
    rules
      .filter(({ level }) => level !== 'error')
      .map(({ id, summary, level, off }) => [
        id,
        {
          type: 'string',
          enum: ['off', 'hint', 'info', 'warning'],
          default: off ? 'off' : level,
          description: summary,
        },
      ]),
  );
}

const templates = TEMPLATES.map(
  (name) => /** @type {[string, string]} */ ([name, readFileSync(`templates/${name}.pitch`, 'utf8')]),
);

const made = {
  'docs/rules.md': reference,
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'snippets/scripts.json': scriptSnippetsFile(templates),
};
const stale = Object.entries(made).filter(([file, text]) => read(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [file, text] of stale) writeFileSync(file, text);

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
