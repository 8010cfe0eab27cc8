import assert from 'node:assert/strict';
import { parseScript, type Voice } from '../../server/src/script/index';

const LETTERS = {
  seller: 's',
  buyer: 'b',
  gatekeeper: 'g',
  other: 'o',
  direction: 'd',
  note: 'n',
} as const satisfies Readonly<Record<Voice, string>>;

/** Who says what, line by line: before `|` a letter for each voice a line holds, in order; nothing where nobody speaks. */
export function voicesOf(text: string): string {
  const { pieces } = parseScript(text);
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      const heard = pieces
        .filter(({ span }) => span.start >= start && span.end < at)
        .map(({ voice }) => LETTERS[voice]);
      const letters = heard.filter((letter, index) => letter !== heard[index - 1]).join('');
      return `${letters.padEnd(4)}| ${line}`.trimEnd();
    })
    .join('\n');
}

/**
 * Reads a script whose lines each begin with the voices expected and a bar with two spaces: `s` seller, `b` buyer, `g` gatekeeper, `o`
 * other, `d` direction, `n` note. Fails with the script marked as it was heard.
 */
export function expectVoices(marked: string): void {
  const lines = marked
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimStart());
  const text = lines.map((line) => line.slice(line.indexOf('|') + 3)).join('\n');
  const expected = lines.map((line) =>
    `${line.slice(0, line.indexOf('|')).padEnd(4)}| ${line.slice(line.indexOf('|') + 3)}`.trimEnd(),
  );
  assert.equal(voicesOf(text), expected.join('\n'));
}
