import assert from 'node:assert/strict';
import {
  callLine,
  parseDuration,
  parseScript,
  type Script,
  sectionAt,
  sectionNamed,
  sourceText,
  titleKey,
} from '../../server/src/script/index';

/** Sections as an indented list of titles, each with its budget in seconds. */
function outline(script: Script): string[] {
  return script.sections.map(
    ({ level, title, budget }) => `${'  '.repeat(level - 1)}${title}${budget ? ` = ${budget.seconds}` : ''}`,
  );
}

describe('sections', () => {
  it('nest by level and end at the next heading of their level or higher', () => {
    const script = parseScript('Before.\n\n# One\na\n## Two\nb\n#### Deep\nc\n## Three ##\nd\n# Four\n');
    assert.deepEqual(outline(script), ['One', '  Two', '      Deep', '  Three', 'Four']);
    const [one, two] = script.sections;
    assert.equal(one && sourceText(script, one.span), '# One\na\n## Two\nb\n#### Deep\nc\n## Three ##\nd\n');
    assert.equal(two?.parent, one);
    assert.equal(script.root.sections.length, 2);
    assert.equal(sectionAt(script, 0), script.root);
    assert.equal(sectionAt(script, script.text.indexOf('c')).title, 'Deep');
  });

  it('are no headings without a space, with seven marks, indented like code, or escaped', () => {
    assert.deepEqual(outline(parseScript('#1 in Japan\n####### Seven\n    # Code\n\\# Escaped\n')), []);
  });

  it('titles match without case, outer space, budget, numbering, stress and quotation marks', () => {
    const same = [
      'Close',
      '  CLOSE ',
      'Close (20s)',
      '1. Close',
      'Step 2: Close',
      '**Close**',
      '"Close"',
      '“close” (~2 min)',
      '3) *Close*',
    ];
    for (const title of same) assert.equal(titleKey(title), 'close', title);
    assert.notEqual(titleKey('Close call'), 'close');
    const script = parseScript('# Step 1: **Opening** (First 10 seconds)\n# Opening\n');
    assert.equal(sectionNamed(script, 'opening'), script.sections[0]);
    assert.equal(sectionNamed(script, 'nowhere'), undefined);
    assert.equal(script.sections[0]?.title, 'Opening');
  });

  it('the call line is the one in the front matter, or the first', () => {
    const script = parseScript('---\ntitle: x\ncall: voicemail\n---\nHi\n');
    assert.equal(sourceText(script, callLine(script)), 'call: voicemail');
    const plain = parseScript('Hello\r\nthere');
    assert.equal(sourceText(plain, callLine(plain)), 'Hello');
  });
});

describe('budgets', () => {
  const forms: readonly (readonly [string, number | undefined])[] = [
    ['20s', 20],
    ['10 sec', 10],
    ['2 minutes', 120],
    ['~2 min', 120],
    ['First 10 seconds', 10],
    ['Next 20 seconds', 20],
    ['90 sec max', 90],
    ['1 min 30 sec', 90],
    ['1m30s', 90],
    ['1.5 min', 90],
    ['1,5 min', 90],
    ['30-45 sec', 45],
    ['2–3 minutes', 180],
    ['30 sec to 1 min', 60],
    ['60-second hook', 60],
    ['two minutes', 120],
    ['half a minute', undefined],
    ['1 hour', 3600],
    ['２０ 秒', undefined],
    ['２０s', 20],
    ['8 minutes, ~2 min each', 480],
    ['5', undefined],
    ['3 slides', undefined],
    ['2 days', undefined],
    ['10 minutes before the visit', undefined],
    ['after 30 seconds', undefined],
    ['20 mm', undefined],
    ['', undefined],
  ];
  for (const [words, seconds] of forms) {
    it(`"${words}" is ${seconds ?? 'none'}`, () => {
      assert.equal(parseDuration(words)?.high, seconds);
      const [section] = parseScript(`# Part (${words})\n`).sections;
      assert.equal(section?.budget?.seconds, seconds);
    });
  }

  it('is the last bracket that holds a time, in full-width brackets too, with its span', () => {
    const script = parseScript('# Ask (two ways) (30s) (live)\n# 開始（20s）\n# Hook (20 sec) — make them curious\n');
    assert.deepEqual(outline(script), ['Ask (two ways) (live) = 30', '開始 = 20', 'Hook — make them curious = 20']);
    const [ask] = script.sections;
    assert.equal(ask?.budget && sourceText(script, ask.budget.span), '(30s)');
  });

  it('of a running clock are the differences; other ranges mean their upper end', () => {
    const clock = parseScript('# Hook (0-20 sec)\n# Probe (20–60 sec)\n# Ask (60-90 sec)\n');
    assert.deepEqual(outline(clock), ['Hook = 20', 'Probe = 40', 'Ask = 30']);
    const minutes = parseScript('# Hook (0:00–0:30)\n# Probe (0:30–1:45)\n');
    assert.deepEqual(outline(minutes), ['Hook = 30', 'Probe = 75']);
    const ranges = parseScript('# Open (2–3 min)\n# Probe (10–15 min)\n# Close (5-10 min)\n');
    assert.deepEqual(outline(ranges), ['Open = 180', 'Probe = 900', 'Close = 600']);
  });
});

describe('alternatives', () => {
  it('or makes the next paragraph stand in for the one before', () => {
    const script = parseScript('One.\n\nor\n\nTwo.\n\nOr\n\nThree.\n\nAll.\n');
    const said = script.passages.map(({ span, alternative }) => [sourceText(script, span), alternative]);
    assert.deepEqual(said, [
      ['One.', { group: 0, choice: 0 }],
      ['Two.', { group: 0, choice: 1 }],
      ['Three.', { group: 0, choice: 2 }],
      ['All.', undefined],
    ]);
  });

  it('or with nothing before or behind, or across a heading, stands for nothing', () => {
    for (const text of ['or\n\nTwo.\n', 'One.\n\nor\n', 'One.\n\nor\n\n# Next\n\nTwo.\n', 'One or\nthe other.\n']) {
      assert.deepEqual(
        parseScript(text).passages.filter(({ alternative }) => alternative !== undefined),
        [],
        text,
      );
    }
  });

  it('sibling headings that number or letter themselves stand in for each other', () => {
    const script = parseScript(
      '# Ask\n## Option 1\na\n## Option 2 (20s)\nb\n## After\nc\n# A: short\n# B: long\n# Version B\n',
    );
    const groups = script.sections.map(({ title, alternative }) => [title, alternative?.choice]);
    assert.deepEqual(groups, [
      ['Ask', undefined],
      ['Option 1', 0],
      ['Option 2', 1],
      ['After', undefined],
      ['A: short', 0],
      ['B: long', 1],
      ['Version B', undefined],
    ]);
  });
});
