import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile, pickCommand, squiggleUnder, until, untilShown, useEditor } from './editor';

const UNTIDY = '---\ncall: follow-up\n---\n#  Ask\nCan we meet for 20 minutes?\n\n\n?Why?\nYou have to see it.  \n';
const TIDY = '---\ncall: follow-up\n---\n\n# Ask\n\nCan we meet for 20 minutes?\n\n? Why?\n  You have to see it.\n';

describe('tidying a script, as a person does it', () => {
  const window = useEditor();
  const open = async (name: string): Promise<string> => {
    const file = join(window().folder, name);
    await writeFile(file, UNTIDY);
    await openFile(window(), name);
    await squiggleUnder(window(), '20 minutes');
    return file;
  };

  it('is done by Format Document, and undone by one undo', async () => {
    await open('untidy.pitch');
    await pickCommand(window(), 'Format Document');
    await untilShown(window(), TIDY.trimEnd());
    await window().page.keyboard.press('ControlOrMeta+z');
    await untilShown(window(), UNTIDY.trimEnd());
  });

  it('is done on save, once the settings ask for it', async () => {
    const settings = { '[pitch]': { 'editor.formatOnSave': true } };
    await mkdir(join(window().folder, '.vscode'), { recursive: true });
    await writeFile(join(window().folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    const file = await open('saved-untidy.pitch');
    const saved = await until('the tidy script on disk', async () => {
      await window().page.keyboard.press('ControlOrMeta+s');
      const text = await readFile(file, 'utf8');
      return text === UNTIDY ? undefined : text;
    });
    assert.equal(saved, TIDY);
    await untilShown(window(), '? Why?\n  You have to see it.');
  });

  it('is done as one types, once the settings ask for it', async () => {
    const settings = { '[pitch]': { 'editor.formatOnType': true } };
    await writeFile(join(window().folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    await open('typed.pitch');
    await window().page.keyboard.press('ControlOrMeta+End');
    const { keyboard } = window().page;
    await keyboard.press('Enter');
    await keyboard.type('?Who are you?');
    await keyboard.press('Enter');
    await untilShown(window(), '\n? Who are you?\n  ');
    await keyboard.type('Kim.');
    await untilShown(window(), '\n? Who are you?\n  Kim.');
  });
});
