import { applyEdits } from '../edits';
import { lineEnd } from '../line-ends';
import type { Line } from '../lines';
import { isParted } from '../parting';
import { firstAt } from '../queries';
import { type Reading, readWhole } from '../read';
import { headingLevel } from '../sections';
import type { Script, TextEdit } from '../types';
import { AS_IT_STANDS, NOTATION, type OutLine } from './out';
import { type Before, render } from './render';
import { heard } from './same';
import type { Standing, Unit } from './units';

/** A converted script, and the edits that make it. */
export interface Draft {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Each round writes what was read otherwise more plainly; after so many there is nothing plainer left. */
const ROUNDS = 8;

/**
 * Writes the chosen units in pitch notation and reads what comes out: what would be said otherwise than before is written
 * more plainly, with a cue, or left as it stands, until everything is said as before. `front` are edits of the front
 * matter. Undefined where that cannot be had.
 */
export function attempt(
  reading: Reading,
  units: readonly Unit[],
  standing: readonly Standing[],
  chosen: (unit: Unit) => boolean,
  front: readonly TextEdit[],
): Draft | undefined {
  const before = heard(
    reading.script,
    units.map(({ start }) => start),
  );
  const manners = units.map((unit) => (chosen(unit) ? NOTATION : UNTOUCHED));
  for (let round = 0; round < ROUNDS; round++) {
    const { text, starts, edits } = write(reading, units, standing, manners, front);
    const after = heard(readWhole(text, reading.script.knownSpeakers).script, starts);
    const wrong = units.filter(({ index }) => before[index]?.join('\n') !== after[index]?.join('\n'));
    if (wrong.length === 0) return { text, edits };
    if (!plainer(manners, wrong)) return undefined;
  }
  return undefined;
}

const UNTOUCHED = AS_IT_STANDS + 1;

/** Makes each wrong unit plainer, or, where it is as plain as can be, what stands around it. False where nothing is left. */
function plainer(manners: number[], wrong: readonly Unit[]): boolean {
  let changed = false;
  const step = (index: number): boolean => {
    const manner = manners[index];
    if (manner === undefined || manner >= AS_IT_STANDS) return false;
    manners[index] = manner + 1;
    return true;
  };
  for (const { index } of wrong) changed = step(index) || changed;
  if (changed) return true;
  for (const { index } of wrong) {
    let near = index - 1;
    while (near >= 0 && (manners[near] ?? UNTOUCHED) >= AS_IT_STANDS) near--;
    changed = step(near) || changed;
    near = index + 1;
    while (near < manners.length && (manners[near] ?? UNTOUCHED) >= AS_IT_STANDS) near++;
    changed = step(near) || changed;
  }
  return changed;
}

interface Written extends Draft {
  /** Where each unit begins. */
  readonly starts: readonly number[];
}

function write(
  reading: Reading,
  units: readonly Unit[],
  standing: readonly Standing[],
  manners: readonly number[],
  front: readonly TextEdit[],
): Written {
  const { text } = reading.script;
  const bodyStart = units[0]?.start ?? text.length;
  const byteOrderMark = bodyStart === 0 && front.length > 0 && text.startsWith('\uFEFF');
  let whole = applyEdits(text.slice(0, byteOrderMark ? 1 : bodyStart), front);
  const edits: TextEdit[] = [...front];
  const starts: number[] = [];
  const layout = new Layout();
  const end = lineEnd(text);
  let level = 0;
  let titled = false;
  /** Where the unit before was made a comeback: how far that is indented. */
  let asked = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const at = standing[unit.index] as Standing;
    const manner = manners[unit.index] as number;
    const from = byteOrderMark && unit.start === 0 ? 1 : unit.start;
    const source = text.slice(from, unit.end);
    const state: Before = { level, titled };
    let newText = source;
    titled = false;
    if (manner === UNTOUCHED) layout.pass(unit, reading);
    else if (unit.kind === 'blank' && answeredAt(units, standing, unit) > asked) newText = '';
    else {
      const lines = layout.apart(unit, render(reading, unit, at, state, manner), reading);
      titled = lines[0]?.role === 'heading' && unit.kind === 'words';
      const last = reading.lines[unit.last] as Line;
      const own = text.slice(last.end, last.next);
      const kept = lines.map(({ indent, text: words }) =>
        indent === undefined ? words : ' '.repeat(words === '' ? 0 : indent) + words,
      );
      const body = kept.join(own || end);
      const gap = layout.gap(unit, lines, at, reading);
      newText = lines.length === 0 ? '' : (gap ? own || end : '') + body + own;
      if (byteOrderMark && unit.start === 0 && newText.startsWith('\uFEFF')) newText = newText.slice(1);
    }
    if (unit.kind === 'heading' && newText.trimStart().startsWith('#'))
      level = headingLevel(text, reading.lines[unit.first] as Line);
    asked = newText !== source && /^[ \t]*\? [^\r\n]*[\r\n]*$/.test(newText) ? at.base : Number.POSITIVE_INFINITY;
    starts.push(whole.length);
    whole += newText;
    if (newText !== source) edits.push({ span: { start: from, end: unit.end }, newText });
  }
  return { text: whole, starts, edits: joined(edits) };
}

