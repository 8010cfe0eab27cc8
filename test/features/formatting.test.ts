import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOnType, formatRange, formatScript } from '../../server/src/features/index';
import { lineStartAt, nextLineAt, parseScript, type TextEdit } from '../../server/src/script/index';
import { saidBy } from '../support/convert';
import { generatePage } from '../support/generate-page';
import { generateScript } from '../support/generate-script';
import { marked } from '../support/marked';
import { applyEdits, findingsOf } from '../support/rules';
import { scriptFiles } from '../support/scripts';
import { itShared, sharedScripts } from '../support/shared';

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function tidied(text: string): string {
  return applyEdits(text, formatScript(parseScript(text)));
}

/** `before` is tidied into `after`, and that into nothing else. */
function expectTidied(before: string, after: string): void {
  assert.equal(tidied(before), after);
  assert.equal(tidied(after), after);
}

function expectLeft(...text: readonly string[]): void {
  expectTidied(lines(...text), lines(...text));
}

/** The lines that hold what stands between ‹ and › are tidied, into `after`. */
function expectRange(source: string, after: string): void {
  const { text, spans } = marked(source);
  const span = spans[0];
  assert.ok(span);
  assert.equal(applyEdits(text, formatRange(parseScript(text), span)), after);
}

/** With a line end just typed at `<|>`, the script reads `after`. */
function expectTyped(source: string, after: string, typed = '\n'): void {
  const { text, cursor } = marked(source);
  assert.ok(cursor !== undefined);
  assert.equal(applyEdits(text, formatOnType(parseScript(text), cursor, typed)), after);
}

describe('formatting answers', () => {
  it('indents what stands right below a comeback by two', () => {
    expectTidied(
      lines('? Why?', 'Because it', 'has to be seen.'),
      lines('? Why?', '  Because it', '  has to be seen.'),
    );
  });

  it('moves answers that stand deeper or less deep, and their later paragraphs', () => {
    expectTidied(
      lines('? Why?', '      Because.', '', '   It has to be seen.', '', '? How?', ' So.', '\tAnd so.'),
      lines('? Why?', '  Because.', '', '  It has to be seen.', '', '? How?', '  So.', '  And so.'),
    );
  });

  it('indents a comeback in an answer by two, and its answer by two more', () => {
    expectTidied(
      lines(
        '? Why?',
        '    Because.',
        '    ? Really?',
        '        Really.',
        '',
        '        ->  Ask',
        '    ? So?',
        '       So.',
      ),
      lines('? Why?', '  Because.', '  ? Really?', '    Really.', '', '    -> Ask', '  ? So?', '    So.'),
    );
  });

  it('moves an outermost comeback to the margin, or to the words it stands below', () => {
    expectTidied(lines('Hello.', '', '   ? Why?', '     So.'), lines('Hello.', '', '? Why?', '  So.'));
    expectTidied(lines('   Hello.', '', '     ? Why?', '       So.'), lines('   Hello.', '', '   ? Why?', '     So.'));
  });

  it('keeps the steps of a list, of what hangs behind a cue, and of a direction that wraps', () => {
    expectTidied(
      lines('? Why?', '- one', '  - two', '  and more of two', '- three'),
      lines('? Why?', '  - one', '    - two', '    and more of two', '  - three'),
    );
    expectTidied(
      lines('? Why?', '    Buyer: I', '           see.', '    (wait for', '     the answer)'),
      lines('? Why?', '  Buyer: I', '         see.', '  (wait for', '   the answer)'),
    );
  });

  it('moves a note with the words it is about', () => {
    expectTidied(
      lines(
        '? Why?',
        '    // softly',
        '    Because.',
        '    // and smile',
        '',
        '  // the next',
        '  ? Who?',
        '      Me.',
      ),
      lines('? Why?', '  // softly', '  Because.', '  // and smile', '', '  // the next', '  ? Who?', '    Me.'),
    );
    expectTidied(
      lines('? Why?', 'Because.', '// pitch-ignore vague-claim: agreed', 'The best.', '// and pause'),
      lines('? Why?', '  Because.', '  // pitch-ignore vague-claim: agreed', '  The best.', '  // and pause'),
    );
  });

  it('moves a note that stands on a comeback with it, and one that stands by itself as it is indented', () => {
    expectTidied(
      lines('? Why?', '  So.', '', '   // the harder one', '? Who?', '    Me.', '', '    // and no more', '', '? How?'),
      lines('? Why?', '  So.', '', '// the harder one', '? Who?', '  Me.', '', '  // and no more', '', '? How?'),
    );
  });

  it('leaves a note that is about what comes after the answer', () => {
    expectLeft('? Why?', '  Because.', '', '// now the ask', 'Would Tuesday suit?');
    expectLeft('? Why?', '  Because.', '', '// One note', '// of two lines.');
    expectLeft('? Why?', '  Because.', '// the harder one', '? Who are you?', '  Kim.');
  });

  it('makes no answer of what is none, and keeps what is one', () => {
    expectLeft('? Why?', '  Because.', '', 'Would Tuesday suit?');
    expectLeft('   ? Why?', '     Because.', '', '   Would Tuesday suit?', '', ' Or Thursday?');
    expectTidied(
      lines('? Why?', '  So.', '', ' And so.', '', 'Not so.'),
      lines('? Why?', '  So.', '', '  And so.', '', 'Not so.'),
    );
  });

  it('leaves words outside answers where they stand', () => {
    expectLeft('If they agree,', '    say this:', '', '    Would Tuesday suit?', '', '- one', '  - two');
    expectLeft('?? What', '    is this?');
  });

  it('leaves tables, fences, HTML comments and full-width indents in answers', () => {
    expectLeft('? Why?', '```', '  code  ', '', '', '```', '| a  |  b |', '<!--', '  so', '', '', '-->', '　Because.');
  });
});

