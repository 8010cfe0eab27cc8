import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../server/src/coaching/index';
import { actionsAt, expectAction } from '../support/features';
import { marked } from '../support/marked';
import { applyEdits } from '../support/rules';

const HERE = 'Ignore “ask-not-thirty” here';
const NOTE = '// pitch-ignore ask-not-thirty: ';
const REST = 'minutes. Would this week suit, or is next week better?';

describe('code actions', () => {
  it('offer a finding’s fixes first, then to keep its rule quiet', () => {
    const [first, ...others] = actionsAt(`---\ncall: follow-up\n---\nAll I need is 1<|>5 ${REST}`);
    assert.ok(first?.preferred);
    assert.ok(first.title.includes('30'));
    assert.equal(others[0]?.title, HERE);
  });

  it('keep a paragraph quiet', () => {
    expectAction(`Hi.\n\nI need 1<|>5 ${REST}`, HERE, `Hi.\n\n${NOTE}\nI need 15 ${REST}`);
  });

  it('keep the first line quiet, behind a byte-order mark, with the file’s line end', () => {
    expectAction(`\uFEFFI need 1<|>5 ${REST}\r\n`, HERE, `\uFEFF${NOTE}\r\nI need 15 ${REST}\r\n`);
  });

  it('keep an answer quiet at its indent', () => {
    expectAction(`? No.\n  I need 1<|>5 ${REST}\n`, HERE, `? No.\n  ${NOTE}\n  I need 15 ${REST}\n`);
  });

  it('keep a whole block quote quiet', () => {
    expectAction(`> Hi.\n> I need 1<|>5 ${REST}\n`, HERE, `${NOTE}\n> Hi.\n> I need 15 ${REST}\n`);
  });

  it('add to the note that stands there', () => {
    const note = '// pitch-ignore phone-pitch: we do sell this one';
    const both = '// pitch-ignore phone-pitch, ask-not-thirty: we do sell this one';
    expectAction(`${note}\nI need 1<|>5 ${REST}`, HERE, `${both}\nI need 15 ${REST}`);
  });

  it('keep a rule quiet in the file, also of a move that is missing', () => {
    const before = '---\ncall: follow-up\n---\nI need 15';
    const after = '---\ncall: follow-up\nignore: [ask-not-thirty]\n---\nI need 15';
    expectAction(`${before}<|> ${REST}`, 'Ignore “ask-not-thirty” in this file', `${after} ${REST}`);
    const titles = actionsAt('<|>Would this week suit, or is next week better?').map(({ title }) => title);
    assert.ok(titles.includes('Ignore “credibility-missing” in this file'));
  });

  it('find the rule quiet afterwards, wherever it was', () => {
    const places = [
      `I need 1<|>5 ${REST}`,
      `Hi.\nI need 1<|>5 ${REST}`,
      `You: I need 1<|>5 ${REST}`,
      `? No.\nI need 1<|>5 ${REST}`,
      `? No.\n\n  Hi.\n\n  I need 1<|>5 ${REST}`,
      `- Hi.\n- I need 1<|>5 ${REST}`,
      `> "Hi."\n>\n> "I need 1<|>5 ${REST}"`,
      `~~~\nHi.\nI need 1<|>5 ${REST}\n~~~`,
      `| They say | You say |\n| --- | --- |\n| Hi. | I need 1<|>5 ${REST} |`,
    ];
    for (const place of places) {
      const action = actionsAt(place).find(({ title }) => title === HERE);
      assert.ok(action, `${HERE} is offered in ${place}`);
      const text = applyEdits(marked(place).text, action.edits);
      const left = createAnalyser().analyse(text, DEFAULT_SETTINGS).findings;
      assert.deepEqual(
        left.filter(({ rule }) => rule === 'ask-not-thirty' || rule === 'unused-ignore'),
        [],
        text,
      );
    }
  });

  it('offer no “here” for a move that is missing, and nothing to quiet an error', () => {
    const titles = actionsAt(`<|>Would this week suit, or is next week better?`).map(({ title }) => title);
    assert.ok(!titles.some((title) => title === 'Ignore “credibility-missing” here'));
    const error = actionsAt('# A\nHi.\n-> No<|>where\n');
    assert.ok(error.length > 0);
    assert.ok(!error.some(({ title }) => title.startsWith('Ignore')));
  });
});
