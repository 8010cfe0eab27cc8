import assert from 'node:assert/strict';
import { createAnalyser, DEFAULT_SETTINGS } from '../../../server/src/coaching/index';
import { completionsIn, expectTaken, labels, taken } from '../../support/completion';

const COLD = '---\ncall: cold-call\nseller: Ken Sato\ncompany: Northwind\n---\n';
const WHO =
  'Thank you for your time, I know how busy you are. I’m {{seller}} of {{company}}, and I’m calling because we have just surveyed 400 buyers in your industry.\n';
const moves = (source: string, of = {}) => labels(source, of, 'move');

describe('what comes next', () => {
  it('is all that a call lacks, in the order of the conversation', () => {
    assert.deepEqual(moves(`${COLD}\n<|>\n`), [
      'Thank them for their time',
      'Say who you are and why you are calling',
      'Offer something worth knowing',
      'Say that it has to be shown in person',
      'Give a figure that can be checked',
      'Say what waiting costs',
      'Ask for the meeting',
      'Plan what you say to the gatekeeper',
      'Be ready for “tell me now”',
      'Be ready for “email it to me”',
    ]);
    assert.deepEqual(moves('---\ncall: first-meeting\n---\n\n<|>\n'), [
      'Offer something worth knowing',
      'Ask leave to ask questions',
      'Ask where they are now',
      'Ask where they want to be',
      'Ask what keeps them from it, and what that costs',
      'Be ready for “just give me the pitch”',
    ]);
    assert.deepEqual(moves('---\ncall: referral\n---\n\n<|>\n'), ['Ask for one face in a circle you both can picture']);
  });

  it('leaves out what is there, and what belongs further up or down', () => {
    assert.deepEqual(moves(`${COLD}\n${WHO}\n<|>\n`).slice(0, 3), [
      'Say that it has to be shown in person',
      'Say what waiting costs',
      'Ask for the meeting',
    ]);
    assert.deepEqual(
      moves(`${COLD}\n<|>\n\n${WHO}`).filter((title) => title.includes('meeting')),
      [],
    );
    const asked = `${COLD}\nWould this week suit for 30 minutes, or is next week better?\n\n<|>\n`;
    assert.ok(!moves(asked).includes('Thank them for their time'));
    assert.ok(moves(asked).includes('Be ready for “email it to me”'));
    assert.deepEqual(moves('---\ncall: first-meeting\n---\n\nHow do you train people today?\n\n<|>\n').slice(0, 2), [
      'Ask where they want to be',
      'Ask what keeps them from it, and what that costs',
    ]);
  });

  it('passes over what only an answer says', () => {
    const answer =
      '? Email it.\n  I have to show it to you. Would this week suit for 30 minutes, or is next week better?\n';
    assert.equal(moves(`${COLD}\nHello.\n\n${answer}\n<|>\n`)[0], 'Thank them for their time');
  });

  it('puts in the words of our snippets, with known values', () => {
    expectTaken(
      `${COLD}\n<|>\n`,
      'Thank them for their time',
      `${COLD}\nThank you for taking the call, I know your day is full.\n\n`,
    );
    assert.match(
      completionsIn(`${COLD}\n<|>\n`).items.find(({ label }) => label.startsWith('Say who'))?.newText ?? '',
      /\$\{1\|\{\{seller\}\},Your Name\|\}/,
    );
  });

  it('puts in only what is lacking of a statement that is begun', () => {
    expectTaken(
      `${COLD}\nThank you for your time.\n\n<|>\n`,
      'Say who you are and why you are calling',
      `${COLD}\nThank you for your time.\n\nI’m {{seller}} of {{company}}, and I’m calling because reason.\n`,
    );
  });

  it('opens a section only where nothing falls to it', () => {
    const plan = 'Plan what you say to the gatekeeper';
    assert.ok(moves(`${COLD}\n${WHO}\n<|>\n`).includes(plan));
    assert.ok(moves(`${COLD}\n<|>\n\n# Opening\n\n${WHO}`).includes(plan));
    assert.ok(!moves(`${COLD}\n<|>\n\n${WHO}`).includes(plan));
    assert.ok(!moves(`${COLD}\n${WHO}\n# Ask\n\n<|>\n`).includes(plan), 'the section would be empty');
  });

  it('comes on an empty line, or with the first letters of a paragraph', () => {
    assert.deepEqual(moves(`${COLD}\n${WHO}\nA<|>\n`), ['Ask for the meeting']);
    assert.deepEqual(moves(`${COLD}\n${WHO}\nask for t<|>\n`), ['Ask for the meeting']);
    assert.deepEqual(moves(`${COLD}\n${WHO}\nlos<|>\n`), [], 'the snippet of that name is there');
    assert.deepEqual(moves(`${COLD}\nHello.\n\nBe ready for “e<|>\n`), []);
    assert.deepEqual(moves(`${COLD}\n${WHO}\nBe ready<|>\n`), [
      'Be ready for “tell me now”',
      'Be ready for “email it to me”',
    ]);
    assert.deepEqual(moves(`${COLD}\nThank you for your time.\n\ncred<|>\n`), [
      'Say who you are and why you are calling',
    ]);
    assert.deepEqual(moves(`${COLD}\n${WHO}\nAsking<|>\n`), []);
    assert.deepEqual(moves(`${COLD}\n${WHO}A<|>\n`), []);
    assert.deepEqual(moves(`${COLD}\n${WHO}\nWell, A<|>\n`), []);
  });

  it('is none in an answer, to a gatekeeper, of another speaker, on a page, in a note', () => {
    for (const source of [
      `${COLD}\n${WHO}\n? Why?\n<|>\n`,
      `${COLD}\n${WHO}\n? Why?\n  So.\n\n  <|>\n`,
      `${COLD}\n# Gatekeeper\n\n<|>\n\n# Buyer\n\n${WHO}`,
      `${COLD}\n${WHO}\nBuyer: Yes?\n<|>\n`,
      `${COLD}\n> "One."\n\n> "Two."\n\n> "Three."\n\n<|>\n`,
      `${COLD}\n~~~\n<|>\n~~~\n`,
      `${COLD}\n<!--\n<|>\n-->\n`,
      '---\ncall: cold-call\n<|>\n---\n',
    ]) {
      assert.deepEqual(moves(source), [], source);
    }
    assert.ok(moves(`${COLD}\n${WHO}\n? Why?\n  So.\n\n<|>\n`).length > 0);
  });

  it('asks for a meeting as long as the team does', () => {
    const settings = { ...DEFAULT_SETTINGS, askMinutes: 20 };
    const { items } = completionsIn(`${COLD}\n${WHO}\n<|>\n`, { settings });
    assert.match(items.find(({ label }) => label === 'Ask for the meeting')?.newText ?? '', /20 minutes/);
  });

  it('draws nothing new of the language itself, and makes its move', () => {
    const analyser = createAnalyser();
    const language = (text: string): string[] => {
      const { findings } = analyser.analyse(text, DEFAULT_SETTINGS);
      return findings
        .map(({ rule }) => rule)
        .filter((rule) => /^(?:un|dup|empty|comeback-without|front|cue)/.test(rule));
    };
    for (const call of ['cold-call', 'first-meeting', 'referral', 'follow-up', 'voicemail']) {
      const source = `---\ncall: ${call}\n---\n\n<|>\n`;
      const { items, text } = completionsIn(source);
      for (const item of items.filter(({ kind }) => kind === 'move' || kind === 'comeback')) {
        const after = taken(text, item);
        assert.deepEqual(language(after), [], after);
        const { done } = analyser.analyse(after, DEFAULT_SETTINGS).checklist;
        assert.ok(done > 0 || item.label.startsWith('Be ready'), after);
      }
    }
  });
});
