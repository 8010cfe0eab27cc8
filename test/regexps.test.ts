import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { check, type Diagnostics } from 'recheck';
import { patternsIn, scanCode } from './support/regexps';

/** Regular expressions made of what somebody typed, by file; each with the reason it does no harm. */
const MADE_OF_INPUT: Readonly<Record<string, string>> = {
  'scripts/lib/mocha.mjs': 'the pattern a developer picks tests by',
  'scripts/lib/run-tests.mjs': 'the pattern a developer picks tests by',
};

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** What users and developers run. Tests themselves match what they have made, a line at a time. */
const code = ['server', 'client', 'scripts', 'test/support'].flatMap((folder) => filesIn(folder, /\.(?:ts|mjs)$/));

function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((file) => ending.test(file) && !file.includes('node_modules'))
    .sort();
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function written(): Found[] {
  return code.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const { literals } = scanCode(text);
    return literals.map(({ source, flags, at }) => ({ source, flags, where: `${file}:${lineOf(text, at)}` }));
  });
}

function inJson(): Found[] {
  return filesIn('syntaxes', /\.json$/).flatMap((file) =>
    patternsIn(JSON.parse(readFileSync(file, 'utf8'))).map((pattern) => ({ ...pattern, where: file })),
  );
}

/**
 * What the server builds with `new RegExp`: its code is run with a constructor that writes down what it is given, first
 * loaded, then over every example of every rule. `sites` are all places in the code, `found` what was built there.
 */
async function built(): Promise<{ sites: string[]; found: Found[] }> {
  const sites: string[] = [];
  const doors = ['script', 'speech', 'coaching', 'features', 'lsp', 'cli'].filter((door) =>
    existsSync(`server/src/${door}/index.ts`),
  );
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: doors.map((door) => `export * as ${door} from './server/src/${door}/index';`).join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [
      {
        name: 'note-regexps',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]server[\\/]src[\\/]/ }, ({ path }) => {
            const text = readFileSync(path, 'utf8');
            const file = path.slice(resolve('.').length + 1).replaceAll('\\', '/');
            let contents = text;
            for (const at of [...scanCode(text).built].reverse()) {
              const where = `${file}:${lineOf(text, at)}`;
              sites.push(where);
              contents = `${contents.slice(0, at)}(RegExp.at('${where}'))${contents.slice(at + 'RegExp'.length)}`;
            }
            return { contents, loader: 'ts' };
          }),
      },
    ],
  });
  const found: Found[] = [];
  const noting = (where: string): RegExpConstructor => {
    const note = (regexp: RegExp): RegExp => {
      found.push({ source: regexp.source, flags: regexp.flags, where });
      return regexp;
    };
    return new Proxy(RegExp, {
      construct: (target, args: [string, string?]) => note(new target(...args)),
      apply: (target, _, args: [string, string?]) => note(target(...args)),
    });
  };
  const module = { exports: {} as { coaching: typeof import('../server/src/coaching/index') } };
  const noted = Object.assign(noting(''), { at: noting });
  new Function('module', 'exports', 'require', 'RegExp', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    createRequire(resolve('package.json')),
    noted,
  );
  const { createAnalyser, DEFAULT_SETTINGS, rules } = module.exports.coaching;
  const analyser = createAnalyser();
  for (const { examples } of rules) {
    for (const { text } of [...examples.bad, ...examples.good]) analyser.analyse(text, DEFAULT_SETTINGS);
  }
  return { sites, found };
}

type Verdict = { readonly status: string; readonly why: string };

/** Analyses are kept between runs, as they are slow and depend on nothing but the expression. */
const KEPT = join('out', 'regexps.json');

/**
 * What is too large to be proved is tried with strings made by chance: the same ones each time, and as many on a busy machine as
 * on an idle one. Cut short, the analyser takes a guess for a proof.
 */
const UNHURRIED = {
  randomSeed: 1,
  timeout: 120_000,
  seedingTimeout: 60_000,
  incubationTimeout: 60_000,
  attackTimeout: 60_000,
};

