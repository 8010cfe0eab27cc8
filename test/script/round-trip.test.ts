import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leaves, type Node, nodeAt, parseScript, type Script } from '../../server/src/script/index';
import { generateNesting, generateScript } from '../support/generate-script';
import { allNestings, CONSTRUCTS } from '../support/script-constructs';
import { itShared, sharedScripts } from '../support/shared';

const choices = fc.array(fc.nat(9999), { minLength: 5, maxLength: 160 });
const generated = choices.map((numbers) => generateScript(numbers).text);

/** A change anybody's hands or a broken tool may make. */
const mutation = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'duplicate', 'swap', 'line-out', 'line-twice'),
  at: fc.nat(100_000),
  length: fc.nat(12),
  text: fc.constantFrom(
    '*',
    '**',
    '_',
    '(',
    ')',
    '[',
    ']',
    '{{',
    '}}',
    '{',
    '"',
    '“',
    '”',
    '`',
    '```',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\uFEFF',
    '\ud83d',
    '\udc4b',
    '|',
    '>',
    '# ',
    '? ',
    '-> ',
    '<- ',
    '// ',
    '---\n',
    ':',
    '\u0000',
    '\u3000',
    '？',
    '\\',
    '<!--',
    '-->',
    'If ',
    '- [ ]',
    '→',
    '❌',
  ),
});

function mutate(
  text: string,
  { kind, at, length, text: added }: { kind: string; at: number; length: number; text: string },
): string {
  const from = text.length === 0 ? 0 : at % (text.length + 1);
  const to = Math.min(text.length, from + length);
  const lines = text.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'insert':
      return text.slice(0, from) + added + text.slice(from);
    case 'delete':
      return text.slice(0, from) + text.slice(to);
    case 'duplicate':
      return text.slice(0, to) + text.slice(from);
    case 'swap':
      return text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to);
    case 'line-out':
      return lines.filter((_, index) => index !== line).join('\n');
    default:
      return lines.flatMap((each, index) => (index === line ? [each, each] : [each])).join('\n');
  }
}

/** What must hold of any text: no leaf is lost or out of place, nodes cover their children, lists are in file order. */
function assertWhole(text: string): Script {
  const script = parseScript(text);
  const all = leaves(script);
  assert.equal(all.map(({ span }) => text.slice(span.start, span.end)).join(''), text);
  let at = 0;
  for (const { span } of all) {
    assert.equal(span.start, at);
    assert.ok(span.end > span.start);
    at = span.end;
  }
  assertNode(script.tree);
  for (const list of [
    script.pieces,
    script.passages,
    script.comebacks,
    script.links,
    script.placeholders,
    script.sections,
  ]) {
    let before = -1;
    for (const { span } of list as readonly { span: { start: number; end: number } }[]) {
      assert.ok(span.start >= before && span.end >= span.start && span.end <= text.length, JSON.stringify(span));
      before = span.start;
    }
  }
  let end = 0;
  for (const { span } of script.pieces) {
    assert.ok(span.start >= end, 'pieces do not overlap');
    assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)), 'a piece keeps to its line');
    end = span.end;
  }
  return script;
}

function assertNode(node: Node): void {
  let at = node.span.start;
  for (const child of node.children) {
    assert.equal(child.span.start, at, `a gap in ${node.kind}`);
    if ('children' in child) assertNode(child);
    at = child.span.end;
  }
  assert.equal(at, node.span.end, `${node.kind} ends where its children end`);
}

describe('a script read and written back', () => {
  it('keeps every generated script whole', () => {
    fc.assert(
      fc.property(generated, (text) => {
        assertWhole(text);
      }),
      { numRuns: 800 },
    );
  });

  it('keeps mutated scripts whole, whatever is broken in them', () => {
    fc.assert(
      fc.property(generated, fc.array(mutation, { minLength: 1, maxLength: 12 }), (text, mutations) => {
        assertWhole(mutations.reduce(mutate, text));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps any string whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assertWhole(text);
      }),
    );
    for (const text of [
      '',
      '\uFEFF',
      '\r',
      '\n',
      '\r\n\r',
      '---',
      '---\n---\n',
      '#',
      '?',
      '->',
      '<-',
      '//',
      '"',
      '|',
      '>',
      '`',
      '\ud800',
    ])
      assertWhole(text);
  });

  itShared('keeps the shared scripts whole', () => {
    for (const { text } of sharedScripts()) assertWhole(text);
  });

  it('finds the leaf at every offset, and the way to it', () => {
    const text = '# One (20s)\n\nHello *you*.\n? Why?\n  So.\n';
    const script = parseScript(text);
    for (let offset = 0; offset < text.length; offset++) {
      const path = nodeAt(script, offset);
      const leaf = path.at(-1);
      assert.ok(leaf && leaf.span.start <= offset && offset < leaf.span.end);
      assert.equal(path[0]?.kind, 'script');
    }
  });
});

describe('the generator of scripts', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 4000; seed++) {
    let state = seed * 2654435761;
    const numbers = Array.from({ length: 120 }, () => {
      state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
      return state % 10_007;
    });
    for (const nesting of generateScript(numbers).nestings) seen.add(nesting);
  }

  it('makes every construct in every place it may stand', () => {
    const missing = allNestings().filter(({ container, construct }) => !seen.has(`${container} > ${construct}`));
    assert.deepEqual(missing, []);
  });

  for (const { container, construct } of allNestings()) {
    it(`is understood: ${construct} in ${container}`, () => {
      const text = generateNesting(container, construct);
      const kind = CONSTRUCTS[construct];
      const script = assertWhole(text);
      const kinds = leaves(script).map((leaf) => leaf.kind);
      assert.ok(kinds.includes(kind), `${kind} in\n${text}\nbut saw ${[...new Set(kinds)].join(', ')}`);
    });
  }
});
