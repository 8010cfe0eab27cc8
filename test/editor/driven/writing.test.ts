import assert from 'node:assert/strict';
import {
  choices,
  type Editor,
  newFile,
  openFile,
  pick,
  pickCommand,
  selectedWords,
  squiggleUnder,
  suggestions,
  until,
  untilShown,
  useEditor,
} from './editor';

/** Waits until the selection on the screen is some words. */
const untilSelected = (editor: Editor, words: string) =>
  until(`“${words}” selected`, async () => ((await selectedWords(editor)) === words ? true : undefined));

describe('writing, as a person does it', () => {
  const window = useEditor();
  // Whoever writes has the extension running; that it starts with a first script is tested elsewhere.
  before(async function () {
    this.timeout(90_000);
    await openFile(window(), 'before.pitch');
    await squiggleUnder(window(), '23 minutes');
  });

  it('inserts the permission opener by its prefix, and Tab goes through its stops', async () => {
    const editor = window();
    const { page } = editor;
    await newFile(editor, 'opener.pitch');
    await page.keyboard.type('permission', { delay: 100 });
    assert.ok((await suggestions(editor, 'permission')).includes('permission'));
    await page.keyboard.press('Tab');
    await untilSelected(editor, 'a great many different things');
    await page.keyboard.type('quite a lot');
    await page.keyboard.press('Tab');
    await untilSelected(editor, 'a few questions');
    await page.keyboard.type('three questions');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Thank you.');
    const text = (await untilShown(editor, 'Thank you.')).replace(/\s+/g, ' ');
    assert.match(text, /We do quite a lot,/);
    assert.match(text, /may I ask you three questions first\? Thank you\.$/);
  });

  it('makes a new line with Enter, though suggestions are open', async () => {
    const editor = window();
    const { page } = editor;
    await newFile(editor, 'prose.pitch');
    await page.keyboard.type('permission', { delay: 100 });
    await suggestions(editor, 'permission');
    await page.keyboard.press('Enter');
    await page.keyboard.type('And on.');
    assert.match(await untilShown(editor, 'And on.'), /^permission\n\s*And on\.$/);
  });

  it('shows no list in the midst of a sentence, and fills a placeholder without a brace too many', async () => {
    const editor = window();
    const { page } = editor;
    await newFile(editor, 'sentence.pitch');
    await page.keyboard.type('---\nseller: Kenji Sato\n---\n\n', { delay: 50 });
    const list = page.locator('.suggest-widget.visible');
    for (const letter of 'Good morning - I am so glad: you are there (today). # 1, is it > so? ') {
      await page.keyboard.type(letter);
      // The first letter of a paragraph may name a move.
      if (letter !== 'G') assert.equal(await list.count(), 0, letter);
    }
    await page.keyboard.type('I am {{se', { delay: 100 });
    assert.deepEqual(await suggestions(editor, 'seller'), ['seller']);
    await page.keyboard.press('Tab');
    await page.keyboard.type('.');
    await untilShown(editor, /I am \{\{seller\}\}(?:= Kenji Sato)?\.$/m);
  });

  it('lists what comes next on an empty line, and puts it in', async () => {
    const editor = window();
    const { page } = editor;
    await newFile(editor, 'next.pitch');
    await page.keyboard.type('---\ncall: first-meeting\n---\n\n', { delay: 50 });
    await page.keyboard.press('Control+Space');
    const offered = await suggestions(editor, 'Ask leave to ask questions');
    assert.equal(offered[0], 'Offer something worth knowing');
    await page.keyboard.type('Ask l', { delay: 100 });
    await page.keyboard.press('Tab');
    await untilSelected(editor, 'a great many different things');
  });

  it('makes a new script for the kind of call that is picked', async () => {
    const editor = window();
    await pickCommand(editor, 'Create: New File...');
    await choices(editor, 'New Pitch Script…');
    await pick(editor, 'New Pitch Script…');
    const kinds = await choices(editor, 'First meeting');
    assert.ok(kinds.length >= 4);
    await pick(editor, 'First meeting');
    await untilShown(editor, /^call: first-meeting\n[\s\S]*^# /m);
  });
});
