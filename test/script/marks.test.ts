import assert from 'node:assert/strict';
import { ALONE, createReach, parseScript, rehearse, sourceText } from '../../server/src/script/index';

describe('links', () => {
  it('name a title, and a file where one is named', () => {
    const { links } = parseScript(
      '-> Close\n→ The ask\n<- Opening (20s)\n← Opening\n<- parts/hello.pitch#Credibility\n<- hello.pitch\n\\-> 40 %\n->\n',
    );
    assert.deepEqual(
      links.map(({ kind, title, file }) => [kind, title, file]),
      [
        ['goto', 'Close', undefined],
        ['goto', 'The ask', undefined],
        ['reuse', 'Opening (20s)', undefined],
        ['reuse', 'Opening', undefined],
        ['reuse', 'Credibility', 'parts/hello.pitch'],
        ['reuse', '', 'hello.pitch'],
        ['goto', '', undefined],
      ],
    );
  });
});

describe('notes, to-dos and what is ignored', () => {
  it('are neither read nor said', () => {
    const script = parseScript(
      '// a note\n//\nhttps://example.org\n//not a note\n- [ ] ring back\n- [x] done\n<!-- later -->\n---\n***\n',
    );
    const heard = script.pieces.map(({ voice, span }) => `${voice} ${sourceText(script, span)}`);
    assert.deepEqual(heard, [
      'note a note',
      'seller https://example.org',
      'seller //not a note',
      'note ring back',
      'note done',
      'note <!-- later -->',
    ]);
    assert.deepEqual(
      script.todos.map((span) => sourceText(script, span)),
      ['ring back', 'done'],
    );
  });

  it('keep rules quiet on the next paragraph, comeback with its answers, or section', () => {
    const script = parseScript(
      '// pitch-ignore rule-a, rule-b: agreed\nOne\ntwo.\n\n// pitch-ignore rule-c\n\n? Why?\n  So.\n\n  More.\n\n// pitch-ignore rule-d\n// a note between\n# Part\nx\n// pitch-ignore\n',
    );
    assert.deepEqual(
      script.ignores.map(({ rules, target }) => [
        rules.map(({ id, span }) => (sourceText(script, span) === id ? id : '?')).join(),
        target && sourceText(script, target),
      ]),
      [
        ['rule-a,rule-b', 'One\ntwo.'],
        ['rule-c', '? Why?\n  So.\n\n  More.'],
        ['rule-d', '# Part\nx\n// pitch-ignore\n'],
        ['', undefined],
      ],
    );
  });
});

describe('written words', () => {
  it('stand under headings and lead-ins that name an email, a text or a message', () => {
    const script = parseScript(
      '# Follow-up email\nDear {{buyer}}.\n## Subject\nUs.\n# Call\nHello.\n\n**Text message:**\nSee you there.\n\n# Just email me\n? Just email me\n  No.\n',
    );
    assert.deepEqual(
      script.passages.map(({ span, written }) => `${sourceText(script, span)} ${written}`),
      ['Dear {{buyer}}. true', 'Us. true', 'Hello. false', 'See you there. true', 'No. true'],
    );
  });
});

describe('a rehearsal', () => {
  const told = (text: string): string[] =>
    rehearse(createReach(parseScript(text), ALONE)).map(({ kind, text: words, voice }) =>
      kind === 'words' ? `${voice}: ${words}` : `${kind} ${words}`,
    );

  it('says the words of another section where they are brought in', () => {
    assert.deepEqual(told('# Gate\nHi.\n<- Who\n-> Ask\n# Who\nI am Ann.\n(pause)\n# Ask\nBuyer: And?\n'), [
      'title Gate',
      'seller: Hi.',
      'seller: I am Ann.',
      'direction: pause',
      'goto Ask',
      'title Who',
      'seller: I am Ann.',
      'direction: pause',
      'title Ask',
      'buyer: And?',
    ]);
  });

  it('brings in a section that reaches itself once', () => {
    assert.deepEqual(told('# A\none\n<- B\n# B\ntwo\n<- A\n<- B\n'), [
      'title A',
      'seller: one',
      'seller: two',
      'title B',
      'seller: two',
      'seller: one',
    ]);
  });

  it('stays bounded however often sections bring each other in', () => {
    const text = Array.from({ length: 24 }, (_, index) => `# S${index}\nw\n<- S${index + 1}\n<- S${index + 1}\n`).join(
      '',
    );
    assert.ok(rehearse(createReach(parseScript(text), ALONE)).length <= 20_000);
  });
});