/** How far an answer is indented that stands right after a blank line; -1 where another blank line does. */
function answeredAt(units: readonly Unit[], standing: readonly Standing[], { index }: Unit): number {
  const next = units[index + 1];
  return next === undefined || next.kind === 'blank' || next.kind === 'heading'
    ? -1
    : (standing[index + 1]?.base ?? -1);
}

/** Edits that touch are one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const found: TextEdit[] = [];
  for (const edit of edits) {
    const last = found.at(-1);
    if (last === undefined || last.span.end !== edit.span.start || last.span.start === last.span.end) found.push(edit);
    else
      found[found.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        newText: last.newText + edit.newText,
      };
  }
  return found;
}

/** Knows where a blank line is needed, so that two paragraphs stay two and an answer ends where it ended. */
class Layout {
  private block: number | undefined;
  private blank = true;
  private base = 0;
  /** The unit before is a remark to the caller, which stands by itself. */
  private remark = false;
  /** The unit itself ends in such a remark. */
  private ends = false;

  /** A unit that stays as it is. */
  pass(unit: Unit, { lines }: Reading): void {
    const line = lines[unit.first] as Line;
    this.blank = unit.kind === 'blank';
    if (unit.kind === 'blank' || unit.kind === 'heading' || unit.kind === 'comeback') this.block = undefined;
    else if (unit.block !== undefined) this.block = unit.block.index;
    if (unit.kind !== 'blank') this.base = line.indent;
    this.remark = false;
  }

  /**
   * The unit's lines, with a blank one before the notes they end in where those stand between what is said on the page: a
   * note that touched the words would be one on them.
   */
  apart(unit: Unit, out: readonly OutLine[], { script }: Reading): readonly OutLine[] {
    const said = out.findLastIndex(({ role }) => role !== 'note') + 1;
    this.ends = said > 0 && said < out.length && partsSpeech(script, unit.end) === true;
    return this.ends ? [...out.slice(0, said), { indent: 0, text: '', role: 'blank' }, ...out.slice(said)] : out;
  }

  /** True where a blank line goes before the unit's lines. */
  gap(unit: Unit, out: readonly OutLine[], { base }: Standing, { script, lines }: Reading): boolean {
    const opening = out.find(({ role }) => role !== 'note' && role !== 'mark') ?? out[0];
    if (opening === undefined) return false;
    if (opening.role === 'blank') {
      this.blank = true;
      this.block = undefined;
      this.remark = false;
      return false;
    }
    const index = unit.block?.index;
    const first = out[0] as OutLine;
    const line = lines[unit.first] as Line;
    const said = opening.role === 'said';
    const parted = said && this.block !== undefined && this.block !== index;
    const leaves = base < this.base && !this.blank && opening.role !== 'comeback' && opening.role !== 'heading';
    const remark = unit.kind === 'words' && out.every((each) => each.role === 'note');
    const stands = remark
      ? this.block !== undefined && partsSpeech(script, unit.start) !== false
      : opening.role !== 'mark';
    const remarked = this.remark !== remark && stands;
    const gap = !this.blank && (parted || leaves || remarked) && first.role !== 'heading' && line.kind !== 'row';
    this.blank = false;
    this.remark = remark || this.ends;
    if (opening.role === 'heading' || opening.role === 'comeback') this.block = undefined;
    else if (index !== undefined && (said || opening.role === 'cue' || opening.role === 'item')) this.block = index;
    this.base = opening.role === 'comeback' ? base + 2 : base;
    return gap;
  }
}

/** Whether what the page says at an offset parts what the seller says on both sides; undefined where somebody else speaks. */
function partsSpeech(script: Script, at: number): boolean | undefined {
  const next = firstAt(script.passages, at);
  const [before, after] = [script.passages[next - 1], script.passages[next]];
  if (before?.speaker !== 'seller' || after?.speaker !== 'seller') return undefined;
  return isParted(script, before.span.end, after.span.start);
}
