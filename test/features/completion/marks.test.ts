import assert from 'node:assert/strict';
import { completionsIn, expectTaken, labels } from '../../support/completion';

const PARTS = '# Opening\n\nHello.\n\n# Ask (20s)\n\nWould this week suit?\n\n# “What, now?” and why\n\nSo.\n';

describe('completion of section titles', () => {
  it('offers the other sections behind an arrow, in the order of the script', () => {
    for (const arrow of ['-> ', '->', '→ ', '  -> ', '<- ', '← '])
      assert.deepEqual(labels(`${PARTS}\n${arrow}<|>\n`), ['Opening', 'Ask'], arrow);
    assert.deepEqual(labels(`# A\n\n-> <|>\n\n${PARTS}`), ['Opening', 'Ask', 'What, now?” and why']);
  });

  it('takes a title for all that stands there, with a space before it', () => {
    expectTaken(`${PARTS}\n-> Op<|>en it\n`, 'Ask', `${PARTS}\n-> Ask\n`);
    expectTaken(`${PARTS}\n-><|>\n`, 'Ask', `${PARTS}\n-> Ask\n`);
    expectTaken(`${PARTS}\n<-<|>`, 'Opening', `${PARTS}\n<- Opening`);
    expectTaken(`${PARTS}\r\n-> <|>\r\n`, 'Opening', `${PARTS}\r\n-> Opening\r\n`);
  });

  it('is matched by the words of the title, spaces and signs too', () => {
    const { items, text } = completionsIn(`# A\n\n-> What, n<|>\n\n${PARTS}`);
    const item = items.find(({ label }) => label.startsWith('What'));
    assert.equal(item && text.slice(item.span.start, item.span.end), 'What, n');
    assert.ok(item?.filterText.startsWith('What, n'));
  });

  it('brings nothing into itself', () => {
    assert.deepEqual(labels('# A\n\n<- <|>\n\n## Inner\n\nHi.\n\n# B\n\n<- A\n\n# C\n\n<- B\n\n# D\n\nHo.\n'), [
      'Inner',
      'D',
    ]);
    assert.deepEqual(labels('# A\n\nHi.\n\n## Inner\n\n<- <|>\n'), []);
    assert.deepEqual(labels('# A\n\n-> <|>\n\n# B\n\n<- A\n'), ['B']);
  });

  it('offers a title once that two sections have', () => {
    assert.deepEqual(labels('# A\n\n-> <|>\n\n# B\n\nHi.\n\n# B\n\nHo.\n'), ['B']);
  });

  it('is no arrow in a sentence, a fence or a note', () => {
    for (const source of ['So -> <|>', '~~~\n-> <|>\n~~~\n', '// -> <|>', '<!--\n-> <|>\n-->', '\\-> <|>'])
      assert.deepEqual(labels(`# A\n\nHi.\n\n# B\n\n${source}\n`), [], source);
  });

  it('offers sections of other scripts, of the house script by their titles alone', () => {
    const others = () => [
      { path: 'house.pitch', place: 'x:/house.pitch', titles: () => ['Thanks', 'Opening'], isHouse: true },
      { path: '../calls/first.pitch', place: 'x:/calls/first.pitch', titles: () => ['Ask', 'Close'] },
    ];
    const source = `${PARTS}\n<- <|>\n`;
    assert.deepEqual(labels(source, { others }), ['Opening', 'Ask', 'Thanks', 'house.pitch', '../calls/first.pitch']);
    assert.deepEqual(labels(source.replace('<- ', '-> '), { others }), ['Opening', 'Ask']);
    expectTaken(source, '../calls/first.pitch', `${PARTS}\n<- ../calls/first.pitch#\n`, { others });
    const behind = `${PARTS}\n<- ../calls/first.pitch#C<|>l\n`;
    assert.deepEqual(labels(behind, { others, character: '#' }), ['Ask', 'Close']);
    expectTaken(behind, 'Close', `${PARTS}\n<- ../calls/first.pitch#Close\n`, { others });
    assert.deepEqual(labels(`${PARTS}\n<- unknown.pitch#<|>\n`, { others }), []);
  });
});

const KNOWN = '---\ncall: cold-call\nseller: Kenji Sato\nvalues:\n  industry: automotive parts\n---\n';

