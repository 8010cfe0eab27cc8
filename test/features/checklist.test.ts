import assert from 'node:assert/strict';
import { movesLens, movesToChoose, timesToSay } from '../../server/src/features/index';
import { analysed } from '../support/features';
import { marked } from '../support/marked';
import { applyEdits } from '../support/rules';

const CALL = `---
call: cold-call
---
Thank you for your time, I know how busy you are. This is Aiko Mori of Northwind.

Would Tuesday or Thursday suit?
`;

describe('the count of moves above a script', () => {
  it('is of those there and those there should be', () => {
    assert.deepEqual(movesLens(analysed(CALL).analysis), { span: { start: 0, end: 0 }, title: '2 of 9 moves' });
  });

  it('is not there while nothing is said', () => {
    assert.equal(movesLens(analysed('').analysis), undefined);
    assert.equal(movesLens(analysed('---\ncall: cold-call\n---\n').analysis), undefined);
    assert.equal(movesLens(analysed('// to do\n').analysis), undefined);
  });
});

describe('the moves to choose from', () => {
  const { analysis, text } = analysed(CALL);
  const move = (title: string) => {
    const found = movesToChoose(analysis).find((each) => each.title.startsWith(title));
    assert.ok(found, title);
    return found;
  };

  it('go to the words that make them', () => {
    const { done, span, detail } = move('Ask for the meeting');
    assert.ok(done);
    assert.equal(text.slice(span?.start, span?.end), 'Would Tuesday or Thursday suit?');
    assert.equal(detail, 'Would Tuesday or Thursday suit?');
  });

  it('say what choosing puts in, and do so', () => {
    const { done, detail, edits } = move('Say what waiting costs');
    assert.ok(!done);
    assert.equal(detail, 'Insert the cost of waiting');
    const after = analysed(applyEdits(text, edits)).analysis;
    assert.equal(movesLens(after)?.title, '3 of 9 moves');
  });

  it('say what has to come first', () => {
    assert.equal(move('Say that it has to be shown').detail, 'First: Insert an insight');
  });

  it('say what is only worth a thought', () => {
    assert.match(move('Plan what you say to the gatekeeper').detail, /\(worth a thought\)$/);
  });

  it('show long words cut, on one line', () => {
    const long = `Thank you for your time, I know how busy you are,\nand ${'very '.repeat(30)}busy.`;
    const [thanks] = movesToChoose(analysed(long).analysis);
    assert.equal(thanks?.detail.length, 100);
    assert.doesNotMatch(thanks?.detail ?? '', /\n/);
  });
});

describe('the time to say it', () => {
  it('is that of all, and of what is selected', () => {
    const { text, spans } = marked('‹One two three four five.› One two three four five six seven eight nine ten.\n');
    const { analysis } = analysed(text);
    assert.deepEqual(timesToSay(analysis, undefined), { all: '7 s' });
    assert.deepEqual(timesToSay(analysis, spans[0]), { all: '7 s', selected: '2 s' });
    assert.deepEqual(timesToSay(analysis, { start: 3, end: 3 }), { all: '7 s' });
  });
});
