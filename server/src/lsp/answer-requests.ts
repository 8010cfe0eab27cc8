import type { Connection } from 'vscode-languageserver';
import { answerActions } from './answer-actions';
import { answerCompletion } from './answer-completion';
import { answerFiles } from './answer-files';
import { answerFormatting } from './answer-formatting';
import { answerHints } from './answer-hints';
import { answerHover } from './answer-hover';
import { answerLenses } from './answer-lenses';
import { answerNames } from './answer-names';
import { answerOwn } from './answer-own';
import { answerShape } from './answer-shape';
import { answerTokens } from './answer-tokens';
import { replier } from './reply';
import type { Served } from './served';

/** Answers what the client asks about an open document, each from the one analysis of its version. */
export function answerRequests(connection: Connection, served: Served): void {
  const reply = replier(served);
  answerHover(connection, served, reply);
  answerActions(connection, served, reply);
  answerCompletion(connection, served);
  answerLenses(connection, served, reply);
  answerShape(connection, served, reply);
  answerFormatting(connection, served, reply);
  answerNames(connection, served, reply);
  answerFiles(connection, served, reply);
  answerTokens(connection, served, reply);
  answerHints(connection, served, reply);
  answerOwn(connection, served, reply);
}
