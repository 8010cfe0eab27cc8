import assert from 'node:assert/strict';
import { expectNone, expectRefactoring, offeredAt } from '../../support/refactor';
import { applyEdits } from '../../support/rules';

const inline = (before: string, after: string) => expectRefactoring('inline', before, after);
const leaves = (before: string) => expectNone('inline', before);

const SECTION = '# Why\n\nIt is a film.\n(pause)\n';
const NEXT = '\n# Next\n\nFine.\n';

describe('putting a section’s words in an arrow’s place', () => {
  it('puts them where the arrow stands', () => {
    const { title } = inline(
      `Hello.\n\n<- W<|>hy\n\nBye.\n\n${SECTION}${NEXT}`,
      `Hello.\n\nIt is a film.\n(pause)\n\nBye.\n\n${SECTION}${NEXT}`,
    );
    assert.equal(title, 'Put the words of “Why” here');
  });

  it('puts them between the lines of a paragraph', () => {
    inline(`Hello.\n← why<|>\nBye.\n\n${SECTION}${NEXT}`, `Hello.\nIt is a film.\n(pause)\nBye.\n\n${SECTION}${NEXT}`);
  });

  it('gives them a cue in a dialogue, so that nobody else says them', () => {
    inline(
      `# Desk\n\nGatekeeper: Yes?\n<|><- Why\nGatekeeper: Oh.\n\n${SECTION}${NEXT}`,
      `# Desk\n\nGatekeeper: Yes?\nYou: It is a film.\n(pause)\nGatekeeper: Oh.\n\n${SECTION}${NEXT}`,
    );
  });

  it('sets them off where another speaks last in them', () => {
    const section = '# Talk\n\nYou: Is it?\nBuyer: It is.\n';
    inline(
      `Hello.\n<- Ta<|>lk\nBye.\n\n${section}${NEXT}`,
      `Hello.\nYou: Is it?\nBuyer: It is.\n\nBye.\n\n${section}${NEXT}`,
    );
  });

  it('indents them in an answer, several paragraphs too, so that all of them answer', () => {
    const section = '# Why\n\nOne.\n\nTwo.\n\n? How?\n  Three.\n';
    const after = '---\ncall: follow-up\n---\n? No?\n  One.\n\n  Two.\n\n  ? How?\n    Three.\n\nBye.\n\n';
    inline(`---\ncall: follow-up\n---\n? No?\n  <- W<|>hy\n\nBye.\n\n${section}${NEXT}`, `${after}${section}${NEXT}`);
    inline(`---\ncall: follow-up\n---\n? No?\n<- W<|>hy\n\nBye.\n\n${section}${NEXT}`, `${after}${section}${NEXT}`);
  });

  it('keeps line ends, a byte-order mark and the end of the file', () => {
    inline(
      '\uFEFF<- W<|>hy\r\n\r\n# Why\r\n\r\nOne.\r\n\r\n# B\r\n\r\nTwo.',
      '\uFEFFOne.\r\n\r\n# Why\r\n\r\nOne.\r\n\r\n# B\r\n\r\nTwo.',
    );
  });

  describe('takes the section out as a second choice', () => {
    const choices = (source: string): readonly string[] => {
      const text = source.replace('<|>', '');
      return offeredAt('inline', source).map(({ title, edits }) => `${title}: ${applyEdits(text, edits)}`);
    };

    it('where it ends the script and nothing else names it', () => {
      assert.deepEqual(choices('Hello.\n\n<- W<|>hy\n\n# Why\n\nOne.\n'), [
        'Put the words of “Why” here: Hello.\n\nOne.\n\n# Why\n\nOne.\n',
        'Put the words of “Why” here and take its section out: Hello.\n\nOne.\n',
      ]);
    });

    it('not where the call goes on behind it, or another arrow leads to it', () => {
      assert.equal(choices(`<- W<|>hy\n\n${SECTION}${NEXT}`).length, 1);
      assert.equal(choices(`<- W<|>hy\n\n# A\n\nHello.\n-> Why\n\n${SECTION}`).length, 1);
      assert.equal(choices(`# A\n\n<- W<|>hy\n\n? No?\n  <- why\n\n${SECTION}`).length, 1);
    });
  });

  describe('offers nothing', () => {
    it('for an arrow that goes on elsewhere, and one to another script', () => {
      leaves(`Hello.\n-> W<|>hy\n\n${SECTION}`);
      leaves(`<- other.pitch#W<|>hy\n\n${SECTION}`);
    });
    it('for an arrow that leads nowhere, or to its own section', () => {
      leaves(`<- Wh<|>om\n\n${SECTION}`);
      leaves('# A\n\nHello.\n\n<- A<|>\n');
    });
    it('for a section that is empty, or has others inside it', () => {
      leaves('<- W<|>hy\n\n# Why\n\n# B\n\nFine.\n');
      leaves('<- W<|>hy\n\n# Why\n\nOne.\n\n## B\n\nFine.\n');
    });
    it('where what is said there would be written instead', () =>
      leaves(`# Email\n\nDear Sir.\n\n<- W<|>hy\n\n${SECTION}${NEXT}`));
    it('beside the arrow', () => leaves(`Hel<|>lo.\n\n<- Why\n\n${SECTION}`));
    it('for two arrows at once', () => leaves(`‹<- Why\n<- Next›\n\n${SECTION}${NEXT}`));
  });
});
