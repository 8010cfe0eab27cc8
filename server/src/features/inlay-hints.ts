import { t } from '@vscode/l10n';
import type { Analysis } from '../coaching/index';
import { firstAt, type Script, type Section, type Span, timeInWords } from '../script/index';
import type { Speech } from '../speech/index';

/** Words that an editor shows between those of the script, and that nobody typed. */
export interface InlayHint {
  /** The offset they stand at. */
  readonly at: number;
  readonly label: string;
  /** A whole sentence for whoever wonders what they are. */
  readonly tooltip: string;
}

/**
 * Behind each heading in `range` when the call comes to it, behind each placeholder there what fills it; in file order. No
 * time stands where the call starts, nor where the section gives the seller nothing to say, and no value where none is known.
 */
export function inlayHints({ script, speech }: Analysis, range: Span): readonly InlayHint[] {
  return [...timesIn(script, speech, range), ...valuesIn(script, range)].sort((a, b) => a.at - b.at);
}

function timesIn({ text, root }: Script, speech: Speech, range: Span): readonly InlayHint[] {
  const found: InlayHint[] = [];
  for (const [{ heading }, start] of starts(root, speech)) {
    if (!heading || start < 0.5) continue;
    const at = heading.start + text.slice(heading.start, heading.end).trimEnd().length;
    if (at < range.start || at > range.end) continue;
    const time = timeInWords(start);
    found.push({ at, label: t`at ${time}`, tooltip: t`What you say before this takes about ${time}.` });
  }
  return found;
}

/**
 * When each section starts that has something to say, in seconds from the start of the script. Sections that stand in for
 * each other start together, and what follows them waits for the longest.
 */
function starts(root: Section, speech: Speech): ReadonlyMap<Section, number> {
  const found = new Map<Section, number>();
  const visit = (parent: Section, parentStart: number): void => {
    const places = placesOf(parent.sections, speech);
    const inner = places.at(-1)?.after ?? 0;
    // What a section says itself stands before its first subsection.
    const own = Math.max(0, speech.seconds(parent) - inner);
    for (const { section, before } of places) {
      const start = parentStart + own + before;
      if (speech.seconds(section) > 0) found.set(section, start);
      visit(section, start);
    }
  };
  visit(root, 0);
  return found;
}

interface Place {
  readonly section: Section;
  /** Seconds from the start of the first sibling to this one's start, and to the end of all up to this one. */
  readonly before: number;
  readonly after: number;
}

function placesOf(siblings: readonly Section[], speech: Speech): readonly Place[] {
  const places: Place[] = [];
  let group: { readonly number: number; readonly start: number } | undefined;
  let after = 0;
  for (const section of siblings) {
    const { alternative } = section;
    // Those that stand in for each other stand beside each other.
    if (!alternative) group = undefined;
    else if (group?.number !== alternative.group) group = { number: alternative.group, start: after };
    const before = group?.start ?? after;
    after = Math.max(after, before + speech.seconds(section));
    places.push({ section, before, after });
  }
  return places;
}

/** Longer values are cut: what fills a placeholder is told whole on hovering. */
const LONGEST = 30;

function valuesIn({ placeholders, values }: Script, range: Span): readonly InlayHint[] {
  const found: InlayHint[] = [];
  for (let index = firstAt(placeholders, range.start); index < placeholders.length; index++) {
    const { span, name } = placeholders[index] as Script['placeholders'][number];
    if (span.end > range.end) break;
    const value = values.get(name)?.value.replace(/\s+/g, ' ').trim() ?? '';
    // `{{Kenji}}` filled with Kenji says so itself.
    if (value === '' || value.toLowerCase() === name.toLowerCase()) continue;
    const label =
      [...value].length > LONGEST
        ? `${[...value]
            .slice(0, LONGEST - 1)
            .join('')
            .trimEnd()}…`
        : value;
    found.push({ at: span.end, label: `= ${label}`, tooltip: t`You say “${value}” here, from the lines at the top.` });
  }
  return found;
}
