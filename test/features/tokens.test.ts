import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ScriptToken, TOKEN_MODIFIERS, TOKEN_TYPES, tokens } from '../../server/src/features/index';
import { analysed } from '../support/features';
import { generateScript } from '../support/generate-script';
import { itShared, sharedScripts } from '../support/shared';

/** What the words of a script are, a line each: `seller: Good morning.`, `placeholder unfilled: {{buyer}}`. */
function drawn(source: string): string[] {
  const { analysis, text } = analysed(source);
  return tokens(analysis).map(({ span, type, modifiers }) => {
    return `${[type, ...modifiers].join(' ')}: ${text.slice(span.start, span.end).trim()}`;
  });
}

function expectDrawn(source: string, ...wanted: readonly string[]): void {
  assert.deepEqual(drawn(source), wanted);
}

/** In file order, none over another, each on one line and inside the file. */
function expectOrder(text: string, all: readonly ScriptToken[]): void {
  let at = 0;
  for (const { span, type } of all) {
    const words = JSON.stringify(text.slice(span.start, span.end));
    assert.ok(span.start >= at, `${type} ${words} stands over the token before it`);
    assert.ok(span.start < span.end && span.end <= text.length, `${type} ${words} stands in the file`);
    assert.doesNotMatch(words, /\\[rn]/, `${type} reaches over a line end`);
    at = span.end;
  }
}

const SPEECH = '> "Hello."\n\n> "I am Ken."\n\n> "We have news."\n';

describe('semantic tokens', () => {
  it('tell who speaks, from the whole script', () => {
    expectDrawn(
      'Gatekeeper: Who is it?\nKen here.\n\nBuyer: Yes?\n\nGood morning.\n',
      'gatekeeper: Who is it?',
      'gatekeeper: Ken here.',
      'buyer: Yes?',
      'seller: Good morning.',
    );
  });

  it('know the names that a script declares', () => {
    expectDrawn(
      '---\nspeakers:\n  Hana: gatekeeper\n  Bo: other\n---\nHana: Hello?\n\nBo: Wrong number.\n\nMe: Sorry.\n',
      'gatekeeper: Hello?',
      'otherSpeaker: Wrong number.',
      'seller: Sorry.',
    );
  });

  it('part the seller’s words at a direction, its brackets with it, and at a note', () => {
    expectDrawn(
      'Good morning. (pause\nfor breath) How are you?\n// smile\nFine.\n',
      'seller: Good morning.',
      'direction: (pause',
      'direction: for breath)',
      'seller: How are you?',
      'note: smile',
      'seller: Fine.',
    );
  });

  it('are of both sides at a comeback and its answers, however deep', () => {
    expectDrawn(
      '? No. / Never.\n  Why not?\n\n  ? Because.\n    I *see*.\n\n    -> Ask\n\n# Ask\n',
      'buyer: No.',
      'buyer: Never.',
      'seller: Why not?',
      'buyer: Because.',
      'seller: I',
      'stress: *see*',
      'seller: .',
    );
  });

  it('part an ask at what is stressed and at a placeholder, and take its whole sentence', () => {
    expectDrawn(
      'I mean it. Would *Tuesday* or {{day}} at {{time}} suit you\nfor 30 minutes? Good.\n\n---\n',
      'seller: I mean it.',
      'ask: Would',
      'stress: *Tuesday*',
      'ask: or',
      'placeholder unfilled: {{day}}',
      'ask: at',
      'placeholder unfilled: {{time}}',
      'ask: suit you',
      'ask: for 30 minutes?',
      'seller: Good.',
    );
  });

  it('draw an ask once that asks twice', () => {
    expectDrawn(
      'Could we meet for 30 minutes, and would Tuesday or Thursday suit you?\n',
      'ask: Could we meet for 30 minutes, and would Tuesday or Thursday suit you?',
    );
  });

  it('leave a direction inside an ask a direction', () => {
    expectDrawn(
      'Would Tuesday (pause) or Thursday suit for 30 minutes?\n',
      'ask: Would Tuesday',
      'direction: (pause)',
      'ask: or Thursday suit for 30 minutes?',
    );
  });

  it('see no ask in what the other side asks, and none in a note', () => {
    expectDrawn(
      'Buyer: Could we meet on Tuesday?\n\n// Could we meet on Tuesday?\n',
      'buyer: Could we meet on Tuesday?',
      'note: Could we meet on Tuesday?',
    );
  });

  it('tell a placeholder that has a value from one that has none, in titles too', () => {
    expectDrawn(
      '---\nseller: Ken\n---\n# For {{buyer}} from {{seller}} (20s)\n\nHello [Name], (smile at {{buyer}}) I am {{ seller }}.\n',
      'placeholder unfilled: {{buyer}}',
      'placeholder filled: {{seller}}',
      'seller: Hello',
      'placeholder unfilled: [Name]',
      'seller: ,',
      'direction: (smile at',
      'placeholder unfilled: {{buyer}}',
      'direction: )',
      'seller: I am',
      'placeholder filled: {{ seller }}',
      'seller: .',
    );
  });

  it('keep a placeholder inside stressed words, and take stress inside stress as one', () => {
    expectDrawn(
      'It is **very *much* yours**, *{{buyer}}, now*.\n',
      'seller: It is',
      'stress: **very *much* yours**',
      'seller: ,',
      'stress: *',
      'placeholder unfilled: {{buyer}}',
      'stress: , now*',
      'seller: .',
    );
  });

  it('follow stress over a line end, and not out of a paragraph', () => {
    expectDrawn(
      'So *very\nglad* of it.\n\nA * star.\n\n*Not this.\n\nNor* this.\n',
      'seller: So',
      'stress: *very',
      'stress: glad*',
      'seller: of it.',
      'seller: A * star.',
      'seller: *Not this.',
      'seller: Nor* this.',
    );
  });

  it('do not stress from a mark that a placeholder took the other half of', () => {
    assert.ok(!drawn('Hello [a *b] c* and then *you*.\n').includes('stress: *b] c*'));
    for (const source of [
      'Hello [a *b] c* and then *you*.\n',
      'Hello [a *b] c*, (*you*) too.\n',
      'So *a [b* c] d.\n\n*you* too.\n',
      'So *a [b* c] d *you* too.\n',
      'Hello [a *b] c*, (*“you”*) too.\n',
      'So *a [b* c] d.\n\nSay (*“you”*) too.\n',
      'So *a [b* c] d.\r\rSay (*“you”*) too.\r',
    ]) {
      const [stress, ...more] = drawn(source).filter((line) => line.startsWith('stress'));
      assert.match(stress ?? '', /^stress: \*“?you”?\*$/, source);
      assert.deepEqual(more, []);
    }
  });

  it('draw a whole line in italics to the caller as what it is, not as stress', () => {
    expectDrawn(
      `*Wait for an answer*\n\n${SPEECH}\n*Last changed by Ken*\n`,
      'direction: *Wait for an answer*',
      'seller: Hello.',
      'seller: I am Ken.',
      'seller: We have news.',
      'note: *Last changed by Ken*',
    );
  });

  it('draw what a page’s layout makes notes like those that are marked', () => {
    expectDrawn(
      `Smile before you *dial*.\n// and breathe\n\n${SPEECH}`,
      'note: Smile before you *dial*.',
      'note: and breathe',
      'seller: Hello.',
      'seller: I am Ken.',
      'seller: We have news.',
    );
  });

  it('tell the sides of a table apart', () => {
    expectDrawn(
      '| They say | You say |\n| --- | --- |\n| Too *dear*. | What is {{it}} worth? |\n',
      'note: | They say | You say |',
      'note: | --- | --- |',
      'buyer: Too',
      'stress: *dear*',
      'buyer: .',
      'seller: What is',
      'placeholder unfilled: {{it}}',
      'seller: worth?',
    );
  });

  it('leave marks, headings, jumps and rules that are kept quiet to the grammar', () => {
    expectDrawn('# Opening (20s)\n\n// pitch-ignore ask-missing: agreed\n-> Ask\n\n<- Ask\n\nor\n\n---\n\n# Ask\n');
  });

  it('count in UTF-16, behind every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { analysis, text } = analysed(`\uFEFF👋 *hello*${end}👋🏽 {{name}}!${end}${end}(pause)${end}`);
      const all = tokens(analysis);
      expectOrder(text, all);
      assert.deepEqual(
        all.map(({ span }) => text.slice(span.start, span.end).trim()),
        ['👋', '*hello*', '👋🏽', '{{name}}', '!', '(pause)'],
      );
    }
  });

  it('never overlap, and leave no piece out, in scripts of every kind', () => {
    const choices = fc.array(fc.nat(9999), { minLength: 5, maxLength: 120 });
    fc.assert(
      fc.property(choices, fc.nat(), (numbers, cut) => {
        const whole = generateScript(numbers).text;
        for (const text of [whole, whole.slice(0, cut % (whole.length + 1))]) expectCovered(text);
      }),
      { numRuns: 60 },
    );
  });

  itShared('never overlap in the scripts people wrote', () => {
    for (const { text } of sharedScripts()) expectCovered(text);
  });
});

