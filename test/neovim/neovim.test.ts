import assert from 'node:assert/strict';
import { SHORT_ASK } from '../support/scripts';
import { type Neovim, startNeovim } from './neovim';

const CALL = { 'call.pitch': SHORT_ASK };

/** What the settings in docs/editors.md switch on a rule for. */
const HEDGED = '---\ncall: cold-call\n---\nI was just wondering if maybe we could possibly meet this week or next.\n';

interface Found {
  readonly rule: string;
  readonly level: string;
  readonly words: string;
}

describe('Neovim, set up as docs/editors.md says', () => {
  let neovim: Neovim;
  before(async () => {
    neovim = await startNeovim();
  });
  after(() => neovim?.close());

  it('knows a script, and starts the server in its folder', async () => {
    const [type, name, root] = await neovim.does<string[]>(
      CALL,
      `local pitch = server()
       return { vim.bo.filetype, pitch.name, vim.fn.fnamemodify(pitch.config.root_dir, ':t') }`,
    );
    assert.deepEqual([type, name, root], ['pitch', 'pitch', 'scripts']);
  });

  it('underlines what works against the caller', async () => {
    const found = await neovim.does<Found[]>(CALL, 'return findings()');
    assert.deepEqual(found, [{ rule: 'ask-not-thirty', level: 'warning', words: '15 minutes' }]);
  });

  it('underlines the right words behind signs that count twice, and while one types before them', async () => {
    const text = SHORT_ASK.replace('All I need', '🙂 Très bien 👍 all I need');
    const found = await neovim.does<Found[][]>(
      { 'call.pitch': text },
      `local before = findings()
       go_to('15 minutes')
       vim.cmd('normal! 0iÀ propos 🙂, ')
       go_to('# Ask')
       vim.cmd('normal! O// 👍')
       go_to('15')
       vim.cmd('normal! cw45')
       wait_for('the new words', function() return findings()[1].words == '45 minutes' end)
       return { before, findings() }`,
    );
    assert.deepEqual(
      found.map((each) => each.map(({ words }) => words)),
      [['15 minutes'], ['45 minutes']],
    );
  });

  it('explains them', async () => {
    const shown = await neovim.does<string>(CALL, `return hover('15 minutes')`);
    assert.match(shown, /30 minutes, always/);
    assert.match(shown, /Dr\. Greg Story/);
  });

  it('mends them from its menu, and the finding is gone', async () => {
    const [menu, text] = await neovim.does<[string[], string]>(
      CALL,
      `local menu = fix('15 minutes', 'Ask for 30 minutes')
       quiet('ask-not-thirty')
       return { menu, text() }`,
    );
    assert.equal(menu[0], 'Ask for 30 minutes');
    assert.ok(menu.includes('Ignore “ask-not-thirty” in this file'));
    assert.equal(`${text}\n`, SHORT_ASK.replace('15', '30'));
  });

  it('lists what could be said, and writes what is chosen', async () => {
    const [listed, text] = await neovim.does<[string[], string]>(CALL, `return { complete('permission'), text() }`);
    assert.ok(listed.includes('ask') && listed.includes('permission'));
    assert.match(text.slice(SHORT_ASK.length), /^\S.*may I ask/i);
    assert.doesNotMatch(text.slice(SHORT_ASK.length), /[$\n]/);
  });

  it('writes what has several lines as several, and goes on typing behind them', async () => {
    const text = await neovim.does<string>(
      CALL,
      `complete('credibility')
       vim.cmd('normal! a I mean it.')
       return text()`,
    );
    const written = text.slice(SHORT_ASK.length);
    assert.match(written, /^Thank you for .*\nI am calling because .*\n.* I mean it\.$/);
  });

  it('goes from a section that is named to that section', async () => {
    const text = SHORT_ASK.replace('# Ask\n', '-> The *ask*\n\n# The ask\n');
    assert.equal(await neovim.does({ 'call.pitch': text }, `return go_from('The *ask*')`), '# The ask');
  });

  it('renames a section wherever it is named, in other scripts too', async () => {
    const call = SHORT_ASK.replace('# Ask\n', '-> Ask\n\n# Ask\n');
    const other = '# Opening\n\n<- call.pitch#Ask\n';
    const texts = await neovim.does<string[]>(
      { 'call.pitch': call, 'other.pitch': other },
      `rename('Ask', 'Date')
       return { text(), text('other.pitch') }`,
    );
    assert.deepEqual(
      texts.map((text) => `${text}\n`),
      [call.replaceAll('Ask\n', 'Date\n'), other.replace('Ask', 'Date')],
    );
  });

  it('is told why a name cannot be', async () => {
    const said = await neovim.does<string>(CALL, `return refused_name('Ask', 'Opening')`);
    assert.match(said, /section “Opening” .*already/);
  });

  it('weighs rules as its settings say', async () => {
    const found = await neovim.does<Found[]>({ 'call.pitch': HEDGED }, 'return findings()');
    assert.equal(found.find(({ rule }) => rule === 'ask-hedged')?.level, 'hint');
  });

  it('weighs rules as the team’s pitch.yaml says, which lies above the script', async () => {
    const files = { 'japan/osaka/call.pitch': SHORT_ASK, 'pitch.yaml': 'rules:\n  ask-not-thirty: hint\n' };
    const [found, root] = await neovim.does<[Found[], string]>(
      files,
      `return { findings(), vim.fn.fnamemodify(server().config.root_dir, ':t') }`,
    );
    assert.deepEqual([found[0]?.level, root], ['hint', 'scripts']);
  });

  it('follows pitch.yaml as it is typed in the window beside, and underlines its mistakes', async () => {
    const files = { 'call.pitch': SHORT_ASK, 'pitch.yaml': 'rules:\n  ask-not-thirtee: hint\n' };
    const found = await neovim.does<Found[]>(
      files,
      `findings()
       vim.cmd('split pitch.yaml')
       local mistakes = findings()
       vim.cmd('%s/thirtee: hint/thirty: off/')
       vim.cmd('wincmd p')
       quiet('ask-not-thirty')
       return mistakes`,
    );
    assert.deepEqual(
      found.map(({ words }) => words),
      ['ask-not-thirtee'],
    );
  });
});
