import assert from 'node:assert/strict';
import { parseScript, type Script, sourceText } from '../../server/src/script/index';

/** Comebacks with their words, and all that answers each. */
function answers(text: string): Record<string, string[]> {
  const script = parseScript(text);
  const found: Record<string, string[]> = {};
  for (const comeback of script.comebacks) found[words(script, comeback.words)] = [];
  for (const { answers: to, pieces } of script.passages) {
    if (to !== undefined) found[words(script, to.words)]?.push(words(script, pieces, ' '));
  }
  return found;
}

function words(script: Script, spans: readonly { start: number; end: number }[], between = ' / '): string {
  return spans.map((span) => sourceText(script, span)).join(between);
}

describe('comebacks', () => {
  it('are marked with ?, full-width, at any indent, or written out; a slash between spaces parts them', () => {
    const script = parseScript(
      '? Why? / What for?\n？何ですか\n   ? Who/what\nThey say: "No time" / Later\nIf they say no thanks:\n?? What\n\\? Not me\n',
    );
    assert.deepEqual(
      script.comebacks.map((each) => words(script, each.words, '|')),
      ['Why?|What for?', '何ですか', 'Who/what', 'No time|Later', 'no thanks'],
    );
    assert.ok(script.comebacks.every(({ marked }) => marked));
  });

  it('are answered by the lines right below, up to a blank line', () => {
    assert.deepEqual(answers('? A\none\ntwo\n\nnot\n'), { A: ['one two'] });
    assert.deepEqual(answers('? A\n\nnot\n'), { A: [] });
  });

  it('are answered by later paragraphs indented deeper', () => {
    assert.deepEqual(answers('? A\n  one\n\n  two\n\n\n   three\n\nnot\n  nor this\n'), { A: ['one', 'two', 'three'] });
  });

  it('end at a heading and at a comeback not indented deeper', () => {
    assert.deepEqual(answers('? A\n  one\n? B\n  two\n# C\n  three\n'), { A: ['one'], B: ['two'] });
  });

  it('nest by indent, where a tab goes to the next multiple of four columns', () => {
    assert.deepEqual(answers('? A\n  one\n\n  ? B\n    two\n\n\tthree\n\n  four\n\nfive\n'), {
      A: ['one', 'four'],
      B: ['two', 'three'],
    });
    const script = parseScript('? A\n  a\n  ? B\n    b\n    ? C\n\tc\n? D\n');
    assert.deepEqual(
      script.comebacks.map(
        ({ words: own, parent }) => `${words(script, own)} in ${parent ? words(script, parent.words) : 'none'}`,
      ),
      ['A in none', 'B in A', 'C in B', 'D in none'],
    );
  });

  it('span their answers and no more', () => {
    const script = parseScript('? A\n  one\n\n  two\n\n// a note\nthree\n');
    assert.deepEqual(
      script.comebacks.map(({ span }) => sourceText(script, span)),
      ['? A\n  one\n\n  two'],
    );
  });

  it('hold links, directions and cues in their answers', () => {
    const script = parseScript('? A\n  -> Close\n  <- Opening\n\n-> Out\n');
    assert.deepEqual(
      script.links.map(({ title, inAnswerTo }) => `${title} ${inAnswerTo !== undefined}`),
      ['Close true', 'Opening true', 'Out false'],
    );
  });

  it('are known from the layout of a page, unmarked, with their answers', () => {
    const page = [
      '**If they are busy:**',
      '> "When is it quieter?"',
      '',
      'If yes: "Good."',
      '',
      '- "Too dear." → "What would be fair?"',
      '- "No time."',
      '  When is it quieter, mornings or evenings?',
      '',
      '### "Just send me an email."',
      '',
      '> "It is a picture: I have to show it to you."',
      '',
      '# Objections',
      '## Price',
      '"Shall we count the chairs?"',
      '',
      '| Objection | Response |',
      '|---|---|',
      '| "No need" | "Understood. May I ask what you use?" |',
      '',
    ].join('\n');
    assert.ok(parseScript(page).comebacks.every(({ marked }) => !marked));
    assert.deepEqual(answers(page), {
      'they are busy': ['When is it quieter?'],
      yes: ['Good.'],
      'Too dear.': ['What would be fair?'],
      'No time.': ['When is it quieter, mornings or evenings?'],
      'Just send me an email.': ['It is a picture: I have to show it to you.'],
      Price: ['Shall we count the chairs?'],
      'No need': ['Understood. May I ask what you use?'],
    });
  });

  it('are the gatekeeper’s under a title that names one', () => {
    const { pieces } = parseScript('# Gatekeeper\n\n? Who is it?\n  Kenji.\n\n# Buyer\n\n? What?\n');
    assert.deepEqual(
      pieces.map(({ voice }) => voice),
      ['gatekeeper', 'seller', 'buyer'],
    );
  });
});
