import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  choices,
  type Editor,
  hoverText,
  lensOver,
  newFile,
  offeredFixes,
  pick,
  squiggles,
  squiggleUnder,
  takeFix,
  until,
  untilDrawnLike,
  untilShown,
  useEditor,
  wordsOver,
} from './editor';

const underAsk = (editor: Editor) => squiggleUnder(editor, '23 minutes');

describe('coaching, as a person meets it', () => {
  const window = useEditor();

  it('underlines a bad ask as it is typed', async () => {
    const editor = window();
    await newFile(editor, 'call.pitch');
    await editor.page.keyboard.type('Could we meet for 23 minutes, this week or next?');
    assert.ok(await underAsk(editor));
    // It comes a moment later and moves the text down, away from under a mouse that is on its way.
    await lensOver(editor, '1 of 9 moves');
  });

  it('says on hovering why, and what to ask for instead', async () => {
    const editor = window();
    const text = await hoverText(editor, await underAsk(editor), 'Ask for 30 minutes, always.');
    assert.match(text, /“23 minutes” sounds like a con and sets off alarms; ask for a plain 30 minutes/);
    await editor.page.keyboard.press('Escape');
  });

  it('mends it at one pick', async () => {
    const editor = window();
    await (await underAsk(editor)).click({ force: true });
    assert.ok((await offeredFixes(editor)).includes('Ask for 30 minutes'));
    await takeFix(editor, 'Ask for 30 minutes');
    await untilShown(editor, 'Could we meet for 30 minutes, this week or next?');
    await until('no squiggle under the ask', async () => {
      const under = await Promise.all((await squiggles(editor).all()).map(wordsOver));
      return under.some((words) => words.includes('minutes')) ? undefined : true;
    });
  });

  it('counts the moves above the first line; a click lists them, and a missing one that is picked is put in', async () => {
    const editor = window();
    await newFile(editor, 'moves.pitch');
    await editor.page.keyboard.type('Would Tuesday or Thursday suit you for 30 minutes?');
    await (await lensOver(editor, '1 of 9 moves')).click();
    assert.ok((await choices(editor, 'Thank them for their time')).includes('Offer something worth knowing'));
    await pick(editor, 'Thank them for their time');
    await untilShown(editor, /^Thank you for taking my call/m);
    await lensOver(editor, '2 of 9 moves');
  });

  it('shows what fills a blank and when a section comes; a click on its uses lists the places', async () => {
    const editor = window();
    await newFile(editor, 'used.pitch');
    const script =
      '---\nseller: Ken\n---\nThank you, I am {{seller}}.\n\n<- Ask\n\n# Ask (9s)\n\nWould Tuesday suit you?\n';
    await editor.page.keyboard.insertText(script);
    await untilShown(editor, /I am \{\{seller\}\}\s*= Ken/);
    await untilShown(editor, /# Ask \(9s\)\s*at 4 s/);
    await (await lensOver(editor, 'used once')).click();
    await editor.page.locator('.peekview-widget', { hasText: '<- Ask' }).waitFor();
    await editor.page.keyboard.press('Escape');
  });

  it('does safe fixes on save, once the settings ask for it', async () => {
    const editor = window();
    await newFile(editor, 'saved.pitch');
    await editor.page.keyboard.type('Could we meet for 23 minutes, this week or next?');
    await underAsk(editor);
    const file = join(editor.folder, 'saved.pitch');
    const saved = (words: RegExp) =>
      until(`${words} on disk`, async () => {
        await editor.page.keyboard.press('ControlOrMeta+s');
        return words.test(await readFile(file, 'utf8')) ? true : undefined;
      });
    await saved(/for 23 minutes/);
    const settings = { '[pitch]': { 'editor.codeActionsOnSave': { 'source.fixAll.pitch': 'explicit' } } };
    await mkdir(join(editor.folder, '.vscode'), { recursive: true });
    await writeFile(join(editor.folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    await saved(/for 30 minutes/);
    await untilShown(editor, 'Could we meet for 30 minutes, this week or next?');
  });

  it('draws the notes of a pasted page like any note, and not like what is said', async () => {
    const editor = window();
    await newFile(editor, 'page.pitch');
    const page = '// Smile.\n\nStand up while you talk.\n\n> "Good morning."\n\n> "This is Ken."\n\n> "How are you?"\n';
    await editor.page.keyboard.insertText(page);
    await untilDrawnLike(editor, 'Stand up while you talk.', 'Smile.', 'This is Ken.');
  });
});
