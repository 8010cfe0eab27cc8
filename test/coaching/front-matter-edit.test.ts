import assert from 'node:assert/strict';
import {
  declareSpeaker,
  ignoreInFile,
  noLongerIgnored,
  parseScript,
  type Script,
  setFrontMatter,
  type TextEdit,
} from '../../server/src/script/index';
import { applyEdits } from '../support/rules';

type Change = (script: Script) => readonly TextEdit[] | undefined;

/** `before` reads `after` once changed, with every line end and after a byte-order mark. */
function expectChange(before: string, change: Change, after: string): void {
  for (const eol of ['\n', '\r\n', '\r']) {
    for (const mark of ['', '\uFEFF']) {
      const text = mark + before.replaceAll('\n', eol);
      // Without a line end there is none to follow.
      if (!before.includes('\n') && eol !== '\n') continue;
      const edits = change(parseScript(text));
      assert.ok(edits, 'a change is offered');
      const changed = applyEdits(text, edits);
      assert.equal(changed, mark + after.replaceAll('\n', eol));
      assert.deepEqual(parseScript(changed).frontMatterProblems, []);
    }
  }
}

function expectNone(text: string, change: Change): void {
  assert.equal(change(parseScript(text)), undefined);
}

const BROKEN = ['---\ntitle: a: b\n---\nHello.', '---\ncall: cold-call\nHello.', '---\ncall: x\ncall: y\n---\nHello.'];

describe('setting a key of the front matter', () => {
  const call: Change = (script) => setFrontMatter(script, 'call', 'referral');

  it('makes front matter where there is none', () => {
    expectChange('Hello.', call, '---\ncall: referral\n---\nHello.');
    expectChange('# Ask\n\nHello.\n', call, '---\ncall: referral\n---\n# Ask\n\nHello.\n');
    expectChange('---\n\nHello.\n', call, '---\ncall: referral\n---\n---\n\nHello.\n');
  });

  it('adds the key', () => {
    expectChange('---\ntitle: x\n---\nHello.', call, '---\ntitle: x\ncall: referral\n---\nHello.');
    expectChange('---\nnote: |\n  a\n\n---\nHello.', call, '---\nnote: |\n  a\n\ncall: referral\n---\nHello.');
    expectChange('---\n---\nHello.', call, '---\ncall: referral\n---\nHello.');
    expectChange('---\n  title: x\n---\nHello.', call, '---\n  title: x\n  call: referral\n---\nHello.');
  });

  it('replaces the value', () => {
    expectChange('---\ncall: cold # now\ntitle: x\n---\n', call, '---\ncall: referral # now\ntitle: x\n---\n');
    expectChange('---\nCall: "cold"\n---\n', call, '---\nCall: referral\n---\n');
    expectChange('---\ncall: a\n  b\ntitle: x\n---\n', call, '---\ncall: referral\ntitle: x\n---\n');
    expectChange('---\ncall: |\n  a\ntitle: x\n---\n', call, '---\ncall: referral\ntitle: x\n---\n');
  });

  it('fills an empty key', () => {
    expectChange('---\ncall:\ntitle: x\n---\n', call, '---\ncall: referral\ntitle: x\n---\n');
    expectChange('---\ncall:  # later\n---\n', call, '---\ncall: referral # later\n---\n');
  });

  it('puts in quotes what YAML would read otherwise', () => {
    for (const value of ['a: b', 'say "hi" \\ now', '*x', '', ' x ', '[y]', '# z', 'plain words', "it's"]) {
      const text = applyEdits('Hello.', setFrontMatter(parseScript('Hello.'), 'title', value) ?? []);
      const { frontMatter, frontMatterProblems } = parseScript(text);
      assert.equal(frontMatter?.title, value);
      assert.deepEqual(frontMatterProblems, []);
    }
  });

  it('offers nothing where the front matter is broken', () => {
    for (const text of BROKEN) expectNone(text, call);
  });
});

