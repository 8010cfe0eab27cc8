import { t } from '@vscode/l10n';
import type { Analysis } from '../../coaching/index';
import {
  applyEdits,
  lineEnd,
  lineStartAt,
  type Reach,
  type Script,
  type Section,
  type Span,
  sectionNamed,
  type TextEdit,
} from '../../script/index';
import { findsNew } from './findings';
import { beforeLineEnd } from './paragraphs';
import { arrowAt, linesOf, type Place, placeAt, placesLike } from './places';
import { titleFor } from './section-title';
import { isSame, reachAfter, saidAt, toldIn } from './told';
import type { Analyse, Refactoring } from './types';

/** So many places are tried as the home of words that stand in several. */
const MOST_HOMES = 4;

/**
 * Puts the seller's words at `selection` into a section that `<-` brings in, here and wherever else the script says the
 * very same. Where one of several places can be that section as it stands, the others give way to it; else the section
 * stands at the end of the script. Nothing where it would change what is said anywhere, or bring a finding; on a page,
 * which is converted first; for words that have a section to themselves and stand nowhere else.
 */
export function extract(analysis: Analysis, selection: Span, analyse: Analyse): readonly Refactoring[] {
  const { script, speech } = analysis;
  if (script.isPage) return [];
  const chosen = placeAt(speech, selection);
  if (!chosen) return [];
  const others = placesLike(speech, chosen);
  const places = [chosen, ...others].sort((a, b) => a.span.start - b.span.start);
  if (others.length === 0 && ownSection(script, chosen)) return [];
  const title = titleFor(script, chosen.sentences);
  for (const draft of drafts(script, chosen, places, title)) {
    const text = applyEdits(script.text, draft.edits);
    if (!keepsAll(speech.reach, text, draft, chosen)) continue;
    const after = analyse(text);
    if (findsNew(analysis, after) || after.speech.call !== speech.call) continue;
    return [
      {
        title:
          draft.places > 1
            ? t`Make this the shared statement (${draft.places} places)`
            : t('Make this the shared statement'),
        kind: 'extract',
        edits: draft.edits,
        ...(draft.isNew ? { named: namedAt(draft, chosen, title) } : {}),
      },
    ];
  }
  return [];
}

/** One way to do it. */
interface Draft {
  readonly edits: readonly TextEdit[];
  readonly title: string;
  /** How many places say the words afterwards as they did before. */
  readonly places: number;
  /** The section was not there before. */
  readonly isNew: boolean;
  /** It stands at the end of the script, where its words are told once more. */
  readonly isApart: boolean;
}

/** The ways to do it, the best first. */
function* drafts(script: Script, chosen: Place, places: readonly Place[], title: string): Iterable<Draft> {
  if (places.length > 1) {
    const own = places.find((place) => ownSection(script, place));
    const section = own && ownSection(script, own);
    if (section) {
      const edits = arrows(places, section.title, own);
      yield { edits, title: section.title, places: places.length, isNew: false, isApart: false };
    }
    for (const home of homesAmong(script, places)) {
      for (const level of levelsFor(script, home)) {
        const edits = [headingAbove(script, home, level, title), ...arrows(places, title, home)];
        yield { edits, title, places: places.length, isNew: true, isApart: false };
      }
    }
  }
  for (const some of places.length > 1 ? [places, [chosen]] : [places]) {
    for (const withCue of chosen.cue.end > chosen.cue.start ? [false, true] : [false]) {
      const section = sectionOf(script, linesOf(script, chosen, withCue), title);
      const edits = atEnd(script, arrows(some, title), section);
      yield { edits, title, places: some.length, isNew: true, isApart: true };
    }
  }
}

/** The edits that leave `<- title` in all places but the one that is its home. */
export function arrows(places: readonly Place[], title: string, home?: Place): TextEdit[] {
  return places.filter((place) => place !== home).map((place) => arrowAt(place, title));
}

/** The text of a section that holds these lines, at the level of the script's outermost sections. */
export function sectionOf({ text, root, passages }: Script, lines: readonly string[], title: string): string {
  const [first, ...others] = root.sections;
  // One heading around all the others, with no words of its own, is the script's title.
  const isTitle = first && others.length === 0 && !passages.some(({ section }) => section === first);
  const outermost = isTitle && first.sections.length > 0 ? first.sections : root.sections;
  const level = outermost.reduce((least, section) => Math.min(least, section.level), outermost[0]?.level ?? 1);
  return [`${'#'.repeat(level)} ${title}`, '', ...lines].join(lineEnd(text));
}

