import assert from 'node:assert/strict';
import { readHousePhrase } from '../../../server/src/coaching/settings-file/house-phrase';
import { holdsPhrase } from '../../../server/src/coaching/settings-file/house-rule';
import { applyEdits } from '../../support/rules';
import { expectFound, expectMistakes, findingsUnder } from '../../support/settings-file';

const JARGON = `houseRules:
  - id: no-jargon
    message: “{words}” says nothing to a buyer.
    avoid:
      - synergy
      - phrase: "{touch} base"
        instead: talk
      - phrase: (leverage|utilize)
        instead: use
      - phrase: hope this .. finds you well
`;

describe('house rules', () => {
  it('find what a team does not say, in any form it allows, and name the words', () => {
    const [first] = expectFound(JARGON, 'no-jargon', 'There is ‹synergy› in this.');
    assert.equal(first?.message, '“synergy” says nothing to a buyer.');
    assert.equal(first?.level, 'warning');
    expectFound(JARGON, 'no-jargon', 'I am ‹touching base› again, to ‹utilize› it.');
    expectFound(JARGON, 'no-jargon', 'I ‹hope this call finds you well›.');
    expectFound(JARGON, 'no-jargon', 'I synergise the base I touch.');
    const signs = 'houseRules:\n  - {id: plain, message: Plain words., avoid: [100% match, r&d, "24/7"]}\n';
    expectFound(signs, 'plain', 'A ‹100% match› for your ‹R&D›, ‹24/7›, at a 100 match.');
  });

  it('offer what to say instead, with the capital the words had', () => {
    const script = 'Touching base is what I do.';
    const [found] = expectFound(JARGON, 'no-jargon', '‹Touching base› is what I do.');
    assert.equal(found?.message, '“Touching base” says nothing to a buyer. Say “talk” instead.');
    assert.equal(found?.fixes[0]?.title, 'Say “Talk” instead');
    assert.equal(applyEdits(script, found?.fixes[0]?.edits ?? []), 'Talk is what I do.');
  });

  it('listen to the seller alone', () => {
    expectFound(
      JARGON,
      'no-jargon',
      'Buyer: Is there synergy in it?\n// no synergy here\nYou: There is no ‹synergy›.\n',
    );
  });

  it('give the longest of phrases that share words', () => {
    const settings = 'houseRules:\n  - {id: plain, message: Plain words., avoid: [cost, cost effective solution]}\n';
    expectFound(settings, 'plain', 'It is a ‹cost effective solution›, whatever the ‹cost›.');
  });

  it('ask for a move, or for words, once there is a call to judge', () => {
    const move = 'houseRules:\n  - {id: our-thanks, message: Thank them first., require: thanks}\n';
    const words =
      'houseRules:\n  - id: recorded\n    message: Say that you record.\n    require: (this|the) call is recorded\n';
    const ask = 'Would this week suit, or is next week better?\n';
    const ids = (settings: string, text: string) => findingsUnder(settings, text).map(({ rule }) => rule);
    assert.ok(ids(move, ask).includes('our-thanks'));
    assert.ok(!ids(move, `Thank you for your time. ${ask}`).includes('our-thanks'));
    assert.ok(ids(words, ask).includes('recorded'));
    assert.ok(!ids(words, `Please note that this call is recorded. ${ask}`).includes('recorded'));
    assert.ok(!ids(words, 'Hello.').includes('recorded'));
    const found = findingsUnder(words, ask).find(({ rule }) => rule === 'recorded');
    assert.deepEqual([found?.missing, found?.level], [true, 'info']);
  });

  it('hold for some kinds of call, at the level the team chose, and can be silenced as any rule is', () => {
    const settings = (rest: string) =>
      `houseRules:\n  - {id: plain, message: Plain words., calls: voicemail, level: hint, avoid: synergy}\n${rest}`;
    const script = (call: string, note = '') => `---\ncall: ${call}\n---\n${note}There is synergy in it.\n`;
    const levels = (file: string, text: string) =>
      findingsUnder(file, text)
        .filter(({ rule }) => rule !== 'call-inferred')
        .map(({ rule, level }) => `${rule} ${level}`);
    assert.deepEqual(levels(settings(''), script('voicemail')), ['plain hint']);
    assert.deepEqual(levels(settings(''), script('cold-call')), []);
    assert.deepEqual(levels(settings('rules: {plain: info}\n'), script('voicemail')), ['plain info']);
    assert.deepEqual(levels(settings('rules: {plain: off}\n'), script('voicemail')), []);
    assert.deepEqual(levels(settings(''), script('voicemail', '// pitch-ignore plain: a quotation\n')), []);
    assert.deepEqual(levels(settings(''), script('voicemail\nignore: [plain]')), []);
    assert.deepEqual(levels('', script('voicemail\nignore: [plain]')), ['unknown-rule warning']);
  });
});

