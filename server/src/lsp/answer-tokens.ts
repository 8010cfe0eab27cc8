import { type Connection, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../coaching/index';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokens } from '../features/index';
import { firstAt, type Span } from '../script/index';
import { spanOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';

/** An answer, and the builder of the library that made it and tells the next one against it. */
interface Built<T> {
  readonly builder: SemanticTokensBuilder;
  readonly answer: T;
}

/**
 * Answers how the words of a script are drawn; null for what is no script, as another extension may know its words. No token
 * overlaps another or reaches over a line end, so that no client has to be able to take such.
 */
export function answerTokens(connection: Connection, { documents, scriptAt }: Served, reply: Reply): void {
  const { semanticTokens } = connection.languages;
  /** Of each open document the builder of the last answer that was sent: one that was dropped is no answer to differ from. */
  const sent = new Map<string, SemanticTokensBuilder>();
  documents.onDidClose(({ document }) => sent.delete(document.uri));

  const keep = <T>(uri: string, built: Built<T> | null): T | null => {
    if (built && documents.get(uri)) sent.set(uri, built.builder);
    return built?.answer ?? null;
  };

  const build = <T>(
    document: TextDocument,
    builder: SemanticTokensBuilder,
    end: () => T,
    within?: Span,
  ): Built<T> | null => {
    const analysis = scriptAt(document);
    if (!analysis) return null;
    push(builder, document, analysis, within);
    return { builder, answer: end() };
  };

  semanticTokens.on(async ({ textDocument }, token) => {
    const builder = new SemanticTokensBuilder();
    const built = await reply(textDocument, token, (document) => build(document, builder, () => builder.build()));
    return keep(textDocument.uri, built);
  });

  semanticTokens.onDelta(async ({ textDocument, previousResultId }, token) => {
    const { uri } = textDocument;
    const built = await reply(textDocument, token, (document) => {
      const builder = sent.get(uri) ?? new SemanticTokensBuilder();
      sent.delete(uri);
      builder.previousResult(previousResultId);
      return build(document, builder, () => builder.buildEdits());
    });
    return keep(uri, built);
  });

  semanticTokens.onRange(async ({ textDocument, range }, token): Promise<SemanticTokens | null> => {
    const builder = new SemanticTokensBuilder();
    const built = await reply(textDocument, token, (document) =>
      build(document, builder, () => ({ data: builder.build().data }), spanOf(document, range)),
    );
    return built?.answer ?? null;
  });
}

function push(builder: SemanticTokensBuilder, document: TextDocument, analysis: Analysis, within?: Span): void {
  const all = tokens(analysis);
  for (let index = within ? Math.max(0, firstAt(all, within.start) - 1) : 0; index < all.length; index++) {
    const { span, type, modifiers } = all[index] as (typeof all)[number];
    if (within && span.start >= within.end) break;
    if (within && span.end <= within.start) continue;
    const { line, character } = document.positionAt(span.start);
    const bits = modifiers.reduce((sum, each) => sum | (1 << TOKEN_MODIFIERS.indexOf(each)), 0);
    builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), bits);
  }
}
