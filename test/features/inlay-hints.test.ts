import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { inlayHints } from '../../server/src/features/index';
import { analysed } from '../support/features';
import { marked } from '../support/marked';

/** At 60 words a minute a word takes a second, and each sentence's end another third. */
const SLOW = { ...DEFAULT_SETTINGS, wordsPerMinute: 60 };

/** The script with all that is shown between its words, as `⟦…⟧`; of a part of it where that is marked. */
function shown(source: string): string {
  const { text, spans } = marked(source);
  const { analysis } = analysed(text, SLOW);
  let result = '';
  let at = 0;
  for (const hint of inlayHints(analysis, spans[0] ?? { start: 0, end: text.length })) {
    result += `${text.slice(at, hint.at)}⟦${hint.label}⟧`;
    at = hint.at;
  }
  return result + text.slice(at);
}

/** Asked about all of it, or the marked part, the editor shows the script like this. */
function expectShown(source: string, wanted: string): void {
  assert.equal(shown(source), wanted);
}

const five = 'Today we show you this.\n';
const ten = 'Today we show you this, and then you tell us.\n';

describe('inlay hints', () => {
  it('tell at each heading when the call comes to it, and nothing where it starts', () => {
    expectShown(
      `# One (20s)  \n\n${five}\n## Two\n\n${ten}\n# Three  \n\n${five}`,
      `# One (20s)  \n\n${five}\n## Two⟦at 5 s⟧\n\n${ten}\n# Three⟦at 16 s⟧  \n\n${five}`,
    );
  });

  it('count what stands before any heading, and minutes', () => {
    const long = `${ten}\n`.repeat(7);
    expectShown(`${long}# One\n\n${five}`, `${long}# One⟦at 1 min 12 s⟧\n\n${five}`);
  });

  it('have sections that stand in for each other start together, and wait for the longest', () => {
    expectShown(
      `${five}\n## Option 1\n\n${five}\n## Option 2\n\n${ten}\n## After\n\n${five}`,
      `${five}\n## Option 1⟦at 5 s⟧\n\n${five}\n## Option 2⟦at 5 s⟧\n\n${ten}\n## After⟦at 16 s⟧\n\n${five}`,
    );
  });

  it('do so wherever the longest stands, and count inside each from their common start', () => {
    expectShown(
      `${five}\n# Option 1\n\n${ten}\n# Option 2\n\n${five}\n## Inside\n\nHi.\n\n# Version A\n\n${five}\n# Version B\n\n${five}\n# After\n\n${five}`,
      `${five}\n# Option 1⟦at 5 s⟧\n\n${ten}\n# Option 2⟦at 5 s⟧\n\n${five}\n## Inside⟦at 11 s⟧\n\nHi.\n\n# Version A⟦at 16 s⟧\n\n${five}\n# Version B⟦at 16 s⟧\n\n${five}\n# After⟦at 21 s⟧\n\n${five}`,
    );
  });

  it('wait for the longest of paragraphs that stand in for each other', () => {
    const either = `${five}\nor\n\n${ten}\n`;
    expectShown(`# One\n\n${either}# Two\n\n${five}`, `# One\n\n${either}# Two⟦at 10 s⟧\n\n${five}`);
  });

  it('count words brought in where they are said', () => {
    expectShown(
      `# One\n\n<- Two\n\n# Two\n\n${five}\n# Three\n\n${five}`,
      `# One\n\n<- Two\n\n# Two⟦at 5 s⟧\n\n${five}\n# Three⟦at 11 s⟧\n\n${five}`,
    );
  });

  it('keep quiet at a section in which the seller has nothing to say, and in which only comebacks are answered', () => {
    const source = `# One\n\n${five}\n# Two\n\nBuyer: No.\n\n# Three\n\n? Why?\n  ${five}\n# Four\n\n${five}`;
    expectShown(source, source.replace('# Four', '# Four⟦at 5 s⟧'));
  });

  it('tell no time at a section that brings itself in, and count on behind it', () => {
    expectShown(
      `# One\n\n${five}\n## Two\n\n<- One\n\n${five}\n# Three\n\n${five}`,
      `# One\n\n${five}\n## Two\n\n<- One\n\n${five}\n# Three⟦at 11 s⟧\n\n${five}`,
    );
  });

  it('tell what fills a placeholder, and nothing where that is not known or says so itself', () => {
    expectShown(
      '---\nseller: Ken Sato\nvalues:\n  kenji: Kenji\n  blank: \n---\n# For {{seller}}\n\nI am {{seller}} and {{buyer}}, [Seller], {{kenji}}, {{blank}}.\n',
      '---\nseller: Ken Sato\nvalues:\n  kenji: Kenji\n  blank: \n---\n# For {{seller}}⟦= Ken Sato⟧\n\nI am {{seller}}⟦= Ken Sato⟧ and {{buyer}}, [Seller]⟦= Ken Sato⟧, {{kenji}}, {{blank}}.\n',
    );
  });

  it('cut a long value, and no character in two', () => {
    const value = '👋'.repeat(31);
    expectShown(
      `---\nhello: ${value}\n---\n{{hello}}\n`,
      `---\nhello: ${value}\n---\n{{hello}}⟦= ${'👋'.repeat(29)}…⟧\n`,
    );
  });

  it('are those of the part that is asked for', () => {
    expectShown(
      `---\nseller: Ken\n---\n{{seller}}\n\n# One\n\n${five}\n‹# Two\n\n{{seller}}\n›\n# Three\n\n{{seller}}\n`,
      `---\nseller: Ken\n---\n{{seller}}\n\n# One\n\n${five}\n# Two⟦at 7 s⟧\n\n{{seller}}⟦= Ken⟧\n\n# Three\n\n{{seller}}\n`,
    );
  });

  it('stand before the line end, whichever it is', () => {
    for (const end of ['\r\n', '\r'])
      expectShown(
        `# One${end}${end}${five.trim()}${end}${end}# Two${end}${end}${five}`,
        `# One${end}${end}${five.trim()}${end}${end}# Two⟦at 5 s⟧${end}${end}${five}`,
      );
  });
});
