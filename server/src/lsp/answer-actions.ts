import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { answerComeback, extract, inline, moveToHouse, placeConversions, type Refactoring } from '../features/index';
import { FIX_ALL } from './client';
import { conversionOf, diagnosticOf, fixAllOf, kindOf, refactoringOf, spanOf } from './convert';
import { isInvoked, quickFixes } from './quick-fixes';
import type { Reply } from './reply';
import type { Served } from './served';

/** Answers what can be done at a place: fixes, and changes of notation. */
export function answerActions(connection: Connection, served: Served, reply: Reply): void {
  const { client, scriptAt } = served;

  connection.onCodeAction((params, token) =>
    reply(params.textDocument, token, (document): CodeAction[] => {
      const script = scriptAt(document)?.script;
      const { versionsEdits } = client();
      const actions = isWanted(params, CodeActionKind.QuickFix) ? quickFixes(document, params, served) : [];
      // All at once is for those who ask for it by name: on save, or in the menu of source actions.
      if (isNamed(params) && isWanted(params, FIX_ALL)) {
        const edits = served.allFixes(document);
        if (edits.length > 0) actions.push(fixAllOf(document, edits, FIX_ALL, versionsEdits));
      }
      if (script && isInvoked(params) && isWanted(params, CodeActionKind.RefactorRewrite)) {
        for (const each of placeConversions(script, spanOf(document, params.range)))
          actions.push(conversionOf(document, each, undefined, versionsEdits));
      }
      if (isInvoked(params)) {
        for (const each of refactorings(document, params, served)) {
          const settles = each.finding && diagnosticOf(document, each.finding, client());
          const elsewhere = each.elsewhere && served.reachedAt(each.elsewhere.place, document.uri);
          if (each.elsewhere && !elsewhere) continue;
          actions.push(refactoringOf(document, each, settles, client(), elsewhere));
        }
      }
      return actions;
    }),
  );
}

/** Changes of how the script is written, of the kinds that are asked for; each is worked out when it is. */
function refactorings(document: TextDocument, params: CodeActionParams, served: Served): readonly Refactoring[] {
  const span = spanOf(document, params.range);
  const wantsAnswer = isWanted(params, CodeActionKind.QuickFix) || isWanted(params, CodeActionKind.RefactorRewrite);
  const wanted = [
    ...(wantsAnswer ? [answerComeback] : []),
    ...(isWanted(params, CodeActionKind.RefactorExtract) ? [extract, moveToHouse] : []),
    ...(isWanted(params, CodeActionKind.RefactorInline) ? [inline] : []),
  ];
  return wanted
    .flatMap((feature) => served.workOn(document, (analysis, analyse) => feature(analysis, span, analyse)))
    .filter((each) => isWanted(params, kindOf(each)));
}

/** True where the client says which kinds of actions it asks for. */
function isNamed({ context: { only = [] } }: CodeActionParams): boolean {
  return only.some((kind) => kind !== '');
}

/** True where the client asks for actions of this kind, or for all. */
function isWanted({ context: { only } }: CodeActionParams, kind: string): boolean {
  return only?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true;
}
