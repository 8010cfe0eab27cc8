import { strict as assert } from 'node:assert';
import { splitSentences } from '../../server/src/speech/sentences';
import { tokenize } from '../../server/src/speech/tokens';

const words = (text: string) =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('words of a passage', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["I'd don't let's can't won't it's we'll", 'i would do not let us can not will not it is we will'],
    ['I\u2019d don\u2019t let\u2019s', 'i would do not let us'],
    ["Mark's team", "mark 's team"],
    ["What's new, who's there, that's it", 'what is new , who is there , that is it'],
    ["10 o'clock, y'all", "10 o'clock , y'all"],
    ['2pm 14th 100k 12+ 3x 24/7 1,500 9:30', '2pm 14th 100k 12 + 3x 24/7 1,500 9:30'],
    ['30min 90s', '30 min 90 s'],
    ['a 30-minute e-mail follow-up', 'a 30 - minute email follow - up'],
    ['see pitch.example.com or a.b@example.com.', 'see pitch.example.com or a.b@example.com .'],
    ['Dr. Sato at 2 p.m. e.g. here', 'dr sato at 2 pm eg here'],
    ['wait\u2026 what... now', 'wait \u2026 what ... now'],
    ['salt & pepper \ud83d\ude42', 'salt and pepper \ud83d\ude42'],
    ['cannot', 'can not'],
    ['im glad youre in, i cant and dont', 'i am glad you are in , i can not and do not'],
    ['its were well', 'its were well'],
    ['thx, u no ur mtg', 'thanks , you no your meeting'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(words(text), expected));

  it('gives every token its place', () => {
    const text = 'I\u2019d  say \u201cyes\u201d \u2014 at 2pm, Dr. Ito\u2019s time.';
    for (const { start, end, text: token } of tokenize(text)) assert.equal(text.slice(start, end), token);
  });
});

describe('sentences of a passage', () => {
  const cases: readonly (readonly string[])[] = [
    ['Is Dr. Sato in?', 'It is Mr. Ito.'],
    ['It costs $1.5 million.', 'Sound good?', 'Great!'],
    ['Well\u2026 we could wait.', 'Or not.'],
    ['He asked "are you sure?" and left.', 'Then he rang.'],
    ['\u201cThank you.\u201d', '\u201cWould Tuesday suit?\u201d'],
    ['We open at 9 a.m. and close at 5 p.m. daily.', 'Come by.'],
    ['Look at pitch.example.com today.', 'It is free.'],
    ['Acme Inc. is ours.'],
    ['Quick question \u2014 how are you?', 'Fine.'],
    ['Really?!', 'Yes.'],
    ['I rang no. 5 twice.', 'No.'],
    ['It is the No. 1 firm.', 'no capitals here either.'],
  ];
  for (const expected of cases)
    it(expected.join(' | '), () => assert.deepEqual(sentences(expected.join(' ')), expected));

  it('leaves out what holds no word', () =>
    assert.deepEqual(sentences('\u2014 * ! Yes. \ud83d\ude42'), ['Yes. \ud83d\ude42']));
  it('reads a sentence over a line break', () =>
    assert.deepEqual(sentences('We met\nlast week.'), ['We met\nlast week.']));
});
