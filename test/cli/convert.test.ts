import assert from 'node:assert/strict';
import { docx, paragraph } from '../support/docx';
import { type Machine, pitch } from './machine';

const PAGE = '> "Hello."\n';
const SCRIPT = '---\nunmarked: spoken\n---\nHello.\n';

/** What `pitch convert` with these words says on standard error, ending with 2 and writing nothing. */
async function expectRefused(machine: Machine, words: string, expected: RegExp): Promise<void> {
  const { code, err, written } = await pitch(machine, 'convert', ...words.split(' ').filter(Boolean));
  assert.match(err, expected);
  assert.deepEqual([code, written], [2, {}]);
}

describe('pitch convert', () => {
  it('writes a script beside a page, a text or a Word document', async () => {
    const files = {
      'a.md': PAGE,
      'in/b.txt': PAGE,
      'c.docx': await docx(paragraph('“Hello.”')),
    };
    const { code, out, err, written } = await pitch({ files }, 'convert', 'a.md', 'in/b.txt', 'c.docx');
    assert.deepEqual(written, { 'a.pitch': SCRIPT, 'in/b.pitch': SCRIPT, 'c.pitch': SCRIPT });
    assert.equal(out, 'a.md → a.pitch\nin/b.txt → in/b.pitch\nc.docx → c.pitch\n');
    assert.deepEqual([code, err], [0, '']);
  });

  it('writes over no file unless it is told to', async () => {
    const machine = { files: { 'a.md': PAGE, 'a.pitch': 'mine' } };
    await expectRefused(machine, 'a.md', /a\.pitch is not written: it is there already; --force writes over it/);
    assert.deepEqual((await pitch(machine, 'convert', 'a.md', '--force')).written, { 'a.pitch': SCRIPT });
  });

  it('writes no script over the one before it', async () => {
    const machine = { files: { 'a.md': PAGE, 'a.txt': 'Goodbye.\n' } };
    const { code, err, written } = await pitch(machine, 'convert', 'a.md', 'a.txt', '--force');
    assert.deepEqual([code, written], [2, { 'a.pitch': SCRIPT }]);
    assert.match(err, /a\.txt would be written over a\.pitch, which was just written/);
  });

  it('prints a script, and changes it only where it is told to', async () => {
    const machine = { files: { 'a.pitch': PAGE } };
    const printed = await pitch(machine, 'convert', 'a.pitch');
    assert.deepEqual([printed.out, printed.written], [SCRIPT, {}]);
    assert.deepEqual((await pitch(machine, 'convert', 'a.pitch', '--write')).written, { 'a.pitch': SCRIPT });
  });

  it('prints, or writes where it is told to', async () => {
    const machine = { files: { 'a.md': PAGE }, stdin: PAGE };
    for (const words of [['a.md', '--stdout'], ['-'], ['a.md', '-o', '-']]) {
      const { out, written } = await pitch(machine, 'convert', ...words);
      assert.deepEqual([out, written], [SCRIPT, {}]);
    }
    const word = { files: {}, stdin: await docx(paragraph('“Hello.”')) };
    assert.equal((await pitch(word, 'convert', '-')).out, SCRIPT);
    assert.deepEqual((await pitch(machine, 'convert', 'a.md', '-o', 'b.pitch')).written, { 'b.pitch': SCRIPT });
    assert.deepEqual((await pitch(machine, 'convert', '-', '--output=b.pitch')).written, { 'b.pitch': SCRIPT });
  });

  it('knows the speakers of the team', async () => {
    const page = 'Hana says: "He is out."\n\n- Kenji: I will call.\n';
    const files = { 'pitch.yaml': 'speakers:\n  Kenji: seller\n', 'in/a.md': page };
    const { code, err, written } = await pitch({ files }, 'convert', 'in/a.md');
    assert.deepEqual([code, err], [0, '']);
    assert.match(written['in/a.pitch'] ?? '', /^ *- Kenji: I will call\.$/m);
  });

  it('names what is wrong with the settings of the team, and converts all the same', async () => {
    const { code, err, written } = await pitch(
      { files: { 'pitch.yaml': 'speaker: 3\n', 'a.md': PAGE } },
      'convert',
      'a.md',
    );
    assert.match(err, /^pitch: pitch\.yaml:1:1: /);
    assert.deepEqual([code, written], [2, { 'a.pitch': SCRIPT }]);
  });

  it('converts the others where one cannot be', async () => {
    const machine = { files: { 'a.md': PAGE, 'b.md': new Uint8Array([0xff, 0xfe, 0x48, 0]) } };
    const { code, err, written } = await pitch(machine, 'convert', 'none.md', 'b.md', 'a.md');
    assert.match(err, /none\.md cannot be read: there is no such file or folder\.\npitch: b\.md: .*UTF-16/);
    assert.deepEqual([code, written], [2, { 'a.pitch': SCRIPT }]);
  });

  it('says what cannot be converted, and what to do', async () => {
    const files = {
      'in/a.md': PAGE,
      'old.doc': new Uint8Array([0xd0, 0xcf]),
      'broken.docx': 'no archive',
      'front.md': '---\ncall: [\n---\n> "Hello."\n',
      'secret.md': 'unreadable file',
    } as const;
    await expectRefused({ files }, 'in', /in is a folder\. Name the files in it/);
    await expectRefused({ files }, 'old.doc', /old\.doc is in a form that cannot be read.*Word document \(\.docx\)/);
    await expectRefused({ files }, 'broken.docx', /broken\.docx cannot be read: it is damaged/);
    await expectRefused({ files }, 'front.md', /front\.md cannot be converted.*\(line 3\)/);
    await expectRefused({ files }, 'secret.md', /secret\.md cannot be read: you have no leave to read it/);
    await expectRefused({ files }, 'in/a.md -o in', /in is not written: it is a folder/);
  });

  it('takes no options that contradict each other', async () => {
    await expectRefused({ files: {} }, '', /Name a file to convert/);
    await expectRefused({ files: {} }, 'a --stdout -o b', /either --stdout or --output/);
    await expectRefused({ files: {} }, 'a --write --stdout', /--write changes the files themselves/);
    await expectRefused({ files: {} }, 'a b -o c', /--output is for one file/);
    await expectRefused({ files: {} }, 'a -o', /-o needs a value/);
    await expectRefused({ files: {} }, 'a --force=yes', /--force takes no value/);
    await expectRefused({ files: {} }, 'a --format json', /no option --format/);
  });

  it('tells about itself', async () => {
    assert.match((await pitch({ files: {} }, 'convert', '--help')).out, /pitch convert FILE… \[--write\]/);
    assert.match((await pitch({ files: {} }, '--help')).out, /pitch convert FILE…/);
  });
});
