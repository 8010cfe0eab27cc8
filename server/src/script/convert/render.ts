import { type Line, skipQuoteMarks } from '../lines';
import { branchWords } from '../pages/headings';
import type { Reading } from '../read';
import { titleOf } from './heads';
import { leftOver } from './labels';
import { AS_IT_STANDS, CUED, NOTATION, noteLine, type OutLine } from './out';
import { keptList, spokenLines } from './spoken';
import type { Standing, Unit } from './units';
import { asComeback, bare, direction, escaped, withBraces } from './words';

/** What a unit needs to know of the units before it. */
export interface Before {
  /** The level of the last heading that the writer wrote. */
  readonly level: number;
  /** The unit before was made a title, which a rule line underlines. */
  readonly titled: boolean;
}

/** The lines of a unit in pitch notation; none for what only framed speech. */
export function render(reading: Reading, unit: Unit, standing: Standing, before: Before, manner: number): OutLine[] {
  if (manner >= AS_IT_STANDS) return asItStands(reading, unit, standing);
  const { base } = standing;
  switch (unit.kind) {
    case 'fence':
      return [];
    case 'rule':
      return before.titled ? [] : asItStands(reading, unit, standing);
    case 'blank': {
      const { depth, fenced } = reading.lines[unit.first] as Line;
      return depth > 0 || fenced > 0 ? [{ indent: 0, text: '', role: 'blank' }] : asItStands(reading, unit, standing);
    }
    case 'direction':
      return directions(reading, unit, standing);
    case 'heading':
      return heading(reading, unit, standing, manner);
    case 'comeback':
      return comeback(reading, unit, base);
    case 'row':
      return row(reading, unit, standing);
    case 'cue':
    case 'words':
      return words(reading, unit, standing, before, manner);
    default:
      return asItStands(reading, unit, standing);
  }
}

/** The columns a line is indented by: deep enough to answer what it answered, and no answer where it was none. */
function indentOf(line: Line, { base, afterComeback }: Standing): number {
  if (base > 0) return Math.max(line.indent, base);
  return afterComeback ? 0 : line.indent;
}

function asItStands({ script: { text }, lines }: Reading, unit: Unit, standing: Standing): OutLine[] {
  const found: OutLine[] = [];
  for (let index = unit.first; index <= unit.last; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'blank' && line.fenced === 0) {
      found.push({ indent: undefined, text: text.slice(line.start, line.end), role: 'blank' });
      continue;
    }
    const indent = indentOf(line, standing);
    const kept = indent === line.indent || unit.kind === 'mark' ? line.start : line.from;
    const own = indent === line.indent || (unit.kind === 'mark' && line.fenced > 0);
    found.push({
      indent: own ? undefined : indent,
      text: text.slice(own ? kept : line.from, line.end),
      role: roleOf(unit, line),
    });
  }
  return found;
}

function roleOf(unit: Unit, line: Line): OutLine['role'] {
  if (unit.kind === 'heading' || unit.kind === 'comeback' || unit.kind === 'cue') return unit.kind;
  if (unit.kind === 'words') return line.list !== 0 ? 'item' : 'said';
  return line.kind === 'note' || line.kind === 'ignore' ? 'note' : 'mark';
}

/** `(…)`, over as many lines as it wrapped. */
function directions(reading: Reading, unit: Unit, standing: Standing): OutLine[] {
  const { text } = reading.script;
  const first = reading.lines[unit.first] as Line;
  const opening = text[first.from] === '(' && first.body === first.from;
  const whole = unit.pieces.map(({ span }) => withBraces(text, span, unit.placeholders));
  if (whole.length === 0) return asItStands(reading, unit, standing);
  const lines = opening && whole.length > 1 ? undefined : direction(whole.join('\n')).split('\n');
  if (lines === undefined) return wrapped(reading, unit, standing);
  return lines.map((line) => ({ indent: indentOf(first, standing), text: line, role: 'mark' }));
}

