import { lineEndAt, lineStartAt, type Passage, type Script } from '../script/index';
import type { Move, Sentence } from '../speech/index';
import { perSpeech } from './remembered';

/** What the seller says in one go, before anybody else has the word. */
export interface Turn {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** Where it asks for the meeting. */
  readonly asks: readonly Move[];
}

/** A page that tells the caller to go on: "Then offer two days:". */
const GOING_ON = /^(?:then|and|next|now|offer|give|suggest|propose)\b/i;
/** The caller is told to let the other side speak. */
export const WAITING =
  /\b(?:waits?|waiting|answers?|response|responds?|replies|reply|listen|silence|stop talking|let (?:them|him|her)|their turn)\b/i;

/** A direction for what the other side may do: "(… if they say a number)", "[if cost comes up]". */
const WHAT_THEY_DO = /^[([]…? ?if\b/i;

/**
 * The seller's turns in file order; each of the seller's sentences stands in one. A turn ends where somebody else
 * speaks, a comeback, a link or another section begins, the caller is told to wait, or a page says something to the
 * caller in between. Paragraphs of which only one is said (`or`) are turns of their own.
 */
export const turnsOf = perSpeech((speech): readonly Turn[] => {
  const { script } = speech;
  const stops = stopsOf(script);
  const directions = new Set(
    script.pieces.flatMap(({ voice, span }) => (voice === 'direction' ? [lineStartAt(script.text, span.start)] : [])),
  );
  const turns: Passage[][] = [];
  let last: Passage | undefined;
  let stop = 0;
  for (const passage of script.passages) {
    if (passage.speaker !== 'seller') {
      last = undefined;
      continue;
    }
    while ((stops[stop] ?? Number.POSITIVE_INFINITY) < (last?.span.end ?? 0)) stop++;
    const stopped = (stops[stop] ?? Number.POSITIVE_INFINITY) < passage.span.start;
    const same =
      last &&
      !stopped &&
      goesOn(last, passage) &&
      !opensBranch(script.text, passage) &&
      !parted(script.text, last.span.end, passage.span.start, directions);
    if (same) turns.at(-1)?.push(passage);
    else turns.push([passage]);
    last = passage;
  }
  const asks = speech.moves('ask');
  let ask = 0;
  return turns.map((passages) => {
    const [first] = passages;
    const sentences =
      first && passages.length === 1 ? speech.sentencesOf(first) : passages.flatMap((each) => speech.sentencesOf(each));
    const from = ask;
    const end = passages.at(-1)?.span.end ?? 0;
    while ((asks[ask]?.sentence.passage.span.start ?? Number.POSITIVE_INFINITY) < end) ask++;
    return { passages, sentences, asks: ask === from ? NONE : asks.slice(from, ask) };
  });
});

const NONE: readonly Move[] = [];

function goesOn(a: Passage, b: Passage): boolean {
  const chosen = a.alternative && b.alternative && a.alternative.group === b.alternative.group;
  return (
    a.section === b.section &&
    a.answers === b.answers &&
    a.written === b.written &&
    !(chosen && a.alternative?.choice !== b.alternative?.choice)
  );
}

/** "[if cost comes up] It is …": what the paragraph answers stands in front of its own words. */
function opensBranch(text: string, { span }: Passage): boolean {
  return WHAT_THEY_DO.test(text.slice(span.start, span.start + 6));
}

/** Where comebacks and links stand, in file order: the other side has the word there, or the call goes on elsewhere. */
function stopsOf({ comebacks, links }: Script): number[] {
  const stops = [...comebacks.map(({ line }) => line.start), ...links.map(({ span }) => span.start)];
  return stops.sort((a, b) => a - b);
}

/**
 * True where a line between two passages says that the caller is to wait, or anything else that does not tell the caller to
 * go on: pages put branches, variants and remarks there, and a script in pitch notation has such remarks as notes that
 * stand by themselves. A note that touches the words is one to the writer.
 */
function parted(text: string, from: number, to: number, directions: ReadonlySet<number>): boolean {
  const between = text.slice(from, to);
  if (!/\p{L}/u.test(between)) return false;
  const lines = between.split(/\r\n|\r|\n/);
  // "Can we meet? (wait for the answer)": a direction may stand beside the words.
  if (WAITING.test(lines[0] ?? '')) return true;
  // The rest of the first line belongs to the words before, the last to those after: closing marks, a cue, a label.
  const first = lineStartAt(text, from);
  let start = first;
  return lines.slice(1, -1).some((raw, index) => {
    start = nextLineStart(text, start);
    const line = raw.replace(/^[\s>*_#-]+/, '');
    if (!/\p{L}/u.test(line) || line.startsWith('```') || line.startsWith('~~~')) return false;
    if (line.startsWith('//')) return notePartsTurns(lines, index + 1);
    if (WAITING.test(line) || WHAT_THEY_DO.test(line)) return true;
    // Right below the words and with a blank line behind it: a remark on them.
    if (index === 0 && lines[2]?.trim() === '' && isQuoted(raw) === isQuoted(text.slice(first, from))) return false;
    return !(GOING_ON.test(line) || line.startsWith('(') || line.startsWith('[') || directions.has(start));
  });
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}

function nextLineStart(text: string, start: number): number {
  const end = lineEndAt(text, start);
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function notePartsTurns(lines: readonly string[], index: number): boolean {
  const isNote = (at: number): boolean => lines[at]?.trimStart().startsWith('//') === true;
  let above = index;
  let below = index;
  while (isNote(above)) above--;
  while (isNote(below)) below++;
  const note = (lines[index] ?? '').replace(/^[\s/>*_#-]+/, '');
  if (/^pitch-ignore/.test(note)) return false;
  if (WAITING.test(note)) return true;
  const alone = lines[above]?.trim() === '' && lines[below]?.trim() === '' && above > 0;
  return alone && !GOING_ON.test(note);
}
