import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { hover, plain, settingsHover } from '../features/index';
import { rangeOf } from './convert';
import type { Reply } from './reply';
import type { Served } from './served';
import { isSettingsFile } from './settings-files';

/** Answers what is known of the words at a place. */
export function answerHover(connection: Connection, served: Served, reply: Reply): void {
  const { client, scriptAt, findingsOf } = served;

  connection.onHover(({ textDocument, position }, token) =>
    reply(textDocument, token, (document): Hover | null => {
      const { showsMarkdown, pageOfLink } = client();
      const offset = document.offsetAt(position);
      const analysis = scriptAt(document);
      const said = isSettingsFile(document.uri)
        ? settingsHover(document.getText(), offset, pageOfLink)
        : analysis && hover(analysis, findingsOf(document), offset, pageOfLink);
      if (!said) return null;
      const contents = showsMarkdown
        ? { kind: MarkupKind.Markdown, value: said.text }
        : { kind: MarkupKind.PlainText, value: plain(said.text) };
      return { contents, range: rangeOf(document, said.span) };
    }),
  );
}