/** A direction that is one already, with its placeholders in braces. */
function wrapped(reading: Reading, unit: Unit, standing: Standing): OutLine[] {
  const { text } = reading.script;
  const found: OutLine[] = [];
  for (let index = unit.first; index <= unit.last; index++) {
    const line = reading.lines[index] as Line;
    const span = { start: line.from, end: line.to };
    found.push({ indent: indentOf(line, standing), text: withBraces(text, span, unit.placeholders), role: 'mark' });
  }
  return found;
}

function heading(reading: Reading, unit: Unit, standing: Standing, manner: number): OutLine[] {
  const { text } = reading.script;
  const { base } = standing;
  const line = reading.lines[unit.first] as Line;
  const page = unit.block?.comebacks?.[0];
  if (page !== undefined) {
    const said = page.words.map((span) => withBraces(text, span, unit.placeholders));
    return asked(reading, unit, said, base);
  }
  const spoken = unit.pieces.filter(({ voice }) => voice !== 'note' && voice !== 'direction');
  if (spoken.length > 0) {
    const number = /^#+ *(\d{1,3}[.)]) /.exec(text.slice(line.from, line.to))?.[1];
    const words = spoken.map(({ span }) => withBraces(text, span, unit.placeholders)).join(' ');
    const rest = leftOver(text.slice(line.from, line.to), words);
    const said = manner >= CUED ? `You: ${words}` : escaped(words);
    return [
      ...(rest ? [noteLine(rest, base)] : []),
      number === undefined
        ? { indent: base, text: said, role: manner >= CUED ? 'cue' : 'said' }
        : { indent: base, text: `${number} ${said}`, role: 'item' },
    ];
  }
  const title = withBraces(text, { start: line.start, end: line.end }, unit.placeholders);
  // a section inside an answer would end the answer
  if (base > 0) return [noteLine(title.trim(), base)];
  return [{ indent: undefined, text: title, role: 'heading' }];
}

/** `They say: …` and `If they say …:`, whose answers may stand set off; `?` as it stands. */
function comeback(reading: Reading, unit: Unit, base: number): OutLine[] {
  const { text } = reading.script;
  const line = reading.lines[unit.first] as Line;
  const indent = Math.max(line.indent, base);
  const mark = text[line.from];
  if (mark === '?' || mark === '？' || unit.comeback === undefined) {
    const kept = withBraces(text, { start: line.from, end: line.end }, unit.placeholders);
    const same = indent === line.indent;
    return [
      {
        indent: same ? undefined : indent,
        text: same ? text.slice(line.start, line.from) + kept : kept,
        role: 'comeback',
      },
    ];
  }
  const { words } = unit.comeback;
  const last = words.at(-1)?.end ?? line.from;
  const said = words.map((span) => withBraces(text, span, unit.placeholders));
  const answer = unit.pieces.filter(({ span }) => span.start >= last);
  const found = asked(reading, unit, said, indent);
  return [...found, ...spokenLines(reading, unit, answer, indent + 2, NOTATION)];
}

/** `? …`, and as a note below it what the page said beside the words. */
function asked(reading: Reading, unit: Unit, said: readonly string[], indent: number): OutLine[] {
  const { text } = reading.script;
  const line = reading.lines[unit.first] as Line;
  const alternatives = said.map((each) => asComeback(each.replace(/[\r\n]+[ \t>]*/g, ' ')));
  const words = alternatives.join(' / ');
  const found: OutLine[] = [{ indent, text: `? ${words}`, role: 'comeback' }];
  const whole = unit.kind === 'heading' || unit.kind === 'comeback';
  // An answer on the same line is written below, as speech.
  const answer = unit.pieces.find(({ voice, span }) => voice === 'seller' && span.start < line.to);
  const end = whole ? (answer?.span.start ?? line.to) : (unit.shape?.branch?.name.end ?? line.from);
  const rest = leftOver(text.slice(line.from, end), words);
  if (rest) found.push(noteLine(rest, indent + 2));
  return found;
}

function row(reading: Reading, unit: Unit, standing: Standing): OutLine[] {
  const { text } = reading.script;
  const line = reading.lines[unit.first] as Line;
  const indent = indentOf(line, standing);
  const span = { start: line.from, end: line.end };
  const cells = withBraces(text, span, unit.placeholders);
  const own = indent === line.indent ? text.slice(line.start, line.from) + cells : cells;
  return [{ indent: indent === line.indent ? undefined : indent, text: own, role: 'mark' }];
}

