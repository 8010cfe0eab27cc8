import assert from 'node:assert/strict';
import { NO_SETTINGS_FILE, readSettingsFile, settingsFor } from '../../../server/src/coaching/index';
import { applyEdits } from '../../support/rules';
import { expectMistakes, settingsOf } from '../../support/settings-file';

const WHOLE = `# What we agreed in spring.
rules:
  thanks-missing: off
  phone-pitch: hint # we do sell a few things by phone

folders:
  calls/japan:
    ask-either-or: info
  "**/drafts":
    ask-not-thirty: off

speakers:
  Hana: gatekeeper
  The Boss: buyer
names:
  - Best Western
  - "Number: One"
wordsPerMinute: 140
ask:
  minutes: 20
houseRules:
  - id: no-jargon
    message: We say it plainly.
    avoid:
      - synergy
      - phrase: touch base
        instead: talk
`;

/** The file after the first fix of its first mistake. */
function mended(text: string): string {
  return applyEdits(text, readSettingsFile(text).problems[0]?.fixes[0]?.edits ?? []);
}

describe('a settings file', () => {
  it('says what each of its keys says', () => {
    const settings = settingsOf(WHOLE);
    assert.deepEqual(settings.rules, { 'thanks-missing': 'off', 'phone-pitch': 'hint' });
    assert.deepEqual(
      [...settings.speakers],
      [
        ['hana', 'gatekeeper'],
        ['the boss', 'buyer'],
      ],
    );
    assert.deepEqual(settings.names, ['Best Western', 'Number: One']);
    assert.equal(settings.wordsPerMinute, 140);
    assert.equal(settings.askMinutes, 20);
    assert.deepEqual(
      settings.houseRules.map(({ id, level }) => [id, level]),
      [['no-jargon', 'warning']],
    );
  });

  it('sets nothing where it says nothing', () => {
    for (const text of ['', '\uFEFF', '\n', '# later\n', '---\n', 'rules:\nnames:\nfolders:\nask:\nhouseRules: []\n'])
      assert.deepEqual(settingsOf(text), NO_SETTINGS_FILE, JSON.stringify(text));
  });

  it('is read the same whatever ends its lines, and behind a byte-order mark', () => {
    const plain = JSON.stringify(settingsOf(WHOLE));
    for (const text of [WHOLE.replaceAll('\n', '\r\n'), WHOLE.replaceAll('\n', '\r'), `\uFEFF${WHOLE}`])
      assert.equal(JSON.stringify(settingsOf(text)), plain);
  });

  it('holds for a script: for its folder before all, and what a person set before both', () => {
    const settings = settingsOf(WHOLE);
    const level = (path: string | undefined, rule: string) => settingsFor(settings, path).rules[rule];
    assert.equal(level('first.pitch', 'ask-either-or'), undefined);
    assert.equal(level('calls/japan/first.pitch', 'ask-either-or'), 'info');
    assert.equal(level('calls/japanese/first.pitch', 'ask-either-or'), undefined);
    assert.equal(level('calls/japan/drafts/a.pitch', 'ask-not-thirty'), 'off');
    assert.equal(level(undefined, 'ask-not-thirty'), undefined);
    const own = settingsFor(settings, 'a.pitch', { rules: { 'thanks-missing': 'warning' }, wordsPerMinute: 120 });
    assert.deepEqual(own.rules, { 'thanks-missing': 'warning', 'phone-pitch': 'hint' });
    assert.equal(own.wordsPerMinute, 120);
    assert.equal(settingsFor(settings, 'a.pitch').wordsPerMinute, 140);
    assert.equal(settingsFor(NO_SETTINGS_FILE, 'a.pitch').wordsPerMinute, 150);
  });

  it('lets the later of two folders have the last word', () => {
    const settings = settingsOf('folders:\n  calls: {phone-pitch: hint}\n  calls/japan: {phone-pitch: warning}\n');
    assert.equal(settingsFor(settings, 'calls/japan/a.pitch').rules['phone-pitch'], 'warning');
    assert.equal(settingsFor(settings, 'calls/a.pitch').rules['phone-pitch'], 'hint');
  });
});

