import type { PlacedScript, Reach } from './reach';
import type { Link, Piece, Script, Section, Span, Voice } from './types';

/** One line of a rehearsal: a section's title, words in a voice, where to go on, or a `<-` that brings in nothing. */
export interface RehearsedLine {
  readonly kind: 'title' | 'words' | 'goto' | 'absent';
  readonly voice: Voice | undefined;
  /** As written. */
  readonly text: string;
  /** In the script it stands in. */
  readonly span: Span;
  readonly in: PlacedScript;
  /** The links that brought these words in, outermost first; empty for words that stand here. */
  readonly through: readonly Step[];
  /** The link of `goto` and `absent`. */
  readonly link?: Link;
}

/** How much `<-` may bring in; a script that says more than this many lines is told as written from there on. */
const MOST = 20_000;

/** The pieces in file order, as `pitch read --format json` tells them. */
export function saidInOrder(script: Script): readonly Piece[] {
  return script.pieces;
}

/**
 * The script as one would rehearse from it: titles, everybody's words and directions in order, with the words of a
 * section where `<-` says them, from this script or another. A section is never brought into itself.
 */
export function rehearse(reach: Reach): readonly RehearsedLine[] {
  const { home } = reach;
  const telling: Telling = { reach, lines: [], steps: 0 };
  tell(telling, home, { start: 0, end: home.script.text.length }, []);
  return telling.lines;
}

interface Telling {
  readonly reach: Reach;
  readonly lines: RehearsedLine[];
  /** Lines and links gone through: sections that bring in each other twice over double without saying a word. */
  steps: number;
}

/** A link, and the script it stands in. */
export interface Step {
  readonly link: Link;
  readonly in: PlacedScript;
}

function tell(telling: Telling, where: PlacedScript, span: Span, way: readonly Step[]): void {
  for (const event of eventsIn(where.script, span, way.length === 0)) {
    if (telling.steps++ >= MOST) return;
    if ('kind' in event && event.kind === 'reuse') {
      if (!bringIn(telling, { link: event, in: where }, way)) telling.lines.push(lineOf(event, where, way));
    } else telling.lines.push(lineOf(event, where, way));
  }
}

function lineOf(event: Piece | Section | Link, where: PlacedScript, through: readonly Step[]): RehearsedLine {
  const { text } = where.script;
  const { span } = event;
  if ('voice' in event)
    return { kind: 'words', voice: event.voice, text: text.slice(span.start, span.end), span, in: where, through };
  if ('level' in event)
    return { kind: 'title', voice: undefined, text: event.title, span: event.heading ?? span, in: where, through };
  const kind = event.kind === 'goto' ? 'goto' : 'absent';
  return { kind, voice: undefined, text: event.title, span, in: where, through, link: event };
}

/** False where the link leads nowhere. Nothing is said twice over where it leads back to words that bring it in. */
function bringIn(telling: Telling, step: Step, way: readonly Step[]): boolean {
  const target = telling.reach.targetOf(step.link, step.in);
  if (target.found !== 'section') return false;
  const { span } = target.section;
  const around = [...way, step];
  // a section that holds one of the links on the way to it would bring itself in
  const again = around.some(
    ({ link, in: where }) => where === target.in && link.span.start >= span.start && link.span.end <= span.end,
  );
  if (!again) tell(telling, target.in, span, around);
  return true;
}

/** Titles, pieces and links of a stretch in file order; of words brought in, without the section's own title. */
function eventsIn(script: Script, span: Span, titles: boolean): readonly (Piece | Section | Link)[] {
  const within = ({ span: { start, end } }: { readonly span: Span }): boolean => start >= span.start && end <= span.end;
  const events: (Piece | Section | Link)[] = [...script.pieces.filter(within), ...script.links.filter(within)];
  if (titles) events.push(...script.sections.filter(within));
  return events.sort((a, b) => a.span.start - b.span.start);
}
