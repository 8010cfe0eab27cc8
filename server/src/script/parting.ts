import { lineStartAt, nextLineAt } from './line-ends';
import { firstAt } from './queries';
import type { Piece, Script } from './types';

/** A page that tells the caller to go on: "Then offer two days:". */
const GOING_ON = /^(?:then|and|next|now|offer|give|suggest|propose)\b/i;
/** The caller is told to let the other side speak. */
export const TELLS_TO_WAIT =
  /\b(?:waits?|waiting|answers?|response|responds?|replies|reply|listen|silence|stop talking|let (?:them|him|her)|their turn)\b/i;

/** A direction for what the other side may do: "(… if they say a number)", "[if cost comes up]". */
export const TELLS_WHAT_THEY_DO = /^[([]…? ?if\b/i;

/** "Opening (10 sec):", "**Close**", "=== ASK ===", "STEP 2". */
const TITLE = /^(?:.*:|([*_=═–—-]).*\1|\P{Ll}+)$/u;

/**
 * True where a line between two passages, from the end of one to the start of the next, says that the caller is to wait, or
 * anything else that does not tell the caller to go on: pages put branches, variants and remarks there, and a script in
 * pitch notation has such remarks as notes that stand by themselves. A note that touches the words is one to the writer.
 */
export function isParted({ text, pieces }: Script, from: number, to: number): boolean {
  const between = text.slice(from, to);
  if (!/\p{L}/u.test(between)) return false;
  const lines = between.split(/\r\n|\r|\n/);
  // "Can we meet? (wait for the answer)": a direction may stand beside the words.
  if (TELLS_TO_WAIT.test(lines[0] ?? '')) return true;
  // The rest of the first line belongs to the words before, the last to those after: closing marks, a cue, a label.
  const first = lineStartAt(text, from);
  let start = first;
  return lines.slice(1, -1).some((raw, index) => {
    start = nextLineAt(text, start);
    const line = raw.replace(/^[\s>*_#-]+/, '');
    if (!/\p{L}/u.test(line) || line.startsWith('```') || line.startsWith('~~~')) return false;
    if (line.startsWith('//')) return notePartsTurns(lines, index + 1);
    if (TELLS_TO_WAIT.test(line) || TELLS_WHAT_THEY_DO.test(line)) return true;
    // Right below the words and with a blank line behind it: a remark on them, unless it is a title of what comes.
    const below = index === 0 && lines[2]?.trim() === '' && !TITLE.test(raw.trim());
    if (below && isQuoted(raw) === isQuoted(text.slice(first, from))) return false;
    return !(GOING_ON.test(line) || /^[([]/.test(line) || opensDirection(pieces, start, start + raw.length));
  });
}

function opensDirection(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = firstAt(pieces, from); (pieces[at]?.span.start ?? to) < to; at++) {
    if (pieces[at]?.voice === 'direction') return true;
  }
  return false;
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}

function notePartsTurns(lines: readonly string[], index: number): boolean {
  const isNote = (at: number): boolean => lines[at]?.trimStart().startsWith('//') === true;
  let above = index;
  let below = index;
  while (isNote(above)) above--;
  while (isNote(below)) below++;
  const note = (lines[index] ?? '').replace(/^[\s/>*_#-]+/, '');
  if (/^pitch-ignore/.test(note)) return false;
  if (TELLS_TO_WAIT.test(note)) return true;
  const alone = lines[above]?.trim() === '' && lines[below]?.trim() === '' && above > 0;
  return alone && !GOING_ON.test(note);
}
