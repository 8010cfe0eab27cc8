import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyser, DEFAULT_SETTINGS, fixAll, rules, settingsFor } from '../../server/src/coaching/index';
import { applyEdits, exampleScripts } from '../support/rules';
import { scriptFiles } from '../support/scripts';
import { settingsOf } from '../support/settings-file';

const analyser = createAnalyser();
const analyse = (text: string) => analyser.analyse(text, DEFAULT_SETTINGS);
const fixed = (text: string) => fixAll(analyse(text), analyse);

/** Of each rule, how many findings it has. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of analyse(text).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What must hold of every script whose safe fixes were done. */
function expectSound(text: string): void {
  const { text: after, edits, fixed: done } = fixed(text);
  assert.equal(applyEdits(text, edits), after, 'the edits lead to the text');
  for (const [index, { span }] of edits.entries())
    assert.ok(span.start >= (edits[index - 1]?.span.end ?? 0), 'edits stand in file order and apart');
  if (done.length === 0) assert.equal(after, text);
  assert.equal(fixed(after).text, after, 'fixing twice changes nothing more');
  const before = countsOf(text);
  for (const [rule, count] of countsOf(after))
    assert.ok(count <= (before.get(rule) ?? 0), `${rule} is new in\n${after}`);
}

/** The text after all safe fixes. */
function expectFixed(text: string, after: string): void {
  assert.equal(fixed(text).text, after);
  expectSound(text);
}

const CALL = '---\ncall: follow-up\n---\n';

describe('all safe fixes at once', () => {
  it('ask for 30 minutes everywhere, in the form that stands there', () => {
    expectFixed(
      `${CALL}Could we meet for 15 minutes this week or next?\n\n? No.\n  Would Tuesday or Thursday suit you for an hour?\n`,
      `${CALL}Could we meet for 30 minutes this week or next?\n\n? No.\n  Would Tuesday or Thursday suit you for half an hour?\n`,
    );
  });

  it('do so on a page', () => {
    const page = (minutes: string): string =>
      `> "Thank you for your time."\n\n> "I know how busy you are."\n\n> "Could we meet for ${minutes} minutes this week or next?"\n`;
    expectFixed(page('twenty'), page('thirty'));
  });

  it('take out what is ignored in vain, one after the other where they stand in one list', () => {
    expectFixed(`${CALL}// pitch-ignore ask-not-thirty, ask-either-or\nHello.\n`, `${CALL}Hello.\n`);
    expectFixed(
      '---\ncall: follow-up\nignore: [ask-not-thirty, ask-either-or, phone-pitch]\n---\nCan we meet?\n',
      '---\ncall: follow-up\nignore: [ask-either-or]\n---\nCan we meet?\n',
    );
  });

  it('keep a missing move ignored while there is too little to judge', () => {
    const text = '---\ncall: cold-call\nignore: [thanks-missing]\n---\nHello.\n';
    expectFixed(text, text);
  });

  it('put a value in quotes', () => {
    expectFixed(
      '---\ncall: follow-up\ntitle: Buyer survey: hotels\n---\nHello.\n',
      '---\ncall: follow-up\ntitle: "Buyer survey: hotels"\n---\nHello.\n',
    );
  });

  it('leave to a person a fix after which something else is found', () => {
    // Half an hour takes a word more than an hour, and there is no time left for it.
    const text = `${CALL}# Ask (4s)\n\nWould next Tuesday or Thursday suit you for an hour?\n\n# Again\n\nShall we meet for 15 minutes this week or next?\n`;
    assert.ok(analyse(text.replace('an hour', 'half an hour')).findings.some(({ rule }) => rule === 'over-budget'));
    expectFixed(text, text.replace('15 minutes', '30 minutes'));
  });

  it('leave alone what would change what is said, or settle what only the writer knows', () => {
    for (const words of [
      'Can we meet?',
      'I can email you a brochure.',
      'Sorry to bother you. Would Tuesday or Thursday suit?',
      'Do you know anybody who might be interested?',
      'Hello {{buyr}}.',
      'Hello {{buyer',
      '-> Nowhere',
      '? Why?\n? Who?\n  Kenji Sato.',
    ]) {
      const text = `---\ncall: cold-call\nbuyer: Ms Mori\n---\n${words}\n`;
      assert.equal(fixed(text).text, text);
    }
    assert.equal(fixed('Hello.\n').text, 'Hello.\n');
  });

  it('keep line ends and a byte-order mark', () => {
    const text = `\ufeff${CALL}Could we meet for 15 minutes this week or next?\nHello.\n`.replaceAll('\n', '\r\n');
    expectFixed(text, text.replace('15 minutes', '30 minutes'));
  });
});

