import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile, shownText, until, untilShown, useEditor } from '../driven/editor';

describe('VS Code for the web on a folder, as npm start opens it', () => {
  const window = useEditor('web');

  it('writes what is saved to the folder', async () => {
    const editor = window();
    const { page, folder } = editor;
    await openFile(editor, 'before.pitch');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('// Saved by hand.');
    await page.keyboard.press('ControlOrMeta+s');
    const file = join(folder, 'before.pitch');
    const text = await until('the words on disk', async () => {
      const saved = await readFile(file, 'utf8');
      return saved.includes('// Saved by hand.') ? saved : undefined;
    });
    assert.match(text, /^---\n/);
    assert.match(await shownText(editor), /Saved by hand/);
  });

  it('shows what another program wrote', async () => {
    const editor = window();
    await editor.page.keyboard.press('ControlOrMeta+Home');
    await writeFile(join(editor.folder, 'before.pitch'), 'Written elsewhere.\n');
    await untilShown(editor, /^Written elsewhere\./);
    await writeFile(join(editor.folder, 'arrived.pitch'), 'New here.\n');
    await openFile(editor, 'arrived.pitch');
    await untilShown(editor, 'New here.');
  });
});
