import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Name } from '../features/index';
import { createReach, type Reach, type Surroundings } from '../script/index';
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
  /** The open document of a URI, however it is written. */
  openAt(place: string): TextDocument | undefined;
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
    const reached = reachedAt(listed, workspace, (text) => /<-|←/.test(text) || listed.place === name.of?.place);
    if (!reached) return [];
    const { script } = reached.reach.home;
    const isHouse = reached.reach.around.house === name.of?.place;
    const names = isHouse || listed.place === name.of?.place || script.text.toLowerCase().includes(file);
    return names ? [reached] : [];
  });
}

/** One script of the workspace, where its text is worth reading. */
export function reachedAt(
  { place, uri }: ListedScript,
  { scripts, openAt, aroundOf }: Workspace,
  isWanted: (text: string) => boolean = () => true,
): ReachedScript | undefined {
  const text = scripts.textAt(place);
  if (text === undefined || !isWanted(text)) return undefined;
  const open = openAt(place);
  const around = aroundOf(open?.uri ?? uri);
  const script = around.at(place);
  if (script === 'unread' || 'why' in script) return undefined;
  const document = open ?? TextDocument.create(uri, 'pitch', 0, text);
  return { document, version: open?.version, reach: createReach(script, { ...around, place }) };
}
