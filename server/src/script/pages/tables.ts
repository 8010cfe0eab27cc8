import type { Block, PageComeback, Part } from '../blocks';
import { skipSpace, trimEnd } from '../characters';
import type { Line } from '../lines';
import { bareWords } from '../marks';
import type { Span } from '../types';
import { roleOf } from './labels';
import type { Page } from './page';
import { opensWithQuotation, readQuotations } from './quotations';
import { THEM } from './vocabulary';

/** Whose words a column holds. */
type Column = 'theirs' | 'ours' | 'other';

const SITUATION = /^(?:situation|scenario|case|trigger|if|when|what happens|in case|they|reaction)s?$/i;

/** The columns of the table being read. */
export interface Table {
  readonly columns: readonly Column[];
  /** The line the header stands on; the line after it parts it from the rows. */
  readonly header: number;
}

/** The cells of a row, without the spaces around them. */
export function cellsOf(text: string, line: Line): Span[] {
  const cells: Span[] = [];
  let start = line.body + 1;
  for (let at = start; at <= line.to; at++) {
    const end = at === line.to;
    if (!end && (text.charCodeAt(at) !== 0x7c || text.charCodeAt(at - 1) === 0x5c)) continue;
    const from = skipSpace(text, start, at);
    if (!end || from < at) cells.push({ start: from, end: trimEnd(text, from, at) });
    start = at + 1;
  }
  return cells;
}

function hasLetter(text: string, { start, end }: Span): boolean {
  return /\p{L}/u.test(text.slice(start, Math.min(end, start + 40)));
}

/** `|---|:--:|` */
function isDivider(text: string, line: Line | undefined): boolean {
  if (line?.kind !== 'row') return false;
  for (let at = line.body; at < line.to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x7c && code !== 0x2d && code !== 0x3a && code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

/** The table that begins at line `index`. Without a header no column is anybody's. */
export function openTable(text: string, lines: readonly Line[], index: number): Table {
  if (!isDivider(text, lines[index + 1])) return { columns: [], header: -1 };
  const named = cellsOf(text, lines[index] as Line).map((cell): Column | 'situation' => {
    const name = text.slice(cell.start, Math.min(cell.end, cell.start + 80)).replace(/[*_"“”:]/g, '');
    const role = roleOf(name);
    if (role === 'theirs' || role === 'branch' || THEM.has(name.trim().toLowerCase())) return 'theirs';
    return role === 'ours' || /^(?:you|me|seller|rep|(?:exact |your )?words|speech)$/i.test(name.trim())
      ? 'ours'
      : SITUATION.test(name.trim())
        ? 'situation'
        : 'other';
  });
  // a situation is the other side's where an answer stands beside it and no column holds their words
  const answered = named.includes('ours') && !named.includes('theirs');
  const columns = named.map((column) => (column === 'situation' ? (answered ? 'theirs' : 'other') : column));
  return { columns, header: index };
}

/** True for the header of a table and the line under it: nobody says them. */
export function isTableHead(text: string, lines: readonly Line[], table: Table, index: number): boolean {
  return table.header === index || isDivider(text, lines[index]);
}

/** True where a row holds words that are said. */
export function rowSpeaks(text: string, line: Line, table: Table): boolean {
  return cellsOf(text, line).some(
    ({ start, end }, column) =>
      start < end && ((table.columns[column] ?? 'other') !== 'other' || opensWithQuotation(text, start, end)),
  );
}

/** Decides a row's cells. */
export function readRow(page: Page, block: Block, table: Table): void {
  const { text } = page;
  const line = page.lines[block.first] as Line;
  const place = page.places[block.index];
  const parts: Part[] = [];
  const comebacks: PageComeback[] = [];
  cellsOf(text, line).forEach((cell, column) => {
    const whose = table.columns[column] ?? 'other';
    const quotations = opensWithQuotation(text, cell.start, cell.end)
      ? readQuotations(text, [cell.start, cell.end])
      : [];
    if (cell.start >= cell.end) return;
    if (place?.dont === true || (quotations.length === 0 && (whose === 'other' || !hasLetter(text, cell)))) {
      parts.push({ start: cell.start, end: cell.end, voice: 'note' });
      return;
    }
    const words =
      quotations.length > 0
        ? quotations.map(({ open, close }) => ({ start: open + 1, end: close }))
        : [bareWords(text, cell.start, cell.end)];
    for (const { start, end } of words) {
      parts.push(
        whose === 'theirs'
          ? { start, end, voice: place?.otherSide ?? 'buyer', comeback: true }
          : { start, end, voice: 'seller' },
      );
    }
    const last = quotations.at(-1);
    const remark = last === undefined ? cell.end : skipSpace(text, last.close + 1, cell.end);
    if (/[\p{L}\p{N}]/u.test(text.slice(remark, Math.min(cell.end, remark + 40))))
      parts.push({ start: remark, end: cell.end, voice: 'note' });
    if (whose === 'theirs')
      comebacks.push({ words, line: { start: line.from, end: line.to }, last: block.index, heading: false });
  });
  block.parts = parts;
  if (comebacks.length > 0) block.comebacks = comebacks;
}
