import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSettingsFile } from '../../../server/src/coaching/index';
import { settingsCompletions, settingsHover } from '../../../server/src/features/index';
import { SETTING_TEXTS } from '../../../server/src/features/settings-file/texts';
import { inOrder, taken } from '../../support/completion';
import { marked } from '../../support/marked';

function offered(source: string, character?: string): string[] {
  const { text, cursor = 0 } = marked(source);
  return inOrder(settingsCompletions(text, cursor, character).items).map(({ label }) => label);
}

/** Taking `label` at `<|>` makes the file read `after`, which has no mistake. */
function expectTaken(source: string, label: string, after: string): void {
  const { text, cursor = 0 } = marked(source);
  const item = settingsCompletions(text, cursor).items.find((each) => each.label === label);
  assert.ok(item, `“${label}” is offered in ${source}`);
  assert.equal(taken(text, item), after);
}

function hover(source: string): string | undefined {
  const { text, cursor = 0 } = marked(source);
  return settingsHover(text, cursor, (rule) => `page:${rule}`)?.text;
}

const KEYS = ['rules', 'folders', 'speakers', 'names', 'wordsPerMinute', 'ask', 'house', 'houseRules'];

describe('completion in pitch.yaml', () => {
  it('offers the keys that are not there', () => {
    assert.deepEqual(offered('<|>'), KEYS);
    assert.deepEqual(
      offered('names: [A]\n<|>\nask:\n  minutes: 20\n'),
      KEYS.filter((key) => key !== 'names' && key !== 'ask'),
    );
    assert.deepEqual(offered('ru<|>'), ['rules']);
    expectTaken('ho<|>', 'houseRules', 'houseRules:\n  - ');
    expectTaken('as<|>', 'ask', 'ask:\n  minutes: 30');
    expectTaken('ru<|>e:\n  drop-in: off\n', 'rules', 'rules:\n  drop-in: off\n');
  });

  it('offers rules and their levels, for all and by folder, the file’s own too', () => {
    const house = 'houseRules:\n  - id: plain-words\n    message: M.\n    avoid: synergy\n';
    for (const source of [
      'rules:\n  <|>',
      `${house}rules:\n  <|>`,
      'folders:\n  calls/japan:\n    <|>',
      'rules: {<|>}',
    ])
      assert.ok(offered(source).includes('ask-not-thirty'), source);
    assert.ok(offered(`${house}rules:\n  pl<|>`).includes('plain-words'));
    assert.ok(!offered('rules:\n  drop-in: off\n  <|>').includes('drop-in'));
    assert.ok(!offered('rules:\n  <|>').includes('unknown-section'), 'an error stays');
    for (const source of [
      'rules:\n  drop-in: <|>',
      'folders:\n  a:\n    drop-in: <|>',
      'rules: {drop-in: <|>}',
      'rules:\n  drop-in:<|>',
    ])
      assert.deepEqual(offered(source), ['off', 'hint', 'info', 'warning'], source);
    expectTaken('rules:\n  dro<|>', 'drop-in', 'rules:\n  drop-in: off');
    expectTaken('rules:\n  drop-in:<|>', 'hint', 'rules:\n  drop-in: hint');
  });

  it('offers roles, lengths, and the parts of a house rule', () => {
    assert.deepEqual(offered('speakers:\n  Hana: <|>'), ['seller', 'gatekeeper', 'buyer', 'other']);
    assert.deepEqual(offered('ask:\n  <|>'), ['minutes']);
    assert.ok(offered('ask:\n  minutes: <|>').includes('30'));
    assert.deepEqual(offered('houseRules:\n  - <|>'), ['id', 'message', 'level', 'calls', 'avoid', 'require']);
    assert.deepEqual(offered('houseRules:\n  - id: a\n    <|>\n    avoid: b\n'), ['message', 'level', 'calls']);
    assert.deepEqual(offered('houseRules:\n  - id: a\n    message: b\n  - <|>').length, 6);
    assert.deepEqual(offered('houseRules:\n  - level: <|>'), ['warning', 'info', 'hint']);
    for (const calls of ['calls: <|>', 'calls: [cold-call, <|>]', 'calls:\n      - <|>'])
      assert.ok(offered(`houseRules:\n  - id: a\n    ${calls}`).includes('voicemail'), calls);
    assert.ok(offered('houseRules:\n  - require: <|>').includes('question-gap'));
    assert.deepEqual(offered('houseRules:\n  - avoid:\n      - <|>'), ['phrase', 'instead']);
    assert.deepEqual(offered('houseRules:\n  - avoid:\n      - phrase: x\n        <|>'), ['instead']);
    expectTaken(
      'houseRules:\n  <|>',
      '- id',
      'houseRules:\n  - id: plain-words\n    message: Buyers stop listening here.\n    avoid: synergy',
    );
  });

  it('offers nothing where people write their own words', () => {
    for (const source of [
      'names:\n  - <|>',
      'names: [<|>]',
      'speakers:\n  Ha<|>',
      'folders:\n  ca<|>',
      'wordsPerMinute: <|>',
      'houseRules:\n  - message: <|>',
      'houseRules:\n  - avoid:\n      - ph<|>',
      'houseRules:\n  - message: one two <|>',
      'rules: # off <|>',
      '# ru<|>',
      'unknown:\n  <|>',
    ]) {
      assert.deepEqual(offered(source), [], source);
    }
  });

  it('shows no list of what stands there already, so that Enter makes a new line', () => {
    assert.deepEqual(offered('rules:\n  drop-in: off<|>'), []);
    assert.deepEqual(offered('ask:\n  minutes: 30<|>'), []);
    assert.deepEqual(offered('rules<|>'), []);
  });

  it('is asked for by a space where a value comes alone', () => {
    assert.equal(offered('rules:\n  drop-in: <|>', ' ').length, 4);
    assert.deepEqual(offered('rules:\n <|>', ' '), []);
    assert.deepEqual(offered('rules:\n  ask-<|>', '-'), []);
  });

  it('reads files in any line ends', () => {
    assert.deepEqual(offered('ask:\r\n  minutes: 20\r\nrules:\r\n  drop-in: <|>\r\n'), [
      'off',
      'hint',
      'info',
      'warning',
    ]);
    expectTaken('as<|>\r\nnames: []\r\n', 'ask', 'ask:\r\n  minutes: 30\r\nnames: []\r\n');
  });

  it('offers the scripts of the workspace as the house script', () => {
    const scripts = () => ['house.pitch', 'shared/our house: new.pitch'];
    const offered = (text: string, offset = text.length, character?: string) =>
      settingsCompletions(text, offset, character, scripts).items;
    assert.deepEqual(
      offered('house: ').map(({ label, newText }) => [label, newText]),
      [
        ['house.pitch', 'house.pitch'],
        ['shared/our house: new.pitch', '"shared/our house: new.pitch"'],
      ],
    );
    const [first] = offered('house: sha/re', 10);
    assert.deepEqual(first?.span, { start: 7, end: 13 });
    assert.equal(offered('house:')[0]?.newText, ' house.pitch');
    assert.deepEqual(offered('names:\n  house: '), []);
    assert.deepEqual(offered('house: x-', 9, '-'), []);
  });

  it('knows the keys that the reader knows, and no other', () => {
    const reads = (text: string): boolean =>
      !readSettingsFile(text).problems.some(({ message }) => /no (?:setting|key)/.test(message));
    for (const path of Object.keys(SETTING_TEXTS)) {
      const keys = path.split('.').filter((key) => key !== '-');
      const [first = '', second, third] = keys;
      const text =
        second === undefined
          ? `${first}:\n`
          : first === 'ask'
            ? `ask: {${second}: }\n`
            : third === undefined
              ? `houseRules: [{${second}: }]\n`
              : `houseRules: [{avoid: [{${third}: x}]}]\n`;
      assert.ok(reads(text), text);
    }
    assert.match(
      readSettingsFile('x: 1\n').problems[0]?.message ?? '',
      /There are `rules`, `folders`, `speakers`, `names`, `wordsPerMinute`, `ask`, `house` and `houseRules`/,
    );
    assert.deepEqual(offered('<|>'), KEYS);
  });

  it('has a text for each key that docs/settings.md tells of', () => {
    const page = readFileSync('docs/settings.md', 'utf8');
    for (const path of Object.keys(SETTING_TEXTS)) assert.ok(page.includes(path.split('.').at(-1) ?? ''), path);
  });
});

