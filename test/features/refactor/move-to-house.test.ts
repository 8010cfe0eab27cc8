import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser, DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { moveToHouse } from '../../../server/src/features/index';
import { applyEdits, createReach, parseScript, type Reach, rehearse } from '../../../server/src/script/index';
import { around } from '../../support/around';
import { generateScript } from '../../support/generate-script';
import { marked } from '../../support/marked';
import { scriptFiles } from '../../support/scripts';

const analyser = createAnalyser();
const HOUSE = '# Ask\n\nWould Tuesday suit, or is Thursday better?\n';
const WHO = 'I am {{seller}}, and I am calling because we have asked 400 buyers where they will stop spending.';

/** The script and the house script after what is at the cursor is moved; undefined where it is not offered. */
function moved(source: string, house = HOUSE): { script: string; house: string; title: string } | undefined {
  const { text, cursor = 0, spans } = marked(source);
  const analyse = (words: string, beside = around({ '../house.pitch': house }, '../house.pitch')) =>
    analyser.analyse(words, DEFAULT_SETTINGS, beside);
  const [found] = moveToHouse(analyse(text), spans[0] ?? { start: cursor, end: cursor }, analyse);
  if (!found?.elsewhere) return undefined;
  assert.match(found.elsewhere.place, /\/house\.pitch$/);
  return {
    script: applyEdits(text, found.edits),
    house: applyEdits(house, found.elsewhere.edits),
    title: found.title,
  };
}

describe('moving words to the house script', () => {
  it('leaves an arrow by title alone, wherever the very same is said', () => {
    const found = moved(
      `# Gatekeeper\n\nGatekeeper: Who is it?\n\n${WHO}\n\n# Opening\n\nHello.\n\n${WHO}<|>\n\n(pause)\n`,
    );
    assert.equal(
      found?.script,
      '# Gatekeeper\n\nGatekeeper: Who is it?\n\n<- Credibility statement\n\n# Opening\n\nHello.\n\n<- Credibility statement\n\n(pause)\n',
    );
    assert.equal(found?.house, `${HOUSE}\n# Credibility statement\n\n${WHO}\n`);
    assert.equal(found?.title, 'Move this to the house script (2 places)');
  });

  it('takes the sentences that are selected, and a title that neither script has', () => {
    const found = moved('# Opening\n\nHello. ‹Would Monday suit, or is Friday better?› Goodbye.\n');
    assert.equal(found?.script, '# Opening\n\nHello.\n<- Ask 2\nGoodbye.\n');
    assert.match(found?.house ?? '', /# Ask 2\n\nWould Monday suit, or is Friday better\?\n$/);
  });

  it('keeps a section whose words go, and names the file, as its own title would lead to itself', () => {
    const found = moved(`# Who we are\n\n${WHO}<|>\n\n# Gatekeeper\n\n<- Who we are\n`);
    assert.equal(found?.script, '# Who we are\n\n<- ../house.pitch#Who we are\n\n# Gatekeeper\n\n<- Who we are\n');
    assert.match(found?.house ?? '', /# Who we are\n/);
  });

  it('keeps the line ends of each', () => {
    const found = moved(`# Opening\r\n\r\nHello.\r\n\r\n${WHO}<|>\r\n`);
    assert.equal(found?.script, '# Opening\r\n\r\nHello.\r\n\r\n<- Credibility statement\r\n');
    assert.equal(found?.house, `${HOUSE}\n# Credibility statement\n\n${WHO}\n`);
  });

  it('is not offered for what is not the seller’s, on a page, nor where there is no house script', () => {
    assert.equal(moved('# Opening\n\nBuyer: Who is<|> it?\n'), undefined);
    assert.equal(moved('> "Hello, I am Mika."\n\n> "Thank<|> you."\n\n> "Would Tuesday suit?"\n'), undefined);
    const text = `# Opening\n\n${WHO}\n`;
    const analyse = (words: string) => analyser.analyse(words, DEFAULT_SETTINGS, around());
    assert.deepEqual(moveToHouse(analyse(text), { start: 20, end: 20 }, analyse), []);
  });

  it('never changes what is said in a script, and is undone by its reverse', () => {
    let done = 0;
    const check = (text: string, share: number): void => {
      const beside = around({ '../house.pitch': HOUSE }, '../house.pitch');
      const analyse = (words: string, other = beside) => analyser.analyse(words, DEFAULT_SETTINGS, other);
      const before = analyse(text);
      const { passages } = before.script;
      const at = passages[Math.floor(share * passages.length)]?.span.start;
      const [found] = at === undefined ? [] : moveToHouse(before, { start: at, end: at }, analyse);
      if (!found?.elsewhere) return;
      done++;
      const after = applyEdits(text, found.edits);
      const others = around({ '../house.pitch': applyEdits(HOUSE, found.elsewhere.edits) }, '../house.pitch');
      assert.deepEqual(
        wordsIn(createReach(parseScript(after), others)),
        wordsIn(before.speech.reach),
        `${text}\nbecame\n${after}`,
      );
      let undone = after;
      for (const { span, newText } of [...found.edits].sort((a, b) => a.span.start - b.span.start))
        undone =
          undone.slice(0, span.start) + text.slice(span.start, span.end) + undone.slice(span.start + newText.length);
      assert.equal(undone, text);
    };
    /** What is said, voice by voice, however it is parted into lines. */
    const wordsIn = (reach: Reach): readonly string[] =>
      rehearse(reach).reduce<string[]>((told, { kind, voice, text: words }) => {
        if (kind !== 'words') return told;
        const said = `${voice}: ${words.trim()}`;
        const last = told.at(-1);
        if (last?.startsWith(`${voice}: `)) told[told.length - 1] = `${last} ${words.trim()}`;
        else told.push(said);
        return told;
      }, []);
    const choices = fc.array(fc.nat(40), { maxLength: 120 });
    fc.assert(
      fc.property(choices, fc.float({ min: 0, max: Math.fround(0.999), noNaN: true }), (numbers, share) =>
        check(generateScript(numbers).text, share),
      ),
      { numRuns: 150 },
    );
    for (const { text } of scriptFiles()) for (const share of [0.2, 0.7]) check(text, share);
    assert.ok(done > 50, `only ${done} were done`);
  });
});
