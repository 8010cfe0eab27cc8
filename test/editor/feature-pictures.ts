// The pictures of docs/features.md: what each has on the screen, and what has to be done for it.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Editor,
  hoverText,
  lensOver,
  offeredFixes,
  openFile,
  pickCommand,
  squiggles,
  squiggleUnder,
  suggestions,
  until,
  untilShown,
} from './driven/editor';

const STATEMENT =
  'I am {{seller}} of {{company}}. We have just finished a study of 140 warehouse roofs in this county, and it\nshows that one in three lets water in where nobody looks.';

/** A team's folder: a house script that everybody brings in, and two calls. */
const TEAM: Readonly<Record<string, string>> = {
  'pitch.yaml': 'house: shared/house.pitch\n\nask:\n  minutes: 30\n',
  'shared/house.pitch': `---\ncall: cold-call\nseller: Jonas Weber\ncompany: Aldis Roofing\n---\n\n# Credibility statement (15s)\n\n${STATEMENT}\n\n# The ask (15s)\n\nAll I need is 30 minutes to show you. Would Tuesday suit, or is Thursday better?\n\n# Just email me\n\n? Just email it to me. / Send me something.\n  It is a picture more than a story, so I have to show it to you. Would Tuesday or Thursday be easier?\n`,
  'warehouses.pitch': `---\ntitle: Warehouses\ncall: cold-call\nseller: Jonas Weber\ncompany: Aldis Roofing\nbuyer: Mrs Keller\n---\n\n# Gatekeeper (20s)\n\nGatekeeper: Who is calling, please?\n<- Credibility statement\n\n? What is it about?\n  I can only do it justice by showing it. May I ask you to put me through to {{buyer}}?\n  -> Opening\n\n# Opening (30s)\n\nThank you for taking the call, {{buyer}}, I know your mornings are full.\n<- Credibility statement\n(pause)\nTwo warehouses on your road found such a spot in April, and have paid 20 percent less for insurance since.\nWhoever waits for the first autumn storm will pay for the roof, and for the goods under it.\n\n# Close\n\n<- The ask\n`,
  'hotels.pitch':
    '---\ntitle: Hotels\ncall: cold-call\nseller: Jonas Weber\ncompany: Aldis Roofing\nbuyer: Mr Sato\n---\n\n# Opening\n\nThank you for your time, {{buyer}}, I know how busy you are.\nI am {{seller}} of {{company}}.\nCould I have 23 minutes of your time, this week or next week?\n\n<- hose.pitch#Credibility statement\n',
};

const twice = `---\ncall: cold-call\nseller: Jonas Weber\ncompany: Aldis Roofing\n---\n\n# Gatekeeper\n\nGatekeeper: Who is calling, please?\n\n${STATEMENT}\n\n# Opening\n\n${STATEMENT}\n\nAll I need is 30 minutes to show you. Would Tuesday suit, or is Thursday better?\n`;

async function openTeam(editor: Editor, name: string): Promise<void> {
  for (const [path, text] of Object.entries(TEAM)) {
    await mkdir(dirname(join(editor.folder, path)), { recursive: true });
    await writeFile(join(editor.folder, path), text);
  }
  await writeFile(join(editor.folder, 'twice.pitch'), twice);
  await openFile(editor, name);
  await lensOver(editor, 'moves');
}

async function hideSideBar(editor: Editor): Promise<void> {
  await editor.page.keyboard.press('ControlOrMeta+b');
  await editor.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/** Puts the cursor at a line and column, both counted from 1. */
async function goTo(editor: Editor, line: number, column: number): Promise<void> {
  await pickCommand(editor, 'Go to Line/Column...');
  await editor.page.locator('.quick-input-widget input[type=text]').first().waitFor();
  await editor.page.keyboard.type(`${line}:${column}`);
  await editor.page.keyboard.press('Enter');
}

/** Each picture's name and what has to be done to have it on the screen. */
export const featurePictures: Readonly<Record<string, (editor: Editor) => Promise<unknown>>> = {
  async 'what-comes-next'(editor) {
    await openFile(editor, 'before.pitch');
    await squiggleUnder(editor, '23 minutes');
    await hideSideBar(editor);
    await editor.page.keyboard.press('ControlOrMeta+a');
    await editor.page.keyboard.type('---\ncall: cold-call\n---\n\n# Opening\n\nThank you for your time.\n\n');
    await editor.page.keyboard.press('Control+Space');
    await suggestions(editor, '');
  },
  async sections(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await hideSideBar(editor);
    await editor.page.keyboard.press('ControlOrMeta+End');
    await editor.page.keyboard.type('\n<- ', { delay: 60 });
    await suggestions(editor, 'Just email me');
    // What it says is told beside the list.
    await editor.page.keyboard.press('ArrowDown');
    await editor.page.keyboard.press('Control+Space');
  },
  async shared(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await hideSideBar(editor);
    const link = editor.page
      .locator('.view-line', { hasText: '<- Credibility statement' })
      .first()
      .locator('span span')
      .first();
    await hoverText(editor, link, 'of the house script');
  },
  async times(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await hideSideBar(editor);
    await lensOver(editor, 'used once');
    await untilShown(editor, /at \d+ s/);
  },
  async outline(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await pickCommand(editor, 'Explorer: Focus on Outline View');
    await editor.page.locator('.outline-pane .monaco-list-row', { hasText: 'Gatekeeper' }).waitFor();
  },
  async problems(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await editor.page.keyboard.press('ControlOrMeta+Shift+m');
    await editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'hotels.pitch' }).waitFor();
  },
  async 'unknown-script'(editor) {
    await openTeam(editor, 'hotels.pitch');
    await hideSideBar(editor);
    await squiggles(editor, 'error').first().waitFor();
    await goTo(editor, 15, 6);
    await offeredFixes(editor);
  },
  async 'say-it-once'(editor) {
    await openTeam(editor, 'twice.pitch');
    await hideSideBar(editor);
    await goTo(editor, 16, 12);
    await offeredFixes(editor);
  },
  async rename(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await hideSideBar(editor);
    await goTo(editor, 12, 8);
    await until('the box for the new name', async () => {
      await editor.page.keyboard.press('F2');
      const box = editor.page.locator('.rename-box input, .rename-box textarea');
      return box.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => undefined,
      );
    });
  },
  async uses(editor) {
    await openTeam(editor, 'warehouses.pitch');
    await editor.page.keyboard.press('ControlOrMeta+p');
    await editor.page.locator('.quick-input-widget input[type=text]').first().waitFor();
    await editor.page.keyboard.type('house.pitch');
    await editor.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'house.pitch' }).waitFor();
    await editor.page.keyboard.press('Enter');
    const lens = await lensOver(editor, 'used 2 times');
    await hideSideBar(editor);
    await lens.click();
    await editor.page.locator('.peekview-widget .peekview-title', { hasText: 'warehouses.pitch' }).waitFor();
  },
};
