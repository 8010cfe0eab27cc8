import assert from 'node:assert/strict';
import { convertFile, convertPlace, parseScript } from '../../server/src/script/index';
import { converted, convertedThere } from '../support/convert';

const FRONT = '---\nunmarked: spoken\n---\n';

/** A page, and what it becomes below the front matter that every conversion writes. */
function expectConverted(before: string, after: string): void {
  assert.equal(converted(before), FRONT + after);
}

/** Three quotations, so that unmarked text beside them is a note. */
const PAGE = '> "Good morning."\n\n> "Have you a minute?"\n\n> "It is about flour."\n';
const SPOKEN = 'Good morning.\n\nHave you a minute?\n\nIt is about flour.\n';

describe('converting a script to pitch notation', () => {
  describe('placeholders', () => {
    for (const [page, name] of [
      ['[Name]', 'name'],
      ['[Your Company]', 'company'],
      ['<Company>', 'company'],
      ['{first_name}', 'first_name'],
      ['____', 'blank'],
      ['(your brokerage name)', 'brokerage_name'],
      ['〇〇', 'blank'],
    ] as const) {
      it(`${page} in speech`, () =>
        expectConverted(`We spoke to ${page} in May.\n`, `We spoke to {{${name}}} in May.\n`));
    }
    it('with a currency before it', () => expectConverted('It saved $[X] a week.\n', `It saved $${'{{x}}'} a week.\n`));
    it('in a title, a direction, a comeback and a cell', () =>
      expectConverted(
        '# Call [Name]\n\n(show [Name] the chart)\n\n? Who is [Name]?\n  A friend.\n\n| They say | You say |\n|---|---|\n| No | We met [Name]. |\n',
        '# Call {{name}}\n\n(show {{name}} the chart)\n\n? Who is {{name}}?\n  A friend.\n\n| They say | You say |\n|---|---|\n| No | We met {{name}}. |\n',
      ));
    it('that are in braces already', () => expectConverted('Hi {{name}}.\n', 'Hi {{name}}.\n'));
  });

  describe('directions', () => {
    for (const [page, pitch] of [
      ['[PAUSE - wait for an answer]', '(pause: wait for an answer)'],
      ['(PAUSE.)', '(pause)'],
      ['*(warm)*', '(warm)'],
      ['**[show the second slide]**', '(show the second slide)'],
      ['- (smile)', '(smile)'],
    ] as const) {
      it(page, () => expectConverted(`Hello.\n\n${page}\n\nGoodbye.\n`, `Hello.\n\n${pitch}\n\nGoodbye.\n`));
    }
    it('inside a line', () =>
      expectConverted(
        'Hello there [PAUSE - let them answer] and welcome.\n',
        'Hello there (pause: let them answer) and welcome.\n',
      ));
    it('that are a line in italics', () =>
      expectConverted(`${PAGE}\n_Listen. Let them answer._\n`, `${SPOKEN}\n(Listen. Let them answer.)\n`));
    it('that wrap', () => expectConverted('[wait for them\nto answer]\n', '(wait for them\nto answer)\n'));
  });

  describe('branches and objections', () => {
    it('**If they say no:**', () => expectConverted('**If they say no:**\n> "When?"\n', '? No\n  When?\n'));
    it('If yes:', () => expectConverted('If yes:\n"Good."\n', '? Yes\n  Good.\n'));
    it('If they say no: with its answer on the same line', () =>
      expectConverted(
        'Can we talk?\n\nif they say no: fine, no worries\n',
        'Can we talk?\n\n? No\n  fine, no worries\n',
      ));
    it('If they say no:, which may stand before a set-off answer', () =>
      expectConverted('If they say no:\n\n> "When?"\n', '? No\n  When?\n'));
    it('[if they ask for a price]', () =>
      expectConverted('[if they ask for a price]\n"It depends."\n', '? They ask for a price\n  It depends.\n'));
    it('with the answer on its line, and what to do beside it', () =>
      expectConverted(
        '**If YES:** "Good, thank you." (Book it.)\n**If NO:** Continue\n',
        '? Yes\n  Good, thank you.\n  (Book it.)\n? No\n  // Continue\n',
      ));
    it('a heading in the other side’s words', () =>
      expectConverted(
        '## Answers\n\n### "Just send me an email."\n\nThis is a reflex.\n\n> "I have to show it."\n\n## Close\n\n> "Tuesday?"\n\n> "Good."\n',
        '## Answers\n\n? Just send me an email.\n  // This is a reflex.\n\n  I have to show it.\n\n## Close\n\nTuesday?\n\nGood.\n',
      ));
    it('a bulleted objection before its answer', () =>
      expectConverted(
        '- "Too expensive."\n  I hear you. What would be fair?\n- "Not now."\n  When, then?\n\nThank you.\n',
        '? Too expensive.\n  I hear you. What would be fair?\n? Not now.\n  When, then?\n\nThank you.\n',
      ));
    it('a tree drawn in boxes', () =>
      expectConverted(
        '```\n"Is this the owner?"\n├── "Not a good time" → "When is?"\n└── "Yes" → "Good."\n```\n',
        'Is this the owner?\n? Not a good time\n  When is?\n? Yes\n  Good.\n',
      ));
    it('"…" → "…", in two wordings', () =>
      expectConverted(
        '"No time" / "In a meeting" → "When is it quieter?"\n',
        '? No time / In a meeting\n  When is it quieter?\n',
      ));
    it('Objection: … / Response: …', () =>
      expectConverted(
        'Objection: We have no budget.\nResponse: Nobody had one.\n',
        '? We have no budget.\n  Nobody had one.\n',
      ));
    it('a cue that is answered on its line', () =>
      expectConverted('Buyer: "I\'m not sure." → "What would help?"\n', "? I'm not sure.\n  What would help?\n"));
    it('one inside another', () =>
      expectConverted(
        '### They say "no"\n\n> "Is the boss in?"\n\n**If yes:**\n> "May I?"\n\n> "Thanks."\n',
        '? No\n  Is the boss in?\n\n  ? Yes\n    May I?\n\n  Thanks.\n',
      ));
    it('answers right below a ? are indented', () => expectConverted('? Why?\n"Because."\n', '? Why?\n  Because.\n'));
  });

  describe('titles', () => {
    for (const [page, title] of [
      ['Opening (10 sec):', 'Opening (10s)'],
      ['Opening (2 minutes)', 'Opening (2 min)'],
      ['Step 1: Introduction', 'Step 1: Introduction'],
      ['**Opening**', 'Opening'],
      ['═══ OPENING ═══', 'OPENING'],
      ['The opening\n-----------', 'The opening'],
    ] as const) {
      it(page, () => expectConverted(`${page}\n\n${PAGE}`, `# ${title}\n\n${SPOKEN}`));
    }
    it('are no items, unless they are loud', () =>
      expectConverted(`1. Greet\n2. Hook\n\n${PAGE}`, `// 1. Greet\n// 2. Hook\n\n${SPOKEN}`));
    it('1) IDENTIFY', () => expectConverted(`1) IDENTIFY\n\n${PAGE}`, `# 1) IDENTIFY\n\n${SPOKEN}`));
    it('are no words that lead to the next lines', () =>
      expectConverted(`Then flip it:\n\n${PAGE}`, `// Then flip it:\n\n${SPOKEN}`));
    it('below the headings that are there', () =>
      expectConverted(`## Call\n\n**Opening**\n\n${PAGE}`, `## Call\n\n### Opening\n\n${SPOKEN}`));
    it('stay, with their times', () =>
      expectConverted(`# Opening (First 10 seconds)\n\n${PAGE}`, `# Opening (First 10 seconds)\n\n${SPOKEN}`));
    it('that the seller asks are asked', () =>
      expectConverted(
        '## Discovery\n\n### 1. "Who else decides?"\n\n### 2. "What stops you?"\n',
        '## Discovery\n\n1. Who else decides?\n\n2. What stops you?\n',
      ));
  });

  describe('speech and notes', () => {
    it('> "…", "…", **"…"** and fences are the words alone', () =>
      expectConverted(
        '> "One *is* mine."\n\n"Two."\n\n**"Three."**\n\n---\n\n```\nFour.\n\nFive.\n```\n',
        'One *is* mine.\n\nTwo.\n\nThree.\n\n---\n\nFour.\n\nFive.\n',
      ));
    it('paragraphs that touch stay two', () => expectConverted('"One."\n"Two."\n', 'One.\n\nTwo.\n'));
    it('quoted items stay items', () => expectConverted('1. "How?"\n2. "Why?"\n', '1. How?\n2. Why?\n'));
    it('a quotation that runs on over items and paragraphs', () =>
      expectConverted(
        '"Three things changed:\n1. Rates went up\n2. Drivers left\n\nSo you pay more."\n',
        'Three things changed:\n1. Rates went up\n2. Drivers left\n\nSo you pay more.\n',
      ));
    it('a quoted cue', () => expectConverted('Buyer: "Yes, that\'s fine."\n', "Buyer: Yes, that's fine.\n"));
    it('a coach’s words are notes', () =>
      expectConverted(`${PAGE}\nWait for them.\n- Smile\n`, `${SPOKEN}\n// Wait for them.\n// - Smile\n`));
    it('remarks beside a quotation are notes of their own', () =>
      expectConverted(
        'Opening line: "Good morning." (they are busy) - be brief\n',
        '// Opening line:\nGood morning.\n// (they are busy) - be brief\n',
      ));
    it('remarks on what is said touch it, others stand by themselves', () => {
      expectConverted(
        `- "One."\n  Remember: it is the study.\n\n> "Two."\n`,
        '- One.\n  // Remember: it is the study.\n\nTwo.\n',
      );
      expectConverted(
        `${PAGE}\nSay: "One."\nThe other way is this.\n> "Two."\n`,
        `${SPOKEN}\nOne.\n\n// The other way is this.\n\nTwo.\n`,
      );
    });
    it('what must not be said is a note', () =>
      expectConverted('"Say this."\n❌ "Have you got budget?"\n', 'Say this.\n\n// ❌ "Have you got budget?"\n'));
    it('a table stays one', () => {
      const table = '| They say | You say |\n|---|---|\n| "No" | "When, then?" |\n';
      expectConverted(table, table);
    });
    it('a program stays one', () => {
      const fence = '```json\n{ "name": "value" }\n```\n';
      expectConverted(fence, fence);
    });
    it('rule lines stay', () => expectConverted('"One."\n\n---\n\n"Two."\n', 'One.\n\n---\n\nTwo.\n'));
    it('words that look like a mark are escaped', () =>
      expectConverted('"? is all I have."\n\n```\n# 1 in Japan\n```\n', '\\? is all I have.\n\n\\# 1 in Japan\n'));
    it('an escape stays one', () =>
      expectConverted('\\# 1 in Japan\n\n\\\\? is it\n', '\\# 1 in Japan\n\n\\\\? is it\n'));
    it('words that would be read as a note get a cue', () =>
      expectConverted('"Remember: it costs nothing."\n', 'You: Remember: it costs nothing.\n'));
  });

  describe('the file', () => {
    it('keeps CRLF, and a byte-order mark', () => {
      assert.equal(
        converted('\uFEFF"One."\r\n\r\n"Two."\r\n'),
        '\uFEFF---\r\nunmarked: spoken\r\n---\r\nOne.\r\n\r\nTwo.\r\n',
      );
    });
    it('writes into the front matter that is there', () => {
      assert.equal(converted('---\ncall: referral\n---\n"One."'), '---\ncall: referral\nunmarked: spoken\n---\nOne.');
      assert.equal(converted('---\nunmarked: notes\n---\n"One."\n\nTwo.\n'), `${FRONT}One.\n\n// Two.\n`);
    });
    it('leaves a script in pitch notation as it is', () => {
      const script = `${FRONT}# Ask (20s)\n\nYou: Hello.\n\n? No. / Not now.\n  When?\n  -> Ask\n\n// note\n- [ ] call back\n`;
      assert.deepEqual(convertFile(parseScript(script)), []);
    });
    it('is left alone where its front matter cannot be read', () => {
      assert.equal(convertFile(parseScript('---\ncall: [\n---\n"One."\n')), undefined);
    });
    it('may be empty', () => assert.equal(converted(''), FRONT));
  });

  describe('one place', () => {
    const TALL = `${PAGE}\n> "Would Tuesday suit?"\n\nWait for them.\n\n> "Good."\n`;

    it('is the paragraph at the cursor', () => {
      const there = convertedThere(TALL.replace('Tuesday', 'Tues<|>day'));
      assert.equal(there, TALL.replace('> "Would Tuesday suit?"', 'You: Would Tuesday suit?'));
    });
    it('is what the selection touches', () => {
      const there = convertedThere(TALL.replace('Tuesday', '‹Tuesday').replace('for', 'f›or'));
      assert.equal(
        there,
        TALL.replace('> "Would Tuesday suit?"', 'You: Would Tuesday suit?').replace('Wait', '// Wait'),
      );
    });
    it('is a comeback with its answer, wherever in it the cursor stands', () => {
      const after = `${PAGE}\n? No\n  When is better for you?\n`;
      for (const there of [
        '**If<|> no:**\n> "When is better for you?"\n',
        '**If no:**\n> "When is bet<|>ter for you?"\n',
      ]) {
        assert.equal(convertedThere(`${PAGE}\n${there}`), after);
      }
    });
    it('leaves words bare that are heard without marks', () => {
      assert.equal(convertedThere('> "Go<|>od."\n'), 'Good.\n');
    });
    it('settles the rest where the file would be no page without it', () => {
      assert.equal(
        convertedThere(`${PAGE.replace('minute', 'min<|>ute')}\nBuyers like figures.\n`),
        `---\nunmarked: notes\n---\n${PAGE.replace('> "Have you a minute?"', 'You: Have you a minute?')}\nBuyers like figures.\n`,
      );
    });
    it('is the file where all of it is selected', () => {
      const page = `${PAGE}\nWait for them.\n`;
      const after = `${SPOKEN}\n// Wait for them.\n`;
      assert.equal(convertedThere(`---\nunmarked: notes\n---\n‹${page}›`), FRONT + after);
      assert.deepEqual(convertPlace(parseScript('Hello.\n\nGoodbye.\n'), { start: 0, end: 16 }), []);
    });
    it('is none in the front matter', () => {
      const page = parseScript(`---\ncall: referral\n---\n${PAGE}`);
      assert.deepEqual(convertPlace(page, { start: 8, end: 8 }), []);
    });
    it('has nothing to do where the notation is pitch', () => {
      assert.deepEqual(convertPlace(parseScript('Hello.\n\n? No.\n  When?\n'), { start: 3, end: 3 }), []);
    });
  });
});
