import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Words flow one way; a folder may know those to its left. */
const KNOWS: Record<string, readonly string[]> = {
  script: [],
  speech: ['script'],
  coaching: ['script', 'speech'],
  features: ['script', 'speech', 'coaching'],
  importing: ['script', 'speech', 'coaching'],
  files: [],
  lsp: ['script', 'speech', 'coaching', 'features', 'importing', 'files'],
  cli: ['script', 'speech', 'coaching', 'importing', 'files'],
};
const PURE = new Set(['script', 'speech', 'coaching', 'features']);
const src = join('server', 'src');

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

function imports(): Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const file = join(src, name);
    const folder = name.split(/[\\/]/)[0] ?? '';
    return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';$/gm)].map((match) => ({
      file,
      folder,
      from: match[1] ?? '',
    }));
  });
}

describe('architecture', () => {
  const all = imports().filter(({ folder }) => folder in KNOWS);
  const inside = all
    .filter(({ from }) => from.startsWith('.'))
    .map((each) => {
      const target = relative(src, join(dirname(each.file), each.from)).replaceAll('\\', '/');
      return { ...each, target, to: target.split('/')[0] ?? '' };
    });

  it('is read whole', () => {
    assert.ok(all.length > 100);
  });

  it('lets words flow one way', () => {
    const wrong = inside.filter(({ folder, to }) => to !== folder && !KNOWS[folder]?.includes(to));
    assert.deepEqual(wrong, []);
  });

  it('enters a folder by its door', () => {
    const wrong = inside.filter(({ folder, to, target }) => to !== folder && target !== `${to}/index`);
    assert.deepEqual(wrong, []);
  });

  it('keeps the protocol and the machine out of the pure folders', () => {
    const wrong = all.filter(
      ({ folder, from }) =>
        PURE.has(folder) &&
        (from.startsWith('node:') ||
          (from.startsWith('vscode-') && !(folder === 'features' && from === 'vscode-languageserver-types'))),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no rule that imports a rule and no feature that imports a feature', () => {
    const wrong = inside.filter(({ file, target }) => {
      const from = file.replaceAll('\\', '/');
      const isRule = /coaching\/rules\/[a-z]+\/(?!index)[a-z-]+\.ts$/.test(from);
      return isRule && /coaching\/rules\/[a-z]+\//.test(target);
    });
    assert.deepEqual(wrong, []);
  });
});
