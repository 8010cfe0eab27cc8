import assert from 'node:assert/strict';
import { docx, paragraph } from '../support/docx';
import { type Editor, startEditor } from '../support/lsp-editor';

describe('importing over the protocol', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ pull: true });
  });
  after(async () => assert.equal(await editor.stop(), 0));
  const ask = (name: string, bytes: Uint8Array | string) =>
    editor.connection.sendRequest<{ text?: string; problem?: string }>('pitch/import', {
      name,
      bytes: Buffer.from(bytes).toString('base64'),
    });

  it('makes a script of a page', async () => {
    assert.deepEqual(await ask('call.md', '> "Grüezi."\n'), { text: '---\nunmarked: spoken\n---\nGrüezi.\n' });
  });

  it('makes a script of a Word document', async () => {
    const bytes = await docx(paragraph('Opening', { style: 'Heading1' }), paragraph('“Hi [Name].”'));
    assert.deepEqual(await ask('call.docx', bytes), {
      text: '---\nunmarked: spoken\n---\n# Opening\n\nHi {{name}}.\n',
    });
  });

  it('says what it cannot read', async () => {
    assert.match((await ask('call.docx', 'no archive')).problem ?? '', /call\.docx cannot be read: it is damaged/);
    assert.match((await ask('call.md', new Uint8Array([0x47, 0xfc]))).problem ?? '', /not UTF-8/);
    assert.match((await ask('call.pdf', '%PDF')).problem ?? '', /call\.pdf is in a form that cannot be read/);
  });
});
