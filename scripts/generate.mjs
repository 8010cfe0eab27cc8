// Writes what is made from something else: docs/rules.md and the settings schema in package.json from the rules,
// snippets/scripts.json from the templates, and what translators are given from all texts where they stand.
// node scripts/generate.mjs --check changes nothing and exits with 1 when one of them is stale.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { scriptSnippetsFile, TEMPLATES } from './lib/templates.mjs';
import { bundleOf, textsBelow, textsOfRules, textsOfSnippets } from './lib/texts.mjs';

const built = `out/generate-${process.pid}.mjs`;
mkdirSync('out', { recursive: true });
mkdirSync('l10n', { recursive: true });
await esbuild.build({
  entryPoints: ['server/src/coaching/index.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: built,
  logLevel: 'warning',
});
const { rules, rulePage, ruleText } = await import(pathToFileURL(built).href);
rmSync(built);

const intro = `# What Pitch coaches on

<!-- Made from the rules by \`npm run generate\`; edit a rule's own file instead. -->

Every finding names its rule; this is what each one means. The advice is drawn, in our own words, from two articles by
Dr. Greg Story of Dale Carnegie Training Japan. A level can be changed for you in the settings (\`pitch.rules\`), for a
team in its [pitch.yaml](settings.md), and any rule but an error can be silenced for a paragraph, a file or a workspace.

${rules.map(({ id, summary }) => `- [${id}](#${id}): ${ruleText(summary)}`).join('\n')}
`;
const reference = [intro, ...rules.map(rulePage)].join('\n');

// What cannot be read stays an error, and has no setting.
const settable = rules.filter(({ level }) => level !== 'error');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const setting = manifest.contributes.configuration.properties['pitch.rules'];
// A team's house rules are known to its pitch.yaml alone.
setting.additionalProperties = { type: 'string', enum: ['off', 'hint', 'info', 'warning'] };
setting.properties = Object.fromEntries(
  settable.map(({ id, level, off }) => [
    id,
    {
      type: 'string',
      enum: ['off', 'hint', 'info', 'warning'],
      default: off ? 'off' : level,
      description: `%rule.${id}%`,
    },
  ]),
);

const manifestTexts = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const writtenByHand = Object.entries(manifestTexts).filter(([key]) => !key.startsWith('rule.'));
const ofRules = settable.map(({ id, summary }) => [`rule.${id}`, ruleText(summary)]);

const templates = TEMPLATES.map(
  (name) => /** @type {[string, string]} */ ([name, readFileSync(`templates/${name}.pitch`, 'utf8')]),
);
const scripts = scriptSnippetsFile(templates);

const { texts, faults } = textsBelow(['server/src', 'client/src']);
const bundle = bundleOf([
  ...texts,
  ...textsOfRules(rules),
  ...textsOfSnippets(readFileSync('snippets/pitch.json', 'utf8')),
  ...textsOfSnippets(scripts),
]);

const made = {
  'docs/rules.md': reference,
  'package.json': json(manifest),
  'package.nls.json': json(Object.fromEntries([...writtenByHand, ...ofRules])),
  'snippets/scripts.json': scripts,
  'l10n/bundle.l10n.json': json(bundle),
};
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
const stale = Object.entries(made).filter(([file, text]) => read(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run generate`);
  if (stale.length > 0) process.exitCode = 1;
} else for (const [file, text] of stale) writeFileSync(file, text);

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {object} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