describe('completion of placeholders', () => {
  it('offers known values with what they hold, then names without one', () => {
    const { items } = completionsIn(`${KNOWN}\nHi {{when}}, {{<|>`);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['seller', 'Kenji Sato'],
        ['industry', 'automotive parts'],
        ['when', 'no value yet'],
      ],
    );
  });

  it('closes what it opens, and doubles no brace', () => {
    const after = `${KNOWN}\nI’m {{seller}} of us.\n`;
    for (const braces of ['{{<|>', '{{<|>}}', '{{se<|>', '{{se<|>}}', '{{se<|>l}}', '{{<|>}', '{{sell<|>er }}'])
      expectTaken(`${KNOWN}\nI’m ${braces} of us.\n`, 'seller', after);
    expectTaken(`${KNOWN}\nI’m {{ se<|> }}.`, 'seller', `${KNOWN}\nI’m {{ seller}}.`);
  });

  it('leaves the next placeholder on the line alone', () => {
    expectTaken(`${KNOWN}\nI’m {{<|> of {{industry}}.`, 'seller', `${KNOWN}\nI’m {{seller}} of {{industry}}.`);
  });

  it('works in titles, directions, comebacks and answers, and not in notes and programs', () => {
    for (const line of [
      '# A {{<|>}}',
      '(pause for {{<|>}})',
      '? Is {{<|>}} in?',
      '? Why?\n  {{<|>}}',
      '| They say | You say |\n| --- | --- |\n| a | {{<|>}} |',
    ])
      assert.deepEqual(labels(`${KNOWN}\n${line}\n`), ['seller', 'industry'], line);
    for (const line of ['// {{<|>}}', '<!-- {{<|>}} -->', '~~~js\n{{<|>}}\n~~~', '- [ ] {{<|>}}'])
      assert.deepEqual(labels(`${KNOWN}\n${line}\n`), [], line);
  });

  it('is none behind one that is closed, or behind one brace', () => {
    assert.deepEqual(labels(`${KNOWN}\nHi {{seller}} <|>`), []);
    assert.deepEqual(labels(`${KNOWN}\nHi {<|>`, { character: '{' }), []);
  });
});

describe('completion of speakers', () => {
  const front = '---\nseller: Kenji Sato\nbuyer: Ms Mori\nspeakers:\n  hana: gatekeeper\n---\n';
  const speakers = (source: string, of = {}) => labels(source, of, 'speaker');

  it('offers those the script declares and uses, its people, and the language’s own', () => {
    assert.deepEqual(speakers(`${front}\n<|>\n`), ['Hana:', 'Ms Mori:', 'Kenji:', 'Gatekeeper:', 'Buyer:', 'You:']);
    assert.deepEqual(speakers('Kim: Hello.\nRobin: Hello.\nKim: Shall we?\nRobin: Yes.\n\n<|>').slice(0, 2), [
      'Kim:',
      'Robin:',
    ]);
  });

  it('takes a name with its colon, for the letters typed of it', () => {
    expectTaken(`${front}\nHa<|>\n`, 'Hana:', `${front}\nHana: \n`);
    expectTaken(`${front}\nMs Mo<|>\n`, 'Ms Mori:', `${front}\nMs Mori: \n`);
    expectTaken(`${front}\nKe<|>: Hello.\n`, 'Kenji:', `${front}\nKenji: Hello.\n`);
    expectTaken(`${front}\nKe<|>Hello.\n`, 'Kenji:', `${front}\nKenji: Hello.\n`);
  });

  it('is offered at the start of a line alone, and for names alone that begin so', () => {
    for (const source of ['Hi. Ga<|>', 'Hi Ga<|>', '# Ga<|>', '// Ga<|>', '(Ga<|>', 'Gates<|>', 'Hello t<|>', 'G<|>'])
      assert.deepEqual(speakers(source), [], source);
    assert.deepEqual(speakers('Ga<|>'), ['Gatekeeper:']);
    assert.deepEqual(speakers('Hello.\n\nYou<|>'), [], '“You know” begins a sentence');
    assert.deepEqual(speakers('Gatekeeper: Who is it?\nYou<|>'), ['You:']);
    assert.deepEqual(speakers('> Ga<|>'), ['Gatekeeper:']);
  });
});

describe('completion of rules to keep quiet', () => {
  const ask = 'All I need is 15 minutes. Would this week suit, or is next week better?\n';
  const follow = '---\ncall: follow-up\n---\n';

  it('offers those first that find something in what comes next, then elsewhere', () => {
    const source = `${follow}\nI can email you a brochure.\n\n// pitch-ignore <|>\n${ask}`;
    assert.deepEqual(labels(source, { character: ' ' }).slice(0, 2), ['ask-not-thirty', 'email-offer']);
  });

  it('offers no error and no move that is missing, and none that is there already', () => {
    const all = labels(`// pitch-ignore vague-claim, <|>\n${ask}`);
    for (const id of ['unknown-section', 'thanks-missing', 'vague-claim']) assert.ok(!all.includes(id), id);
    assert.ok(all.includes('over-budget'));
  });

  it('takes one for the letters typed of it', () => {
    expectTaken(
      `// pitch-ignore ask-n<|>ow, drop-in: why\n${ask}`,
      'ask-not-thirty',
      `// pitch-ignore ask-not-thirty, drop-in: why\n${ask}`,
    );
  });

  it('leaves the reason, and other notes, to the writer', () => {
    for (const note of ['// pitch-ignore drop-in: as<|>', '// ask<|>', '// pitch-ign<|>', 'pitch-ignore <|>'])
      assert.deepEqual(labels(`${note}\n${ask}`), [], note);
  });
});
