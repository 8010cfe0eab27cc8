import { t } from '@vscode/l10n';
import { resolvePlace } from './places';
import { titleKey } from './sections';
import type { Link, Script, Section } from './types';

/** A script where it lies; `place` is undefined for one that lies nowhere, so that nothing is relative to it. */
export interface PlacedScript {
  readonly script: Script;
  readonly place: string | undefined;
}

/** What is known of a place: its script; that it is still being read; or that none is to be had, and why if that can be told. */
export type Shelved = Script | 'unread' | { readonly why: string | undefined };

/**
 * The scripts around one that is read: what `<-` can bring in from elsewhere. Handed in by whoever reads, for nothing here
 * reads files. Places are as {@link resolvePlace} makes them.
 */
export interface Surroundings {
  /** Where the script itself lies. */
  readonly place: string | undefined;
  /** Where the house script lies, whose sections every script brings in by title alone. */
  readonly house: string | undefined;
  at(place: string): Shelved;
  /** All places that hold a script, for suggestions. */
  places(): readonly string[];
}

/** True for the house script itself: words for others to bring in, not one call from beginning to end. */
export function isHouseScript({ place, house }: Surroundings): boolean {
  return place !== undefined && place === house;
}

/** A `<-` that leads to a section, and the script that holds it. */
export interface Reuse {
  readonly link: Link;
  readonly section: Section;
  readonly in: PlacedScript;
}

/** Every `<-` of a script that leads to a section; of the script itself where `from` is left out. */
export function reusesIn(reach: Reach, from: PlacedScript = reach.home): readonly Reuse[] {
  return from.script.links.flatMap((link) => {
    const target = link.kind === 'reuse' ? reach.targetOf(link, from) : undefined;
    return target?.found === 'section' ? [{ link, section: target.section, in: target.in }] : [];
  });
}

/** A script with nothing around it. */
export const ALONE: Surroundings = {
  place: undefined,
  house: undefined,
  at: () => ({ why: undefined }),
  places: () => [],
};

/** Where a link leads. */
export type Target =
  | { readonly found: 'section'; readonly in: PlacedScript; readonly section: Section }
  /** The script is there, and has no section of that title. */
  | { readonly found: 'script'; readonly in: PlacedScript }
  /** Nobody can tell yet. */
  | { readonly found: 'unread' }
  /** There is no such script, or none that may be read. */
  | { readonly found: 'nothing'; readonly why: string | undefined };

/** Follows links from a script and from those it brings in. */
export interface Reach {
  readonly home: PlacedScript;
  readonly around: Surroundings;
  /** Where a link of `from` leads; of the script itself where that is left out. */
  targetOf(link: Link, from?: PlacedScript): Target;
  /** The house script, where there is one and this is another. */
  house(): PlacedScript | undefined;
}

/** What the links of `script` reach with these scripts around it. Each script has one {@link PlacedScript}, so that they can be told apart. */
export function createReach(script: Script, around: Surroundings): Reach {
  const home: PlacedScript = { script, place: around.place };
  const placed = new Map<string, PlacedScript>();
  const named = new Map<PlacedScript, ReadonlyMap<string, Section>>();
  const known = new Map<Link, Target>();
  if (around.place !== undefined) placed.set(around.place, home);

  function at(place: string): PlacedScript | Target {
    const known = placed.get(place);
    if (known) return known;
    const shelved = around.at(place);
    if (shelved === 'unread') return { found: 'unread' };
    if ('why' in shelved) return { found: 'nothing', why: shelved.why };
    const found: PlacedScript = { script: shelved, place };
    placed.set(place, found);
    return found;
  }

  function within(where: PlacedScript | Target, title: string): Target {
    if ('found' in where) return where;
    const sections = named.get(where) ?? byKey(where.script);
    named.set(where, sections);
    const section = sections.get(titleKey(title));
    return section ? { found: 'section', in: where, section } : { found: 'script', in: where };
  }

  function follow(link: Link, from: PlacedScript): Target {
    if (link.file !== undefined) {
      const place = resolvePlace(from.place, link.file);
      return place === undefined ? { found: 'nothing', why: outside() } : within(at(place), link.title);
    }
    const own = within(from, link.title);
    if (own.found === 'section' || link.kind === 'goto' || around.house === undefined) return own;
    const house = within(at(around.house), link.title);
    return house.found === 'section' || house.found === 'unread' ? house : own;
  }

  return {
    home,
    around,
    targetOf(link, from = home) {
      const target = known.get(link) ?? follow(link, from);
      known.set(link, target);
      return target;
    },
    house() {
      const found = around.house === undefined ? undefined : at(around.house);
      return found && 'script' in found && found !== home ? found : undefined;
    },
  };
}

function outside(): string {
  return t(
    'A path starts from the folder of this script and stays inside the workspace, such as `shared/house.pitch`.',
  );
}

/** The first section of each title. */
function byKey({ sections }: Script): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  for (const section of sections) if (section.key !== '' && !found.has(section.key)) found.set(section.key, section);
  return found;
}
