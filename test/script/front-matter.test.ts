import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { closest } from '../../server/src/script/closest';
import { parseFrontMatter } from '../../server/src/script/front-matter';
import type { FrontMatterProblem, Span } from '../../server/src/script/index';
import { marked, withMarks } from '../support/marked';

/** A script with `body` as its front matter. */
function script(body: string): string {
  return `---\n${body}\n---\nHello.\n`;
}

function valuesOf(text: string): Record<string, string> {
  return Object.fromEntries([...parseFrontMatter(text).values.values()].map(({ name, value }) => [name, value]));
}

function mended(text: string, { fix }: Pick<FrontMatterProblem, 'fix'>): string {
  assert.ok(fix, 'a fix is offered');
  return [...fix.edits]
    .reverse()
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

/** The body between `---` lines has just the problems marked in it, says so, and reads `fixed` after the first fix. */
function expectProblem(body: string, code: FrontMatterProblem['code'], says: RegExp, fixed?: string): void {
  const { text, spans } = marked(script(body));
  const { problems } = parseFrontMatter(text);
  assert.equal(
    withMarks(
      text,
      problems.map(({ span }) => span),
    ),
    withMarks(text, spans),
  );
  for (const problem of problems) assert.equal(problem.code, code);
  assert.match(problems[0]?.message ?? '', says);
  if (fixed === undefined) {
    assert.equal(problems[0]?.fix, undefined);
    return;
  }
  const after = mended(text, problems[0] ?? { fix: undefined });
  assert.equal(after, script(fixed));
  assert.deepEqual(parseFrontMatter(after).problems, []);
}

describe('front matter: where it stands', () => {
  const none = (text: string): void => {
    const read = parseFrontMatter(text);
    assert.equal(read.frontMatter, undefined);
    assert.equal(read.end, 0);
    assert.deepEqual(read.problems, []);
  };

  it('is between line 1 and the next ---', () => {
    const { text, spans } = marked('‹---\ntitle: Survey\n---›\nHello.\n---\n');
    const { frontMatter, end } = parseFrontMatter(text);
    assert.deepEqual(frontMatter?.span, spans[0]);
    assert.equal(text.slice(end), 'Hello.\n---\n');
    assert.equal(frontMatter?.title, 'Survey');
  });

  it('holds keys, their continuations, comments and blank lines', () => {
    const body =
      '# who\ntitle: A long\n  title\n\nignore:\n- a\n- b # why\nvalues: {\n  a: b\n}\n"my key": x\nnote: "one\n\n  two"';
    const { frontMatter, problems } = parseFrontMatter(script(body));
    assert.deepEqual(problems, []);
    assert.equal(frontMatter?.title, 'A long title');
    assert.deepEqual(
      frontMatter?.ignore.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(valuesOf(script(body)), { 'my key': 'x', note: 'one\ntwo', a: 'b' });
  });

  it('may be empty', () => {
    for (const text of ['---\n---', '---\n---\nHello', '---\n\n---\nHello', '---\n# call: cold-call\n---\n']) {
      assert.deepEqual(parseFrontMatter(text).frontMatter?.entries, [], text);
    }
  });

  it('is not there without --- on line 1', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      'Hello.\n---\ntitle: x\n---\n',
      '\n---\ntitle: x\n---\n',
      '----\ntitle: x\n---\n',
    ])
      none(text);
  });

  it('is a Markdown rule where prose follows', () => {
    for (const text of [
      '---\n\nHello there.\n\n---\n',
      '---\n## Opening\n\nHello, is this the right number: 12?\n---\n',
      '---\n> "Hello"\n---\n',
      '---\n- one\n- two\n---\n',
      '---\n? Who is it\n---\n',
      '---\nThank you, I know you are busy: it shows.\n---\n',
      '---\nGatekeeper: Who is calling?\nYou: Kenji.\n\nMore.\n',
    ]) {
      none(text);
    }
  });

  it('is not ended by --- inside a value', () => {
    const { frontMatter } = parseFrontMatter('---\ntitle: a --- b\nnote: |\n  ---\ncall: referral\n---\n');
    assert.equal(frontMatter?.call, 'referral');
  });

  it('is reported where nothing closes its keys', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const { text, spans } = marked(
        '‹---\ntitle: Survey\ncall: cold-call›\n\n# Opening\nHello.\n'.replaceAll('\n', eol),
      );
      const { problems, frontMatter } = parseFrontMatter(text);
      assert.equal(frontMatter, undefined);
      assert.deepEqual(
        problems.map(({ span }) => span),
        spans,
      );
      assert.match(problems[0]?.message ?? '', /below `call: cold-call`\.$/);
      const after = mended(text, problems[0] ?? { fix: undefined });
      assert.equal(after, '---\ntitle: Survey\ncall: cold-call\n---\n\n# Opening\nHello.\n'.replaceAll('\n', eol));
      assert.equal(parseFrontMatter(after).frontMatter?.call, 'cold-call');
    }
  });

  it('leaves headings and cues below unclosed keys to the script', () => {
    for (const rest of ['# Opening\nHello.', 'Gatekeeper: Who is it?', 'Hello.']) {
      const text = `---\ncall: voicemail\n${rest}`;
      const after = mended(text, parseFrontMatter(text).problems[0] ?? { fix: undefined });
      assert.equal(after.slice(parseFrontMatter(after).end), rest);
    }
  });

  it('names the line that is no key where the writer did close it', () => {
    const { text, spans } = marked('---\ntitle: Survey\n‹call cold-call›\nseller: Aiko\n---\nHello.');
    const { problems } = parseFrontMatter(text);
    assert.deepEqual(
      problems.map(({ span }) => span),
      spans,
    );
    assert.match(problems[0]?.message ?? '', /“call cold-call” sets no key/);
  });

  it('counts offsets in UTF-16, after a byte-order mark and with every line end', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      for (const mark of ['', '\uFEFF']) {
        const source =
          `${mark}---\ntitle: ‹🎯 計画›\ncall: ‹referral›\nvalues:\n  city: ‹Ōsaka›\n---\nHello.`.replaceAll('\n', eol);
        const { text, spans } = marked(source);
        const { frontMatter, values, end } = parseFrontMatter(text);
        const found = [
          ...(frontMatter?.entries.slice(0, 2).map(({ valueSpan }) => valueSpan) ?? []),
          values.get('city')?.span,
        ];
        assert.deepEqual(found, spans);
        assert.equal(text.slice(end), 'Hello.');
        assert.equal(frontMatter?.span.start, mark.length);
      }
    }
  });
});

