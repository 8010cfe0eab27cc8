import assert from 'node:assert/strict';
import { completionsIn, expectTaken, inOrder, labels } from '../../support/completion';

const COLD = '---\ncall: cold-call\n---\n\nThank you for your time.\n\n';
const answered = (words: string): string => `${COLD}? ${words}\n  No.\n\n? <|>\n`;

/** The names of the snippets behind what is offered. */
function names(source: string): string[] {
  return inOrder(completionsIn(source).items).map(({ doc }) =>
    doc?.of === 'snippet' ? doc.name.replace('Comeback: ', '') : '',
  );
}

describe('completion of comebacks', () => {
  it('offers what the other side says, those of the kind of call first', () => {
    const cold = names(`${COLD}? <|>\n`);
    assert.equal(cold.at(-1), 'just give me the pitch');
    for (const name of ['tell me now', 'email it to me', 'what is it about?', 'no budget', 'not interested'])
      assert.ok(cold.includes(name), name);
    assert.equal(names('---\ncall: first-meeting\n---\n\nHello.\n\n? <|>\n')[0], 'just give me the pitch');
  });

  it('leaves out what is answered, in whatever words', () => {
    const cases: [string, string][] = [
      ['Can you send me something in writing?', 'email it to me'],
      ['Just tell me what it is, now.', 'tell me now'],
      ['We have got no budget for that this year.', 'no budget'],
      ['I’m really not interested.', 'not interested'],
      ['What is it about, please?', 'what is it about?'],
      ['He’s very busy today.', 'he’s busy'],
    ];
    for (const [words, name] of cases) {
      const open = names(answered(words)).map((each) => each.replaceAll("'", '’'));
      assert.ok(!open.includes(name), `${name} is answered by “${words}”`);
      assert.ok(open.length >= 7, `the others are not, by “${words}”`);
    }
    assert.equal(names(answered('What colour is it?')).length, names(`${COLD}? <|>`).length);
  });

  it('does not count the line that is being written', () => {
    assert.ok(labels(`${COLD}? Email it<|>\n`).some((label) => label.startsWith('Email it')));
  });

  it('takes one with its answer below, indented', () => {
    expectTaken(
      `${COLD}? We ha<|>\n`,
      'We have no budget.',
      `${COLD}? We have no budget.\n  That is a good reason to look at it before next year's figures are fixed. Would this week suit you, or is next week better?\n\n`,
    );
  });

  it('shows the answer beside it', () => {
    const { items } = completionsIn(`${COLD}? We have no<|>\n`);
    assert.match(items[0]?.detail ?? '', /^That is a good reason to look at it .* better\?$/);
  });

  it('takes the words alone where an answer stands below', () => {
    expectTaken(`${COLD}? <|>\n  My answer.\n`, 'We have no budget.', `${COLD}? We have no budget.\n  My answer.\n`);
  });

  it('is asked for by the space behind the mark, and narrowed by what is typed', () => {
    assert.ok(labels(`${COLD}? <|>`, { character: ' ' }).length > 5);
    assert.deepEqual(labels(`${COLD}? We have n<|>`), ['We have no budget.']);
    assert.deepEqual(labels(`${COLD}? We have time<|>`), []);
  });

  it('offers our answer on the empty line under a comeback that has none', () => {
    const answers = (source: string): string[] => labels(source, {}, 'comeback');
    assert.deepEqual(answers(`${COLD}? Send me some information.\n  <|>\n`), ['Answer “email it to me”']);
    assert.deepEqual(answers(`${COLD}? What does it cost?\n<|>\n`), ['Answer “what does it cost?”']);
    assert.deepEqual(answers(`${COLD}? Is it blue?\n  <|>\n`), []);
    assert.deepEqual(answers(`${COLD}? Send me some information.\n  No.\n  <|>\n`), []);
    assert.deepEqual(answers(`${COLD}? Send me some information.\n\n<|>\n`), []);
    expectTaken(
      `${COLD}? Is there no budget? / We have no budget.\n  <|>\n`,
      'Answer “no budget”',
      `${COLD}? Is there no budget? / We have no budget.\n  That is a good reason to look at it before next year's figures are fixed. Would this week suit you, or is next week better?\n`,
    );
  });

  it('is no comeback in a sentence, a note or a fence', () => {
    for (const source of ['Is it? <|>', '// ? <|>', '~~~\n? <|>\n~~~', '\\? <|>'])
      assert.deepEqual(labels(`${COLD}${source}\n`, { character: ' ' }), [], source);
  });
});
