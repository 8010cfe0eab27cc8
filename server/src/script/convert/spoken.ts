import { trimEnd } from '../characters';
import type { Line } from '../lines';
import type { Reading } from '../read';
import type { Piece, Speaker } from '../types';
import { isNotationLabel } from './labels';
import { CUED, JOINED, noteLine, type OutLine } from './out';
import type { Unit } from './units';
import { direction, escaped, unstressed, withBraces } from './words';

const CUES: Readonly<Partial<Record<Speaker, string>>> = {
  seller: 'You: ',
  buyer: 'Prospect: ',
  gatekeeper: 'Gatekeeper: ',
};

/** The list mark of a line where it is one that writers use; branches drawn in boxes and arrows are none. */
export function keptList(text: string, line: Line): string {
  if (line.list === 0 || line.list === 0x2192 || (line.list >= 0x2500 && line.list <= 0x257f)) return '';
  let from = line.from;
  for (let depth = 0; depth < line.depth; depth++) {
    while (text[from] === ' ' || text[from] === '\t') from++;
    from++;
  }
  return `${text.slice(from, trimEnd(text, from, line.body)).trimStart()} `;
}

/** Speech of one line of the page, or of several that are joined. */
interface Sentence {
  readonly line: number;
  readonly list: string;
  readonly speaker: Speaker;
  words: string;
}

/**
 * Pieces line by line, in the order they stand: speech bare or cued, directions in brackets, notes after slashes. `cued`
 * where a cue stands before them already.
 */
export function spokenLines(
  reading: Reading,
  unit: Unit,
  pieces: readonly Piece[],
  indent: number,
  manner: number,
  cued = false,
): OutLine[] {
  const { text } = reading.script;
  const comesBack = unit.block?.comebacks !== undefined;
  const found: OutLine[] = [];
  let current: Sentence | undefined;
  /** Speech of this paragraph was written: what follows needs no cue, and no list mark. */
  let opened = false;
  let inItem = false;
  const flush = (): void => {
    if (current === undefined) return;
    const { words, list, speaker } = current;
    const cue = manner >= CUED && !cued && !opened ? (CUES[speaker] ?? '') : '';
    const afterCue = cue !== '' || (cued && !opened);
    found.push({
      indent: opened && inItem ? indent + 2 : indent,
      text: list + (afterCue ? cue + words : escaped(words)),
      role: cue !== '' || cued ? 'cue' : list !== '' ? 'item' : 'said',
    });
    inItem ||= list !== '';
    opened = true;
    current = undefined;
  };
  let index = unit.first;
  for (const [number, piece] of pieces.entries()) {
    const { span, voice } = piece;
    while (index < unit.last && (reading.lines[index] as Line).next <= span.start) index++;
    const line = reading.lines[index] as Line;
    const list = index === unit.first && unit.opens && !opened && !cued && !comesBack ? keptList(text, line) : '';
    const goesOn = current !== undefined && (current.line === index || manner >= JOINED);
    if (voice === 'note') {
      flush();
      opened = false;
      if (!isSaidByNotation(unit, piece)) found.push(noteLine(text.slice(span.start, span.end), indent));
    } else if (voice === 'direction') {
      const words = direction(withBraces(text, span, unit.placeholders));
      const within = isWithinWords(unit, piece);
      if (within && goesOn && current !== undefined) current.words += ` ${words}`;
      else {
        flush();
        if (within && goesOnAfter(pieces[number + 1], line)) current = { line: index, list, speaker: 'seller', words };
        else found.push({ indent, text: words, role: 'mark' });
      }
    } else {
      const said = spoken(text, unit, piece, pieces.length === 1);
      if (goesOn && current !== undefined) current.words += gap(text, pieces[number - 1], piece) + said;
      else {
        flush();
        current = { line: index, list, speaker: voice, words: said };
      }
    }
  }
  flush();
  return found;
}

/** True for a direction among words, not one that stands beside them. */
function isWithinWords({ block }: Unit, { span }: Piece): boolean {
  return (
    block?.parts.some(
      ({ start, end, voice }) => start <= span.start && span.end <= end && voice !== 'direction' && voice !== 'note',
    ) === true
  );
}

function goesOnAfter(next: Piece | undefined, line: Line): boolean {
  return next !== undefined && next.span.start < line.end && next.voice !== 'note' && next.voice !== 'direction';
}

/** What parts two pieces on a line: a space, unless they touch, as a comma does the bracket before it. */
function gap(text: string, before: Piece | undefined, after: Piece): string {
  if (before === undefined) return ' ';
  const between = text.slice(before.span.end, after.span.start);
  return /^[^\s"“”„«»「」]*[)\]）】][*_]*$/.test(between) ? '' : ' ';
}

/** A piece's words, without the stress marks that hold all of its block. */
function spoken(text: string, { shape, placeholders }: Unit, { span }: Piece, alone: boolean): string {
  const words = withBraces(text, span, placeholders);
  if (shape !== undefined && shape.stressed > 0) {
    const from = span.start === shape.start ? shape.stressed : 0;
    const to = span.end === shape.end ? shape.stressed : 0;
    if (from > 0 || to > 0) return words.slice(from, words.length - to).trim();
  }
  return shape !== undefined && alone ? unstressed(words) : words;
}

/** True for a label that the notation says: `Objection:` before what is now a comeback. */
function isSaidByNotation({ shape }: Unit, { span }: Piece): boolean {
  const label = shape?.label;
  if (label === undefined || span.start !== label.start || span.end > label.end) return false;
  return isNotationLabel(label.name, label.role);
}