describe('front matter: what it says', () => {
  it('reads a long list', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const items = Array.from({ length: 100 }, (_, i) => `  - rule-${i}`);
      const text = script(['ignore:', ...items].join('\n')).replaceAll('\n', eol);
      const { frontMatter, problems } = parseFrontMatter(text);
      assert.equal(frontMatter?.ignore.length, 100);
      assert.deepEqual(problems, []);
    }
  });

  it('takes values as written', () => {
    const body =
      'phone: 0312\nok: yes\nday: 2027-01-02\nnil: ~\nnull: null\nhex: 0x1F\nfloat: 1.50\nq: "a \\u0041"\nempty:\nblank: ""';
    assert.deepEqual(valuesOf(script(body)), {
      phone: '0312',
      ok: 'yes',
      day: '2027-01-02',
      nil: '~',
      null: 'null',
      hex: '0x1F',
      float: '1.50',
      q: 'a A',
      blank: '',
    });
  });

  it('reads every known key', () => {
    const body = `title: Survey
call: follow-up
language: en
seller: Kenji Sato
company: Northwind
buyer: Aiko Mori
values:
  industry: steel
speakers:
  Ken: seller
  Front Office: gatekeeper
ignore: [ask-missing, loss-missing]
unmarked: notes
meeting: 2028-02-29
budget: 1 min 30 s
prospects: people.csv`;
    const { frontMatter, problems } = parseFrontMatter(script(body));
    assert.deepEqual(problems, []);
    assert.equal(frontMatter?.title, 'Survey');
    assert.equal(frontMatter?.call, 'follow-up');
    assert.equal(frontMatter?.unmarked, 'notes');
    assert.equal(frontMatter?.meeting, '2028-02-29');
    assert.equal(frontMatter?.budget?.seconds, 90);
    assert.deepEqual(
      [...(frontMatter?.speakers ?? [])],
      [
        ['ken', 'seller'],
        ['front office', 'gatekeeper'],
      ],
    );
    assert.deepEqual(
      frontMatter?.ignore.map(({ id }) => id),
      ['ask-missing', 'loss-missing'],
    );
    assert.deepEqual(valuesOf(script(body)), {
      seller: 'Kenji Sato',
      company: 'Northwind',
      buyer: 'Aiko Mori',
      industry: 'steel',
    });
  });

  it('knows its keys in any letter case', () => {
    const { frontMatter } = parseFrontMatter(script('Call: referral\nSELLER: Aiko'));
    assert.equal(frontMatter?.call, 'referral');
    assert.equal(parseFrontMatter(script('SELLER: Aiko')).values.get('seller')?.value, 'Aiko');
  });

  it('says nothing of a known key that is left empty', () => {
    const keys = ['title', 'call', 'language', 'values', 'speakers', 'ignore', 'unmarked', 'meeting', 'budget'];
    const { problems, frontMatter } = parseFrontMatter(script(keys.map((key) => `${key}:`).join('\n')));
    assert.deepEqual(problems, []);
    assert.equal(frontMatter?.entries.length, keys.length);
    assert.deepEqual(
      frontMatter?.entries.filter(({ value, valueSpan }) => value !== undefined || valueSpan),
      [],
    );
  });
});

