import assert from 'node:assert/strict';
import { folds } from '../../server/src/features/index';
import { parseScript } from '../../server/src/script/index';

/** What is folded, each as its kind, its first and its last line. */
function folded(text: string): string[] {
  return folds(parseScript(text)).map(({ kind, span }) => {
    const lines = text.slice(span.start, span.end).split('\n');
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
}

describe('folding', () => {
  it('is of front matter, sections and comebacks with their answers, without the blank lines behind them', () => {
    assert.deepEqual(
      folded(
        '---\ncall: cold-call\n---\n# A\n\nOne.\n\n## B\n\nTwo.\n\n? Why?\n  Three.\n\n  Four.\n\n\n# C\n\nFive.\n',
      ),
      [
        'front-matter: --- … ---',
        'section: # A …   Four.',
        'section: ## B …   Four.',
        'comeback: ? Why? …   Four.',
        'section: # C … Five.',
      ],
    );
  });

  it('is of notes that follow each other', () => {
    assert.deepEqual(folded('// One\n// two.\n\nSaid.\n// alone\n\nSaid.\n'), ['notes: // One … // two.']);
    assert.deepEqual(folded('<!-- One\ntwo -->\nSaid.\n'), ['notes: <!-- One … two -->']);
  });

  it('is of nothing that stands on one line', () => {
    assert.deepEqual(folded('# A\n\n# B\n? Why?\n'), ['section: # B … ? Why?']);
  });
});