describe('ignoring a rule in a file', () => {
  const ignore: Change = (script) => ignoreInFile(script, 'new-one');
  const cases: [name: string, before: string, after: string][] = [
    ['no front matter', 'Hello.', '---\nignore: [new-one]\n---\nHello.'],
    ['no list', '---\ncall: referral\n---\n', '---\ncall: referral\nignore: [new-one]\n---\n'],
    ['an empty key', '---\nignore:\ncall: referral\n---\n', '---\nignore: [new-one]\ncall: referral\n---\n'],
    ['an empty list', '---\nignore: []\n---\n', '---\nignore: [new-one]\n---\n'],
    ['a flow list', '---\nignore: [a, "b"] # why\n---\n', '---\nignore: [a, "b", new-one] # why\n---\n'],
    ['a flow list over lines', '---\nignore: [\n  a,\n  b,\n]\n---\n', '---\nignore: [\n  a,\n  b, new-one,\n]\n---\n'],
    [
      'a block list',
      '---\nignore:\n  - a\n  - b # why\ncall: referral\n---\n',
      '---\nignore:\n  - a\n  - b # why\n  - new-one\ncall: referral\n---\n',
    ],
    ['a block list at the margin', '---\nignore:\n- a\n---\n', '---\nignore:\n- a\n- new-one\n---\n'],
  ];
  for (const [name, before, after] of cases) {
    it(`extends ${name}`, () => expectChange(before, ignore, after));
    it(`is undone with ${name}`, () => {
      const undo: Change = (script) => {
        const item = script.frontMatter?.ignore.find(({ id }) => id === 'new-one');
        return item && noLongerIgnored(script, item.span);
      };
      const script = parseScript(applyEdits(after, undo(parseScript(after)) ?? []));
      assert.deepEqual(
        script.frontMatter?.ignore.map(({ id }) => id),
        parseScript(before).frontMatter?.ignore.map(({ id }) => id) ?? [],
      );
      assert.deepEqual(script.frontMatterProblems, []);
    });
  }

  it('makes a list of words', () => {
    expectChange('---\nignore: a, b\n---\n', ignore, '---\nignore: [a, b, new-one]\n---\n');
  });

  it('takes out the one that is meant', () => {
    const take: Change = (script) =>
      noLongerIgnored(script, script.frontMatter?.ignore[0]?.span ?? { start: 0, end: 0 });
    expectChange('---\nignore: [a, b]\n---\n', take, '---\nignore: [b]\n---\n');
    expectChange('---\nignore:\n  - a # one\n  - b\n---\n', take, '---\nignore:\n  - b\n---\n');
    expectChange('---\nignore: [a]\ncall: referral\n---\n', take, '---\ncall: referral\n---\n');
    expectChange('---\nignore:\n  - a\ncall: referral\n---\n', take, '---\ncall: referral\n---\n');
    expectChange('---\nignore: [\n  a\n]\ncall: referral\n---\n', take, '---\ncall: referral\n---\n');
  });

  it('offers nothing where the rule is listed or the front matter is broken', () => {
    expectNone('---\nignore: [new-one]\n---\n', ignore);
    for (const text of BROKEN) expectNone(text, ignore);
  });
});

describe('declaring a speaker', () => {
  const declare: Change = (script) => declareSpeaker(script, 'Aiko', 'buyer');
  const cases: [name: string, before: string, after: string][] = [
    ['without front matter', 'Aiko: Hello.', '---\nspeakers:\n  Aiko: buyer\n---\nAiko: Hello.'],
    ['as a new key', '---\ncall: referral\n---\n', '---\ncall: referral\nspeakers:\n  Aiko: buyer\n---\n'],
    [
      'below an empty key',
      '---\nspeakers: # all\ncall: referral\n---\n',
      '---\nspeakers: # all\n  Aiko: buyer\ncall: referral\n---\n',
    ],
    [
      'in a mapping',
      '---\nspeakers:\n    Ken: seller # me\n\ncall: referral\n---\n',
      '---\nspeakers:\n    Ken: seller # me\n    Aiko: buyer\n\ncall: referral\n---\n',
    ],
    ['in braces', '---\nspeakers: {Ken: seller}\n---\n', '---\nspeakers: {Ken: seller, Aiko: buyer}\n---\n'],
    ['in empty braces', '---\nspeakers: {}\n---\n', '---\nspeakers: {Aiko: buyer}\n---\n'],
    [
      'in braces that end in a comma',
      '---\nspeakers: { Ken: seller, }\n---\n',
      '---\nspeakers: { Ken: seller, Aiko: buyer }\n---\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(`does so ${name}`, () => {
      expectChange(before, declare, after);
      assert.equal(parseScript(after).frontMatter?.speakers.get('aiko'), 'buyer');
    });
  }

  it('quotes a name that needs it', () => {
    const text = applyEdits('Hello.', declareSpeaker(parseScript('Hello.'), 'Dr: Mori', 'buyer') ?? []);
    assert.equal(parseScript(text).frontMatter?.speakers.get('dr: mori'), 'buyer');
  });

  it('offers nothing where speakers is no mapping or the front matter is broken', () => {
    for (const text of [...BROKEN, '---\nspeakers: Ken\n---\n', '---\nspeakers: [Ken]\n---\n'])
      expectNone(text, declare);
  });
});
