import { t } from '@vscode/l10n';
import type { Analysis, ChecklistEntry } from '../coaching/index';
import { type Span, type TextEdit, timeInWords } from '../script/index';

/** What stands above a script: how far it has come. */
export interface Lens {
  /** The first line. */
  readonly span: Span;
  readonly title: string;
}

/** The count of moves above the first line; none above a script in which nothing is said yet. */
export function movesLens({ checklist, speech }: Analysis): Lens | undefined {
  if (checklist.entries.length === 0 || speech.sentences.length === 0) return undefined;
  return { span: { start: 0, end: 0 }, title: checklist.summary };
}

/** A move for a person to choose: to go to where it is made, or to have it put in. */
export interface MoveToChoose {
  readonly title: string;
  readonly done: boolean;
  /** The words that make it; what choosing it puts in; or how it weighs. */
  readonly detail: string;
  readonly span: Span | undefined;
  readonly edits: readonly TextEdit[];
}

/** Every move that the script should make, in the order of the conversation. */
export function movesToChoose({ checklist, script }: Analysis): readonly MoveToChoose[] {
  return checklist.entries.map((entry) => ({
    title: entry.title,
    done: entry.done,
    detail: detailOf(entry, script.text),
    span: entry.span,
    edits: entry.fix?.edits ?? [],
  }));
}

/** Longer words than a line of a menu holds are cut. */
const WIDTH = 100;

function detailOf({ done, span, fix, after, level }: ChecklistEntry, text: string): string {
  if (done) {
    const words = (span ? text.slice(span.start, span.end) : '').replace(/\s+/g, ' ');
    return words.length > WIDTH ? `${words.slice(0, WIDTH - 1)}…` : words;
  }
  if (after) return t`First: ${fix?.title ?? after}`;
  const what = fix?.title ?? t('Not there yet');
  return level === 'hint' ? t`${what} (worth a thought)` : what;
}

/** How long it takes to say, for a status bar: all of it, and what is selected where something is. */
export function timesToSay(
  { speech, script }: Analysis,
  selection: Span | undefined,
): { all: string; selected?: string } {
  const all = timeInWords(speech.seconds(script.root));
  if (!selection || selection.start === selection.end) return { all };
  return { all, selected: timeInWords(speech.secondsWithin(selection)) };
}
