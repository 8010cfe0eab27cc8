import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSnippets, snippetsAt } from '../../server/src/features/index';
import { marked } from '../support/marked';

const FILE = JSON.stringify({
  Ask: { prefix: ['ask', 'either-or'], body: ['Would $1 suit?', '$0'], description: 'd' },
  Comeback: { prefix: 'comeback', body: '? $1' },
  Script: { prefix: 'script', body: ['---', 'call: cold-call', '---'] },
});

/** The prefixes offered at `<|>`, and the typed words they replace. */
function offeredAt(source: string): { prefixes: string[]; typed: string[] } {
  const { text, cursor = 0 } = marked(source);
  const items = snippetsAt(text, readSnippets(FILE), cursor);
  const typed = new Set(items.map(({ span }) => text.slice(span.start, span.end)));
  return { prefixes: items.map(({ prefix }) => prefix), typed: [...typed] };
}

const ALL = ['ask', 'either-or', 'comeback', 'script'];
const LINE = ALL.slice(0, 3);
const SENTENCE = ALL.slice(0, 2);

describe('snippets as completions', () => {
  it('are read from VS Code’s form', () => {
    const [ask, comeback] = readSnippets(FILE);
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

  it('replace the word being typed', () => {
    assert.deepEqual(offeredAt('Hi.\neither-o<|>').typed, ['either-o']);
    assert.deepEqual(offeredAt('Hi.\n- as<|>').typed, ['as']);
  });

  it('are whole scripts only where the file begins', () => {
    assert.deepEqual(offeredAt('scr<|>').prefixes, ALL);
    assert.deepEqual(offeredAt('\n  <|>').prefixes, ALL);
    assert.deepEqual(offeredAt('Hi.\nscr<|>').prefixes, LINE);
  });

  it('are comebacks only where a line begins', () => {
    assert.deepEqual(offeredAt('Hi.\n  as<|>').prefixes, LINE);
    assert.deepEqual(offeredAt('You: as<|>').prefixes, SENTENCE);
  });

  it('are offered where a sentence begins, and not in its middle', () => {
    for (const source of ['Hi. as<|>', 'Yes? as<|>', '> as<|>', '"as<|>']) {
      assert.deepEqual(offeredAt(source).prefixes, SENTENCE, source);
    }
    for (const source of ['May I as<|>', 'Well, as<|>', '// as<|>', 'me.as<|>', '{{as<|>']) {
      assert.deepEqual(offeredAt(source).prefixes, [], source);
    }
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
    assert.deepEqual(offeredAt('---\ncall: cold-call\n---\nas<|>').prefixes, LINE);
    assert.deepEqual(offeredAt('---\nHi there.\nas<|>').prefixes, LINE);
  });
});
