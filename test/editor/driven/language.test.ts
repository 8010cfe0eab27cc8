import assert from 'node:assert/strict';
import {
  hoverText,
  offeredFixes,
  openFile,
  pickCommand,
  squiggleUnder,
  takeFix,
  untilShown,
  useEditor,
} from './editor';

/** Hosts that can run here: the newest editor only where it could be installed. */
const hosts = process.env.PITCH_HOST === 'node' ? ['web', 'node'] : ['web'];

for (const host of hosts) {
  describe(`a window in another language, in VS Code ${host === 'web' ? 'for the web' : 'with Node'}`, () => {
    const window = useEditor(host, true);

    it('is told of a finding in it', async () => {
      const editor = window();
      await openFile(editor, 'before.pitch');
      const squiggle = await squiggleUnder(editor, '23 minutes');
      const hover = await hoverText(editor, squiggle, 'Instead of');
      assert.match(hover, /⟦“23 minutes” sounds like a con.*⟧/);
      assert.match(hover, /⟦Ask for 30 minutes, always\..*⟧/);
      assert.match(hover, /⟦Instead of\s*Could we find 18 minutes/);
    });

    it('is offered fixes in it, which write English', async () => {
      const editor = window();
      await (await squiggleUnder(editor, '23 minutes')).click({ force: true });
      assert.ok((await offeredFixes(editor)).includes('⟦Ask for 30 minutes⟧'));
      await takeFix(editor, '⟦Ask for 30 minutes⟧');
      await untilShown(editor, 'Could I have 30 minutes of your time');
    });

    it('lists the moves in it', async () => {
      const { page } = window();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.locator('.codelens-decoration a', { hasText: '⟦8 of 9 moves⟧' }).click();
      await page.locator('.quick-input-list', { hasText: '⟦Thank them for their time⟧' }).waitFor();
      await page.getByPlaceholder('⟦Choose a move to go to it').waitFor();
      await page.keyboard.press('Escape');
    });

    if (host === 'web') return; // This one reads the texts of the manifest in English only.
    it('has its commands in it', async () => {
      await pickCommand(window(), '⟦Show the Moves of This Script⟧');
      await window().page.getByPlaceholder('⟦Choose a move to go to it').waitFor();
      await window().page.keyboard.press('Escape');
    });
  });
}
