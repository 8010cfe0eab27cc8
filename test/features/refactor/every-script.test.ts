import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  ALONE,
  convertFile,
  createReach,
  parseScript,
  rehearse,
  type Span,
  sectionNamed,
} from '../../../server/src/script/index';
import { generateScript } from '../../support/generate-script';
import { analysisOf, newRules, offered, toldBy, undone } from '../../support/refactor';
import { applyEdits } from '../../support/rules';
import { scriptFiles } from '../../support/scripts';
import { itShared, sharedScripts } from '../../support/shared';

const choices = fc.array(fc.nat(9999), { minLength: 5, maxLength: 120 });
const generated = choices.map((numbers) => generateScript(numbers).text);

/** The line ends of a text, by kind. */
function lineEnds(text: string): string {
  return [...new Set(text.match(/\r\n|\r|\n/g))].sort().join();
}

/** What every refactoring owes: undoing gives the bytes back, no rule finds more, line ends and the last one stay. */
function assertKeeps(text: string, edits: Parameters<typeof undone>[1]): string {
  const after = applyEdits(text, edits);
  assert.equal(undone(text, edits), text);
  assert.deepEqual(newRules(text, after), [], `no rule has more to say of\n${after}`);
  if (lineEnds(text).length === 1) assert.equal(lineEnds(after), lineEnds(text));
  assert.equal(/[\r\n]*$/.exec(after)?.[0], /[\r\n]*$/.exec(text)?.[0]);
  return after;
}

/** Extracts at a place, and puts the words back. Returns how many times it was offered, and put back to the same. */
function assertExtracts(text: string, span: Span): { extracted: number; restored: number } {
  const [choice] = offered('extract', analysisOf(text), span);
  if (!choice) return { extracted: 0, restored: 0 };
  const after = assertKeeps(text, choice.edits);
  const had = new Set(parseScript(text).sections.map(({ key }) => key));
  const made = parseScript(after).sections.filter(({ key }) => !had.has(key));
  assert.equal(made.length, choice.named === undefined ? 0 : 1);
  const [section] = made;
  if (toldBy(after).join('\n') !== toldBy(text).join('\n')) {
    assert.ok(section, 'only a new section may tell its words once more');
    assert.equal(after.slice(section.span.end), '');
    assert.deepEqual(toldBy(after, section.title), toldBy(text), `the same is said in\n${after}`);
  }
  if (!section) return { extracted: 1, restored: 0 };
  assert.ok(after.startsWith(section.title, choice.named));
  const at = { start: choice.named ?? 0, end: choice.named ?? 0 };
  const back = offered('inline', analysisOf(after), at).map(({ edits }) => assertKeeps(after, edits));
  const isRestored = back.some((each) => toldBy(each).join('\n') === toldBy(text).join('\n'));
  return { extracted: 1, restored: isRestored ? 1 : 0 };
}

/** Puts the words of a section in the place of every `<-`. Returns how many times it was offered. */
function assertInlines(text: string): number {
  const analysis = analysisOf(text);
  let count = 0;
  for (const { kind, span, title } of analysis.script.links) {
    if (kind !== 'reuse') continue;
    const section = sectionNamed(analysis.script, title);
    for (const { title: choice, edits } of offered('inline', analysis, { start: span.start, end: span.start })) {
      count++;
      const after = assertKeeps(text, edits);
      const before = choice.endsWith('out') ? toldBy(text, section?.title) : toldBy(text);
      assert.deepEqual(toldBy(after), before, `the same is said in\n${after}`);
    }
  }
  return count;
}

/** Extracts paragraphs of a script, one in so many, and inlines every arrow. */
function assertScript(text: string, oneIn = 1): { extracted: number; restored: number; inlined: number } {
  let [extracted, restored] = [0, 0];
  const said = parseScript(text).passages.filter(({ speaker }) => speaker === 'seller');
  for (const [index, { span }] of said.entries()) {
    if (index % oneIn !== 0) continue;
    const done = assertExtracts(text, { start: span.end, end: span.end });
    extracted += done.extracted;
    restored += done.restored;
  }
  return { extracted, restored, inlined: assertInlines(text) };
}

