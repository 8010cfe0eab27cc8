import assert from 'node:assert/strict';
import { leaves, parseScript } from '../../server/src/script/index';

/** What a writer may repeat without end: as one line, and line by line. */
const ONE_LINE = [
  'word ',
  'a',
  '(',
  ')',
  '[',
  '[x] ',
  '(pause ',
  '{{',
  '{{x}} ',
  '*',
  '*a ',
  '**a** ',
  '_',
  '"',
  '"a" ',
  '“a” / ',
  '"a" → "b" ',
  '| a ',
  '> ',
  '<a',
  ': ',
  'If ',
  '[if a ',
  'he says "',
  "don't say ",
  '`',
  '\t',
  '—',
  '\\',
  '👋',
];
const LINES = [
  '# a',
  '#',
  '# a (1-2 min)',
  '# Option 1',
  '? a',
  '  ? a',
  '(',
  '(a',
  '[if a]',
  '[if a] b',
  'He says "a": "b"',
  '- a → "b"',
  "Don't say a.",
  '## Tips\na',
  '"',
  '"a',
  '"a"',
  '- "a"',
  '- "a"\n  b',
  '**"a"**',
  '**"a"**\n> "b"',
  '**a**',
  '**If a:**',
  'They say:',
  'Objection: a',
  '```',
  '```x',
  '<!--',
  '| a |',
  '> a',
  '> "a"',
  'Ann: b',
  'You: a',
  'or\n\na\n',
  '-> a',
  '// pitch-ignore a',
  '- [ ] a',
  '---',
  '',
  'a',
  'a\n',
  '### "a"\n\n> "b"\n',
];

/**
 * How many characters of a text parsing looks at: those read one by one, and those that searching, cutting and matching
 * may have to pass over. It is the same on every machine.
 */
function work(text: string): number {
  const { charCodeAt, indexOf, slice, startsWith } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (at) {
    count++;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (sought, from = 0) {
    const found = indexOf.call(this, sought, from);
    count += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.slice = function (from, to) {
    const cut = slice.call(this, from, to);
    count += cut.length;
    return cut;
  };
  String.prototype.startsWith = function (sought, from) {
    count += sought.length;
    return startsWith.call(this, sought, from);
  };
  try {
    parseScript(text);
  } finally {
    Object.assign(String.prototype, { charCodeAt, indexOf, slice, startsWith });
  }
  return count;
}

describe('the work of parsing grows with the length of the text', () => {
  const assertLinear = (unit: string): void => {
    const once = work(unit.repeat(Math.ceil(4000 / unit.length)));
    const often = work(unit.repeat(Math.ceil(32_000 / unit.length)));
    assert.ok(often < once * 8 * 1.3, `8 times as much text takes ${(often / once).toFixed(1)} times the work`);
  };
  for (const unit of ONE_LINE) it(`one line of ${JSON.stringify(unit)}`, () => assertLinear(unit));
  for (const unit of LINES) it(`lines of ${JSON.stringify(unit)}`, () => assertLinear(`${unit}\n`));
});

describe('very long scripts', () => {
  it('of 1 MB on one line are one piece', () => {
    const { pieces } = parseScript('we help '.repeat(125_000));
    assert.deepEqual(
      pieces.map(({ span }) => span),
      [{ start: 0, end: 999_999 }],
    );
  });

  it('of one word of 100 KB are one piece', () => {
    assert.equal(parseScript('a'.repeat(100_000)).pieces.length, 1);
  });

  it('of 100,000 headings have as many sections', () => {
    const script = parseScript('# a\n'.repeat(100_000));
    assert.equal(script.sections.length, 100_000);
    assert.equal(script.tree.children.length, 100_000);
  });

  it('of 100,000 branches have as many comebacks', () => {
    assert.equal(parseScript('[if a]\n'.repeat(100_000)).comebacks.length, 100_000);
  });

  it('of comebacks nested a thousand deep keep their nesting and every letter', () => {
    const text = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}? a\n`).join('');
    const script = parseScript(text);
    assert.equal(script.comebacks.filter(({ parent }) => parent === undefined).length, 1);
    assert.equal(
      leaves(script).reduce((length, { span }) => length + span.end - span.start, 0),
      text.length,
    );
  });
});