/** `edits` and one that puts a section behind all words of the script; white space at its end stays there. */
export function atEnd({ text }: Script, edits: readonly TextEdit[], section: string): TextEdit[] {
  const eol = lineEnd(text);
  const end = text.trimEnd().length;
  const last = edits.at(-1);
  const newText = `${eol}${eol}${section}`;
  // Where the words stand at the very end, one edit does both.
  if (last && last.span.end >= end)
    return [...edits.slice(0, -1), { span: last.span, newText: last.newText + newText }];
  return [...edits, { span: { start: end, end }, newText }];
}

/** The section that says these words and nothing else, by a title of its own. */
export function ownSection({ text, sections }: Script, { paragraph, span }: Place): Section | undefined {
  const section = paragraph?.passages[0]?.section;
  if (!section?.heading || section.key === '' || section.sections.length > 0) return undefined;
  if (sections.some((other) => other !== section && other.key === section.key)) return undefined;
  const words = text.slice(section.heading.end, section.span.end).trim();
  return words === text.slice(span.start, span.end).trim() ? section : undefined;
}

/** The places that can be the section as they stand, those outside a dialogue first: there the call itself says the words. */
function homesAmong(script: Script, places: readonly Place[]): readonly Place[] {
  const isInDialogue = ({ cue }: Place): number => (cue.end > cue.start ? 1 : 0);
  const homes = places.filter((place) => isHome(script, place));
  return homes.sort((a, b) => isInDialogue(a) - isInDialogue(b)).slice(0, MOST_HOMES);
}

/** True where a heading above the words makes a section that holds them and nothing else. */
function isHome({ text }: Script, { paragraph, span }: Place): boolean {
  const passage = paragraph?.passages[0];
  if (!passage || passage.answers) return false;
  const { section } = passage;
  const next = section.sections[0]?.span.start ?? section.span.end;
  if (text.slice(span.end, next).trim() !== '') return false;
  // A heading right under a heading would leave an empty section.
  return !section.heading || text.slice(section.heading.end, span.start).trim() !== '';
}

/** The levels a heading above the words can have: beside its section where nothing depends on that one's extent, else inside. */
function levelsFor(script: Script, { paragraph }: Place): readonly number[] {
  const { sections, links } = script;
  const section = paragraph?.passages[0]?.section;
  if (!section?.heading) return [sections[0]?.level ?? 1];
  const below = section.sections[0]?.level;
  if (below !== undefined) return [below];
  const isNamed = links.some(({ kind, title }) => kind === 'reuse' && sectionNamed(script, title) === section);
  const isBound = section.budget || section.alternative || isNamed;
  return [...(isBound ? [] : [section.level]), ...(section.level < 6 ? [section.level + 1] : [])];
}

function headingAbove({ text }: Script, { paragraph, span }: Place, level: number, title: string): TextEdit {
  const eol = lineEnd(text);
  const line = paragraph?.span.start ?? lineStartAt(text, span.start);
  const start = text.startsWith('\uFEFF', line) ? line + 1 : line;
  const before = beforeLineEnd(text, line);
  const isParted = line === 0 || text.slice(lineStartAt(text, before), before).trim() === '';
  return { span: { start, end: start }, newText: `${isParted ? '' : eol}${'#'.repeat(level)} ${title}${eol}${eol}` };
}

/** True where `text` tells what the script does, but for the words of a section apart, which it tells once more. */
function keepsAll(reach: Reach, text: string, { title, isApart }: Draft, chosen: Place): boolean {
  const after = reachAfter(reach, text);
  const section = sectionNamed(after.home.script, title);
  if (!section) return false;
  const said = saidAt(reach.home.script, chosen.span);
  const isOurs = !isApart || String(saidAt(after.home.script, section.span)) === String(said);
  return isOurs && isSame(toldIn(reach), toldIn(after, isApart ? section.span : undefined));
}

/** Where the title of the new section stands, in the text afterwards, at the place that was chosen. */
function namedAt({ edits }: Draft, chosen: Place, title: string): number {
  let shift = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const isHere = span.start <= chosen.span.end && chosen.span.start <= span.end;
    if (isHere || span.start > chosen.span.start) return span.start + shift + Math.max(0, newText.indexOf(title));
    shift += newText.length - (span.end - span.start);
  }
  return 0;
}