describe('refactoring any script', function () {
  this.timeout(60_000);

  it('says the same, voice by voice, in made-up scripts', () => {
    let extracted = 0;
    fc.assert(
      fc.property(generated, (text) => {
        extracted += assertScript(text, 2).extracted;
      }),
      { numRuns: 60 },
    );
    assert.ok(extracted > 30, `${extracted} paragraphs were extracted`);
  });

  it('says the same where words stand twice, and where any stretch is selected', () => {
    let extracted = 0;
    fc.assert(
      fc.property(generated, fc.nat(), fc.nat(), fc.nat(300), (text, which, from, length) => {
        const { passages } = parseScript(text);
        const passage = passages[which % Math.max(1, passages.length)];
        const words = passage ? text.slice(passage.span.start, passage.span.end) : 'we help';
        const twice = `${text}\n\n${words}\n\n? Why?\n  ${words}\n`;
        const start = from % twice.length;
        extracted += assertExtracts(twice, { start, end: Math.min(twice.length, start + length) }).extracted;
      }),
      { numRuns: 150 },
    );
    assert.ok(extracted > 20, `${extracted} selections were extracted`);
  });

  it('says the same where an arrow gives way to whatever a section can hold', () => {
    let inlined = 0;
    fc.assert(
      fc.property(
        generated,
        choices,
        fc.constantFrom('<- Shared', '  <- Shared\n  Fine.', 'Buyer: Yes.\n<- Shared\nWe help.'),
        (text, numbers, arrow) => {
          const held = generateScript([0, ...numbers])
            .text.replace(/^#+ .*$/gm, '')
            .replace('\uFEFF', '');
          inlined += assertInlines(`${text}\n${arrow}\n\n# Shared\n\n${held}`);
        },
      ),
      { numRuns: 80 },
    );
    assert.ok(inlined > 30, `${inlined} arrows were inlined`);
  });

  it('answers nothing but what it is asked about', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        generated,
        fc.constantFrom('? Why not?', 'Buyer: Why not?', '? Email it.\n? Really?'),
        (text, asked) => {
          const script = `---\ncall: cold-call\n---\n${asked}\n\n${text.replace('\uFEFF', '')}`;
          const at = script.indexOf(asked);
          for (const { edits } of offered('answer', analysisOf(script), { start: at, end: at })) {
            answered++;
            const [edit] = edits;
            assert.ok(edit && edits.length === 1 && edit.span.start === edit.span.end);
            assert.equal(undone(script, edits), script);
            const after = applyEdits(script, edits);
            const put = [edit.span.start, edit.span.start + edit.newText.length] as const;
            const told = (of: string, isPut: (at: number) => boolean) => {
              const lines = rehearse(createReach(parseScript(of), ALONE)).filter(
                ({ kind, span }) => kind === 'words' && !isPut(span.start),
              );
              return lines.map(({ voice, text: words }) => `${voice}: ${words}`);
            };
            assert.deepEqual(
              told(after, (start) => start >= put[0] && start < put[1]),
              told(script, () => false),
            );
          }
        },
      ),
      { numRuns: 100 },
    );
    assert.ok(answered > 50, `${answered} were answered`);
  });

  it('offers something or nothing for any text, and never breaks', () => {
    const scraps = fc.constantFrom(
      '\uFEFF',
      '\r',
      '\n',
      '\r\n',
      '# A',
      '<- A',
      '? ',
      'You: ',
      'Buyer: x',
      '// pitch-ignore x',
      '*a',
      '(p',
      '```',
      '| a |',
      '> q',
      'or',
      'We help. You do.',
      '  ',
      '{{',
      '---',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), fc.nat(120), fc.nat(120), (parts, from, length) => {
        const text = parts.join('');
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const analysis = analysisOf(text);
        for (const name of ['extract', 'inline', 'answer'] as const)
          for (const { edits } of offered(name, analysis, span)) assert.equal(undone(text, edits), text);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in the project’s scripts, and gives an extracted paragraph back', () => {
    let [extracted, restored, inlined] = [0, 0, 0];
    for (const { text } of scriptFiles()) {
      const done = assertScript(text, 4);
      extracted += done.extracted;
      restored += done.restored;
      inlined += done.inlined;
    }
    assert.ok(inlined > 5, `${inlined} arrows were inlined`);
    assert.ok(restored > 0.9 * extracted && extracted > 30, `${restored} of ${extracted} were given back`);
  });

  itShared('says the same in scripts that people really use, as they are and in pitch notation', () => {
    let extracted = 0;
    for (const { text } of sharedScripts()) {
      extracted += assertScript(text, 3).extracted;
      const edits = convertFile(parseScript(text));
      if (edits) extracted += assertScript(applyEdits(text, edits), 8).extracted;
    }
    assert.ok(extracted > 15, `${extracted} paragraphs were extracted`);
  });
});
