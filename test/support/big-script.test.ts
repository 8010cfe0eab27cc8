import assert from 'node:assert/strict';
import { parseScript } from '../../server/src/script/index';
import { bigScript } from './big-script';

describe('the script that speed is measured on', () => {
  const text = bigScript(50_000);
  const script = parseScript(text);

  it('is as long as asked for, and the same each time', () => {
    assert.ok(text.length >= 50_000 && text.length < 55_000);
    assert.equal(bigScript(50_000), text);
    assert.notEqual(bigScript(50_000, 2), text);
  });

  it('has no paragraph twice', () => {
    const said = script.passages.map(({ span }) => text.slice(span.start, span.end));
    assert.ok(said.length > 100);
    assert.equal(new Set(said).size, said.length);
  });

  it('has every part of a script that people write', () => {
    const voices = new Set(script.pieces.map(({ voice }) => voice));
    for (const voice of ['seller', 'gatekeeper', 'direction', 'note'] as const) assert.ok(voices.has(voice), voice);
    assert.ok(script.sections.some(({ budget }) => budget));
    assert.ok(script.comebacks.some(({ parent }) => parent));
    for (const mark of [/^> "/m, /^- "/m, /^\| /m]) assert.match(text, mark);
  });
});
