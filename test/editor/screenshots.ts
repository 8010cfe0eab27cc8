// The pictures in the documents, taken in a real editor.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
import { featurePictures } from './feature-pictures';

/** Opens a file and closes the side bar, so that its lines have room; the count above the first one has moved them down. */
async function openAlone(editor: Editor, name: string): Promise<void> {
  await openFile(editor, name);
  await editor.page.keyboard.press('ControlOrMeta+b');
  await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await lensOver(editor, ' of 9 moves');
}

/** What has to be done to have each picture on the screen, by where it goes. */
const pictures: Record<string, (editor: Editor) => Promise<unknown>> = {
  async 'images/hover'(editor) {
    await openAlone(editor, 'before.pitch');
    await hoverText(editor, await squiggleUnder(editor, '23 minutes'), 'Ask for 30 minutes, always.');
  },
  async 'images/fix'(editor) {
    await openAlone(editor, 'before.pitch');
    await (await squiggleUnder(editor, '23 minutes')).click({ force: true });
    await offeredFixes(editor);
  },
  async 'images/snippets'(editor) {
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
  async 'images/notes'(editor) {
    await openAlone(editor, 'pasted.pitch');
    await untilDrawnLike(editor, 'The first sentence', 'Have the chart', 'Good morning, this is');
  },
  ...Object.fromEntries(Object.entries(featurePictures).map(([name, prepare]) => [`docs/images/${name}`, prepare])),
};

/**
 * Takes every picture, each in a window of its own so that none shows what another left behind.
 * @param folder of the project
 * @param wanted letters that a picture's name holds; all where none are given
 * @returns the files written
 */
export async function takeScreenshots(folder: string, wanted = ''): Promise<string[]> {
  const files: string[] = [];
  for (const [name, prepare] of Object.entries(pictures)) {
    if (!name.includes(wanted)) continue;
    const editor = await openEditor('node');
    try {
      await prepare(editor);
      const path = join(folder, `${name}.png`);
      await mkdir(dirname(path), { recursive: true });
      await editor.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      files.push(path);
    } catch (error) {
      const path = join(folder, 'out/editor', `not-taken-${name.replaceAll('/', '-')}.png`);
      await editor.page.screenshot({ path }).catch(() => {});
      console.error(`${name} is not taken (${path}): ${error}`);
      process.exitCode = 1;
    } finally {
      await editor.close();
    }
  }
  return files;
}