describe('mistakes in a settings file', () => {
  it('are keys that there are not, with the nearest', () => {
    expectMistakes('‹rule›:\n  x: off\n', /no setting `rule`.*`rules`/);
    expectMistakes('‹colour›: red\n', /no setting `colour`.*There are `rules`, .* and `houseRules`/);
    expectMistakes('ask:\n  ‹minute›: 20\n', /`ask` knows no key `minute`.*`minutes`/);
    assert.equal(mended('wordPerMinute: 140\n'), 'wordsPerMinute: 140\n');
  });

  it('are rules that there are not, with the nearest', () => {
    expectMistakes('rules:\n  ‹ask-not-thrity›: off\n', /no rule `ask-not-thrity`.*`ask-not-thirty`/);
    expectMistakes('folders:\n  a:\n    ‹phone-pich›: off\n', /no rule `phone-pich`.*`phone-pitch`/);
    assert.equal(mended('rules: {ask-not-thrity: off}'), 'rules: {ask-not-thirty: off}');
  });

  it('are levels that there are not, and errors that somebody would lower', () => {
    expectMistakes('rules:\n  ask-not-thirty: ‹loud›\n', /`ask-not-thirty` can be `off`, .* or `warning`, not “loud”/);
    expectMistakes('rules:\n  ‹unknown-section›: off\n', /stays an error/);
    expectMistakes('rules:\n  ‹ask-not-thirty›:\n', /can be `off`/);
    assert.equal(mended('rules:\n  phone-pitch: "warn"\n'), 'rules:\n  phone-pitch: warning\n');
  });

  it('are values of another kind', () => {
    expectMistakes('rules: ‹off›\n', /`rules` holds a name, a colon and a value/);
    expectMistakes('names:\n  ‹a: b›\n', /`names` holds a list/);
    expectMistakes('names:\n  - Best Western\n  - ‹[a]›\n', /A name is words/);
    expectMistakes('speakers:\n  Hana: ‹gate keeper›\n', /`Hana` can be `seller`, .*not “gate keeper”/);
    expectMistakes('houseRules: ‹none›\n', /a list of rules, each with a dash/);
    expectMistakes('‹just words›', /made of keys/);
  });

  it('are numbers that nobody means', () => {
    for (const pace of ['59', '301', 'fast', '1e2', '-150', '150.5'])
      expectMistakes(`wordsPerMinute: ‹${pace}›\n`, /a number from 60 to 300/);
    for (const minutes of ['5', '65', 'half'])
      expectMistakes(`ask:\n  minutes: ‹${minutes}›\n`, /a number from 10 to 60, in fives/);
    expectMistakes('ask: {minutes: ‹23›}\n', /An odd figure sounds like a con/);
  });

  it('are folders outside the workspace', () => {
    for (const folder of ['..', '../other', 'calls/../../x', '/etc', 'C:/x', '~/calls'])
      expectMistakes(`folders:\n  ‹${folder}›:\n    phone-pitch: off\n`, /no folder of this workspace/);
  });

  it('are keys that are there twice', () => {
    const settings = expectMistakes('names: [One]\n‹names›: [Two]\n', /`names` is there twice/);
    assert.deepEqual(settings.names, ['One']);
    expectMistakes('rules:\n  phone-pitch: off\n  ‹phone-pitch›: hint\n', /`phone-pitch` is there twice/);
  });

  it('stand where YAML’s own parser says, and leave the rest as it is', () => {
    const settings = expectMistakes('names: [One\n‹r›ules:\n  phone-pitch: off\n', /cannot be read as YAML/);
    assert.deepEqual(settings.rules, { 'phone-pitch': 'off' });
    assert.equal(readSettingsFile('names: [One').problems[0]?.level, 'error');
  });

  it('are anchors and aliases, which could grow without end', () => {
    const { problems } = readSettingsFile('names: &a [x]\nspeakers: *a\n');
    assert.match(problems[0]?.message ?? '', /begins with &.*Put it in quotes/);
  });

  it('leave all that is well', () => {
    const settings = expectMistakes(
      'wordsPerMinute: ‹quick›\nrules:\n  phone-pitch: off\n  ‹nope-nope›: off\nask:\n  minutes: 25\n',
      /from 60 to 300/,
      /no rule `nope-nope`/,
    );
    assert.deepEqual(settings.rules, { 'phone-pitch': 'off' });
    assert.equal(settings.askMinutes, 25);
  });

  it('never throw, whatever the file is cut to, and stand on words of it', () => {
    for (let end = 0; end <= WHOLE.length; end++) {
      const text = WHOLE.slice(0, end);
      for (const { span } of readSettingsFile(text).problems) {
        assert.ok(
          0 <= span.start && span.start < span.end && span.end <= text.length,
          `${end}: ${JSON.stringify(span)}`,
        );
      }
    }
    for (const text of [
      '[[[[[[[[[[[[[[[[[[[[[[[[[',
      '? a\n: b\n',
      '- a\n- b\n',
      'a: b: c\n',
      '\t- x',
      '"',
      '{',
      '%x\n',
      '__proto__:\n  x: off\n',
    ])
      readSettingsFile(text);
    assert.deepEqual(readSettingsFile('rules:\n  __proto__: off\n  constructor: off\n').settings.rules, {});
  });

  it('are a file that is too long', () => {
    const { settings, problems } = readSettingsFile(`wordsPerMinute: 140\n${'# x\n'.repeat(30_000)}`);
    assert.equal(settings.wordsPerMinute, undefined);
    assert.match(problems[0]?.message ?? '', /too long/);
    assert.equal(problems.length, 1);
  });

  it('are few enough to be read', () => {
    const many = Array.from({ length: 500 }, (_, index) => `x${index}: 1`).join('\n');
    assert.equal(readSettingsFile(many).problems.length, 50);
  });
});