async function analyse(all: readonly Found[]): Promise<string[]> {
  const kept: Record<string, Verdict> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  const places = new Map(all.map((found) => [`/${found.source}/${found.flags}`, found]));
  const verdicts = await Promise.all(
    [...places].map(async ([regexp, { source, flags }]) => {
      const verdict = kept[regexp] ?? verdictOf(await check(source, flags, UNHURRIED));
      return [regexp, verdict] as const;
    }),
  );
  mkdirSync('out', { recursive: true });
  // What a busy machine could not settle, or settled wrongly, is looked at again.
  const safe = verdicts.filter(([, { status }]) => status === 'safe');
  writeFileSync(KEPT, JSON.stringify(Object.fromEntries(safe), undefined, 1));
  return verdicts
    .filter(([, { status }]) => status !== 'safe')
    .map(([regexp, { status, why }]) => `${places.get(regexp)?.where} ${regexp} is ${status}: ${why}`);
}

function verdictOf(found: Diagnostics): Verdict {
  if (found.status === 'safe') return { status: 'safe', why: '' };
  if (found.status === 'vulnerable') {
    return { status: 'vulnerable', why: `${found.complexity.summary}, as ${found.attack.pattern} shows` };
  }
  return { status: 'unknown', why: JSON.stringify(found.error) };
}

describe('regular expressions', () => {
  it('are found wherever they stand', () => {
    const { literals, built } = scanCode(
      [
        'const a = b / c / d; // not /this/',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code to scan
        "const e = `${f.replace(/g\\/[/]/giu, '/no/')} /no/ ${{ h: /i/ }.h}`;",
        'if (j) return /k/.test(l) ? m() / 2 : /n/y;',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code to scan
        'const o: RegExp = new RegExp(`${p}`); /* /q/ */',
      ].join('\n'),
    );
    assert.deepEqual(
      literals.map(({ source, flags }) => `${source} ${flags}`),
      ['g\\/[/] giu', 'i ', 'k ', 'n y'],
    );
    assert.equal(built.length, 1);
    assert.throws(() => scanCode('if (a) /b/.test(c);'), /may begin or divide/);
    assert.deepEqual(
      patternsIn({ patterns: [{ begin: '(?i)\\Gx', name: 'match' }], wordPattern: { pattern: 'y', flags: 'u' } }),
      [
        { source: 'x', flags: 'i' },
        { source: 'y', flags: 'u' },
      ],
    );
  });

  it('are told apart, those that are linear from those that are not', async () => {
    assert.equal((await check('^(?:a|b)+c', '')).status, 'safe');
    assert.equal(verdictOf(await check('(?:a+)+$', '')).status, 'vulnerable');
    assert.equal(verdictOf(await check('\\s*x?\\s*$', '')).status, 'vulnerable');
  });

  it('are all linear in the length of what they read', async function () {
    this.timeout(120_000);
    const { sites, found } = await built();
    const seen = new Set(found.map(({ where }) => where));
    const elsewhere = code
      .filter((file) => !file.startsWith('server/src/'))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return scanCode(text).built.map((at) => `${file}:${lineOf(text, at)}`);
      });
    const fileOf = (site: string): string => site.replace(/:\d+$/, '');
    const unseen = [...sites.filter((site) => !seen.has(site)), ...elsewhere].filter(
      (site) => !(fileOf(site) in MADE_OF_INPUT),
    );
    assert.deepEqual(
      unseen,
      [],
      'made of what nobody has seen: write it between slashes, or give a reason in this test',
    );
    const reasons = new Set([...sites, ...elsewhere].map(fileOf));
    assert.deepEqual(
      Object.keys(MADE_OF_INPUT).filter((file) => !reasons.has(file)),
      [],
      'a reason for what is not there any more',
    );

    const all = [...written(), ...inJson(), ...found];
    assert.ok(all.length > 100, `only ${all.length} were found`);
    assert.deepEqual(await analyse(all), []);
  });
});
