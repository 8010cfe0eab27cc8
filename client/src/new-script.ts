import { commands, type Disposable, l10n, SnippetString, type Uri, window, workspace } from 'vscode';
import { readSnippets, snippetText } from './snippets';

/** A whole script as `snippets/scripts.json` holds it. */
interface Template {
  readonly body: readonly string[];
  readonly description: string;
}

/** The command behind File > New: asks for the kind of call and opens a script of that kind, its first blank selected. */
export function offerNewScript(extension: Uri): Disposable {
  return commands.registerCommand('pitch.newScript', async () => {
    const picked = await window.showQuickPick(readTemplates(extension), {
      title: l10n.t('New Pitch Script'),
      placeHolder: l10n.t('What kind of call is it for?'),
      matchOnDetail: true,
    });
    if (!picked) return;
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'pitch' }));
    await editor.insertSnippet(new SnippetString(picked.body));
  });
}

async function readTemplates(extension: Uri): Promise<{ label: string; detail: string; body: string }[]> {
  const templates: Record<string, Template> = JSON.parse(await readSnippets(extension, 'scripts.json'));
  return Object.entries(templates).map(([name, { body, description }]) => {
    const kind = snippetText(name.replace(/^Script: /, ''));
    const detail = snippetText(description.replace(/^Whole script\. /, ''));
    return { label: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, detail, body: body.join('\n') };
  });
}
