import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Name, type OtherScript, usesOf } from '../features/index';
import { createReach, type PlacedScript, pathBetween, type Reach, type Surroundings } from '../script/index';
import { rangeOf } from './convert';
import type { ListedScript, Scripts } from './scripts';

/** A script that may use what another has, open or not. */
export interface ReachedScript {
  /** As it stands: its text is the one that `reach` was read from. */
  readonly document: TextDocument;
  /** Undefined where it is not open. */
  readonly version: number | undefined;
  readonly reach: Reach;
}

/** What looking for users takes. */
interface Workspace {
  readonly scripts: Scripts;
  aroundOf(uri: string): Surroundings;
}

/**
 * The scripts of the workspace, `home` aside, that may bring in a section of this name: of others nobody outside a script
 * knows. Only those whose words hold a link are read.
 */
export function mayUse(name: Name, home: Reach, workspace: Workspace): readonly ReachedScript[] {
  if (name.kind !== 'section' || name.of?.place === undefined) return [];
  const file = (name.of.place.split('/').at(-1) ?? '').toLowerCase();
  return workspace.scripts.listed().flatMap((listed) => {
    if (listed.place === home.home.place) return [];
    const reached = reachedAt(listed, workspace, (text) => holdsLink(text) || listed.place === name.of?.place);
    if (!reached) return [];
    const { script } = reached.reach.home;
    const isHouse = reached.reach.around.house === name.of?.place;
    const names = isHouse || listed.place === name.of?.place || script.text.toLowerCase().includes(file);
    return names ? [reached] : [];
  });
}

/** Counts where the sections of scripts are used in others, until anything changes. */
export interface Uses {
  of(script: PlacedScript): ReadonlyMap<string, readonly Location[]>;
  /** Scripts changed: what was counted no longer holds. */
  forget(): void;
}

/** Looks through all scripts of the workspace that hold a link, once for each that is asked about. */
export function createUses(workspace: Workspace): Uses {
  const known = new Map<string, ReadonlyMap<string, readonly Location[]>>();

  function look(of: PlacedScript): ReadonlyMap<string, readonly Location[]> {
    const found = new Map<string, Location[]>();
    for (const listed of workspace.scripts.listed()) {
      const reached = listed.place === of.place ? undefined : reachedAt(listed, workspace, holdsLink);
      if (!reached) continue;
      const { document, reach } = reached;
      for (const [key, spans] of usesOf(of, reach)) {
        const places = spans.map((span) => ({ uri: document.uri, range: rangeOf(document, span) }));
        found.set(key, [...(found.get(key) ?? []), ...places]);
      }
    }
    return found;
  }

  return {
    of(script) {
      if (script.place === undefined) return new Map();
      const uses = known.get(script.place) ?? look(script);
      known.set(script.place, uses);
      return uses;
    },
    forget: () => known.clear(),
  };
}

/** True for a text that may bring words in from elsewhere. */
export function holdsLink(text: string): boolean {
  return text.includes('<-') || text.includes('←');
}

/** The scripts that one can bring words in from, the nearest first, the house script among them. */
export function othersFor(uri: string, { scripts, aroundOf }: Workspace): readonly OtherScript[] {
  const { place, house, at } = aroundOf(uri);
  if (place === undefined) return [];
  const others = scripts.listed().flatMap((listed): OtherScript[] => {
    const path = listed.place === place ? undefined : pathBetween(place, listed.place);
    if (path === undefined) return [];
    const titles = (): readonly string[] => {
      const script = at(listed.place);
      const known = script === 'unread' || 'why' in script ? [] : script.sections;
      return [...new Set(known.map(({ title }) => title.trim()).filter((title) => title !== ''))];
    };
    return [{ path, place: listed.place, titles, isHouse: listed.place === house }];
  });
  const far = ({ path }: OtherScript): number => path.split('/').length;
  return others.sort((a, b) => far(a) - far(b) || (a.path < b.path ? -1 : 1));
}

/** One script of the workspace, where its text is worth reading. */
export function reachedAt(
  { place, uri }: ListedScript,
  { scripts, aroundOf }: Workspace,
  isWanted: (text: string) => boolean = () => true,
): ReachedScript | undefined {
  const text = scripts.textAt(place);
  if (text === undefined || !isWanted(text)) return undefined;
  const open = scripts.openAt(place);
  const around = aroundOf(open?.uri ?? uri);
  const script = around.at(place);
  if (script === 'unread' || 'why' in script) return undefined;
  const document = open ?? TextDocument.create(uri, 'pitch', 0, text);
  return { document, version: open?.version, reach: createReach(script, { ...around, place }) };
}
