import type { CodeLens, Command, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../coaching/index';
import { movesLens, sectionLenses, sectionUses } from '../features/index';
import type { Section, Span } from '../script/index';
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
    const uses = sectionUses(analysis.script);
    return sectionLenses(analysis, (section) => uses(section).length).map(({ span, title, usesOf }) => ({
      range: rangeOf(document, span),
      command: usesOf ? showing(document, title, usesOf, uses(usesOf)) : wordsOnly(title),
    }));
  };

  const showing = (document: TextDocument, title: string, section: Section, uses: readonly Span[]): Command => {
    const { showUses } = client();
    if (!showUses || !section.titleSpan) return wordsOnly(title);
    const { uri } = document;
    const places = uses.map((span) => ({ uri, range: rangeOf(document, span) }));
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
