import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { filled } from '../scripts/lib/templates.mjs';
import { rules } from '../server/src/coaching/index';
import { findingsOf } from './support/rules';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

function snippetsOf(file: string): [name: string, snippet: Snippet][] {
  return Object.entries(JSON.parse(readFileSync(`snippets/${file}`, 'utf8')) as Record<string, Snippet>);
}

/** A lone piece of a script owes none of the moves the rest would make, nor leave for its one question. */
const NEEDS_A_WHOLE = new Set(['permission-missing', 'call-inferred', 'unfilled-placeholder']);

const meetings = /question|permission|agenda|next step/i;

function heard(text: string): string[] {
  return findingsOf(text).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('snippets', () => {
  for (const [name, { body, description, prefix }] of snippetsOf('pitch.json')) {
    it(`is clean once filled: ${name}`, () => {
      const call = meetings.test(name) ? 'first-meeting' : 'cold-call';
      const text = `---\ncall: ${call}\n---\n\n${filled(body)}\n`;
      const loud = findingsOf(text).filter(({ rule, missing }) => !missing && !NEEDS_A_WHOLE.has(rule));
      assert.deepEqual(
        loud.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        text,
      );
    });

    it(`says what it does: ${name}`, () => {
      assert.match(description, /^Move: [a-z-]+|^Comeback|^[A-Z]/);
      for (const each of [prefix].flat()) assert.match(each, /^[a-z][a-z-]*$/);
    });
  }

  for (const [name, { body }] of snippetsOf('scripts.json')) {
    it(`is clean by every rule: ${name}`, () => assert.deepEqual(heard(filled(body)), []));
  }
});

describe('texts that people start from', () => {
  const clean = [
    ...readdirSync('templates').map((file) => `templates/${file}`),
    ...readdirSync('examples')
      .filter((file) => !['before.pitch', 'pasted.pitch'].includes(file))
      .map((file) => `examples/${file}`),
  ];
  for (const file of clean) {
    it(`is clean: ${file}`, () => assert.deepEqual(heard(readFileSync(file, 'utf8')), []));
  }

  it('shows the coaching at work in before.pitch', () => {
    const found = findingsOf(readFileSync('examples/before.pitch', 'utf8')).filter(({ level }) => level !== 'hint');
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['ask-not-thirty', 'email-offer'],
    );
  });

  it('has every rule in the reference', () => {
    const reference = readFileSync('docs/rules.md', 'utf8');
    for (const { id } of rules) assert.ok(reference.includes(`\n## ${id}\n`), id);
  });
});
