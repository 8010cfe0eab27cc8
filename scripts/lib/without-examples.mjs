// The examples beside each phrase of the speech data are tests, and no part of the product: they would be a tenth of it.
import { readFile } from 'node:fs/promises';

const DATA = /[\\/]server[\\/]src[\\/]speech[\\/](?:moves[\\/]|signs[\\/]|call-signs\.ts$)/;

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

/** Behind the bracket that closes a list of strings. @param {string} code @param {number} from inside the list */
function endOfList(code, from) {
  for (let at = from, quote = ''; at < code.length; at++) {
    const sign = code[at] ?? '';
    if (sign === '\\') at++;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === "'" || sign === '"' || sign === '`') quote = sign;
    else if (sign === ']') return at + 1;
  }
  throw new Error('A list of examples has no end.');
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
