import { l10n, Uri, workspace } from 'vscode';

/** The text of a snippets file of this extension, wherever the extension is installed. */
export async function readSnippets(extension: Uri, name: 'pitch.json' | 'scripts.json'): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'snippets', name)));
}

/** What a snippet is called or says of itself, in the editor's language. */
export function snippetText(text: string): string {
  return l10n.t(text);
}
