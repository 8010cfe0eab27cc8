import assert from 'node:assert/strict';
import { DEFAULTS, readSettings } from '../../server/src/lsp/settings';

const RULES = [
  { id: 'ask-not-thirty', level: 'warning' },
  { id: 'unknown-section', level: 'error' },
] as const;

describe('settings', () => {
  const problemsOf = (raw: unknown) => readSettings(raw, RULES).problems;

  it('are the defaults where nothing is set, or nothing that could be read', () => {
    for (const raw of [undefined, null, {}, [], 'x', { run: null, rules: null }]) {
      assert.deepEqual(readSettings(raw, RULES), { settings: DEFAULTS, problems: [] });
    }
  });

  it('are taken as set', () => {
    const raw = { run: 'onSave', rules: { 'ask-not-thirty': 'hint' }, wordsPerMinute: 120 };
    assert.deepEqual(readSettings(raw, RULES), {
      settings: { run: 'onSave', own: { rules: { 'ask-not-thirty': 'hint' }, wordsPerMinute: 120 } },
      problems: [],
    });
  });

  it('name a rule that there is not, with the nearest', () => {
    assert.deepEqual(problemsOf({ rules: { 'ask-not-thrity': 'off' } }), [
      'There is no rule “ask-not-thrity”, which pitch.rules names. Did you mean “ask-not-thirty”?',
    ]);
  });

  it('name a level that there is not, and an error that somebody would lower', () => {
    const { settings, problems } = readSettings(
      { rules: { 'ask-not-thirty': 'loud', 'unknown-section': 'off' } },
      RULES,
    );
    assert.match(problems[0] ?? '', /“ask-not-thirty”.*off, hint, info or warning, not "loud"/);
    assert.match(problems[1] ?? '', /“unknown-section”.*stays an error/);
    assert.deepEqual(settings, DEFAULTS);
  });

  it('name a pace nobody speaks at and a time nobody knows', () => {
    for (const wordsPerMinute of [59, 301, Number.NaN, '150']) {
      assert.match(problemsOf({ wordsPerMinute })[0] ?? '', /from 60 to 300/);
    }
    assert.match(problemsOf({ run: 'never' })[0] ?? '', /“onType” or “onSave”, not "never"/);
  });

  it('are not taken from what an object inherits', () => {
    assert.match(problemsOf({ rules: JSON.parse('{"__proto__": "off", "constructor": "off"}') })[0] ?? '', /no rule/);
  });
});
