import assert from 'node:assert/strict';
import { createAnalyser, type Settings, settingsFor, shown } from '../../../server/src/coaching/index';
import { hoverAt } from '../../support/features';
import { marked, withMarks } from '../../support/marked';
import { applyEdits } from '../../support/rules';
import { expectFound, findingsUnder, settingsOf } from '../../support/settings-file';

const analyser = createAnalyser();
const under = (file: string): Settings => settingsFor(settingsOf(file), undefined);
const TWENTY = 'ask:\n  minutes: 20\n';

/** The script after the first fix of `ask-not-thirty`. */
function mended(file: string, source: string): string {
  const { text } = marked(source);
  const fix = expectFound(file, 'ask-not-thirty', source)[0]?.fixes[0];
  return applyEdits(text, fix?.edits ?? []);
}

describe('a team’s length of meeting', () => {
  it('is the one that may be asked for, and the one a fix writes, in the form it stands in', () => {
    const rest = 'this week or next?';
    expectFound(TWENTY, 'ask-not-thirty', `Could we meet for 20 minutes ${rest}`);
    for (const [before, after] of [
      ['‹30 minutes›', '20 minutes'],
      ['‹thirty minutes›', 'twenty minutes'],
      ['‹half an hour›', 'twenty minutes'],
      ['an ‹18-minute› call', 'a 20-minute call'],
      ['a ‹one-hour› visit', 'a twenty-minute visit'],
      ['‹1 hr›', '20 minutes'],
      ['between 15 and ‹30 minutes›', '20 minutes'],
    ] as const) {
      const source = `Could we meet for ${before} ${rest}`;
      const found = expectFound(TWENTY, 'ask-not-thirty', source);
      const { text } = marked(source);
      assert.equal(applyEdits(text, found[0]?.fixes[0]?.edits ?? []), `Could we meet for ${after} ${rest}`);
    }
    const hour = 'ask: {minutes: 60}\n';
    assert.equal(mended(hour, `Could we meet for ‹half an hour› ${rest}`), `Could we meet for an hour ${rest}`);
    const odd = 'ask: {minutes: 45}\n';
    assert.equal(mended(odd, `Could we find ‹thirty minutes› ${rest}`), `Could we find forty-five minutes ${rest}`);
  });

  it('is told in message and title', () => {
    const [found] = expectFound(TWENTY, 'ask-not-thirty', 'Could we meet for ‹30 minutes› this week or next?');
    assert.match(found?.message ?? '', /“30 minutes” is a burden.*ask for 20 minutes\./);
    assert.equal(found?.fixes[0]?.title, 'Ask for 20 minutes');
    const [flaky] = expectFound(TWENTY, 'ask-not-thirty', 'Could we meet for ‹10 minutes› this week or next?');
    assert.match(flaky?.message ?? '', /flaky.*ask for 20 minutes\./);
  });

  it('is told in hovers, which own that the article says another', () => {
    const text = hoverAt('Could we meet for 3<|>0 minutes this week or next?', under(TWENTY))?.text ?? '';
    assert.match(text, /Ask for 20 minutes, always/);
    assert.match(text, /Could we find 20 minutes/);
    assert.match(text, /Your team asks for 20 minutes; the article asks for 30\./);
    const own = hoverAt('Could we meet for 4<|>0 minutes this week or next?', under('names: [x]\n'))?.text ?? '';
    assert.match(own, /Ask for 30 minutes, always/);
    assert.doesNotMatch(own, /Your team/);
  });

  it('is what a missing ask is made of', () => {
    const script = 'Hello. It rains. The sun will come. We are well. So is the dog. The tea is hot. Bye now.\n';
    const missing = findingsUnder(TWENTY, script).find(({ rule }) => rule === 'ask-missing');
    const after = applyEdits(script, missing?.fixes[0]?.edits ?? []);
    assert.match(after, /All I ask is 20 minutes/);
    assert.ok(!findingsUnder(TWENTY, after).some(({ rule }) => rule.startsWith('ask-')));
  });
});

describe('a team’s speakers', () => {
  const voices = (file: string, text: string): (string | undefined)[] =>
    analyser.analyse(text, under(file)).script.passages.map(({ speaker }) => speaker);

  it('are cues in every script, and the front matter has the last word', () => {
    const file = 'speakers:\n  Hana: gatekeeper\n  Front Of House: other\n';
    const script = 'Hana: Who is it?\nFront of house: Hello.\nYou: Ken.\n';
    assert.deepEqual(voices(file, script), ['gatekeeper', 'other', 'seller']);
    assert.deepEqual(voices(file, `---\nspeakers:\n  hana: buyer\n---\n${script}`), ['buyer', 'other', 'seller']);
    assert.deepEqual(
      findingsUnder(file, script).filter(({ rule }) => rule === 'unknown-speaker'),
      [],
    );
  });
});

describe('a team’s names', () => {
  it('are found where they stand in a sentence, by their capitals', () => {
    const file = 'names:\n  - Leading Edge\n  - Leading Edge Print\n  - lululemon\n  - Best-in-Class Ltd.\n';
    const source =
      'We print for ‹Leading Edge Print› and ‹Leading Edge›, a leading edge firm, for ‹Lululemon› and for ‹Best in Class Ltd.›';
    const { text } = marked(source);
    const { speech } = analyser.analyse(text, under(file));
    const spans = speech.sentences.flatMap((sentence) =>
      speech.namesIn(sentence).map(({ from, to }) => sentence.spanOf(from, to)),
    );
    assert.equal(withMarks(text, spans), source);
    const plain = analyser.analyse(text, under('')).speech;
    assert.ok(plain.sentences.every((sentence) => plain.namesIn(sentence).length === 0));
  });
});

describe('a team’s names', () => {
  const claims = (file: string, text: string): number =>
    findingsUnder(file, `---\ncall: cold-call\n---\n${text}\n`).filter(({ rule }) => rule === 'vague-claim').length;
  const file = 'names:\n  - leading manufacturer\n  - Best Western\n';

  it('claim nothing, and what is said beside them still does', () => {
    const named = 'We’re a leading manufacturer of dock doors.';
    assert.equal(claims('', named), 1);
    assert.equal(claims(file, named), 0);
    assert.equal(claims(file, 'We’re one of the leading manufacturers of dock doors.'), 1);
    const beside = 'We help Best Western save time and money.';
    assert.deepEqual([claims('', beside), claims(file, beside)], [1, 1]);
  });
});

describe('house rules in an editor', () => {
  const file =
    'houseRules:\n  - {id: plain, message: "No [link](command:x) here.", avoid: [{phrase: synergy, instead: sense}]}\n';

  it('say in the hover what the team says, with no article and no mark that acts', () => {
    const text = hoverAt('There is syn<|>ergy here.', under(file))?.text ?? '';
    assert.match(text, /No \\\[link\\\]\\\(command:x\\\) here/);
    assert.match(text, /A rule of your team’s own/);
    assert.doesNotMatch(text, /Greg Story/);
  });

  it('are always shown, however many moves are missing', () => {
    const required = 'houseRules:\n  - {id: recorded, message: Say that you record., require: recorded}\n';
    const script = 'Hello. It rains. The sun will come. We are well. So is the dog. The tea is hot. Bye now.\n';
    const missing = shown(findingsUnder(required, script)).filter((finding) => finding.missing);
    assert.equal(missing.length, 4);
    assert.ok(missing.some(({ rule }) => rule === 'recorded'));
  });
});
