import assert from 'node:assert/strict';
import { selectionsAt } from '../../server/src/features/index';
import { analysed } from '../support/features';

/** What is selected at `<|>`, step by step; longer stretches by their first and last words. */
function selected(source: string): string[] {
  const { analysis, text, cursor } = analysed(source);
  return selectionsAt(analysis, cursor).map(({ start, end }) => {
    const words = text.slice(start, end).trimEnd().split('\n');
    return words.length === 1 ? (words[0] ?? '') : `${words[0]} … ${words.at(-1)}`;
  });
}

describe('selecting more and more', () => {
  it('goes from the word to the sentence, the paragraph, the sections and the script', () => {
    assert.deepEqual(selected('First.\n\n# A\n\nOne.\n\n## B\n\nIt is th<|>ree. Or four.\n\nFive.\n'), [
      'three',
      'It is three.',
      'It is three. Or four.',
      '## B … Five.',
      '# A … Five.',
      'First. … Five.',
    ]);
  });

  it('goes through comebacks', () => {
    assert.deepEqual(selected('# A\n\n? Why? / How s<|>o?\n  Because.\n'), [
      'so',
      'How so?',
      '? Why? / How so? …   Because.',
      '# A …   Because.',
    ]);
    assert.deepEqual(selected('? Why?\n  Bec<|>ause.\n\nNext.\n'), [
      'Because',
      'Because.',
      '? Why? …   Because.',
      '? Why? … Next.',
    ]);
  });

  it('goes through a title', () => {
    assert.deepEqual(selected('# Why it mat<|>ters (20s)\n\nOne.\n'), [
      'matters',
      'Why it matters',
      '# Why it matters (20s)',
      '# Why it matters (20s) … One.',
    ]);
  });

  it('is the script where nothing is', () => assert.deepEqual(selected('One.\n\n<|>\n\nTwo.\n'), ['One. … Two.']));
});