describe('front matter: values a key cannot have', () => {
  const cases: [body: string, says: RegExp, fixed?: string][] = [
    [
      'call: ‹Cold call›',
      /“Cold call”. It can be `cold-call`, `first-meeting`, `referral`, `follow-up` or `voicemail`/,
      'call: cold-call',
    ],
    ['call: ‹cold› # first', /“cold”/, 'call: cold-call # first'],
    ['call: ‹banana›', /“banana”/],
    ['language: ‹English›', /`en`/, 'language: en'],
    ['language: ‹ja›', /`en`/],
    ['unmarked: ‹note›', /`spoken` or `notes`/, 'unmarked: notes'],
    ['meeting: ‹2027/3/5›', /2027-03-15/, 'meeting: 2027-03-05'],
    ['meeting: ‹2027-03-05T10:00›', /2027-03-15/, 'meeting: 2027-03-05'],
    ['meeting: ‹2027-02-29›', /2027-02-29/],
    ['meeting: ‹next week›', /next week/],
    ['budget: ‹90›', /`90s`/, 'budget: 90s'],
    ['budget: ‹short›', /`90s`/],
    [
      'speakers:\n  Ken: ‹prospect›',
      /`Ken` in `speakers` cannot be “prospect”. It can be `seller`, `gatekeeper`, `buyer` or `other`/,
      'speakers:\n  Ken: buyer',
    ],
    ['speakers: ‹Ken›', /`speakers` holds names/],
    ['speakers: ‹[Ken]›', /not a list/],
    ['values: ‹steel›', /`values` holds names/],
    ['values:\n  product: ‹[Name]›', /`values` holds a name/, 'values:\n  product: "[Name]"'],
    ['ignore: ‹ask-missing, loss-missing›', /list of rule names/, 'ignore: [ask-missing, loss-missing]'],
    ['seller: ‹{{name}}›', /quotes/, 'seller: "{{name}}"'],
    ['title: ‹[Name]›', /quotes/, 'title: "[Name]"'],
    ['call: ‹[cold-call]›', /one word. It can be `cold-call`/],
  ];
  for (const [body, says, fixed] of cases) {
    it(`answers ${body.replaceAll('\n', ' ')}`, () => expectProblem(body, 'front-matter-value', says, fixed));
  }

  it('silences the rules of an ignore that is no list all the same', () => {
    const { text, spans } = marked(script('ignore: ‹ask-missing›, ‹loss-missing›'));
    assert.deepEqual(
      parseFrontMatter(text).frontMatter?.ignore.map(({ span }) => span),
      spans,
    );
  });
});

