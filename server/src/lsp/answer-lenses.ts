import type { CodeLens, Command, Connection, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../coaching/index';
import { movesLens, sectionLenses, usesOf } from '../features/index';
import type { Section } from '../script/index';
import { rangeOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers what stands above the lines of a script. */
export function answerLenses(connection: Connection, served: Served, reply: Reply): void {
  const { client, scriptAt } = served;

  const moves = (document: TextDocument, analysis: Analysis): readonly CodeLens[] => {
    const lens = movesLens(analysis);
    if (!lens) return [];
    const { showMoves } = client();
    const command = showMoves
      ? { title: lens.title, command: showMoves, arguments: [document.uri] }
      : wordsOnly(lens.title);
    return [{ range: rangeOf(document, lens.span), command }];
  };

  const sections = (document: TextDocument, analysis: Analysis): readonly CodeLens[] => {
    const uses = placesUsed(document, analysis);
    const counts = new Map([...uses].map(([key, places]) => [key, places.length]));
    return sectionLenses(analysis, counts).map(({ span, title, usesOf: used }) => ({
      range: rangeOf(document, span),
      command: used ? showing(document, title, used, uses.get(used.key) ?? []) : wordsOnly(title),
    }));
  };

  /** Where each section of a script is used, by its key: in the script itself first. */
  function placesUsed(document: TextDocument, { speech: { reach } }: Analysis): ReadonlyMap<string, Location[]> {
    const { uri } = document;
    const places = new Map<string, Location[]>();
    const add = (key: string, locations: readonly Location[]): void => {
      places.set(key, [...(places.get(key) ?? []), ...locations]);
    };
    for (const [key, spans] of usesOf(reach.home, reach))
      add(
        key,
        spans.map((span) => ({ uri, range: rangeOf(document, span) })),
      );
    for (const [key, locations] of served.usedElsewhere(reach.home)) add(key, locations);
    return places;
  }

  const showing = (document: TextDocument, title: string, section: Section, places: readonly Location[]): Command => {
    const { showUses } = client();
    if (!showUses || !section.titleSpan) return wordsOnly(title);
    const { uri } = document;
    return { title, command: showUses, arguments: [uri, document.positionAt(section.titleSpan.start), places] };
  };

  connection.onCodeLens(({ textDocument }, token) =>
    reply(textDocument, token, (document): CodeLens[] => {
      const analysis = document.uri.startsWith('git:') ? undefined : scriptAt(document);
      return analysis ? [...moves(document, analysis), ...sections(document, analysis)] : [];
    }),
  );
}

/** A lens that does nothing when it is chosen. */
function wordsOnly(title: string): Command {
  return { title, command: '' };
}
