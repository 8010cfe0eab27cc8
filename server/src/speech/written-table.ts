import type { PhraseTable, TableRow } from './table';

/** A table as the product holds it: its rows of numbers as text, which is read faster than lists are. */
export type WrittenTable = Omit<PhraseTable, TableRow> & Readonly<Record<TableRow, string>>;

/*
 * Numbers are written five bits at a time, the lowest first, a sign each: one of 32 signs where the number ends, one of 32
 * others where it goes on. None of them is a quotation mark or a backslash.
 */
const LAST = 48;
const MORE = 93;

/** The text of a table. */
export function writeTable(table: PhraseTable): WrittenTable {
  const rows = Object.entries(table).map(([name, row]) => [name, row instanceof Int32Array ? writeRow(row) : row]);
  return Object.fromEntries(rows) as WrittenTable;
}

/** The table that {@link writeTable} has written. */
export function readTable(written: WrittenTable): PhraseTable {
  const { keys, sets, entities, ...rows } = written;
  const read = Object.entries(rows).map(([name, text]) => [name, readRow(text)]);
  return { ...(Object.fromEntries(read) as Record<TableRow, Int32Array>), keys, sets, entities };
}

function writeRow(row: Int32Array): string {
  let text = '';
  for (const number of row) {
    let rest = number;
    for (; rest > 31; rest >>>= 5) text += String.fromCharCode(MORE + (rest & 31));
    text += String.fromCharCode(LAST + rest);
  }
  return text;
}

function readRow(text: string): Int32Array {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < MORE) length += 1;
  const row = new Int32Array(length);
  for (let at = 0, index = 0; index < length; index += 1) {
    let number = 0;
    let shift = 0;
    let sign = text.charCodeAt(at++);
    for (; sign >= MORE; sign = text.charCodeAt(at++), shift += 5) number |= (sign - MORE) << shift;
    row[index] = number | ((sign - LAST) << shift);
  }
  return row;
}