describe('front matter: broken YAML', () => {
  const cases: [body: string, says: RegExp, fixed?: string][] = [
    ['title: ‹B›uyer survey: manufacturing', /holds a colon/, 'title: "Buyer survey: manufacturing"'],
    ['title: ‹S›ay "hi": now # loud', /colon/, `title: 'Say "hi": now' # loud`],
    ['values:\n  a: ‹b›: c\n  d: e', /value of `a` holds a colon/, 'values:\n  a: "b: c"\n  d: e'],
    ['title: "Just" ‹x›', /quotes/, `title: '"Just" x'`],
    ["title: 'it‹'›s'".replace("‹'›s'", "'‹s'›"), /quotes/, `title: "'it's'"`],
    ['company: {{c}} ‹Ltd›', /quotes/, 'company: "{{c}} Ltd"'],
    ['title: ‹@›home', /quotes/, 'title: "@home"'],
    ['values:\n‹\t›a: b\n\tc: d', /tab/i, 'values:\n  a: b\n  c: d'],
    ['‹call:referral›', /space after its colon. Write `call: referral`/, 'call: referral'],
    ['title: ‹x›\n  call: referral', /line below `title` is indented/, 'title: x\ncall: referral'],
    ['title: x\n‹title›: y', /twice/],
    ['values:\n  a: x\n  ‹a›: y', /`a` is there twice/],
  ];
  for (const [body, says, fixed] of cases) {
    it(`answers ${body.replaceAll('\n', ' ')}`, () => expectProblem(body, 'front-matter', says, fixed));
  }

  it('names the ranges that YAML names', () => {
    for (const body of [
      'title: a: b\ncall: referral\n',
      'title: "a\ncall: referral\n',
      'ignore: [a\ncall: referral\n',
      'title: @x\n',
      'a: "\\q"\n',
    ]) {
      const [theirs] = parseDocument(body, { prettyErrors: false }).errors;
      const [ours] = parseFrontMatter(`---\n${body}---\n`).problems;
      assert.deepEqual(ours?.span, { start: 4 + (theirs?.pos[0] ?? 0), end: 4 + (theirs?.pos[1] ?? 0) }, body);
    }
  });

  it('names the key that is never closed and closes it', () => {
    for (const [body, fixed] of [
      ['title: "Survey\ncall: referral', 'title: "Survey"\ncall: referral'],
      ['ignore: [ask-missing\ncall: referral', 'ignore: [ask-missing]\ncall: referral'],
    ] as const) {
      const text = script(body);
      const { problems, frontMatter } = parseFrontMatter(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', /`(title|ignore)` is never closed/);
      assert.equal(mended(text, problems[0] ?? { fix: undefined }), script(fixed));
      assert.equal(frontMatter?.call, 'referral');
    }
  });

  it('leaves the other keys readable', () => {
    for (const bad of [
      'x: a: b',
      'x: "a',
      'x: [a',
      'x: {a: [',
      'x: *y',
      'x: @z',
      'x: - y',
      'x:\n\ty: z',
      'x: "\\q"',
      'x: a\n  y: z',
      'x:y',
      'x: [a]: b',
    ]) {
      for (const body of [
        `${bad}\ncall: referral\nseller: Aiko`,
        `call: referral\nseller: Aiko\n${bad}`,
        `call: referral\n${bad}\nseller: Aiko`,
      ]) {
        const { frontMatter, problems, values } = parseFrontMatter(script(body));
        assert.equal(frontMatter?.call, 'referral', body);
        assert.equal(values.get('seller')?.value, 'Aiko', body);
        assert.ok(problems.length > 0, body);
      }
    }
  });

  it('keeps the words it cannot read', () => {
    assert.deepEqual(valuesOf(script('product: Plan B: the sequel\nvalues:\n  a: b: c\n  d: e')), {
      product: 'Plan B: the sequel',
      a: 'b: c',
      d: 'e',
    });
  });

  it('refuses aliases, anchors and tags, and resolves nothing', () => {
    const { text, spans } = marked(script('a: ‹&a› [x]\nb: ‹*a›\nc: ‹!str› y\ncall: referral'));
    const { problems, frontMatter, values } = parseFrontMatter(text);
    assert.deepEqual(
      problems.map(({ span }) => span),
      spans,
    );
    assert.match(problems[1]?.message ?? '', /value of `b` in quotes/);
    assert.equal(mended(text, problems[1] ?? { fix: undefined }).split('\n')[2], 'b: "*a"');
    assert.equal(values.get('b')?.value, '*a');
    assert.equal(frontMatter?.call, 'referral');
  });

  it('stays small before an alias bomb', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &k${i + 1} [${Array(9).fill(`*k${i}`).join(', ')}]`);
    const { values, problems } = parseFrontMatter(script(['k0: &k0 [ha]', ...lines].join('\n')));
    assert.ok(problems.length > 0 && problems.length <= 20);
    assert.ok([...values.values()].every(({ value }) => value.length < 100));
  });
});

describe('front matter: endless or nested', () => {
  const many = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));
  const bodies: Record<string, string> = {
    'keys without end': Array.from({ length: 80_000 }, (_, i) => `k${i}: some value`).join('\n'),
    'the same key': many('a: b\n', 1e6),
    'one long value': `a: ${many('word ', 1e6)}`,
    'a block without end': `call: referral\na: |\n${many('  words\n', 1e6)}`,
    'blank lines': `a:\n${many('\n', 1e6)}b: c`,
    'open brackets': `a: ${many('[', 15_000)}`,
    'open braces': `a: ${many('{a: ', 15_000)}`,
    'lists in lists': `a:\n  ${many('- ', 15_000)}`,
    'keys in keys': `a:\n  ${many('? ', 15_000)}`,
    'deep indents': Array.from({ length: 160 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    commas: `a: [${many(',', 15_000)}`,
    brackets: `a: ${many('[]', 15_000)}`,
    quotes: `a: ${many("'", 15_000)}`,
    aliases: `a: [${many('*a, ', 15_000)}`,
    'open brackets, one a line': `a: ${many('[\n ', 15_000)}`,
    colons: many('a: b: c\n', 4000),
  };
  for (const [name, body] of Object.entries(bodies)) {
    it(`answers ${name} soon`, () => {
      // What is feared here takes minutes, or all memory: the limit of a test tells it.
      const { frontMatter, problems } = parseFrontMatter(script(body));
      assert.ok(frontMatter);
      assert.ok(problems.length <= 61);
    });
  }

  it('reads the beginning of what is too long, and says that it stopped', () => {
    const body = `call: referral\n${many('name: value\n', 20_000)}`.trimEnd();
    const { frontMatter, problems } = parseFrontMatter(script(body));
    assert.equal(frontMatter?.call, 'referral');
    assert.match(problems.map(({ message }) => message).join('\n'), /too long/);
  });
});

describe('front matter: whatever is typed', () => {
  const pieces = [
    '---',
    'call: cold-call',
    'title: ',
    'a: b',
    'x: a: b',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '\t',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '🎯',
    '\uD800',
    'values:',
    'speakers:',
    'ignore:',
    '\u0000',
    '?',
    '%',
    '@',
    '`',
    ',',
    'Hello',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
  const inFence = text.map((body) => `---\n${body}\n---\nHello.`);

  it('never throws and stays inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(text, inFence), (source) => {
        const { frontMatter, problems, values, end } = parseFrontMatter(source);
        const spans: (Span | undefined)[] = [
          ...problems.flatMap(({ span, fix }) => [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]),
          ...[...values.values()].flatMap(({ span, nameSpan }) => [span, nameSpan]),
          ...(frontMatter?.entries.flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]) ?? []),
          ...(frontMatter ? [frontMatter.span, ...frontMatter.ignore.map(({ span }) => span)] : []),
        ];
        for (const span of spans)
          assert.ok(!span || (span.start >= 0 && span.start <= span.end && span.end <= source.length));
        for (const { span } of problems) assert.ok(span.start < span.end);
        assert.ok(end >= 0 && end <= source.length);
        assert.equal(frontMatter === undefined, end === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('closest', () => {
  const kinds = ['cold-call', 'first-meeting', 'referral', 'follow-up', 'voicemail'];

  it('finds what was meant', () => {
    for (const [word, meant] of [
      ['cold call', 'cold-call'],
      ['COLDCALL', 'cold-call'],
      ['cold', 'cold-call'],
      ['meeting', 'first-meeting'],
      ['refferal', 'referral'],
      ['follow up', 'follow-up'],
      ['voicmeail', 'voicemail'],
    ] as const) {
      assert.equal(closest(word, kinds)[0], meant, word);
    }
  });

  it('leaves other words alone', () => {
    for (const word of ['', '-', 'banana', 'x', 'z'.repeat(100_000)]) assert.deepEqual(closest(word, kinds), []);
  });

  it('puts the nearest first and keeps to the limit', () => {
    assert.deepEqual(closest('ask-mising', ['loss-missing', 'ask-missing', 'insight-missing', 'ask-missing-2'], 1), [
      'ask-missing',
    ]);
  });
});