describe('formatting blank lines', () => {
  it('puts one around a heading', () => {
    expectTidied(
      lines('Hello.', '# One', 'Words.', '## Two', '## Three', '? Why?', '  So.', '# Four'),
      lines('Hello.', '', '# One', '', 'Words.', '', '## Two', '', '## Three', '', '? Why?', '  So.', '', '# Four'),
    );
  });

  it('makes one of several, and none at the top', () => {
    expectTidied('\n \nHello.\n\n\t\n\nAnd?\n  \nSo.\n', 'Hello.\n\nAnd?\n\nSo.\n');
  });

  it('ends the file with one line end', () => {
    expectTidied('Hello.', 'Hello.\n');
    expectTidied('Hello.\n\n  \n', 'Hello.\n');
    expectTidied('Hello.  ', 'Hello.\n');
  });

  it('keeps the line ends of the file, and its byte-order mark', () => {
    expectTidied('\uFEFF# A\r\nOne. \r\n\r\n\r\nTwo.', '\uFEFF# A\r\n\r\nOne.\r\n\r\nTwo.\r\n');
    expectTidied('# A\rOne.\r\r\rTwo.', '# A\r\rOne.\r\rTwo.\r');
    expectTidied('\uFEFF\n\nOne.\r\nTwo. \n', '\uFEFFOne.\r\nTwo.\n');
  });

  it('leaves an empty file', () => {
    for (const text of ['', '\n', ' \n\n', '\uFEFF', '\uFEFF\r\n']) expectTidied(text, text);
  });

  it('puts none where it would part what is one, and takes none that parts', () => {
    expectLeft(
      'Buyer: Who is',
      'this?',
      '',
      'It is Kim.',
      '? Why?',
      '  So.',
      '  ? Really?',
      '    Yes.',
      '',
      '  That is it.',
    );
    expectLeft('One.', 'or', 'Two.', '', 'or', '', 'Three.');
  });

  it('leaves notes beside what they stand beside', () => {
    expectLeft('# Ask', '// only a date', 'Would Tuesday suit?', '', '// pitch-ignore empty-section', '# Close');
  });

  it('does all the rest where one change would make another script of it', () => {
    const rest = (space: string): string[] => [`One.${space}`, '', 'Two.', '', `? Why?${space}`, '  So.', ''];
    const taken = ['# A', '', '   ? Who?', '     Me.', '', ' That is it.', ''];
    expectTidied(
      lines(...rest(' '), ...taken, ...rest('  '), '', ...taken, ...rest(' '), '', ''),
      lines(...rest(''), ...taken, ...rest(''), ...taken, ...rest('')).replace(/\n+$/, '\n'),
    );
  });

  it('makes no front matter of what is none', () => {
    expectLeft('', '---', 'call: cold-call', '---', 'Hello.');
  });
});

