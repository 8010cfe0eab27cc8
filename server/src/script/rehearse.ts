import { sectionNamed } from './queries';
import type { Link, Piece, Script, Section, Span, Voice } from './types';

/** One line of a rehearsal: a section's title, words in a voice, or where to go on. */
export interface RehearsedLine {
  readonly kind: 'title' | 'words' | 'goto';
  readonly voice: Voice | undefined;
  /** As written. */
  readonly text: string;
  readonly span: Span;
  /** The links that brought these words in, outermost first; empty for words that stand here. */
  readonly through: readonly Link[];
}

/** How much `<-` may bring in; a script that says more than this many lines is told as written from there on. */
const MOST = 20_000;

/** The pieces in file order, as `pitch read --format json` tells them. */
export function saidInOrder(script: Script): readonly Piece[] {
  return script.pieces;
}

/**
 * The script as one would rehearse from it: titles, everybody's words and directions in order, with the words of a
 * section where `<-` says them. A section is never brought into itself.
 */
export function rehearse(script: Script): readonly RehearsedLine[] {
  const lines: RehearsedLine[] = [];
  tell(script, { start: 0, end: script.text.length }, [], lines);
  return lines;
}

function tell(script: Script, span: Span, through: readonly Link[], lines: RehearsedLine[]): void {
  const events = eventsIn(script, span, through.length === 0);
  for (const event of events) {
    if (lines.length >= MOST) return;
    if ('voice' in event) {
      const { start, end } = event.span;
      lines.push({ kind: 'words', voice: event.voice, text: script.text.slice(start, end), span: event.span, through });
    } else if ('level' in event) {
      const at = event.heading ?? event.span;
      lines.push({ kind: 'title', voice: undefined, text: event.title, span: at, through });
    } else if (event.kind === 'goto') {
      lines.push({ kind: 'goto', voice: undefined, text: event.title, span: event.span, through });
    } else {
      bringIn(script, event, through, lines);
    }
  }
}

function bringIn(script: Script, link: Link, through: readonly Link[], lines: RehearsedLine[]): void {
  const target = link.file === undefined ? sectionNamed(script, link.title) : undefined;
  const around = [...through, link];
  // a section that holds one of the links on the way to it would bring itself in
  const again = around.some(
    ({ span }) => target !== undefined && span.start >= target.span.start && span.end <= target.span.end,
  );
  if (target === undefined || again) return;
  tell(script, target.span, around, lines);
}

/** Titles, pieces and links of a stretch in file order; of words brought in, without the section's own title. */
function eventsIn(script: Script, span: Span, titles: boolean): readonly (Piece | Section | Link)[] {
  const within = ({ span: { start, end } }: { readonly span: Span }): boolean => start >= span.start && end <= span.end;
  const events: (Piece | Section | Link)[] = [...script.pieces.filter(within), ...script.links.filter(within)];
  if (titles) events.push(...script.sections.filter(within));
  return events.sort((a, b) => a.span.start - b.span.start);
}
