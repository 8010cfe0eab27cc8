import { commands, type Disposable, Position, Uri } from 'vscode';

/** Has the person name what an action has just put there; takes the script's URI and the position. */
export const RENAME_AT = 'pitch.renameAt';

/** The command behind a new section: it opens the editor's own box for a new name. */
export function renameNew(): Disposable {
  return commands.registerCommand(RENAME_AT, async (uri: unknown, at: unknown) => {
    const { line, character } = (at ?? {}) as { line?: unknown; character?: unknown };
    if (typeof uri !== 'string' || typeof line !== 'number' || typeof character !== 'number') return;
    await commands.executeCommand('editor.action.rename', [Uri.parse(uri), new Position(line, character)]);
  });
}
