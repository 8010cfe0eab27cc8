import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/cli/excerpt';
import { marked } from '../support/marked';

/** The marked line is shown as `line`, with the marks of `marks` below it. */
function expectExcerpt(source: string, width: number, line: string, marks: string): void {
  const { text, spans } = marked(source);
  const [span] = spans;
  assert.ok(span);
  assert.deepEqual(excerpt(text, span.start, span.end, width), { line, marks });
}

describe('an excerpt', () => {
  it('marks words', () => {
    expectExcerpt(
      'Have you got ‹20 minutes› for me?',
      60,
      'Have you got 20 minutes for me?',
      '             ~~~~~~~~~~',
    );
  });

  it('counts wide characters twice', () => {
    expectExcerpt('田中さん、‹お時間›を', 60, '田中さん、お時間を', '          ~~~~~~');
    expectExcerpt('👍🏽 ‹ok›', 60, '👍🏽 ok', '   ~~');
    expectExcerpt('한국 ‹Ｗ›', 60, '한국 Ｗ', '     ~~');
  });

  it('counts what stands on another character not at all', () => {
    expectExcerpt('cafe\u0301 ‹ole\u0301›', 60, 'cafe\u0301 ole\u0301', '     ~~~');
  });

  it('puts spaces for tabs', () => {
    expectExcerpt('a\tb\t‹c›', 60, 'a   b   c', '        ~');
    expectExcerpt('a‹\t›b', 60, 'a   b', ' ~~~');
  });

  it('cuts what is far from the words', () => {
    expectExcerpt('one two three four ‹five› six seven eight nine', 18, '… four five six s…', '       ~~~~');
    expectExcerpt('‹one› two three four five six', 14, 'one two thre…', '~~~');
    expectExcerpt('one two three four five ‹six›', 14, '…our five six', '          ~~~');
  });

  it('cuts words longer than the line', () => {
    expectExcerpt(`a ‹${'b'.repeat(100)}›`, 12, '…bbbbbbbbbb…', ' ~~~~~~~~~~');
  });

  it('looks at no more of a long line than it shows', () => {
    const line = `${'田'.repeat(500_000)}here${'田'.repeat(500_000)}`;
    assert.match(excerpt(line, 500_000, 500_004, 40).line, /^…田+here田+…$/);
  });

  it('marks a place where there are no words', () => {
    assert.deepEqual(excerpt('', 0, 0, 20), { line: '', marks: '~' });
    assert.deepEqual(excerpt('end', 3, 3, 20), { line: 'end', marks: '   ~' });
    assert.deepEqual(excerpt('end', 1, 1, 20), { line: 'end', marks: ' ~' });
  });

  it('shows what would move the cursor as a sign', () => {
    expectExcerpt('a\u001b[2J‹b›\u202ec', 60, 'a␛[2Jb�c', '     ~');
    expectExcerpt('\ud800‹b›', 60, '�b', ' ~');
  });
});
