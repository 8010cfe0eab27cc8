import assert from 'node:assert/strict';
import { leaves, parseScript, sourceText } from '../../server/src/script/index';
import { withMarks } from '../support/marked';

function placeholders(text: string): string[] {
  return parseScript(text).placeholders.map(({ name, form }) => (form === 'braces' ? `{{${name}}}` : name));
}

function directions(text: string): string {
  const script = parseScript(text);
  return withMarks(
    text,
    leaves(script)
      .filter(({ kind }) => kind === 'direction')
      .map(({ span }) => span),
  );
}

function stressed(text: string): string {
  return withMarks(text, parseScript(text).stress);
}

describe('placeholders', () => {
  it('are written in braces, in speech, titles, directions and comebacks', () => {
    assert.deepEqual(
      placeholders(
        '# Ask {{company}}\n{{ buyer }}, hello.\n(wait for {{buyer}})\n? Is this {{seller}}?\n// not {{here}}\n',
      ),
      ['{{company}}', '{{buyer}}', '{{buyer}}', '{{seller}}'],
    );
  });

  it('are read as pages write them, by the name they would have', () => {
    assert.deepEqual(
      placeholders(
        'I am [Name] of [Your Company], <Company>, {first_name}, ____ or 〇〇 (your brokerage name), for $[X].\n',
      ),
      ['name', 'company', 'company', 'first_name', 'blank', 'blank', 'brokerage_name', 'x'],
    );
  });

  it('are not links, footnotes, tags, sums or snake case', () => {
    assert.deepEqual(placeholders('See [this page](https://x.org) [1] <br> and 3 < 4 > 2, a_b_c, {} and [ ].\n'), []);
  });

  it('that are not closed on their line are reported with the rest of it', () => {
    const script = parseScript('Hi {{buyer, how are you?\n}} and {{seller}}.\n');
    assert.deepEqual(
      script.unclosed.map((span) => sourceText(script, span)),
      ['{{buyer, how are you?'],
    );
    assert.deepEqual(
      script.placeholders.map(({ name }) => name),
      ['seller'],
    );
  });
});

describe('directions', () => {
  const cases: readonly string[] = [
    '‹(pause)›\n',
    '  ‹[Smile and wait]›\n',
    '‹*(warm)*›\n',
    '‹**[let them watch]**›\n',
    'So ‹(pause)› we ‹(WAIT FOR IT)› meet.\n',
    '‹(softly)› So we meet.\n',
    'So (as it were) we meet.\n',
    'You: ‹(softly)› So.\n',
    'So ‹[PAUSE - wait for an answer]› we meet.\n',
    'So [Name] we meet.\n',
    'So we ‹(pause for›\n‹breath)› meet.\n',
    '‹(wait for the›\n‹next line)›\n',
    '(never closed\nat all\n',
    '（So we）meet.\n',
    '‹（pause）›\n',
  ];
  for (const marked of cases) {
    it(marked.trim(), () => {
      const text = marked.replace(/[‹›]/g, '');
      const expected = marked.startsWith('（So') ? '‹（So we）›meet.\n' : marked;
      assert.equal(directions(text), expected);
    });
  }

  it('hold placeholders, and part neither a sentence nor a cue', () => {
    const script = parseScript('Buyer: So (pause for {{buyer}}) we meet.\nAgain.\n');
    assert.deepEqual(
      script.passages.map(({ pieces }) => pieces.map((span) => sourceText(script, span))),
      [['So', 'we meet.', 'Again.']],
    );
    assert.equal(script.placeholders.length, 1);
  });
});

describe('stress', () => {
  for (const marked of [
    'This is ‹*›it‹*› and ‹**›that too‹**› or ‹_›so‹_›.',
    'A ‹*›stress that\nwraps‹*› on.',
    '3 * 4 * 5 and 3*4*5 is snake_case_name, * not this *.',
    'An odd * and one**more.',
    'So ‹*›‹**›both‹**›‹*› ends.',
  ]) {
    it(marked, () => {
      const text = marked.replace(/[‹›]/g, '');
      const expected = marked.startsWith('So ') ? 'So ‹***›both‹***› ends.' : marked;
      assert.equal(stressed(`${text}\n`), `${expected}\n`);
    });
  }
});

describe('escapes', () => {
  it('make a mark at the start of a line a character', () => {
    const script = parseScript('\\# 1 in Japan\n\\? Really\n\\-> 40 %\n\\// so\n\\- item\n\\(pause) no\n');
    assert.deepEqual(
      script.pieces.map(({ span }) => sourceText(script, span)),
      ['# 1 in Japan', '? Really', '-> 40 %', '// so', '- item', '(pause) no'],
    );
    assert.equal(leaves(script).filter(({ kind }) => kind === 'escape').length, 6);
    assert.deepEqual(
      parseScript('\\nothing\n').pieces.map(({ span }) => span),
      [{ start: 0, end: 8 }],
    );
  });
});
