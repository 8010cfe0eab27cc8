import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { readDocx } from '../../server/src/importing/docx/index';
import { markdownOf } from '../../server/src/importing/docx/markdown';
import { convertBytes } from '../../server/src/importing/index';
import { docx, paragraph, run, table } from '../support/docx';

async function expectMarkdown(expected: string, ...body: readonly string[]): Promise<void> {
  assert.equal(await readDocx(await docx(...body)), expected);
}

describe('a Word document', () => {
  it('keeps its headings', () =>
    expectMarkdown(
      '# Call\n\n# Opening (20s)\n\n## Ask\n\nHello.\n',
      paragraph('Call', { style: 'Title' }),
      paragraph('Opening (20s)', { style: 'Heading1' }),
      paragraph('Ask', { style: 'Heading2', bold: true }),
      paragraph('Hello.'),
    ));

  it('keeps bold and italics, with their marks at the words', () =>
    expectMarkdown(
      '**If yes:**\n\n*wait*\n\nIt is **now** or *never*, ***really***.\n',
      paragraph('If yes: ', { bold: true }),
      paragraph('wait', { italic: true }),
      `<w:p>${run('It is')}${run(' now ', true)}${run('or ')}${run('never', false, true)}${run(', ')}${run('really', true, true)}${run('.')}</w:p>`,
    ));

  it('keeps italics inside bold, and what is added with changes tracked', () =>
    expectMarkdown(
      '**“Hello *there*,” he said.**\n\nAdded.\n',
      `<w:p>${run('“Hello ', true)}${run('there', true, true)}${run(',” he said.', true)}</w:p>`,
      `<w:p><w:ins w:id="1" w:author="a">${run('Added.')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>`,
    ));

  it('keeps lists, numbers and what is indented in them', () =>
    expectMarkdown(
      '- “Too dear.”\n  - What would be fair?\n- “Not now.”\n\n1. One\n2. Two\n',
      paragraph('“Too dear.”', { bullet: 0 }),
      paragraph('What would be fair?', { bullet: 1 }),
      paragraph('“Not now.”', { bullet: 0 }),
      paragraph('One', { number: 0 }),
      paragraph('Two', { number: 0 }),
    ));

  it('keeps tables, and their bars from its own', () =>
    expectMarkdown(
      '| They say | You say |\n| --- | --- |\n| No\\|never | When? Today? |\n',
      table(
        [paragraph('They say'), paragraph('You say')],
        [paragraph('No|never'), paragraph('When?') + paragraph('Today?')],
      ),
    ));

  it('takes a table of one column for a frame', () =>
    expectMarkdown(
      'Hello.\n\nGood day.\n\n**Bye.**\n',
      table([paragraph('Hello.') + paragraph('Good day.')], [paragraph('Bye.', { bold: true })]),
    ));

  it('keeps quotes and line breaks', () =>
    expectMarkdown(
      '> Hello.\n>\n> Good day.\n\nOne,\ntwo.\n\n**Rep:**\n**Yes.**\n',
      paragraph('Hello.', { style: 'Quote' }),
      paragraph('Good day.', { style: 'IntenseQuote' }),
      paragraph('One,\ntwo.'),
      paragraph('Rep:\nYes.', { bold: true }),
    ));

  it('keeps the characters of a page as they are', () =>
    expectMarkdown('Hi <Company> & [Name], 営業 👋\n', paragraph('Hi <Company> & [Name], 営業 👋')));

  it('leaves empty paragraphs out', () =>
    expectMarkdown('One.\n\nTwo.\n', paragraph('One.'), paragraph(''), paragraph(' '), paragraph('Two.')));

  it('becomes a script in pitch notation', async () => {
    const bytes = await docx(
      paragraph('Opening (10 sec)', { style: 'Heading1' }),
      paragraph('Stand up before you dial.'),
      paragraph('“Hi [Name], this is Mia from Larkspur.”'),
      paragraph('[PAUSE - wait for an answer]', { italic: true }),
      paragraph('If they say no:', { bold: true }),
      paragraph('“When would suit you better?”'),
      paragraph('“Too dear.” → “What would be fair?”', { bullet: 0 }),
      paragraph('“Thank you for your time.”'),
    );
    assert.deepEqual(await convertBytes('call.docx', bytes, readDocx), {
      text: `---
unmarked: spoken
---
# Opening (10 sec)

// Stand up before you dial.

Hi {{name}}, this is Mia from Larkspur.

(pause: wait for an answer)

? No
  When would suit you better?

? Too dear.
  What would be fair?

Thank you for your time.
`,
    });
  });

  describe('that cannot be read', () => {
    async function expectProblem(bytes: Uint8Array, expected: RegExp): Promise<void> {
      const imported = await convertBytes('call.docx', bytes, readDocx);
      assert.match('problem' in imported ? imported.problem : 'no problem', expected);
    }
    it('as it is damaged', async () => {
      const bytes = await docx(paragraph('Hello.'));
      await expectProblem(
        bytes.slice(0, bytes.length / 2),
        /call\.docx cannot be read: it is damaged, or no Word document/,
      );
    });
    it('as it is no document', () => expectProblem(new TextEncoder().encode('Hello.'), /damaged, or no Word document/));
    it('as it is another kind of archive', async () => {
      const zip = new JSZip().file('hello.txt', 'Hello.');
      await expectProblem(await zip.generateAsync({ type: 'uint8array' }), /no Word document/);
    });
    it('as it is old, or has a password', () =>
      expectProblem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password.*before 2007/));
    it('as there are no words in it', async () => expectProblem(await docx(paragraph('')), /there are no words in it/));
    it('as it is too large', () => expectProblem(new Uint8Array(21 * 1024 * 1024), /larger than 20 MB/));
  });
});

describe('Markdown of HTML', () => {
  it('takes any text without breaking', () => {
    for (const html of [
      '',
      '<',
      '<p>',
      '</p>',
      '<p>a</h1>b',
      '<table></table>',
      '<li>x',
      '<p><strong></strong></p>',
      '&amp;lt;',
    ]) {
      assert.equal(typeof markdownOf(html), 'string');
    }
    assert.equal(markdownOf('<p>&amp;lt; a &lt;b&gt;</p>'), '&lt; a <b>\n');
  });
});
