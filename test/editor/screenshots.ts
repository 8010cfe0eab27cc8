// The pictures in the documents, taken in a real editor.
import { join } from 'node:path';
import {
  type Editor,
  hoverText,
  lensOver,
  newFile,
  offeredFixes,
  openEditor,
  openFile,
  squiggleUnder,
  suggestions,
  untilDrawnLike,
} from './driven/editor';

/** Opens a file and closes the side bar, so that its lines have room; the count above the first one has moved them down. */
async function openAlone(editor: Editor, name: string): Promise<void> {
  await openFile(editor, name);
  await editor.page.keyboard.press('ControlOrMeta+b');
  await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await lensOver(editor, ' of 9 moves');
}

/** Each picture's name and what has to be done to have it on the screen. */
const pictures: Record<string, (editor: Editor) => Promise<unknown>> = {
  async hover(editor) {
    await openAlone(editor, 'before.pitch');
    await hoverText(editor, await squiggleUnder(editor, '23 minutes'), 'Ask for 30 minutes, always.');
  },
  async fix(editor) {
    await openAlone(editor, 'before.pitch');
    await (await squiggleUnder(editor, '23 minutes')).click({ force: true });
    await offeredFixes(editor);
  },
  async snippets(editor) {
    // Coached already: the extension is running, and its start cannot close the list.
    await openFile(editor, 'before.pitch');
    await squiggleUnder(editor, '23 minutes');
    await newFile(editor, 'first-visit.pitch');
    const { keyboard } = editor.page;
    for (const line of ['---', 'call: first-meeting', '---', '', '# Opening (40s)', '']) {
      await keyboard.type(line);
      await keyboard.press('Enter');
    }
    await keyboard.type('perm', { delay: 100 });
    await suggestions(editor, 'permission-timed');
  },
  async notes(editor) {
    await openAlone(editor, 'pasted.pitch');
    await untilDrawnLike(editor, 'The first sentence', 'Have the chart', 'Good morning, this is');
  },
};

/**
 * Takes every picture, each in a window of its own so that none shows what another left behind.
 * @param folder where they go
 * @returns the files written
 */
export async function takeScreenshots(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [name, prepare] of Object.entries(pictures)) {
    const editor = await openEditor('node');
    try {
      await prepare(editor);
      const path = join(folder, `${name}.png`);
      await editor.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      files.push(path);
    } finally {
      await editor.close();
    }
  }
  return files;
}
