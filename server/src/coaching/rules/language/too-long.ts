import { defineRule } from '../../define';

const LONG_WORD = `Thank${'k'.repeat(220)}`;

/** What is put off is said, so that silence is never mistaken for praise. */
export const tooLong = defineRule({
  id: 'too-long',
  level: 'hint',
  calls: 'every',
  about: 'language',
  summary: 'A word or paragraph too long to be coached whole.',
  advice:
    'To answer while you type, the coach reads no word over 200 characters and no paragraph over 20 thousand. This one is longer, so part of it goes uncoached. Nobody can say it in one breath either: part it with a blank line.',
  before: 'One paragraph of forty pages',
  after: 'Forty pages of paragraphs',
  fires: ['A word of more than 200 characters, or a paragraph of more than 20,000.'],
  never: ['A long script of paragraphs of any usual length.'],
  messages: {
    word: 'This word is too long to be read, so it is not coached: shorten it, or take it out if it was pasted by mistake.',
    paragraph: 'This paragraph is too long to be coached whole: part it with blank lines.',
  },
  examples: {
    bad: [{ text: `Thank you for your time. ${LONG_WORD}\n` }],
    good: [{ text: 'Thank you for your time.\n' }],
  },
  *check({ putOff, script }) {
    for (const { span, what } of putOff) {
      const line = script.text.slice(span.start, Math.min(span.end, span.start + 80)).split(/[\r\n]/)[0] ?? '';
      yield { span: { start: span.start, end: span.start + Math.max(1, line.length) }, message: what };
    }
  },
});