describe('the extension’s manifest', () => {
  interface Manifest {
    readonly contributes: {
      readonly semanticTokenTypes: readonly { readonly id: string; readonly superType?: string }[];
      readonly semanticTokenModifiers: readonly { readonly id: string }[];
      readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    };
  }
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const scopes = contributes.semanticTokenScopes[0]?.scopes ?? {};

  it('knows every kind of token', () => {
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const superTypes = new Set(contributes.semanticTokenTypes.map(({ superType }) => superType));
    const own = ids(contributes.semanticTokenTypes).filter((id) => !superTypes.has(id));
    assert.deepEqual(own, [...TOKEN_TYPES]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
    for (const type of TOKEN_TYPES) assert.ok(scopes[type], `${type} has a colour in themes that know nothing of it`);
  });

  it('draws each kind as the grammar does, so that nothing changes its colour when it comes', () => {
    const grammar = readFileSync('syntaxes/pitch.tmLanguage.json', 'utf8');
    for (const type of ['gatekeeper', 'buyer', 'direction', 'note', 'placeholder', 'stress'])
      for (const scope of scopes[type] ?? [])
        assert.match(grammar, new RegExp(`[" ]${scope}[" ]`), `${type}: ${scope}`);
  });

  it('names one scope at a time: the editor matches several only where a theme names as many', () => {
    for (const scope of Object.values(scopes).flat()) assert.doesNotMatch(scope, / /);
  });
});

function expectCovered(source: string): void {
  const { analysis } = analysed(source);
  const { script } = analysis;
  const all = tokens(analysis);
  expectOrder(script.text, all);
  const covered = new Uint8Array(script.text.length);
  for (const { span } of all) covered.fill(1, span.start, span.end);
  for (const { span, voice } of script.pieces) {
    if (voice === 'note') continue;
    assert.ok(
      covered.subarray(span.start, span.end).every((each) => each === 1),
      `all of a ${voice}’s piece is drawn`,
    );
  }
}