describe('hover in pitch.yaml', () => {
  it('tells what a key is for', () => {
    assert.match(hover('ru<|>les:\n  drop-in: off\n') ?? '', /How much each rule weighs/);
    assert.match(hover('ask:\n  min<|>utes: 20\n') ?? '', /in fives/);
    assert.match(hover('houseRules:\n  - id: a\n    requ<|>ire: thanks\n') ?? '', /checklist/);
    assert.match(hover('houseRules:\n  - avoid:\n      - {phrase: a, ins<|>tead: b}\n') ?? '', /One pick/);
  });

  it('tells what a rule advises, and what a value means', () => {
    assert.match(hover('rules:\n  ask-not-thi<|>rty: hint\n') ?? '', /30 minutes[\s\S]*page:ask-not-thirty/);
    assert.match(hover('ask:\n  minutes: 20\nfolders:\n  a:\n    ask-not-thi<|>rty: hint\n') ?? '', /20 minutes/);
    assert.match(
      hover('houseRules:\n  - {id: plain, message: Plain words., avoid: x}\nrules:\n  pl<|>ain: hint\n') ?? '',
      /Plain words/,
    );
    assert.match(hover('rules:\n  drop-in: hi<|>nt\n') ?? '', /worth a thought/);
    assert.match(hover('speakers:\n  Hana: gate<|>keeper\n') ?? '', /answers for the buyer/);
    assert.match(hover('houseRules:\n  - require: lo<|>ss\n') ?? '', /what not meeting/);
  });

  it('says nothing of words that people write', () => {
    for (const source of [
      'names:\n  - ru<|>les\n',
      '# ru<|>les:\n',
      'speakers:\n  Ha<|>na: buyer\n',
      'rules:\n  no-su<|>ch: off\n',
      '<|>',
    ])
      assert.equal(hover(source), undefined, source);
  });
});
