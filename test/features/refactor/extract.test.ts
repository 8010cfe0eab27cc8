import assert from 'node:assert/strict';
import { expectNone, expectRefactoring, offeredAt } from '../../support/refactor';
import { applyEdits } from '../../support/rules';

const extract = (before: string, after: string) => expectRefactoring('extract', before, after);
const leaves = (before: string) => expectNone('extract', before);

const WHO = 'This is Ann Lee of Halden. I am calling because we have just surveyed 400 hotel guests.';

describe('making a statement shared', () => {
  it('puts the paragraph at the cursor into a section at the end, and leaves an arrow', () => {
    extract(
      `# Opening\n\nGood morning.\n\nThis is <|>${WHO.slice(8)}\n\nHave you a minute?\n\n? No.\n  When, then?\n`,
      `# Opening\n\nGood morning.\n\n<- Credibility statement\n\nHave you a minute?\n\n? No.\n  When, then?\n\n# Credibility statement\n\n${WHO}\n`,
    );
  });

  it('takes the sentences that a selection touches', () => {
    extract(
      'Good morning. I have ‹to show it to you. You would not believe› me. Have you a minute?\n\nFine.\n',
      'Good morning.\n<- Why in person\nHave you a minute?\n\nFine.\n\n# Why in person\n\nI have to show it to you. You would not believe me.\n',
    );
  });

  it('takes the paragraphs that a selection reaches over', () => {
    extract(
      'Good morning.\n\n‹One thing.\n(pause)\n\nAnother› thing.\n\nFine.\n',
      'Good morning.\n\n<- Shared statement\n\nFine.\n\n# Shared statement\n\nOne thing.\n(pause)\n\nAnother thing.\n',
    );
  });

  it('takes a selection with a line end too many for the paragraph it is', () => {
    extract(
      'Good morning.\n\n‹One thing.\n›\nFine.\n',
      'Good morning.\n\n<- Shared statement\n\nFine.\n\n# Shared statement\n\nOne thing.\n',
    );
  });

  it('takes the whole paragraph where a part cannot be parted: items, stress, what a direction parts', () => {
    const fine = (taken: string) => `Hi.\n\n<- Shared statement\n\nFine.\n\n# Shared statement\n\n${taken}\n`;
    extract('Hi.\n\n- One. ‹Two.›\n- Three.\n\nFine.\n', fine('- One. Two.\n- Three.'));
    extract('Hi.\n\nOne *two. ‹Three.* Four.›\n\nFine.\n', fine('One *two. Three.* Four.'));
    extract('Hi.\n\nOne. T‹wo.\n(pause)\nThr›ee. Four.\n\nFine.\n', fine('One. Two.\n(pause)\nThree. Four.'));
  });

  it('takes the words alone where a direction behind them is not selected', () => {
    extract(
      'Hi.\n\n‹One thing.›\n(pause)\n\nFine.\n',
      'Hi.\n\n<- Shared statement\n(pause)\n\nFine.\n\n# Shared statement\n\nOne thing.\n',
    );
  });

  it('leaves the arrow in place of a cue, in a dialogue', () => {
    extract(
      '# Desk\n\nGatekeeper: Who is calling?\nYou: I am <|>in\n     boxes.\nGatekeeper: One moment.\n',
      '# Desk\n\nGatekeeper: Who is calling?\n<- Shared statement\nGatekeeper: One moment.\n\n# Shared statement\n\nI am in\nboxes.\n',
    );
  });

  it('keeps a cue without which the words would be read otherwise', () => {
    extract(
      '# Desk\n\nBuyer: Yes?\nYou: # 1 in <|>Japan.\n\nFine.\n',
      '# Desk\n\nBuyer: Yes?\n<- Shared statement\n\nFine.\n\n# Shared statement\n\nYou: # 1 in Japan.\n',
    );
  });

  it('leaves the arrow inside an answer, at its indent', () => {
    extract(
      '? Why?\n  One.\n\n  - Two<|>\n    - three\n\n  Four.\n',
      '? Why?\n  One.\n\n  <- Shared statement\n\n  Four.\n\n# Shared statement\n\n- Two\n  - three\n',
    );
  });

  it('takes along directions, notes, blanks, stress, and what keeps a rule quiet', () => {
    extract(
      '// at the desk\n// pitch-ignore ask-not-thirty: agreed\nI need *only* 10 minutes, <|>{{buyer}}. Would this week or next week suit?\n// smile\n(pause)\n\nFine.\n',
      '<- Ask\n\nFine.\n\n# Ask\n\n// at the desk\n// pitch-ignore ask-not-thirty: agreed\nI need *only* 10 minutes, {{buyer}}. Would this week or next week suit?\n// smile\n(pause)\n',
    );
  });

  describe('where the same words stand in several places', () => {
    it('replaces them all, and counts them', () => {
      const { title } = extract(
        '? No.\n  One\n  <|>thing.\n\n? Why?\nOne thing.\n\n? What?\n  Yes. One thing. No.\n',
        '? No.\n  <- Shared statement\n\n? Why?\n<- Shared statement\n\n? What?\n  Yes.\n  <- Shared statement\n  No.\n\n# Shared statement\n\nOne\nthing.\n',
      );
      assert.equal(title, 'Make this the shared statement (3 places)');
    });

    it('lets one of them be the section where it stands, so that the call goes its way', () => {
      extract(
        `# Desk\n\nGatekeeper: Who is calling?\nYou: <|>${WHO}\nGatekeeper: One moment.\n\n# Opening\n\nGood morning.\n\n${WHO}\n\n# Close\n\nFine.\n`,
        `# Desk\n\nGatekeeper: Who is calling?\n<- Credibility statement\nGatekeeper: One moment.\n\n# Opening\n\nGood morning.\n\n# Credibility statement\n\n${WHO}\n\n# Close\n\nFine.\n`,
      );
    });

    it('lets it be the one in the call itself, not one in a dialogue', () => {
      extract(
        `# Desk\r\n\r\nGatekeeper: Who is calling?\r\nYou: <|>${WHO}\r\n\r\n# Opening\r\n\r\nGood morning.\r\n(smile)\r\n\r\n${WHO}\r\n`,
        `# Desk\r\n\r\nGatekeeper: Who is calling?\r\n<- Credibility statement\r\n\r\n# Opening\r\n\r\nGood morning.\r\n(smile)\r\n\r\n# Credibility statement\r\n\r\n${WHO}\r\n`,
      );
    });

    it('parts that section from a line right above it', () => {
      extract(
        '# Desk\r\n\r\nBuyer: Yes?\r\nYou: One <|>thing.\r\n\r\n# Then\r\n\r\nA.\r\n\r\nOne thing.\r\n\r\nB.\r\n',
        '# Desk\r\n\r\nBuyer: Yes?\r\n\r\n# Shared statement\r\n\r\nYou: One thing.\r\n\r\n# Then\r\n\r\nA.\r\n\r\n<- Shared statement\r\n\r\nB.\r\n',
      );
    });

    it('puts that section inside one with a time of its own', () => {
      extract(
        '# Opening (40s)\n\nGood morning.\n\nOne thing.\n\n# Close\n\nFine.\n\n? Why?\n  One <|>thing.\n',
        '# Opening (40s)\n\nGood morning.\n\n## Shared statement\n\nOne thing.\n\n# Close\n\nFine.\n\n? Why?\n  <- Shared statement\n',
      );
    });

    it('uses a section that says nothing else already', () => {
      const { named } = extract(
        '# Desk\n\nHello.\n\nOne <|>thing.\n\nFine.\n\n# The thing (10s)\n\nOne thing.\n\n# Close\n\nBye.\n',
        '# Desk\n\nHello.\n\n<- The thing\n\nFine.\n\n# The thing (10s)\n\nOne thing.\n\n# Close\n\nBye.\n',
      );
      assert.equal(named, undefined);
    });

    it('leaves those that say it in other words, with other stress, or with another direction', () => {
      const others = 'One *thing*.\n\nOne thing.\n(pause)\n\nOne other thing.\n\nBuyer: One thing.\n\n';
      extract(
        `${others}One <|>thing.\n\nFine.\n`,
        `${others.replace('One thing.\n(pause)', '<- Shared statement\n(pause)')}<- Shared statement\n\nFine.\n\n# Shared statement\n\nOne thing.\n`,
      );
    });
  });

  describe('names the section', () => {
    for (const [words, title] of [
      [WHO, 'Credibility statement'],
      ['Would Tuesday or Thursday suit you for 30 minutes?', 'Ask'],
      ['May I ask you some questions first, so that I waste none of your time?', 'Permission'],
      ['I have to show it to you.', 'Why in person'],
      ['Thank you for your time, I know how busy you are.', 'Thanks'],
      ['The weather is fine.', 'Shared statement'],
    ] as const) {
      it(`“${title}” by what its words do`, () => {
        const source = `---\ncall: cold-call\n---\nHello.\n\n‹${words}›\n\nBye.\n`;
        const [choice] = offeredAt('extract', source);
        assert.ok(choice, words);
        const after = applyEdits(source.replace(/[‹›]/g, ''), choice.edits);
        assert.ok(after.endsWith(`\n# ${title}\n\n${words}\n`), after);
        assert.ok(after.slice(choice.named).startsWith(`${title}\n\nBye.`), 'the new name is pointed at');
      });
    }

    it('by a number where the title is taken, by a section or by an arrow that leads nowhere yet', () => {
      extract(
        '# shared statement\n\nHi.\n\n-> Shared statement 2\n\n# Next\n\nA.\n\nB<|>.\n',
        '# shared statement\n\nHi.\n\n-> Shared statement 2\n\n# Next\n\nA.\n\n<- Shared statement 3\n\n# Shared statement 3\n\nB.\n',
      );
    });
  });

  describe('keeps the file', () => {
    it('with its line ends, its byte-order mark, and no line end at its end', () => {
      extract(
        '\uFEFFO<|>ne.\r\n\r\nTwo.',
        '\uFEFF<- Shared statement\r\n\r\nTwo.\r\n\r\n# Shared statement\r\n\r\nOne.',
      );
      extract('One.\r\rTw<|>o.\r', 'One.\r\r<- Shared statement\r\r# Shared statement\r\rTwo.\r');
    });

    it('at the level of its sections', () => {
      extract(
        '## A\n\nOne.\n\nTw<|>o.\n\n### B\n\nThree.\n',
        '## A\n\nOne.\n\n<- Shared statement\n\n### B\n\nThree.\n\n## Shared statement\n\nTwo.\n',
      );
      extract(
        '# The call\n\n## A\n\nOne.\n\nTw<|>o.\n\n## B\n\nThree.\n',
        '# The call\n\n## A\n\nOne.\n\n<- Shared statement\n\n## B\n\nThree.\n\n## Shared statement\n\nTwo.\n',
      );
    });
  });

  describe('offers nothing', () => {
    it('for another’s words', () => leaves('Buyer: One <|>thing.\n\nFine.\n'));
    it('for a comeback and a title', () => {
      leaves('? Why <|>me?\n  Because.\n');
      leaves('# Ask <|>now\n\nHello.\n\nFine.\n');
    });
    it('for a selection that reaches over a heading, a comeback, a cue or a link', () => {
      leaves('# A\n\nHello.\n\n‹One.\n\n# B\n\nTwo.›\n\nFine.\n');
      leaves('Hello.\n\n‹One.\n\n? Why?\n  Two.›\n\nFine.\n');
      leaves('‹You: One.\nBuyer: Two.\nYou: Three.›\n\nFine.\n');
      leaves('‹One.\n<- A\nTwo.›\n\nFine.\n\n# A\n\nThree.\n');
    });
    it('for one of several paragraphs of which only one is said', () => {
      leaves('O<|>ne.\n\nor\n\nTwo.\n');
      leaves('One.\n\nor\n\nTw<|>o.\n');
    });
    it('for written words', () => leaves('# Email\n\nDear <|>Sir.\n\nYours.\n\n# Call\n\nHello.\n'));
    it('for notes, directions alone, to-dos and front matter', () => {
      leaves('Hello.\n\n// a <|>note\n\nFine.\n');
      leaves('Hello.\n\n(pau<|>se)\n\nFine.\n');
      leaves('Hello.\n\n- [ ] call <|>back\n\nFine.\n');
      leaves('---\nseller: <|>Ann\n---\nHello.\n');
    });
    it('in a block quote, a fence, a table, and on a page', () => {
      leaves('Hello.\n\n> One <|>thing.\n\nFine.\n');
      leaves('Hello.\n\n```\nOne <|>thing.\n```\n\nFine.\n');
      leaves('| They say | You say |\n|---|---|\n| No | Fine <|>then |\n');
      leaves('> "One."\n\n> "Two <|>things."\n\n> "Three."\n');
    });
    it('for words that have a section to themselves', () => leaves('# A\n\nOne <|>thing.\n\n# B\n\nFine.\n'));
    it('where it would bring a finding: a script too long for its time', () =>
      leaves('---\nbudget: 5s\n---\nOne two three four.\n\nFive six <|>seven eight nine ten.\n'));
    it('where there is nothing', () => {
      leaves('<|>');
      leaves('One.\n\n<|>\n\nTwo.\n');
    });
  });
});
