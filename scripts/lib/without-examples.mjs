// The examples beside each phrase of the speech data are tests, and no part of the product: they would be a tenth of it. Nor
// are the notations of phrases, where they are compiled.
import { readFile } from 'node:fs/promises';

/** The files of phrases. */
export const DATA = /[\\/]server[\\/]src[\\/]speech[\\/](?:moves[\\/]|signs[\\/]|call-signs\.ts$)/;

/**
 * Takes the lists of `yes:` and `no:` out of a file of phrases, as the formatter writes them; all else stays as it is.
 * @param {string} code
 */
export function withoutExamples(code) {
  let kept = '';
  let from = 0;
  for (const { index, 0: opening } of code.matchAll(/(?<=[{\s])(?:yes|no): \[/g)) {
    if (index < from) continue;
    const end = endOfList(code, index + opening.length);
    kept += `${code.slice(from, index)}${opening}]`;
    from = end;
  }
  return kept + code.slice(from);
}

/**
 * Takes the notations out of a file of phrases, as the formatter writes them; all else stays as it is.
 * @param {string} code
 */
export function withoutNotations(code) {
  let kept = '';
  let from = 0;
  for (const { index, 0: opening } of code.matchAll(/(?<=[{\s])phrase:\s*(?=['"`])/g)) {
    if (index < from) continue;
    kept += `${code.slice(from, index)}phrase: ''`;
    from = endOfText(code, index + opening.length);
  }
  return kept + code.slice(from);
}

/** Behind the bracket that closes a list of strings. @param {string} code @param {number} from inside the list */
function endOfList(code, from) {
  for (let at = from; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (sign === ']') return at + 1;
    if (sign === "'" || sign === '"' || sign === '`') at = endOfText(code, at) - 1;
  }
  throw new Error('A list of examples has no end.');
}

/** Behind the sign that closes a string. @param {string} code @param {number} from the sign that opens it */
function endOfText(code, from) {
  for (let at = from + 1; at < code.length; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === code[from]) return at + 1;
  }
  throw new Error('A string has no end.');
}

/** @type {import('esbuild').Plugin} */
export const dropExamples = {
  name: 'drop-examples',
  setup({ onLoad }) {
    onLoad({ filter: DATA }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
