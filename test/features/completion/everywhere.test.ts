import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser, DEFAULT_SETTINGS, rules } from '../../../server/src/coaching/index';
import { completionsAt, documentationOf, settingsCompletions, settingsHover } from '../../../server/src/features/index';
import { lineEndAt, lineStartAt } from '../../../server/src/script/index';
import { completionsIn, inOrder, SNIPPETS, taken } from '../../support/completion';
import { generateScript } from '../../support/generate-script';
import { scriptFiles } from '../../support/scripts';

const analyser = createAnalyser();
const others = () => [
  { path: 'house.pitch', place: 'x:/house.pitch', titles: () => ['Part', 'Thanks'], isHouse: true },
];

/** Asks at an offset in each way an editor can, and looks at each answer. */
function expectSound(text: string, offset: number, analysis: ReturnType<typeof analyser.analyse>): void {
  for (const of of [{}, { isNarrowing: true }, ...[...'{>- #'].map((character) => ({ character }))]) {
    const { items } = completionsAt({ text, offset, snippets: SNIPPETS, others, analysis: () => analysis, ...of });
    for (const { span, wider = span, label, newText } of items) {
      const where = JSON.stringify(`${text.slice(0, offset)}<|>${text.slice(offset)}: ${label}`);
      assert.ok(span.start <= offset && offset <= span.end, `holds the cursor: ${where}`);
      assert.ok(
        span.start >= lineStartAt(text, offset) && span.end <= lineEndAt(text, offset),
        `on its line: ${where}`,
      );
      assert.ok(wider.start === span.start && wider.end >= span.end && wider.end <= lineEndAt(text, offset), where);
      assert.notEqual(newText, text.slice(span.start, span.end), where);
    }
  }
}

describe('completion everywhere', () => {
  it('answers at every place of made-up scripts with spans on the line that hold the cursor', function () {
    this.timeout(60_000);
    const choices = fc.array(fc.nat(99), { maxLength: 60 });
    fc.assert(
      fc.property(choices, fc.nat(), (numbers, step) => {
        const { text } = generateScript(numbers);
        const analysis = analyser.analyse(text, DEFAULT_SETTINGS);
        // Every place of a short script, some of a long one.
        const stride = Math.max(1, Math.floor(text.length / 80));
        for (let at = step % stride; at <= text.length; at += stride) expectSound(text, at, analysis);
      }),
      { numRuns: 40 },
    );
  });

  it('offers nothing that draws a finding of the language itself', () => {
    const language = new Set(rules.filter(({ about }) => about === 'language').map(({ id }) => id));
    const found = (text: string): string[] =>
      analyser
        .analyse(text, DEFAULT_SETTINGS)
        .findings.filter(({ rule }) => language.has(rule))
        .map(({ rule }) => rule);
    const places = ['-> ', '<- ', 'This is {{', '? ', '', '// pitch-ignore '];
    const short = '\nAll I need is 15 minutes. Would this week suit, or is next week better?\n';
    for (const { name, text } of scriptFiles().filter(({ name }) => name.startsWith('examples/'))) {
      const before = new Set(found(text));
      for (const place of places) {
        const ending = place.startsWith('//') ? short : '\n';
        const { items, text: base } = completionsIn(`${text}\n# Last\n\n${place}<|>${ending}`);
        // A rule that finds nothing has nothing to keep quiet, a speaker has yet to speak, and snippets have tests of their own.
        const all = inOrder(items).filter(({ kind }) => kind !== 'speaker' && kind !== 'snippet');
        const picked = place.startsWith('//') ? all.slice(0, 1) : all;
        assert.ok(place === '<- ' || items.length > 0 || name.includes('pasted'), `${name}: ${place}`);
        for (const item of picked) {
          const added = found(taken(base, item)).filter((each) => !before.has(each));
          assert.deepEqual(added, [], `${name}: ${place}${item.label}`);
        }
      }
    }
  });

  it('has documentation for what it offers', () => {
    for (const { text } of scriptFiles().slice(0, 6)) {
      const analysis = analyser.analyse(text, DEFAULT_SETTINGS);
      for (let offset = 0; offset <= text.length; offset += 23) {
        const { items } = completionsAt({ text, offset, snippets: SNIPPETS, analysis: () => analysis });
        for (const { doc, label } of items) {
          const said = doc && documentationOf(doc, { snippets: SNIPPETS, analysis, pageLink: () => undefined });
          assert.ok(said !== undefined && said.length > 10, label);
          assert.doesNotMatch(said, /undefined|\$\{\d/, label);
        }
      }
    }
  });

  it('answers at every place of a settings file, however far it is written', () => {
    const text =
      'rules:\r\n  drop-in: off # why\nfolders: {"a/b": {drop-in: hint}}\nhouseRules:\n  - id: a\n    avoid:\n    - {phrase: "b c", instead: d}\n    calls: [cold-call, x]\nspeakers:\n  Dr Mori: buyer\n"ask": { minutes: 20 }\n';
    for (let end = 0; end <= text.length; end++) {
      for (const file of [text, text.slice(0, end)]) {
        settingsHover(file, end, () => undefined);
        for (const { span } of settingsCompletions(file, end).items) {
          assert.ok(span.start <= end && end <= span.end, `${file.slice(0, end)}<|>`);
          assert.ok(span.start >= lineStartAt(file, end) && span.end <= lineEndAt(file, end), file.slice(0, end));
        }
      }
    }
  });

  it('never asks for the analysis in the midst of a sentence', () => {
    const text = 'Thank you for your time, I know how busy you are (really). So - well, I am calling: why not?';
    const analysis = (): never => assert.fail('asked');
    for (let offset = 15; offset <= text.length; offset++) {
      if (/[.:?] \S{0,3}$/.test(text.slice(0, offset))) continue;
      for (const character of [undefined, text[offset - 1]])
        assert.deepEqual(completionsAt({ text, offset, snippets: SNIPPETS, analysis, character }).items, []);
    }
  });
});
