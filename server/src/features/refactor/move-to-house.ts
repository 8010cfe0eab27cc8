import { t } from '@vscode/l10n';
import type { Analysis } from '../../coaching/index';
import {
  applyEdits,
  type PlacedScript,
  parseScript,
  pathBetween,
  type Reach,
  type Span,
  type Surroundings,
  sectionNamed,
} from '../../script/index';
import { arrows, atEnd, ownSection, sectionOf } from './extract';
import { findsNew } from './findings';
import { linesOf, type Place, placeAt, placesLike } from './places';
import { titleFor } from './section-title';
import { isSame, reachAfter, toldIn } from './told';
import type { Analyse, Refactoring } from './types';

/**
 * Puts the seller's words at `selection` into a section of the house script, and leaves `<-` in their place, here and wherever
 * else the script says the very same. Nothing without a house script, in it, on a page, and where anything would be said or
 * found otherwise.
 */
export function moveToHouse(analysis: Analysis, selection: Span, analyse: Analyse): readonly Refactoring[] {
  const { script, speech } = analysis;
  const { reach } = speech;
  const house = reach.house();
  if (!house?.place || script.isPage || house.script.isPage) return [];
  const chosen = placeAt(speech, selection);
  if (!chosen) return [];
  const places = [chosen, ...placesLike(speech, chosen)].sort((a, b) => a.span.start - b.span.start);
  const { title, arrow } = namesFor(reach, house, chosen);
  if (arrow === undefined) return [];
  const edits = arrows(places, arrow);
  const section = sectionOf(house.script, linesOf(script, chosen, false), title);
  const there = atEnd(house.script, [], section);
  const changed = withScript(reach.around, house, applyEdits(house.script.text, there));
  const text = applyEdits(script.text, edits);
  if (!isSame(toldIn(reach), toldIn(reachAfter(reach, text, changed)))) return [];
  const after = analyse(text, changed);
  if (findsNew(analysis, after) || after.speech.call !== speech.call) return [];
  return [
    {
      title:
        places.length > 1
          ? t`Move this to the house script (${places.length} places)`
          : t('Move this to the house script'),
      kind: 'extract',
      edits,
      elsewhere: { place: house.place, edits: there },
    },
  ];
}

/** What the section is called in the house script, and what stands behind `<-`: with the file where the script has such a title itself. */
function namesFor(reach: Reach, house: PlacedScript, chosen: Place): { title: string; arrow: string | undefined } {
  const { script, place } = reach.home;
  const own = ownSection(script, chosen);
  if (own && !sectionNamed(house.script, own.title)) {
    const path = place === undefined || house.place === undefined ? undefined : pathBetween(place, house.place);
    return { title: own.title, arrow: path === undefined ? undefined : `${path}#${own.title}` };
  }
  const sections = [...script.sections, ...house.script.sections];
  const title = titleFor({ sections, links: script.links }, chosen.sentences);
  return { title, arrow: title };
}

function withScript(around: Surroundings, { script, place }: PlacedScript, text: string): Surroundings {
  const changed = parseScript(text, script.knownSpeakers);
  return { ...around, at: (wanted) => (wanted === place ? changed : around.at(wanted)) };
}
