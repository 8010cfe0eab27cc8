import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  ErrorCodes,
  type Location,
  type Position,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSameScript, type Name, nameAt, type Places, placesOf, renamable, rename } from '../features/index';
import type { Reach } from '../script/index';
import { rangeOf, workspaceEdits } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';
import type { ReachedScript } from './users';

/** A name at a place, and the script that it was read in. */
interface Found {
  readonly name: Name;
  readonly reach: Reach;
}

/** Answers where what is named at a place is written and used, in this script and others, and gives it another name. */
export function answerNames(connection: Connection, served: Served, reply: Reply): void {
  const { scriptAt, client } = served;

  const find = (document: TextDocument, position: Position): Found | undefined => {
    const reach = scriptAt(document)?.speech.reach;
    const name = reach && nameAt(reach, document.offsetAt(position));
    return reach && name && { name, reach };
  };

  /** This script and all others that may use the name. */
  const everywhere = (document: TextDocument, { name, reach }: Found): readonly ReachedScript[] => [
    { document, version: document.version, reach },
    ...served.mayUse(name, reach),
  ];

  /** Answers once all scripts of the workspace are known. */
  const replyForAll: Reply = async (of, token, work) => {
    await served.allKnown(of.uri);
    return reply(of, token, work);
  };

  connection.onDefinition(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): Location | null => {
      const found = find(document, position);
      if (!found) return null;
      for (const { document: other, reach } of definers(document, found)) {
        const { definition } = placesOf(found.name, reach);
        if (definition) return { uri: other.uri, range: rangeOf(other, definition) };
      }
      return null;
    }),
  );

  /** The script that holds what is named: this one, or the one that a section is in. */
  function definers(document: TextDocument, { name, reach }: Found): readonly ReachedScript[] {
    const own = { document, version: document.version, reach };
    if (name.kind !== 'section' || !name.of || isSameScript(name.of, reach.home)) return [own];
    const other = name.of.place === undefined ? undefined : served.reachedAt(name.of.place, document.uri);
    return other ? [other] : [];
  }

  connection.onReferences(({ textDocument, position, context }, token) =>
    replyForAll(textDocument, token, (document): Location[] => {
      const found = find(document, position);
      if (!found) return [];
      return everywhere(document, found).flatMap(({ document: other, reach }) => {
        const { definition, uses } = placesOf(found.name, reach);
        const places = context.includeDeclaration && definition ? [definition, ...uses] : uses;
        return places.map((span) => ({ uri: other.uri, range: rangeOf(other, span) }));
      });
    }),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): DocumentHighlight[] => {
      const found = find(document, position);
      const { definition, uses }: Places = found
        ? placesOf(found.name, found.reach)
        : { definition: undefined, uses: [] };
      const written = definition ? [{ range: rangeOf(document, definition), kind: DocumentHighlightKind.Write }] : [];
      return [
        ...written,
        ...uses.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read })),
      ];
    }),
  );

  connection.onPrepareRename(({ textDocument, position }, token) =>
    reply(textDocument, token, (document) => {
      const found = find(document, position);
      const at = document.offsetAt(position);
      // Beside the name itself, on the marks around it, nothing can be typed over.
      if (!found || at < found.name.span.start || at > found.name.span.end) return null;
      const answer = renamable(found.name, found.reach);
      if ('refused' in answer) throw refusal(answer.refused);
      return { range: rangeOf(document, answer.span), placeholder: answer.text };
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    replyForAll(textDocument, token, (document): WorkspaceEdit | null => {
      const found = find(document, position);
      if (!found) return null;
      const scripts = everywhere(document, found);
      const renaming = rename(
        found.name,
        newName,
        found.reach,
        scripts.map(({ reach }) => reach),
      );
      if ('refused' in renaming) throw refusal(renaming.refused);
      const edits = renaming.scripts.flatMap(({ of, edits }) => {
        const script = scripts.find(({ reach }) => reach === of);
        return script ? [{ ...script, edits }] : [];
      });
      return workspaceEdits(edits, client().versionsEdits);
    }),
  );
}

/** What an editor shows the person in place of what was asked. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
