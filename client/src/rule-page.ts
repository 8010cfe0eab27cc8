import { commands, Disposable, extensions, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULE_PAGE, type RulePageResult } from '../../server/src/lsp/requests';

/** Documents of this scheme are pages of the rule reference: `pitch-rule:/ask-not-thirty.md`. */
export const RULE_SCHEME = 'pitch-rule';
/** Opens a rule's page; takes the rule's id. */
export const SHOW_RULE = 'pitch.showRule';

/** Serves the rules' pages, which the server writes, as documents, and the command that opens one. */
export function showRulePages(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        const id = path.slice(1, -'.md'.length);
        return (await client.sendRequest<RulePageResult>(RULE_PAGE, { id })) ?? l10n.t('There is no rule “{0}”.', id);
      },
    }),
    commands.registerCommand(SHOW_RULE, async (id: unknown) => {
      if (typeof id !== 'string') return;
      const uri = Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
      const preview = extensions.getExtension('vscode.markdown-language-features');
      await (preview ? commands.executeCommand('markdown.showPreview', uri) : window.showTextDocument(uri));
    }),
  );
}
