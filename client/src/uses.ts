import { commands, type Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location, Position } from 'vscode-languageserver-types';

/** Shows where a section is used; takes a script's URI, a position in it and the places, as the server has them. */
export const SHOW_USES = 'pitch.showUses';

/** Opens the editor's own list of references, which takes nothing but the editor's own kinds of places. */
export function showUses(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(SHOW_USES, (uri: string, position: Position, places: readonly Location[]) => {
    const { protocol2CodeConverter: convert } = client;
    return commands.executeCommand(
      'editor.action.showReferences',
      Uri.parse(uri),
      convert.asPosition(position),
      places.map((place) => convert.asLocation(place)),
    );
  });
}
