import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseScript } from '../../server/src/script/index';
import { createSpeechReader, type Speech } from '../../server/src/speech/index';
import { marked, withMarks } from '../support/marked';

const reader = createSpeechReader();
const read = (text: string, wordsPerMinute = 150): Speech => reader.read(parseScript(text), { wordsPerMinute });

function section(speech: Speech, title: string) {
  const found = speech.script.sections.find((one) => one.title === title);
  assert.ok(found, `no section ${title}`);
  return found;
}

describe('speech of a script', () => {
  it('says where each sentence stands', () => {
    const { text, spans } = marked('# Opening\n\n‹Thank you for\n  your *time*.› ‹I am {{seller}}.›\n\nBuyer: Who?\n');
    assert.equal(
      withMarks(
        text,
        read(text).sentences.map(({ span }) => span),
      ),
      withMarks(text, spans),
    );
  });

  it('says where the words of a move stand', () => {
    const { text, spans } = marked('Good morning. ‹Would *Tuesday* or [day] suit› you?\n');
    const [ask] = read(text).moves('ask');
    assert.ok(ask);
    assert.equal(text.slice(ask.span.start, ask.span.end), text.slice(spans[0]?.start, spans[0]?.end));
  });

  it('takes stress out and puts words for placeholders', () => {
    const [sentence] = read('This is **[Your Name]** of {{company}}, call $[X] _now_.\n').sentences;
    assert.equal(sentence?.text, 'This is Taylor of Acme, call $100 now.');
  });

  it('leads from a word that stands in to the whole placeholder', () => {
    const text = 'Would [day] suit?\n';
    const [sentence] = read(text).sentences;
    const date = sentence?.entities.find(({ kind }) => kind === 'date');
    assert.ok(sentence && date);
    const span = sentence.spanOf(date.from, date.to);
    assert.equal(text.slice(span.start, span.end), '[day]');
    assert.ok(sentence.entities.some(({ kind }) => kind === 'placeholder'));
  });

  it('keeps sides apart', () => {
    const speech = read('You: Can we meet on Tuesday?\nBuyer: Can we meet on Monday?\n');
    assert.equal(speech.moves('ask').length, 1);
    assert.equal(speech.sentences.length, 1);
    assert.equal(speech.others.length, 1);
  });

  it('reads comebacks as sentences', () => {
    const speech = read('# Ask\n\nCan we meet?\n\n? Well, tell me now! / Just email it to me.\n  I have to show it.\n');
    assert.deepEqual(
      speech.comebacks.map(({ sentences }) => sentences.map(({ text }) => text)),
      [['Well, tell me now!', 'Just email it to me.']],
    );
  });

  it('gives moves in file order', () => {
    const speech = read('Can we meet on Tuesday?\n\nThank you for your time. Would Thursday suit?\n');
    assert.deepEqual(
      speech.moves('thanks', 'ask').map(({ kind }) => kind),
      ['ask', 'thanks', 'ask'],
    );
  });

  it('never reads the same words twice, and finds them where they have moved to', () => {
    const first = read('Thank you for your time.\n').sentences[0];
    const text = '# Title\n\nThank you for your time.\n';
    const second = read(text).sentences[0];
    assert.ok(first && second);
    assert.equal(first.tokens, second.tokens);
    assert.equal(text.slice(second.span.start, second.span.end), 'Thank you for your time.');
  });

  it('tells equal words with other placeholders apart', () => {
    const [one] = read('---\nseller: Kenji\n---\n\nI am {{seller}}.\n').sentences;
    const [other] = read('I am {{buyer_company}}.\n').sentences;
    assert.equal(one?.text, 'I am Taylor.');
    assert.equal(other?.text, 'I am Acme.');
  });

  it('says what it put off', () => {
    const text = `A ${'x'.repeat(300)} b.\n\n${'Word after word. '.repeat(1500)}\n`;
    const { putOff, sentences } = read(text);
    assert.deepEqual(
      putOff.map(({ what }) => what),
      ['word', 'paragraph'],
    );
    assert.deepEqual(putOff[0]?.span, { start: 2, end: 302 });
    assert.equal(sentences.length, 1501);
  });

  for (const text of [
    '',
    '\n',
    '---\ncall: cold-call\n---\n',
    '\u0000\ud800 \ufffe',
    '{{',
    '*** ***',
    '? \n',
    '# \n\n<- \n',
  ]) {
    it(`reads ${JSON.stringify(text)}`, () => assert.ok(Array.isArray(read(text).sentences)));
  }
});

