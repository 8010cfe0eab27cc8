import assert from 'node:assert/strict';
import {
  dimmedWords,
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

const underAsk = (editor: Editor) => squiggleUnder(editor, '23 minutes');

describe('coaching, as a person meets it', () => {
  const window = useEditor();

  it('underlines a bad ask as it is typed', async () => {
    const editor = window();
    await newFile(editor, 'call.pitch');
    await editor.page.keyboard.type('Could we meet for 23 minutes, this week or next?');
    assert.ok(await underAsk(editor));
  });

  it('says on hovering why, and what to ask for instead', async () => {
    const editor = window();
    const text = await hoverText(editor, await underAsk(editor));
    assert.match(text, /“23 minutes” sounds like a con and sets off alarms; ask for a plain 30 minutes/);
    assert.match(text, /Ask for 30 minutes, always\./);
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

  it('dims the notes of a pasted page, and not what is said', async () => {
    const editor = window();
    await openFile(editor, 'pasted.pitch');
    const words = await dimmedWords(editor);
    assert.match(words, /Most bakers pick up between ten and noon/);
    assert.doesNotMatch(words, /Good morning, this is/);
  });
});