describe('formatting spaces', () => {
  it('puts one after a mark', () => {
    expectTidied(
      lines('#   Ask   (20s)', '', '?Why?', '  ->Ask', '', '?   Who?', '  <-   Ask', '', 'They say:No.', '  →Ask'),
      lines('# Ask   (20s)', '', '? Why?', '  -> Ask', '', '? Who?', '  <- Ask', '', 'They say: No.', '  → Ask'),
    );
  });

  it('puts one after a cue', () => {
    expectTidied(
      lines('Buyer:   Who is this?', '', 'Buyer:"Who?"', '', 'You:  Kim.', 'Buyer:  Kim?', 'You:  Kim.'),
      lines('Buyer: Who is this?', '', 'Buyer: "Who?"', '', 'You: Kim.', 'Buyer: Kim?', 'You: Kim.'),
    );
    expectLeft('**Buyer:** So?', '', 'Gatekeeper：Hello.', '', 'Buyer:\tHello.', '', 'Buyer:');
  });

  it('keeps the words of cues in their column', () => {
    expectLeft('You:    Hello.', '', 'Buyer:  Who is this?', '', 'Buyer:  And why?', '', 'You:    Kim.');
    expectLeft('Buyer:   Who is', '         this?');
    expectTidied(lines('Buyer:   Who is', '     this?'), lines('Buyer: Who is', '     this?'));
  });

  it('puts one on each side of what parts alternatives', () => {
    expectTidied(lines('? Tell me  /   Email it / Who?', '  So.'), lines('? Tell me / Email it / Who?', '  So.'));
  });

  it('leaves none in a placeholder and in a direction’s brackets', () => {
    expectTidied(
      lines('# Ask {{ buyer }}', '', 'I am {{ seller }} of {{company  }}.', '(  wait for {{ buyer }} )'),
      lines('# Ask {{buyer}}', '', 'I am {{seller}} of {{company}}.', '(wait for {{buyer}})'),
    );
  });

  it('leaves a placeholder in a title that a link names', () => {
    expectLeft('# Ask {{ buyer }}', '', 'Hello.', '', '# Close', '', '-> Ask {{ buyer }}');
  });

  it('leaves none at a line’s end, a note’s included', () => {
    expectTidied('# A  \n\nOne.\t\n// so  \n\t\n-> A \n', '# A\n\nOne.\n// so\n\n-> A\n');
  });

  it('makes no mark of what is none', () => {
    expectLeft(
      '#Title',
      '',
      '//note',
      '??what',
      '',
      '?! what',
      '',
      '-›A',
      '',
      'Name:words',
      '',
      '-[ ] no box',
      '',
      '\\#  1  in Japan',
    );
  });

  it('touches no words, quotations, lists or what a note is laid out like', () => {
    expectLeft(
      'One  and   two.',
      '',
      '-   a',
      '10. b',
      '',
      '// one',
      '//   two',
      '',
      '"  so  "',
      '',
      '？  Why?',
      '  So.',
    );
  });

  it('keeps the front matter byte for byte', () => {
    const front = '---  \ntitle:   A  \n\n\nvalues:\n    a:  {{ b }}  \n# x\n---\t\n';
    expectTidied(`${front}\n\n\n#  A\nOne.  \n`, `${front}\n# A\n\nOne.\n`);
    expectTidied(`${front}# A\n`, `${front}\n# A\n`);
    expectTidied(`${front}Hello.\n`, `${front}Hello.\n`);
    expectTidied(front, front);
  });
});

describe('formatting a page', () => {
  const page = ['> "Hello."', '', '> "How are you?"', '', '> "Good."', ''];

  it('tidies its blank lines and line ends', () => {
    expectTidied(lines('## Opening', ...page, '', '', 'Smile. '), lines('## Opening', '', ...page, 'Smile.'));
  });

  it('tidies all of one that is settled to be a script', () => {
    const settled = '---\nunmarked: spoken\n---\n\n';
    expectTidied(settled + lines(...page, '?Why? ', 'So.  '), settled + lines(...page, '? Why?', '  So.'));
  });

  it('leaves indents, spaces at marks and the breaks in its lines', () => {
    expectLeft('#   Opening', '', ...page, '- "No."', '      "Why not?"', '', '?Why', 'So  ', '(  wait )');
  });
});

