import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Editor,
  hoverText,
  newFile,
  offeredFixes,
  openFile,
  squiggles,
  squiggleUnder,
  takeFix,
  until,
  untilShown,
  useEditor,
  wordsOver,
} from './editor';

const underAsk = (editor: Editor) => squiggleUnder(editor, '20 minutes');

async function untilNoSquiggle(editor: Editor): Promise<void> {
  await until('no squiggle under the ask', async () => {
    const under = await Promise.all((await squiggles(editor).all()).map(wordsOver));
    return under.some((words) => words.includes('minutes')) ? undefined : true;
  });
}

describe('a team’s settings file, as a person meets it', () => {
  const window = useEditor();
  const file = () => join(window().folder, 'pitch.yaml');

  it('counts as soon as somebody puts it into the folder, and no longer than it is there', async () => {
    const editor = window();
    await newFile(editor, 'team.pitch');
    await editor.page.keyboard.type('Could we meet for 20 minutes, this week or next?');
    await underAsk(editor);
    await writeFile(file(), 'ask:\n  minutes: 20\n');
    await untilNoSquiggle(editor);
    await rm(file());
    await underAsk(editor);
  });

  it('has rules of the team’s own, told on hovering', async () => {
    const editor = window();
    await writeFile(file(), 'houseRules:\n  - {id: plain, message: We say it plainly., avoid: this week or next}\n');
    const words = /We say it plainly\.[\s\S]*A rule of your team’s own/;
    await hoverText(editor, await squiggleUnder(editor, 'this week or next'), words);
    await editor.page.keyboard.press('Escape');
    await rm(file());
    await underAsk(editor);
  });

  it('leaves a report on a wrong finding on the clipboard, and says that nothing was sent', async () => {
    const editor = window();
    await (await underAsk(editor)).click({ force: true });
    await offeredFixes(editor);
    await takeFix(editor, 'This finding is wrong: copy a report on “ask-not-thirty”');
    await editor.page.locator('.notifications-toasts', { hasText: 'Nothing was sent' }).waitFor();
    await newFile(editor, 'report.txt');
    await editor.page.keyboard.press('ControlOrMeta+V');
    await untilShown(editor, /Rule: ask-not-thirty[\s\S]*Could we meet for 20 minutes[\s\S]*Version: Pitch \d/);
  });

  it('is made by keeping a rule quiet in the workspace', async () => {
    const editor = window();
    await openFile(editor, 'team.pitch');
    await (await underAsk(editor)).click({ force: true });
    await offeredFixes(editor);
    await takeFix(editor, 'Ignore “ask-not-thirty” in this workspace (pitch.yaml)');
    await untilNoSquiggle(editor);
    await openFile(editor, 'pitch.yaml');
    await untilShown(editor, /rules:\s+ask-not-thirty: off/);
  });
});
