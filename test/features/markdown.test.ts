import assert from 'node:assert/strict';
import { plain } from '../../server/src/features/index';
import { escaped, quoted } from '../../server/src/features/markdown';
import { listed, timeInWords } from '../../server/src/script/index';

describe('hover text', () => {
  it('shows a person’s words as they are', () => {
    assert.equal(escaped('*a* [b](c)\n# <d> \\ `e`'), '\\*a\\* \\[b\\]\\(c\\) \\# \\<d\\> \\\\ \\`e\\`');
    assert.equal(quoted('a\r\n1. b'), '> a\n>\n> 1\\. b');
  });

  it('without Markdown reads as words', () => {
    assert.equal(
      plain('**Ask.** Say \\*this\\*:\n\n```pitch\nHi\n```\n[More](file:x)'),
      'Ask. Say *this*:\n\nHi\nMore: file:x',
    );
  });

  it('tells times and lists as people do', () => {
    assert.deepEqual([12.4, 60, 80, 119.6].map(timeInWords), ['12 s', '1 min', '1 min 20 s', '2 min']);
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    assert.deepEqual(
      lists.map((items) => listed(items, 'and')),
      ['', 'a', 'a and b', 'a, b and c'],
    );
  });
});
