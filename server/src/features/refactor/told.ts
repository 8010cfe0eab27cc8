import {
  type Comeback,
  createReach,
  firstAt,
  type Passage,
  parseScript,
  type Reach,
  type RehearsedLine,
  rehearse,
  type Script,
  type Span,
  type Surroundings,
} from '../../script/index';

/** A rehearsal of more lines than this is not compared: it may have been cut short. */
const MOST_LINES = 15_000;
/** So often a rehearsal may look at something that is said or linked; each `<-` has it look at all of them. */
const MOST_LOOKS = 30_000_000;

/**
 * All that is told as the script is rehearsed, voice by voice and in order, with the words of sections where `<-` has
 * them said: what answers what, what is written, what stands in for what, and where the call goes on are part of it;
 * titles, line ends and white space are not. What stands at `except`, or is brought in there, is left out. Undefined where the script is
 * too long to be compared.
 */
export function toldIn(reach: Reach, except?: Span): readonly string[] | undefined {
  const { links, pieces } = reach.home.script;
  if (links.length * (links.length + pieces.length) > MOST_LOOKS) return undefined;
  const lines = rehearse(reach);
  if (lines.length > MOST_LINES) return undefined;
  const kept = except ? lines.filter(({ span, through: [step] }) => !isWithin(step?.link.span ?? span, except)) : lines;
  return joined(kept);
}

/** What the links of another text of the same script would reach, where other scripts change with it too. */
export function reachAfter({ home, around }: Reach, text: string, changed: Surroundings = around): Reach {
  return createReach(parseScript(text, home.script.knownSpeakers), changed);
}

/** What is said, read and noted at `span`, voice by voice, wherever in the script it stands. */
export function saidAt(script: Script, { start, end }: Span): readonly string[] {
  const said: { voice: string; words: string }[] = [];
  // A sentence may begin in the midst of a line.
  for (let index = Math.max(0, firstAt(script.pieces, start) - 1); index < script.pieces.length; index++) {
    const piece = script.pieces[index];
    if (!piece || piece.span.start >= end) break;
    const span = { start: Math.max(start, piece.span.start), end: Math.min(end, piece.span.end) };
    if (span.start >= span.end) continue;
    const words = wordsAt(script, span);
    const last = said.at(-1);
    if (last?.voice === piece.voice) last.words += ` ${words}`;
    else said.push({ voice: piece.voice, words });
  }
  return said.map(({ voice, words }) => `${voice}: ${words.trim()}`);
}

/** True where the one tells what the other does. */
export function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  return one.every((each, index) => each === other[index]);
}

/** The words at `span` as they are told: stress and blanks by what they are, white space as one space. */
export function wordsAt({ text, stress, placeholders }: Script, { start, end }: Span): string {
  let words = '';
  let at = start;
  const marks = [...within(stress, start, end), ...within(placeholders, start, end)];
  for (const mark of marks.sort((a, b) => spanOf(a).start - spanOf(b).start)) {
    const span = spanOf(mark);
    if (span.start < at) continue;
    words += text.slice(at, span.start) + ('name' in mark ? `\u0002${mark.name}\u0002` : '\u0001');
    at = span.end;
  }
  return (words + text.slice(at, end)).replace(/\s+/g, ' ').trim();
}

type Marked = Span | Script['placeholders'][number];

function spanOf(mark: Marked): Span {
  return 'span' in mark ? mark.span : mark;
}

function within<T extends Marked>(all: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(all[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < all.length; index++) {
    const each = all[index] as T;
    if (spanOf(each).end > end) break;
    found.push(each);
  }
  return found;
}

/** Words of one voice that follow each other are told in one go. */
function joined(lines: readonly RehearsedLine[]): readonly string[] {
  const told: { who: string; words: string }[] = [];
  for (const line of lines) {
    if (line.kind === 'title') continue;
    const who = line.link ? line.kind : tellerOf(line);
    const words = line.link ? line.text : wordsAt(line.in.script, line.span);
    const last = told.at(-1);
    if (last && last.who === who && line.kind === 'words') last.words += ` ${words}`;
    else told.push({ who, words });
  }
  return told.map(({ who, words }) => `${who}: ${words.trim()}`);
}

function tellerOf({ voice, span, through, in: where }: RehearsedLine): string {
  const { script } = where;
  const passage = passageAt(script, span.start);
  const written = passage?.written ? ' writes' : '';
  const choice = passage?.alternative ? ` choice ${passage.alternative.choice}` : '';
  const outer = through.flatMap(({ link, in: by }) => comebacksAt(by.script, link.span.start));
  const answers = [...outer, ...comebacksAt(script, span.start)].join(' / ');
  return `${voice}${written}${choice} to “${answers}”`;
}

function passageAt({ passages }: Script, offset: number): Passage | undefined {
  const passage = passages[firstAt(passages, offset + 1) - 1];
  return passage && offset < passage.span.end ? passage : undefined;
}

/** The words of the comebacks around an offset, the outermost first. */
function comebacksAt(script: Script, offset: number): string[] {
  const { comebacks } = script;
  const found: string[] = [];
  for (
    let comeback: Comeback | undefined = comebacks[firstAt(comebacks, offset + 1) - 1];
    comeback;
    comeback = comeback.parent
  ) {
    if (offset <= comeback.span.end) found.unshift(comeback.words.map((words) => wordsAt(script, words)).join(' | '));
  }
  return found;
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return start >= around.start && end <= around.end;
}
