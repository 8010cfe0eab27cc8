import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseScript } from '../../server/src/script/index';
import { generateScript } from '../support/generate-script';
import { itShared, sharedScripts } from '../support/shared';

const MARKS = [
  '? Is it expensive?',
  '-> Close',
  '<- Opening',
  '// remember this',
  'Prospect: I see, go on.',
  'You: May I ask you something?',
  '？ 何ですか',
  '  ? And "quoted" words?',
  '    You: "Quoted," then.',
];

/** Each letter's voice, one character a voice; what no piece holds is a dot. */
function voices(text: string, length: number): string {
  const letters = new Array<string>(length).fill('.');
  for (const { span, voice } of parseScript(text).pieces) {
    for (let at = span.start; at < Math.min(span.end, length); at++) letters[at] = voice.charAt(0);
  }
  return letters.join('');
}

function assertUnmoved(text: string, marks: readonly string[]): void {
  const before = voices(text, text.length);
  for (const mark of marks) assert.equal(voices(`${text}${mark}\n`, text.length), before, `after "${mark}":\n${text}`);
}

/** Every beginning of a text that ends with a line. */
function prefixes(text: string): string[] {
  const found: string[] = [];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) found.push(text.slice(0, index + end.length));
  return found;
}

describe('a mark appended to a script', () => {
  it('changes no earlier voice in generated scripts', () => {
    const generated = fc
      .array(fc.nat(9999), { minLength: 5, maxLength: 120 })
      .map((numbers) => generateScript(numbers).text);
    fc.assert(
      fc.property(generated, (text) => {
        for (const prefix of prefixes(text)) assertUnmoved(prefix, MARKS);
      }),
      { numRuns: 150 },
    );
  });

  itShared('changes no earlier voice in any beginning of the shared scripts', () => {
    for (const { text } of sharedScripts()) for (const prefix of prefixes(text)) assertUnmoved(prefix, MARKS);
  });

  it('changes no voice when it is put between paragraphs', () => {
    const page = [
      '# Opening',
      '',
      '> "Good morning, this is Ann."',
      '',
      'Smile while you dial.',
      '',
      '**If no:**',
      '> "When suits you better?"',
      '',
      '"We have a survey to show you."',
      '',
      'Prospects like figures.',
      '',
    ];
    const plain = page.join('\n');
    for (const mark of ['? Who is this?', '// a note', '-> Close', '<- Opening', 'Buyer: Who is this?']) {
      for (let at = 2; at < page.length; at++) {
        if (page[at] !== '') continue;
        const marked = [...page.slice(0, at), '', mark, ...page.slice(at)].join('\n');
        const offset = page.slice(0, at).join('\n').length;
        const inserted = marked.length - plain.length;
        const after = voices(marked, marked.length);
        assert.equal(
          after.slice(0, offset) + after.slice(offset + inserted),
          voices(plain, plain.length),
          `${mark} before line ${at}`,
        );
      }
    }
  });
});
