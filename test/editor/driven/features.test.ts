import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Editor,
  offeredFixes,
  openFile,
  pickCommand,
  shownText,
  suggestions,
  takeFix,
  until,
  untilShown,
  useEditor,
} from './editor';

const HOUSE = '# Who we are\n\nI am Mika Arden of Northwind Research.\n\n# Ask\n\nWould Tuesday suit, or Thursday?\n';
const CALL = '# Opening\n\nThank you for your time.\n<- house.pitch#Who we are\n\n# Close\n\nGoodbye.\n';
const STATEMENT = 'I am Mika Arden of Northwind Research, and we asked 400 buyers where they will stop spending.';

/** Hosts that can run here: the newest editor only where it could be installed. */
const hosts = process.env.PITCH_HOST === 'node' ? ['web', 'node'] : ['web'];

for (const host of hosts) {
  describe(`an editor that knows the script, in VS Code ${host === 'web' ? 'for the web' : 'with Node'}`, () => {
    const window = useEditor(host);

    /** Opens a script of these words, its file beside those that are there. */
    const open = async (name: string, text: string): Promise<Editor> => {
      await writeFile(join(window().folder, name), text);
      await openFile(window(), name);
      await untilShown(window(), text.split('\n')[0] ?? '');
      // What stands above it shows that the coach has read it.
      await window().page.locator('.codelens-decoration a', { hasText: 'moves' }).first().waitFor();
      return window();
    };
    /** Puts the cursor at a line and column, both counted from 1. */
    const goTo = async ({ page }: Editor, line: number, column: number): Promise<void> => {
      await pickCommand(window(), 'Go to Line/Column...');
      const input = page.locator('.quick-input-widget input[type=text]').first();
      await input.waitFor();
      await page.keyboard.type(`${line}:${column}`);
      await page.keyboard.press('Enter');
    };

    it('completes a section behind an arrow', async () => {
      const editor = await open(
        'arrow.pitch',
        '# Opening\n\nThank you.\n\n# The ask\n\nTuesday or Thursday?\n\n# Close\n\nGoodbye.\n',
      );
      const { keyboard } = editor.page;
      await keyboard.press('ControlOrMeta+End');
      await keyboard.type('\n-> ');
      assert.ok((await suggestions(editor, 'The ask')).includes('Opening'));
      await keyboard.type('the');
      await keyboard.press('Tab');
      await untilShown(editor, '-> The ask');
    });

    it('gives a section another name in two files at once', async () => {
      await writeFile(join(window().folder, 'house.pitch'), HOUSE);
      const editor = await open('renaming.pitch', CALL);
      const { page } = editor;
      await goTo(editor, 4, 17);
      const box = page.locator('.rename-box input, .rename-box textarea');
      await until('the box for the new name', async () => {
        await page.keyboard.press('F2');
        return box.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => undefined,
        );
      });
      assert.equal(await box.inputValue(), 'Who we are');
      await box.fill('Who is calling');
      await box.press('Enter');
      await untilShown(editor, '<- house.pitch#Who is calling');
      await openFile(editor, 'house.pitch');
      await untilShown(editor, '# Who is calling');
    });

    it('keeps an arrow right when the file that it names is given another name', async () => {
      await writeFile(join(window().folder, 'told.pitch'), HOUSE);
      const editor = await open('moving.pitch', CALL.replace('house.pitch#Who we are', 'told.pitch#Who we are'));
      const { page } = editor;
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'told.pitch' }).click();
      await page.locator('.explorer-folders-view').press('F2');
      const box = page.locator('.explorer-folders-view .monaco-inputbox input');
      await box.fill('retold.pitch');
      await box.press('Enter');
      // VS Code asks whether the other scripts may be changed with it.
      await page.locator('.monaco-dialog-box').getByRole('button', { name: 'OK' }).click();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'retold.pitch' }).waitFor();
      await openFile(editor, 'moving.pitch');
      await untilShown(editor, '<- retold.pitch#Who we are');
    });

    it('makes a paragraph the shared statement, by one key and a choice', async () => {
      const text = `---\ncall: cold-call\n---\n\n# Gatekeeper\n\n${STATEMENT}\n\n# Buyer\n\n${STATEMENT}\n\nWould Tuesday suit you for 30 minutes, or is Thursday better?\n`;
      const editor = await open('shared.pitch', text);
      await goTo(editor, 11, 10);
      const title = 'Make this the shared statement (2 places)';
      assert.ok((await offeredFixes(editor)).includes(title));
      await takeFix(editor, title);
      const after = await untilShown(editor, /^<- /m);
      assert.equal(after.split(STATEMENT.slice(0, 40)).length - 1, 1, 'the words stand once');
    });

    it('folds a section into its title', async () => {
      const editor = await open('folding.pitch', CALL);
      await goTo(editor, 1, 1);
      await editor.page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
      const text = await until('a folded section', async () => {
        const shown = await shownText(editor);
        return shown.includes('Thank you') ? undefined : shown;
      });
      assert.match(text, /# Opening/);
      assert.match(text, /# Close[\s\S]*Goodbye/);
    });

    it('tidies a script on save, once the settings ask for it', async () => {
      const settings = { '[pitch]': { 'editor.formatOnSave': true } };
      await mkdir(join(window().folder, '.vscode'), { recursive: true });
      await writeFile(join(window().folder, '.vscode', 'settings.json'), JSON.stringify(settings));
      const untidy = '# Ask\nCan we meet?\n\n\n?Why?\nYou have to see it.\n';
      const editor = await open('untidy-there.pitch', untidy);
      const saved = await until('the tidy script on disk', async () => {
        await editor.page.keyboard.press('ControlOrMeta+s');
        const text = await readFile(join(editor.folder, 'untidy-there.pitch'), 'utf8');
        return text === untidy ? undefined : text;
      });
      assert.equal(saved, '# Ask\n\nCan we meet?\n\n? Why?\n  You have to see it.\n');
      await untilShown(editor, '? Why?\n  You have to see it.');
    });
  });
}
