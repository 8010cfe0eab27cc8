import {
  type Connection,
  type DocumentLink,
  type RenameFilesParams,
  SymbolKind,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { fileLinks, isLike, relinked, type ScriptSymbol, symbolsIn } from '../features/index';
import { placeOfUri } from '../script/index';
import { breath } from './answers';
import { rangeOf, workspaceEdits } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';
import type { ReachedScript } from './users';

/** More symbols than this nobody looks through: more letters find fewer. */
const MOST_SYMBOLS = 500;

/** Answers what concerns scripts as files: those that a script names, what is in any of them, and what a move changes. */
export function answerFiles(connection: Connection, served: Served, reply: Reply): void {
  const { scriptAt, client } = served;

  connection.onDocumentLinks(({ textDocument }, token) =>
    reply(textDocument, token, (document): DocumentLink[] => {
      const reach = scriptAt(document)?.speech.reach;
      return (reach ? fileLinks(reach) : []).flatMap(({ span, place, offset }) => {
        const file = served.reachedAt(place, document.uri)?.document;
        if (!file) return [];
        const line = file.positionAt(offset).line + 1;
        return [{ range: rangeOf(document, span), target: line > 1 ? `${file.uri}#L${line}` : file.uri }];
      });
    }),
  );

  /** What is in a script does not change while its text does not. */
  const symbols = new WeakMap<object, readonly ScriptSymbol[]>();
  function symbolsOf({ reach }: ReachedScript): readonly ScriptSymbol[] {
    const { script } = reach.home;
    const known = symbols.get(script) ?? symbolsIn(script);
    symbols.set(script, known);
    return known;
  }

  connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
    await served.allKnown('');
    const found: WorkspaceSymbol[] = [];
    for (const script of served.everyScript()) {
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      const reached = script();
      if (!reached) continue;
      for (const symbol of symbolsOf(reached)) {
        if (isLike(symbol.name, query)) found.push(symbolIn(reached, symbol));
      }
      await breath();
    }
    return found.slice(0, MOST_SYMBOLS);
  });

  connection.workspace.onWillRenameFiles(async ({ files }: RenameFilesParams, token): Promise<WorkspaceEdit | null> => {
    await served.allKnown('');
    const moved = mover(files);
    const changed: (ReachedScript & { edits: ReturnType<typeof relinked> })[] = [];
    for (const script of served.everyScript()) {
      if (token.isCancellationRequested) return null;
      const reached = script();
      const edits = reached ? relinked(reached.reach, moved) : [];
      if (reached && edits.length > 0) changed.push({ ...reached, edits });
    }
    const settings = served.team.housesMoved(moved);
    if (changed.length === 0 && settings.length === 0) return null;
    return workspaceEdits([...changed, ...settings], client().versionsEdits);
  });
}

/** Where a place will lie once these files and folders have moved. */
function mover(files: RenameFilesParams['files']): (place: string) => string {
  const moves = files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [placeOfUri(oldUri.replace(/\/$/, '')), placeOfUri(newUri.replace(/\/$/, ''))];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return (place) => {
    const move = moves.find(({ from }) => place === from || place.startsWith(`${from}/`));
    return move ? move.to + place.slice(move.from.length) : place;
  };
}

function symbolIn({ document }: ReachedScript, { kind, name, span, inside }: ScriptSymbol): WorkspaceSymbol {
  return {
    name,
    kind: kind === 'section' ? SymbolKind.Namespace : SymbolKind.Event,
    location: { uri: document.uri, range: rangeOf(document, span) },
    ...(inside === '' ? {} : { containerName: inside }),
  };
}
