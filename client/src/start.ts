import { type ExtensionContext, l10n, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/requests';
import { handOverFiles } from './files';
import { offerImport } from './import-script';
import { SHOW_MOVES, showMoves } from './moves';
import { offerNewScript } from './new-script';
import { RENAME_AT, renameNew } from './rename';
import { RULE_SCHEME, SHOW_RULE, showRulePages } from './rule-page';
import { setByUser } from './set-by-user';
import { readSnippets } from './snippets';
import { SHOW_USES, showUses } from './uses';
import { copyWrongFindings, FINDING_IS_WRONG } from './wrong-finding';

/**
 * Starts the server and what only the editor can show. `createClient` is all in which Node and the browser differ.
 * Rejects where the server cannot be started.
 */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const initializationOptions: InitializationOptions = {
    // Newer editors open no command from a diagnostic's code, and hovers link to nothing but the web and commands.
    rulePage: { code: `${RULE_SCHEME}:/{id}.md`, link: `command:${SHOW_RULE}?%5B%22{id}%22%5D` },
    showMoves: SHOW_MOVES,
    showUses: SHOW_USES,
    renameAt: RENAME_AT,
    docxReader: Uri.joinPath(context.extensionUri, 'dist/docx.js').toString(true),
    languageModel: Uri.joinPath(context.extensionUri, 'dist/model.js').toString(true),
    ...(l10n.bundle && { texts: l10n.bundle }),
    // VS Code's own snippets would pop up in the front matter too, so the server offers them.
    snippets: await Promise.all([
      readSnippets(context.extensionUri, 'pitch.json'),
      readSnippets(context.extensionUri, 'scripts.json'),
    ]),
    readsFiles: true,
    reportCommand: FINDING_IS_WRONG,
  };
  const client = createClient({
    // The settings file too, so that what is typed there holds before it is saved.
    documentSelector: [{ language: 'pitch' }, { pattern: '**/pitch.yaml' }],
    initializationOptions,
    middleware: { workspace: setByUser },
    diagnosticPullOptions: { onChange: true, onSave: true },
    markdown: { isTrusted: { enabledCommands: [SHOW_RULE] } },
  });
  context.subscriptions.push(
    client,
    showRulePages(client),
    offerNewScript(context.extensionUri),
    offerImport(client),
    showMoves(client),
    showUses(client),
    renameNew(),
    handOverFiles(client),
    copyWrongFindings(String(context.extension.packageJSON.version)),
  );
  await client.start();
}
