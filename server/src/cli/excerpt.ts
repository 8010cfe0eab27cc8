import { printable } from './words';

/** A line of a script as a terminal shows it, and the marks to print below it. */
export interface Excerpt {
  readonly line: string;
  /** Spaces, then a `~` for every column of the words meant. */
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly marked: boolean;
  /** Its end in the text that was cut into cells. */
  readonly end: number;
}

const TAB = 4;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Shows `line` with the words from `from` to `to` (offsets in it) marked, in at most `width` columns: what is further away
 * than that is cut, with `…` in its place. An empty range gets one mark.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  // A line can be a megabyte; no more of it is looked at than could be shown.
  const near = Math.max(0, from - 2 * width);
  const far = Math.min(line.length, Math.min(to, from + 2 * width) + 2 * width);
  const cells = cellsOf(line.slice(near, far), from - near, to - near);
  // Where no words are meant, the place before the character at `from` is.
  const meant = cells.findIndex(({ end }) => end > from - near);
  const first = meant < 0 ? cells.length : meant;
  const whole = near === 0 && far === line.length && columnsOf(cells) <= width;
  const [start, end] = whole ? [0, cells.length] : window(cells, first, width - 2);
  const seen = cells.slice(start, end);
  const [left, right] = [start > 0 || near > 0 ? '…' : '', end < cells.length || far < line.length ? '…' : ''];
  const indent = left.length + columnsOf(cells.slice(start, first));
  const marks = Math.max(1, columnsOf(seen.filter(({ marked }) => marked)));
  return {
    line: left + seen.map(({ text }) => text).join('') + right,
    marks: ' '.repeat(indent) + '~'.repeat(marks),
  };
}

/** As many cells as fit into `room`: those that are marked, from `first` on, then their neighbours on both sides. */
function window(cells: readonly Cell[], first: number, room: number): [start: number, end: number] {
  let [start, end, used] = [first, first, 0];
  const take = (cell: Cell | undefined): boolean => {
    if (!cell || used + cell.columns > room) return false;
    used += cell.columns;
    return true;
  };
  while (cells[end]?.marked && take(cells[end])) end++;
  for (let grew = true; grew; ) {
    grew = false;
    if (take(cells[start - 1])) [start, grew] = [start - 1, true];
    if (take(cells[end])) [end, grew] = [end + 1, true];
  }
  return [start, end];
}

function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const columns = segment === '\t' ? TAB - (column % TAB) : columnsOfGrapheme(segment);
    const end = index + segment.length;
    const text = segment === '\t' ? ' '.repeat(columns) : printable(segment);
    cells.push({ text, columns, marked: index < to && end > from, end });
    column += columns;
  }
  return cells;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}

/** East Asian wide and full-width forms, as Unicode's EastAsianWidth.txt has them, and what is shown as an emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

function columnsOfGrapheme(grapheme: string): number {
  if (WIDE.test(grapheme) || grapheme.includes('\ufe0f')) return 2;
  return /^[\p{Mn}\p{Me}\u200b-\u200d]/u.test(grapheme) ? 0 : 1;
}
