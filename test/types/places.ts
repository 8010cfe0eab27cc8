import type { Position, Range } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Where something stands in a script that an editor may be asked about. */
const TELLING: readonly RegExp[] = [
  /^#{1,6} .*$/gm,
  /^\s*(?:->|<-|→|\?|-) ?.*$/gm,
  /\{\{[^{}\n]*\}\}/g,
  /^\w[\w-]*:.*$/gm,
  /\/\/ pitch-ignore.*$/gm,
  /^$/gm,
  /---/g,
];
/** Of words, which are many, every so many. */
const EVERY = 23;

/**
 * Ranges of a script to ask at: of its headings, links, answers, placeholders, keys, remarks, empty lines, `findings` and
 * some of its words: at most `most`, spread over the whole; its beginning, its end and all of it always.
 */
export function placesIn(document: TextDocument, findings: readonly Range[], most: number): readonly Range[] {
  const text = document.getText();
  const told = TELLING.flatMap((pattern) => [...text.matchAll(pattern)]);
  const words = [...text.matchAll(/\S+/g)].filter((_, index) => index % EVERY === 0);
  const spans = [...told, ...words].map(({ index = 0, 0: found }) => ({ start: index, end: index + found.length }));
  const ranges = spans.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }));
  const sorted = [...ranges, ...findings].sort(
    ({ start: a }, { start: b }) => a.line - b.line || a.character - b.character,
  );
  const step = Math.max(1, sorted.length / most);
  const spread = sorted.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const first = { line: 0, character: 0 };
  const last = document.positionAt(text.length);
  return [{ start: first, end: first }, ...spread, { start: last, end: last }, { start: first, end: last }];
}

/**
 * A cursor in each range, by turns where it starts, inside and where it ends. Inside may be past the end of a line, which
 * clients may send.
 */
export function cursorsIn(ranges: readonly Range[]): readonly Position[] {
  return ranges.map(({ start, end }, index) => {
    const inside = start.line === end.line ? Math.floor((start.character + end.character) / 2) : start.character + 2;
    return [start, { line: start.line, character: inside }, end][index % 3] as Position;
  });
}