describe('all safe fixes under a team’s settings', () => {
  const fixedUnder = (file: string, text: string): string => {
    const settings = settingsFor(settingsOf(file), undefined);
    const analyseAgain = (words: string) => analyser.analyse(words, settings);
    return fixAll(analyseAgain(text), analyseAgain).text;
  };
  const ask = (length: string): string => `${CALL}Could we meet for ${length} this week or next?\n`;

  it('ask for the length of meeting that it asks for', () => {
    const file = 'ask: {minutes: 20}\n';
    assert.equal(fixedUnder(file, ask('half an hour')), ask('twenty minutes'));
    assert.equal(fixedUnder(file, ask('20 minutes')), ask('20 minutes'));
    assert.equal(fixedUnder('rules: {ask-not-thirty: off}\n', ask('an hour')), ask('an hour'));
  });

  it('are not done where one of its own rules would find more, nor is what one of those would say instead', () => {
    const house = (avoid: string): string =>
      `houseRules:\n  - id: ours\n    message: Not ours.\n    avoid: [${avoid}]\n`;
    assert.equal(fixedUnder(house('30 minutes'), ask('15 minutes')), ask('15 minutes'));
    assert.equal(fixedUnder(house('40 minutes'), ask('15 minutes')), ask('30 minutes'));
    assert.equal(fixedUnder(house('{phrase: synergy, instead: fit}'), `${CALL}Synergy.\n`), `${CALL}Synergy.\n`);
  });

  it('keep one of its own rules ignored where that silences something, and take it out where it does not', () => {
    const file = 'houseRules:\n  - id: ours\n    message: Not ours.\n    avoid: synergy\n';
    const ignoring = (words: string): string => `${CALL}// pitch-ignore ours\n${words}\n`;
    assert.equal(fixedUnder(file, ignoring('Synergy.')), ignoring('Synergy.'));
    assert.equal(fixedUnder(file, ignoring('Hello.')), `${CALL}Hello.\n`);
  });
});

describe('all safe fixes of', () => {
  for (const { name, text } of scriptFiles()) it(name, () => expectSound(text));

  const examples = exampleScripts();
  for (const { id } of rules) {
    it(`the examples of ${id}, as they stand and on a page`, () => {
      for (const { text } of examples.filter(({ rule }) => rule === id)) {
        expectSound(text);
        expectSound(onPage(text));
      }
    });
  }

  it('scripts put together from anything that has a fix', () => {
    const part = fc.constantFrom(
      ...rules.flatMap(({ examples: { bad } }) =>
        bad.map(({ text }) => text.replace(/[‹›]/g, '').replace(/^---\n[\s\S]*?\n---\n/, '')),
      ),
      '// pitch-ignore ask-not-thirty, thanks-missing, no-such-rule',
      '# Ask (5s)',
      '> "Could I have 20 minutes, on Tuesday or on Thursday?"',
    );
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), eol, (parts, end) =>
        expectSound(
          `---\ncall: cold-call\nignore: [ask-not-thirty, told-not-shown]\n---\n${parts.join('\n\n')}`.replaceAll(
            '\n',
            end,
          ),
        ),
      ),
      { numRuns: 150, seed: 4 },
    );
  });
});

/** The paragraphs below the front matter as a page quotes them. */
function onPage(text: string): string {
  const [, top = '', body = ''] = /^(---\r?\n[\s\S]*?\r?\n---\r?\n)?([\s\S]*)$/.exec(text) ?? [];
  const quoted = body
    .split(/\n{2,}/)
    .map((paragraph) => (/^[\p{L}{]/u.test(paragraph) ? `> "${paragraph.trim().replaceAll('\n', ' ')}"` : paragraph));
  return `${top}${quoted.join('\n\n')}\n\n> "I see."\n\n> "Go on."\n`;
}
