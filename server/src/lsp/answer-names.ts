import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Named, namedAt } from '../features/index';
import { rangeOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers where what is named at a place is written and used. */
export function answerNames(connection: Connection, served: Served, reply: Reply): void {
  const { scriptAt } = served;

  const named = (document: TextDocument, position: Position): Named | undefined => {
    const script = scriptAt(document)?.script;
    return script && namedAt(script, document.offsetAt(position));
  };

  connection.onDefinition(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): Location | null => {
      const definition = named(document, position)?.definition;
      return definition ? { uri: document.uri, range: rangeOf(document, definition) } : null;
    }),
  );

  connection.onReferences(({ textDocument, position, context }, token) =>
    reply(textDocument, token, (document): Location[] => {
      const { definition, uses = [] } = named(document, position) ?? {};
      const places = context.includeDeclaration && definition ? [definition, ...uses] : uses;
      return places.map((span) => ({ uri: document.uri, range: rangeOf(document, span) }));
    }),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): DocumentHighlight[] => {
      const { definition, uses = [] } = named(document, position) ?? {};
      const written = definition ? [{ range: rangeOf(document, definition), kind: DocumentHighlightKind.Write }] : [];
      return [
        ...written,
        ...uses.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read })),
      ];
    }),
  );
}