function words(reading: Reading, unit: Unit, standing: Standing, before: Before, manner: number): OutLine[] {
  const { text } = reading.script;
  const { base } = standing;
  const { shape, block } = unit;
  const page = unit.opens ? block?.comebacks?.[0] : undefined;
  const cue = unit.opens ? block?.cue : undefined;
  const first = reading.lines[unit.first] as Line;
  if (page !== undefined) {
    const theirs = unit.pieces.filter(({ span }) =>
      page.words.some(({ start, end }) => span.start >= start && span.end <= end),
    );
    const from = theirs[0]?.span.start ?? page.words[0]?.start ?? unit.start;
    const rest = unit.pieces.filter((piece) => !theirs.includes(piece));
    const lead = rest.filter(({ span }) => span.start < from);
    const said =
      unit.shape?.branch && theirs.length === 0
        ? branchOf(reading, unit)
        : page.words.map((span) => withBraces(text, span, unit.placeholders));
    return [
      ...spokenLines(reading, unit, lead, base, NOTATION),
      ...asked(reading, unit, said, base),
      ...spokenLines(
        reading,
        unit,
        rest.filter((piece) => !lead.includes(piece)),
        base + 2,
        manner,
      ),
    ];
  }
  if (unit.pieces.length > 0 && unit.pieces.every(({ voice }) => voice === 'note') && cue === undefined) {
    const title = shape !== undefined && base === 0 && manner === NOTATION ? titleOf(text, shape) : undefined;
    if (title !== undefined)
      return [{ indent: 0, text: `${'#'.repeat(Math.min(6, before.level + 1))} ${title}`, role: 'heading' }];
    return notes(reading, unit, indentOf(first, standing));
  }
  if (shape !== undefined && unit.pieces.length > 0 && unit.pieces.every(({ voice }) => voice === 'direction')) {
    const inside = unit.pieces.map(({ span }) => bare(text, span)).join('\n');
    return direction(inside)
      .split('\n')
      .map((line) => ({ indent: indentOf(first, standing), text: line, role: 'mark' }));
  }
  const indent = indentOf(first, standing);
  if (cue === undefined) return spokenLines(reading, unit, unit.pieces, indent, manner, block?.cue !== undefined);
  const label = keptList(text, first) + text.slice(cue.label.start, cue.label.end).trim();
  const said = spokenLines(reading, unit, unit.pieces, indent, manner, true);
  const [opening, ...more] = said;
  const starts = unit.pieces[0]?.span.start ?? first.next;
  // a name may stand alone on its line
  if (opening === undefined || opening.role === 'note' || starts >= first.next) {
    return [{ indent, text: label, role: 'cue' }, ...said];
  }
  return [{ indent, text: `${label} ${opening.text}`, role: 'cue' }, ...more];
}

/** The words of a branch that quotes nothing: *no* of "if they say no", *they hesitate* of "if they hesitate". */
function branchOf(reading: Reading, unit: Unit): string[] {
  const { text } = reading.script;
  const name = unit.shape?.branch?.name;
  if (name === undefined) return [];
  const whole = bare(text, name);
  const asks = /^(?:if|when|in case) (.+ (?:asks?|objects?)(?: .*)?)$/is.exec(whole);
  if (asks !== null) return [asks[1] ?? whole];
  return branchWords(text, name, []).map((span) => bare(text, span));
}

/** Each line of words that nobody says, as a note. */
function notes(reading: Reading, unit: Unit, indent: number): OutLine[] {
  const { text } = reading.script;
  const found: OutLine[] = [];
  for (let index = unit.first; index <= unit.last; index++) {
    const line = reading.lines[index] as Line;
    const bodied: Line = { ...line, body: line.from, depth: 0 };
    if (line.depth > 0) skipQuoteMarks(text, bodied);
    found.push(noteLine(text.slice(bodied.body, line.to), indent));
  }
  return found;
}
