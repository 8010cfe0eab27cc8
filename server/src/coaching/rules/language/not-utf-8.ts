import { defineRule } from '../../define';

/** A byte that was not understood is a character that is lost as soon as the file is written. */
export const notUtf8 = defineRule({
  id: 'not-utf-8',
  level: 'error',
  calls: 'every',
  about: 'language',
  summary: 'The file is not text in UTF-8, so some of its characters cannot be read.',
  advice:
    'Scripts are read as UTF-8, the encoding of the web and of every editor today. This file was saved in another one, or is no text at all, so some characters are unknown. Save it with the encoding UTF-8 from the program it comes from; Pitch never writes a file it cannot read.',
  before: 'a file saved as UTF-16 or “ANSI”',
  after: 'the same file saved as UTF-8',
  fires: ['The file holds bytes that are no UTF-8: the sign � or a zero character stands in their place.'],
  never: ['Any language, emoji or sign in UTF-8, with or without a byte-order mark.'],
  messages: {
    unread:
      'Some characters of this file could not be read, as it is not in UTF-8: save it again with the encoding UTF-8.',
  },
  examples: {
    bad: [{ text: 'Thank you for your time in the caf‹\uFFFD›.\n' }],
    good: [{ text: 'Thank you for your time in the café. ありがとう 🎯\n' }],
  },
  *check({ script }) {
    const found = ['\uFFFD', '\0'].map((sign) => script.text.indexOf(sign)).filter((at) => at >= 0);
    const at = Math.min(...found);
    if (found.length > 0) yield { span: { start: at, end: at + 1 }, message: 'unread' };
  },
});
