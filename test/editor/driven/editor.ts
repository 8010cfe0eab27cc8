// A real editor's window, worked as a person works it: keys and mouse only, and what is read is read from the screen.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { errors, type Locator, type Page } from 'playwright-core';
import { openBrowser } from '../../../scripts/lib/chromium.mjs';
import { onSignal } from '../../../scripts/lib/process.mjs';
import { speakLanguage, startHost, startTranslated } from './hosts';
import { LANGUAGE } from './translation';

export interface Editor {
  readonly page: Page;
  /** The open folder on disk: a copy of the examples. */
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Opens a window on a copy of the examples, the packaged extension installed. `host`: web or node; `isTranslated`: the window
 * is in another language, in which each text stands between ⟦ and ⟧.
 */
export async function openEditor(host = process.env.PITCH_HOST ?? 'node', isTranslated = false): Promise<Editor> {
  const home = await mkdtemp(join(tmpdir(), 'pitch-home-'));
  const folder = join(home, 'scripts');
  await cp(resolve('examples'), folder, { recursive: true });
  const closing = [() => rm(home, { recursive: true, force: true })];
  const close = async () => {
    forget();
    for (const part of closing.splice(0).reverse()) await part();
  };
  const forget = onSignal(close);
  try {
    const server = await (isTranslated ? startTranslated : startHost)(host, folder);
    closing.push(server.close);
    const browser = await openBrowser();
    closing.push(browser.close);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    if (isTranslated && host !== 'web') await page.addInitScript(speakLanguage, LANGUAGE);
    page.setDefaultTimeout(30_000);
    const firstFile = page.locator('.explorer-folders-view .monaco-list-row').first();
    await page.goto(server.url);
    // A window that opens a moment before its server is ready stays empty; a person reloads it.
    await firstFile.waitFor().catch(async () => {
      await page.reload();
      await firstFile.waitFor();
    });
    return { page, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens one window for a describe block, and closes it at its end. Leaves a picture in out/editor/ of what the window
 * showed when a test failed. `isTranslated` as in {@link openEditor}.
 * @returns the window, from the first test on
 */
export function useEditor(host?: string, isTranslated = false): () => Editor {
  let editor: Editor | undefined;
  before(async function () {
    this.timeout(180_000);
    editor = await openEditor(host, isTranslated);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !editor) return;
    await mkdir('out/editor', { recursive: true });
    const name = this.currentTest.fullTitle().replaceAll(/[^a-z0-9]+/gi, '-');
    await editor.page.screenshot({ path: `out/editor/${name}.png` }).catch(() => {});
  });
  after(() => editor?.close());
  return () => {
    if (!editor) throw new Error('The window is not open yet.');
    return editor;
  };
}

/** The innermost visible text of an element, its spaces plain. */
async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim();
}

/** Makes a new file with the Explorer's button, and leaves the cursor in it. */
export async function newFile({ page }: Editor, name: string): Promise<void> {
  const explorer = page.locator('.explorer-folders-view');
  await explorer.hover();
  await page.getByRole('button', { name: 'New File...' }).click();
  const input = explorer.locator('input');
  await input.waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await clickIntoText(page);
}

/** Opens a file of the folder by its name. */
export async function openFile({ page }: Editor, name: string): Promise<void> {
  const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  // One that came before the window watched its folder is shown when a person looks again.
  if (!(await attempt(() => file.waitFor({ timeout: PATIENCE_MS }).then(() => true)))) {
    await page.locator('.explorer-folders-view').hover();
    await page.getByRole('button', { name: 'Refresh Explorer' }).click();
  }
  await file.dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await clickIntoText(page);
}

async function clickIntoText(page: Page): Promise<void> {
  await page.locator('.editor-instance .view-lines').click();
  await page.locator('.monaco-editor.focused').waitFor();
}

/** Runs a command as a person does who knows its name: F1, a few letters, Enter. */
export async function pickCommand({ page }: Editor, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').first().waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

/** Picks a line of the list that is open at the top. */
export async function pick({ page }: Editor, label: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
}

/** The labels of the list at the top, once `label` is one of them: the list before it may still be closing. */
export async function choices({ page }: Editor, label: string): Promise<string[]> {
  const rows = page.locator('.quick-input-list .quick-input-list-row:first-child .label-name');
  return until(`the choice “${label}”`, async () => {
    const labels = (await rows.allInnerTexts()).map((text) => text.trim());
    return labels.includes(label) ? labels : undefined;
  });
}

/** What the active editor shows, from top to bottom, each line as the screen breaks it. */
export async function shownText({ page }: Editor): Promise<string> {
  const lines = await page.locator('.editor-instance .view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
}

/** Waits until the active editor shows some words. */
export async function untilShown(editor: Editor, words: string | RegExp): Promise<string> {
  return until(`“${words}” on the screen`, async () => {
    const text = await shownText(editor);
    const shown = typeof words === 'string' ? text.includes(words) : words.test(text);
    return shown ? text : undefined;
  });
}

/**
 * Asks the screen again until it has an answer.
 * @throws Error naming what was waited for, after 30 seconds
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 30_000; ; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** A squiggle of a level. Undefined level: any. */
export function squiggles({ page }: Editor, level: 'warning' | 'info' | 'error' = 'warning'): Locator {
  return page.locator(`.editor-instance .squiggly-${level}`);
}

/** The words that stand over a squiggle, read by where they are on the screen. */
export async function wordsOver(squiggle: Locator): Promise<string> {
  const read = (element: Element) => {
    const box = element.getBoundingClientRect();
    const lines = [...document.querySelectorAll('.editor-instance .view-line')];
    const range = document.createRange();
    let words = '';
    for (const line of lines) {
      const { top, bottom } = line.getBoundingClientRect();
      if (box.top >= bottom || box.bottom <= top) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right } = range.getBoundingClientRect();
          const middle = (left + right) / 2;
          if (middle > box.left && middle < box.right) words += node.nodeValue?.[at] ?? '';
        }
      }
    }
    return words.replaceAll('\u00a0', ' ');
  };
  // The editor may draw its squiggles anew in between: then there are no words.
  return squiggle.evaluate(read, undefined, { timeout: 1_000 }).catch(() => '');
}

/** The squiggle under some words, once it is there. */
export function squiggleUnder(editor: Editor, words: string): Promise<Locator> {
  return until(`a squiggle under “${words}”`, async () => {
    for (const squiggle of await squiggles(editor).all()) {
      if ((await wordsOver(squiggle)).includes(words)) return squiggle;
    }
    return undefined;
  });
}

/**
 * The colour that some words of the active editor are drawn in, few and at the start of a stretch: the editor parts long ones.
 * Undefined where they are not on the screen.
 */
export function colourOf({ page }: Editor, words: string): Promise<string | undefined> {
  return page.locator('.editor-instance .view-line > span > span').evaluateAll((spans, wanted) => {
    const span = spans.find((each) => each.textContent?.replaceAll('\u00a0', ' ').includes(wanted));
    return span && getComputedStyle(span).color;
  }, words);
}

/** Resolves once the active editor draws the first words like the second, and the third in another colour. */
export async function untilDrawnLike(editor: Editor, words: string, like: string, unlike: string): Promise<void> {
  await until(`“${words}” drawn like “${like}” and not like “${unlike}”`, async () => {
    const [own, same, other] = await Promise.all([words, like, unlike].map((each) => colourOf(editor, each)));
    return own !== undefined && own === same && other !== undefined && own !== other ? true : undefined;
  });
}

/** The words that are selected, read by where the selection is on the screen. */
export async function selectedWords({ page }: Editor): Promise<string> {
  const parts = await page.locator('.editor-instance .selected-text').all();
  const words = await Promise.all(parts.map(wordsOver));
  return words.join('');
}

/** What stands above a line of the text, once it reads so. */
export async function lensOver({ page }: Editor, words: string): Promise<Locator> {
  const lens = page.locator('.codelens-decoration a', { hasText: words });
  await lens.waitFor();
  return lens;
}

/** Rests the mouse on something and reads the hover that opens, once it says some words: what each source knows comes in turn. */
export async function hoverText({ page }: Editor, target: Locator, words: string | RegExp): Promise<string> {
  const hover = page.locator('.monaco-hover:visible').last();
  return until(`a hover that says ${words}`, async () => {
    const box = await target.boundingBox();
    if (!box) return undefined;
    await page.mouse.move(box.x + box.width / 2, box.y - 40);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    return attempt(async () => {
      await hover.filter({ hasText: words }).waitFor({ timeout: PATIENCE_MS });
      return textOf(hover);
    });
  });
}

/** How long somebody waits before they try a gesture again, which the editor may have been too busy to notice. */
const PATIENCE_MS = 4_000;

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  return work().catch((error) => {
    if (error instanceof errors.TimeoutError) return undefined;
    throw error;
  });
}

/** The names in the suggestion list, once it holds `label`. */
export async function suggestions({ page }: Editor, label: string): Promise<string[]> {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
  await rows.filter({ hasText: label }).first().waitFor();
  return rows.allInnerTexts();
}

/** The titles of the fixes that Ctrl+. offers where the cursor is. The menu stays open. */
export async function offeredFixes({ page }: Editor): Promise<string[]> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  return until('a menu of fixes', async () => {
    await page.keyboard.press('ControlOrMeta+.');
    return attempt(async () => {
      await rows.first().waitFor({ timeout: PATIENCE_MS });
      return (await rows.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
    });
  });
}

/** Takes one of the offered fixes by the arrow keys: in older editors a layer under the menu swallows clicks. */
export async function takeFix({ page }: Editor, title: string): Promise<void> {
  const chosen = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
  await until(`“${title}” to be chosen`, async () => {
    if ((await chosen.count()) > 0) return true;
    await page.keyboard.press('ArrowDown');
    return undefined;
  });
  await page.keyboard.press('Enter');
}