describe('formatting a range', () => {
  it('tidies the lines it touches and no other', () => {
    expectRange('?Why?\n‹So. \n› And so. \n', '?Why?\n  So.\n And so. \n');
    expectRange('One. \nT‹w›o. \nThree. \n', 'One. \nTwo.\nThree. \n');
    expectRange('A. \n\n‹# B \nC. \n\n\n\n›D. \n\n\n', 'A. \n\n# B\n\nC.\n\nD. \n\n\n');
  });

  it('indents an answer by where its comeback stands, though that is not in it', () => {
    expectRange('  Hi.\n\n   ? Why?\n‹ So.›\n   ? Who?\n Me.\n', '  Hi.\n\n   ? Why?\n     So.\n   ? Who?\n Me.\n');
  });

  it('keeps what is said', () => {
    expectRange('? Why?\n    So.\n\n‹  ? Really?\n    Yes.›\n', '? Why?\n    So.\n\n  ? Really?\n    Yes.\n');
  });
});

describe('formatting on type', () => {
  it('indents the new line below a comeback', () => {
    expectTyped('? Why?\n<|>', '? Why?\n  ');
    expectTyped('? Why?\n  So.\n  ? Really?\n  <|>\n? Who?\n', '? Why?\n  So.\n  ? Really?\n    \n? Who?\n');
    expectTyped('If they say no:\r\n<|>\r\n', 'If they say no:\r\n  \r\n', '\r\n');
  });

  it('tidies the marks of the line that was finished', () => {
    expectTyped('?Why?\n<|>', '? Why?\n  ');
    expectTyped('I am {{ seller }}.  \n<|>', 'I am {{seller}}.  \n');
    expectTyped('# A\n\n->A\n<|>Words.\n', '# A\n\n-> A\nWords.\n');
  });

  it('leaves everything else to who types', () => {
    for (const source of [
      '? Why?\n  <|>',
      '? Why?\n    <|>Because.',
      '? Why?\nBecause.\n<|>',
      '?\n<|>',
      '?? Why\n<|>',
      'One.  \n\n\n<|>',
      '```\n? Why?\n<|>\n```\n',
      '---\ntitle: A\n<|>\n---\n',
      '<|>',
      'Hello.<|>',
      'You:    Hello.\n\nBuyer:  Hello.\n<|>',
      '# A\n<|>Words. ',
    ])
      expectTyped(source, marked(source).text);
    expectTyped('?Why?\n<|>', '?Why?\n', '}');
  });
});

/** What undoing the edits does. */
function undone(text: string, edits: readonly TextEdit[]): string {
  let moved = 0;
  const inverse = edits.map(({ span, newText }): TextEdit => {
    const start = span.start + moved;
    moved += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
  });
  return applyEdits(applyEdits(text, edits), inverse);
}

function frontOf(text: string): string {
  const span = parseScript(text).frontMatter?.span;
  return span ? text.slice(span.start, span.end) : '';
}

/** What the coach says, with the words it is about. */
function coachingOf(text: string): readonly string[] {
  return findingsOf(text)
    .map(({ rule, level, span }) => `${rule} ${level} ${inked(text.slice(span.start, span.end))}`)
    .sort();
}

function inked(text: string): string {
  return text.replace(/[ \t\r\n\u00a0\u3000\ufeff\v\f]/g, '');
}

/** What formatting promises of any text. Returns the number of edits. */
function assertFormats(text: string, coached: boolean): number {
  const edits = formatScript(parseScript(text));
  const after = applyEdits(text, edits);
  assert.equal(inked(after), inked(text), 'only white space differs');
  assert.deepEqual(saidBy(after), saidBy(text), `the same is said in\n${after}`);
  assert.equal(frontOf(after), frontOf(text));
  assert.deepEqual(formatScript(parseScript(after)), [], `tidying this again changes nothing:\n${after}`);
  assert.equal(undone(text, edits), text);
  let end = -1;
  for (const { span, newText } of edits) {
    assert.ok(span.start > end && span.end >= span.start, 'edits are in order, and none touches another');
    assert.notEqual(text.slice(span.start, span.end), newText);
    for (const at of [span.start, span.end]) assert.notEqual(text.slice(at - 1, at + 1), '\r\n', 'no line end is torn');
    end = span.end;
  }
  if (coached && edits.length > 0)
    assert.deepEqual(coachingOf(after), coachingOf(text), `the same is coached in\n${after}`);
  return edits.length;
}

