import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSnippets } from '../../../server/src/features/index';
import { completionsIn, expectTaken, labels, SNIPPETS } from '../../support/completion';

const FILE = JSON.stringify({
  Ask: { prefix: ['ask', 'either-or'], body: ['Would $1 suit?', '$0'], description: 'd' },
  Comeback: { prefix: 'comeback', body: '? $1' },
  Script: { prefix: 'script', body: ['---', 'call: cold-call', '---'] },
});
const snippets = readSnippets(FILE);

/** The prefixes offered at `<|>`, and the typed words they replace. */
function offeredAt(source: string, isNarrowing = false): { prefixes: string[]; typed: string[] } {
  const { items, text } = completionsIn(source, { snippets, isNarrowing });
  const own = items.filter(({ kind }) => kind === 'snippet');
  const typed = new Set(own.map(({ span }) => text.slice(span.start, span.end)));
  return { prefixes: own.map(({ label }) => label), typed: [...typed] };
}

const ALL = ['ask', 'either-or', 'comeback', 'script'];
const LINE = ALL.slice(0, 3);
const SENTENCE = ALL.slice(0, 2);

describe('snippets as completions', () => {
  it('are read from VS Code’s form', () => {
    const [ask, comeback] = snippets;
    assert.deepEqual(ask, {
      prefixes: ['ask', 'either-or'],
      name: 'Ask',
      description: 'd',
      body: 'Would $1 suit?\n$0',
    });
    assert.deepEqual(comeback, { prefixes: ['comeback'], name: 'Comeback', description: '', body: '? $1' });
  });

  it('are read from both files that are installed', () => {
    for (const name of ['pitch', 'scripts']) {
      assert.ok(readSnippets(readFileSync(`snippets/${name}.json`, 'utf8')).length > 5, name);
    }
  });

  it('are none where the file holds none', () => {
    for (const file of ['', '[', 'null', '{"a": 1}', '{"a": {"prefix": 1, "body": "b"}}', '{"a": {"prefix": "a"}}']) {
      assert.deepEqual(readSnippets(file), []);
    }
  });

  it('replace the word being typed, and not what stands behind the cursor', () => {
    assert.deepEqual(offeredAt('Hi.\neither-o<|>').typed, ['either-o']);
    assert.deepEqual(offeredAt('Hi.\n- as<|>').typed, ['as']);
    assert.deepEqual(offeredAt('Hi.\n\nas<|>sume').typed, ['as']);
    expectTaken('Hi.\n\nas<|>sume', 'ask', 'Hi.\n\nWould  suit?\nsume', { snippets });
  });

  it('replace the rest of the word too in an editor that is asked to', () => {
    const { items, text } = completionsIn('Hi.\n\nas<|>sume it', { snippets });
    const { wider } = items.find(({ label }) => label === 'ask') ?? {};
    assert.equal(wider && text.slice(wider.start, wider.end), 'assume');
  });

  it('are whole scripts only where the file begins', () => {
    assert.deepEqual(offeredAt('scr<|>').prefixes, ['script']);
    assert.deepEqual(offeredAt('\n  <|>').prefixes, ALL);
    assert.deepEqual(offeredAt('Hi.\nscr<|>').prefixes, []);
  });

  it('are comebacks only where a line begins', () => {
    assert.deepEqual(offeredAt('Hi.\n  <|>').prefixes, LINE);
    assert.deepEqual(offeredAt('Hi.\n  come<|>').prefixes, ['comeback']);
    assert.deepEqual(offeredAt('You: come<|>').prefixes, []);
  });

  it('are offered where a sentence begins, and not in its middle', () => {
    for (const source of ['Hi. <|>', 'Yes? <|>', '> <|>', '"<|>', 'You: <|>'])
      assert.deepEqual(offeredAt(source).prefixes, SENTENCE, source);
    for (const source of ['Hi. ask<|>', 'Yes? ask<|>', '> as<|>', '"as<|>', 'You: ask<|>'])
      assert.deepEqual(offeredAt(source).prefixes, ['ask'], source);
    for (const source of ['May I as<|>', 'May I <|>', 'Well, ask<|>', 'me.ask<|>', '{{ask<|>', 'this - ask<|>']) {
      assert.deepEqual(offeredAt(source).prefixes, [], source);
    }
  });

  it('wait for letters that tell them from speech, unless a list is open', () => {
    assert.deepEqual(offeredAt('Hi.\n\na<|>').prefixes, []);
    assert.deepEqual(offeredAt('Hi. as<|>').prefixes, []);
    assert.deepEqual(offeredAt('Hi.\n\nAsk<|>').prefixes, [], 'a sentence begins with a capital');
    assert.deepEqual(offeredAt('Hi.\n\na<|>', true).prefixes, ['ask']);
    assert.deepEqual(offeredAt('Hi. A<|>', true).prefixes, ['ask']);
    assert.deepEqual(offeredAt('Hi.\n\nassume<|>', true).prefixes, []);
  });

  it('are not meant by the first word of a line that goes on with a sentence', () => {
    assert.deepEqual(offeredAt('We have found it, and I\nask<|>').prefixes, []);
    assert.deepEqual(offeredAt('We have found it.\nask<|>').prefixes, ['ask']);
    assert.deepEqual(offeredAt('# Ask for it\nask<|>').prefixes, ['ask']);
    assert.deepEqual(offeredAt('We have found it, and I\n<|>').prefixes, LINE, 'asked for by hand');
  });

  it('are not offered inside front matter, however far it is written', () => {
    for (const source of [
      '---\nas<|>\n---\n',
      '---\ncall: cold-call\nas<|>\nseller: Ken\n---\n',
      '---\ncall: cold-call\nas<|>',
      '---\r\nas<|>',
      '\uFEFF---\nas<|>',
    ]) {
      assert.deepEqual(offeredAt(source).prefixes, [], source);
    }
    assert.deepEqual(offeredAt('---\ncall: cold-call\n---\nas<|>').prefixes, ['ask']);
    assert.deepEqual(offeredAt('---\nHi there.\nas<|>').prefixes, ['ask']);
  });

  it('are not offered in notes, headings, directions, fences and tables', () => {
    for (const source of [
      '// ask<|>',
      '// <|>',
      '# ask<|>',
      '# <|>',
      '(ask<|>',
      '(pause\nask<|>\nfor them)',
      '<!--\nask<|>\n-->',
      '~~~\nask<|>\n~~~\n',
      '~~~js\n<|>\n~~~\n',
      '| ask<|> |\n| --- |',
    ]) {
      assert.deepEqual(offeredAt(source).prefixes, [], source);
    }
  });

  it('say nothing for the gatekeeper or the buyer', () => {
    assert.deepEqual(offeredAt('Gatekeeper: Who is it?\nas<|>').prefixes, []);
    assert.deepEqual(offeredAt('Gatekeeper: Who is it?\n<|>').prefixes, ['comeback']);
    assert.deepEqual(offeredAt('Gatekeeper: Who is it?\n\nas<|>').prefixes, ['ask']);
  });

  it('start out with a placeholder whose value is known', () => {
    const front = '---\ncall: cold-call\nseller: Ken Sato\n---\n';
    const { items } = completionsIn(`${front}\ncredibility<|>`);
    const body = items.find(({ label }) => label === 'credibility')?.newText ?? '';
    assert.match(body, /\$\{1\|\{\{seller\}\},Your Name\|\} of \$\{2\|Your Company,\{\{company\}\}\|\}/);
  });

  it('stand in the file’s own line ends', () => {
    const { items } = completionsIn('Hi.\r\n\r\ncredibility<|>\r\n');
    for (const { newText } of items) assert.doesNotMatch(newText, /(?<!\r)\n/);
  });

  it('are all offered by their names', () => {
    const scripts = new Set(SNIPPETS.flatMap(({ prefixes }) => prefixes));
    assert.deepEqual(new Set(labels('<|>', {}, 'snippet')), scripts);
  });
});