describe('speaking time', () => {
  const ten = 'one two three four five six seven eight nine ten.';

  it('counts words and the end of each sentence', () => {
    const speech = read(`# A\n\n${ten} ${ten}\n`);
    assert.ok(Math.abs(speech.seconds(section(speech, 'A')) - (20 / 2.5 + 0.6)) < 1e-9);
  });

  it('follows the words a minute', () => {
    const speech = read(`# A\n\n${ten}\n`, 60);
    assert.ok(Math.abs(speech.seconds(section(speech, 'A')) - 10.3) < 1e-9);
  });

  it('gives a pause one second, another direction none', () => {
    const speech = read('# A\n\n(pause)\n\n(smile)\n');
    assert.equal(speech.seconds(section(speech, 'A')), 1);
  });

  it('leaves out answers, other speakers and written words', () => {
    const speech = read(`# A\n\nBuyer: ${ten}\n\n? Why?\n  ${ten}\n\n## Email\n\n${ten}\n`);
    assert.equal(speech.seconds(section(speech, 'A')), 0);
  });

  it('counts what a link brings in, and once where sections bring in each other', () => {
    const speech = read(`# A\n\n<- B\n\n# B\n\n${ten}\n\n<- A\n`);
    assert.ok(Math.abs(speech.seconds(section(speech, 'A')) - 4.3) < 1e-9);
    assert.ok(Math.abs(speech.seconds(section(speech, 'B')) - 4.3) < 1e-9);
  });

  it('reckons each section once, however often others bring it in', () => {
    const twice = Array.from({ length: 40 }, (_, at) => `# S${at}\n\n<- S${at + 1}\n<- S${at + 1}\n\n`);
    const speech = read(`${twice.join('')}# S40\n\n${ten}\n`);
    assert.ok(Math.abs(speech.seconds(section(speech, 'S0')) / (4.3 * 2 ** 40) - 1) < 1e-9);
  });

  it('takes the longest alternative', () => {
    const speech = read(`# A\n\nshort.\n\nor\n\n${ten}\n`);
    assert.ok(Math.abs(speech.seconds(section(speech, 'A')) - 4.3) < 1e-9);
  });

  /** Seconds of what is marked. */
  const within = (source: string): number => {
    const { text, spans } = marked(source);
    return read(text).secondsWithin(spans[0] ?? { start: 0, end: 0 });
  };
  const takes = (source: string, seconds: number): void => {
    const taken = within(source);
    assert.ok(Math.abs(taken - seconds) < 1e-9, `${taken} s, not ${seconds} s`);
  };

  it('of a stretch counts its words, answers too, and of a sentence that is cut its share', () => {
    takes(`‹# A\n\n${ten}\n›\n${ten}\n`, 4.3);
    takes(`# A\n\n? Why?\n  ‹${ten}›\n`, 4.3);
    takes('one ‹two three› four.\n', 4 / 2.5 / 2.5);
    takes('one two ‹three four.›\n', (4 / 2.5) * (3 / 5) + 0.3);
    takes('‹›one two.\n', 0);
  });

  it('of a stretch leaves out other speakers and written words, and takes the longest alternative', () => {
    takes(`‹Buyer: ${ten}\n\n## Email\n\n${ten}›\n`, 0);
    takes(`‹short.\n\nor\n\n${ten}›\n`, 4.3);
    takes(`‹# Option 1\n\nshort.\n\n# Option 2\n\n${ten}›\n`, 4.3);
  });
});

describe('any words at all', () => {
  const word = fc.constantFrom(
    'I',
    'not',
    'if',
    'would',
    'you',
    'Tuesday',
    'or',
    '$',
    '15–20',
    'minutes',
    '"',
    '’s',
    '—',
    '.',
    '?',
    'told',
    'a',
    'half',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('are read in order, every token where it stands', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const sentence of reader.readWords(words)) {
          for (const { start, end: to, text: said } of sentence.tokens) {
            assert.ok(start >= end && to <= words.length && to > start);
            end = to;
            if (!words.includes('*') && !words.includes('_')) assert.equal(words.slice(start, to), said);
          }
          assert.equal(sentence.unmeant.length, sentence.tokens.length);
          for (const { from, to } of [...sentence.entities, ...sentence.moves]) {
            assert.ok(from >= 0 && from < to && to <= sentence.tokens.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