/** A script as hasty hands leave it: white space where it means nothing, and where it means something. */
function untidy(text: string, choices: readonly number[]): string {
  let at = 0;
  const pick = (count: number): number => (choices[at++ % choices.length] ?? 0) % count;
  const pad = (): string => ['', '', '', ' ', '  ', '\t', '      ', '　'][pick(8)] ?? '';
  const front = frontOf(text).length;
  const broken = text.slice(front).replace(/\r\n|\r|\n/g, (end) => {
    const more = ['', '', '', '', end, end + pad() + end][pick(6)] ?? '';
    return pad() + end + more + pad();
  });
  const marks = broken.replace(/\{\{|(\?|#|->|<-|\/|:) /g, (found, mark: string | undefined) =>
    mark === undefined ? `${found}${pad()}` : mark + (['', ' ', ' ', '  '][pick(4)] ?? ''),
  );
  return text.slice(0, front) + marks;
}

describe('a formatted script', () => {
  const own = scriptFiles();

  it('says the same and is coached the same: the project’s own scripts', () => {
    for (const { name, text } of own) assert.ok(assertFormats(text, true) >= 0, name);
  });

  it('is what the examples and templates are', () => {
    const ours = own.filter(({ name }) => /^(?:examples|templates)\//.test(name));
    assert.ok(ours.length > 8);
    for (const { name, text } of ours) assert.equal(tidied(text), text, name);
  });

  it('is what it was after hasty hands: the examples and templates', () => {
    for (const { name, text } of own.filter((file) => /^(?:examples|templates)\//.test(file.name))) {
      if (parseScript(text).isPage) continue;
      const front = frontOf(text).length;
      const hasty = text
        .slice(front)
        .replace(/^(#+) (.*)\n\n(?!\/\/)/gm, '$1   $2 \n')
        .replace(/^((?!\/\/).+)\n\n(?=#)/gm, '$1\n')
        .replace(/\n\n/g, '\n \n\n')
        .replace(/^\? (.*)\n((?: {2}\S.*\n)+)/gm, (_, asked, answer) => `?${asked}\n${answer.replace(/^ +/gm, '')}`)
        .replace(/\{\{/g, '{{ ');
      assert.notEqual(text.slice(front), hasty);
      assert.equal(tidied(text.slice(0, front) + hasty.trimEnd()), text, name);
    }
  });

  itShared('says the same and is coached the same: the shared scripts', () => {
    for (const { text } of sharedScripts()) assertFormats(text, true);
  });

  const numbers = fc.array(fc.nat(9999), { minLength: 5, maxLength: 120, size: 'max' });
  const generated = numbers.map((choices) => generateScript(choices).text);
  const pages = numbers.map(generatePage);
  const files = fc.constantFrom(...own.map(({ text }) => text));
  for (const [name, text, coached] of [
    ['whatever it is made of', generated, false],
    ['however a page is laid out', pages, true],
    ['a real one', files, true],
  ] as const) {
    it(`says the same, and is at rest, ${name}`, function () {
      this.timeout(60_000);
      let edits = 0;
      fc.assert(
        fc.property(text, numbers, (tidy, choices) => {
          edits += assertFormats(tidy, false) + assertFormats(untidy(tidy, choices), coached);
        }),
        { numRuns: 50 },
      );
      assert.ok(edits > 50, `${edits} edits were made`);
    });
  }

  it('says the same where only some of its lines are tidied', () => {
    fc.assert(
      fc.property(generated, numbers, fc.nat(9999), fc.nat(400), (tidy, choices, at, length) => {
        const text = untidy(tidy, choices);
        const first = at % (text.length + 1);
        const span = { start: first, end: Math.min(text.length, first + length) };
        const edits = formatRange(parseScript(text), span);
        assert.deepEqual(saidBy(applyEdits(text, edits)), saidBy(text));
        const from = lineStartAt(text, span.start);
        const to = nextLineAt(text, Math.max(span.start, span.end - 1));
        for (const edit of edits)
          assert.ok(edit.span.start >= from && edit.span.end <= to, 'no line outside is touched');
      }),
      { numRuns: 150 },
    );
  });

  it('is never broken, whatever was typed', () => {
    const strange = fc.constantFrom(
      ...'?#->/: \t\n\r"{}()|`*\\\uFEFF　？：'.split(''),
      '\r\n',
      '  ',
      '---\n',
      '```',
      'a',
    );
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 60 }), fc.nat(60), (parts, at) => {
        const text = parts.join('');
        assertFormats(text, false);
        formatOnType(parseScript(text), Math.min(at, text.length), '\n');
      }),
      { numRuns: 1000 },
    );
  });
});