describe('mistakes in house rules', () => {
  const rule = (...lines: readonly string[]) => `houseRules:\n  - ${lines.join('\n    ')}\n`;

  it('are parts that are missing', () => {
    expectMistakes(rule('‹message›: Plain words.', 'avoid: synergy'), /no name of its own/);
    expectMistakes(rule('id: ‹plain›', 'avoid: synergy'), /no `message`/);
    expectMistakes(rule('id: ‹plain›', 'message: Plain words.'), /looks for nothing/);
    expectMistakes(rule('id: ‹plain›', 'message:', 'avoid: synergy'), /no `message`/);
    expectMistakes('houseRules:\n  - ‹synergy›\n', /made of keys/);
  });

  it('are ids that cannot be, or are there already', () => {
    expectMistakes(rule('id: ‹ask-not-thirty›', 'message: x.', 'avoid: x'), /rule `ask-not-thirty` already/);
    expectMistakes(rule('id: ‹No Jargon!›', 'message: x.', 'avoid: x'), /small letters/);
    const twice = `${rule('id: plain', 'message: x.', 'avoid: x')}  - {id: ‹plain›, message: y., avoid: y}\n`;
    assert.equal(expectMistakes(twice, /rule `plain` already/).houseRules.length, 1);
  });

  it('are keys, levels and calls that there are not, and leave the rule as it is', () => {
    const settings = expectMistakes(
      rule('id: plain', 'message: x.', 'level: ‹error›', 'calls: [‹cold›, voicemail]', 'avoid: x', '‹avoids›: y'),
      /`level` can be/,
      /`calls` can be/,
      /no key `avoids`/,
    );
    assert.equal(settings.houseRules.length, 1);
  });

  it('are both of avoid and require', () => {
    expectMistakes(rule('id: plain', 'message: x.', 'avoid: x', '‹require›: y'), /not both/);
  });

  it('are phrases that cannot be read, on the letter where they break', () => {
    const phrase = (written: string, said: RegExp) =>
      expectMistakes(rule('id: plain', 'message: x.', `avoid:\n      - fine\n      - ${written}`), said);
    phrase('touch ‹(›base', /never closed/);
    phrase('touch base‹)›', /closes nothing/);
    phrase('touch (base|‹)›', /Words are missing/);
    phrase('a ‹{›send', /never closed/);
    phrase('a ‹{›send it}', /one word/);
    phrase('‹.›. base', /between words/);
    phrase('touch ..‹.› base', /up to three words/);
    phrase('costs ‹$›90', /“\$” is no part/);
    phrase('‹t›ouch? base?', /always there/);
    phrase('a ‹!›b', /no part of a phrase/);
    phrase('is it ‹?› so', /nothing before it/);
    phrase(`"‹a› ${'a '.repeat(101)}"`, /too long/);
  });

  it('are words to say instead that hold the words to avoid', () => {
    expectMistakes(
      rule('id: plain', 'message: x.', 'avoid:\n      - phrase: (touch base|meet)\n        instead: ‹just meet›'),
      /the very words to avoid/,
    );
  });
});

describe('the phrases of house rules', () => {
  const holds = (written: string, words: string): boolean => {
    const phrase = readHousePhrase(written);
    assert.ok(!('problem' in phrase), JSON.stringify(phrase));
    return holdsPhrase(phrase, words);
  };

  it('are read as sentences are: contractions written out, hyphens parted, letter case passed over', () => {
    for (const [written, words] of [
      ["we don't", 'No, we do not.'],
      ['we do not', 'No, we don’t.'],
      ['Follow-Up', 'a follow up call'],
      ['e-mail', 'an email'],
      ['100%', 'a 100% match'],
      ['NOUN', 'a noun'],
      ['(a|b c)? d', 'b c d'],
      ['{send} it', 'sending it'],
      ['one .. two', 'one of the other two'],
      ['one .. two', 'one two'],
      ['well, hello', 'Well hello'],
    ] as const)
      assert.ok(holds(written, words), `${written} in “${words}”`);
    for (const [written, words] of [
      ['NOUN', 'a thing'],
      ['Aa', 'a Name'],
      ['{send}', 'sender'],
      ['one .. two', 'one a b c d two'],
      ['one two', 'one: two'],
    ] as const)
      assert.ok(!holds(written, words), `${written} in “${words}”`);
  });

  it('cannot run away', () => {
    // What is feared takes minutes: the limit of a test tells it.
    const phrase = `a (${'a? '.repeat(20)}.. a .. a .. a|(b|c)?) ${'a? .. '.repeat(15)}z`;
    assert.ok(phrase.length <= 200);
    assert.ok(!holds(phrase, 'a '.repeat(5000)));
  });
});
