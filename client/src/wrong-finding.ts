import { commands, type Disposable, env, l10n, version, window } from 'vscode';

/** Copies a report on a finding that is wrong; takes the report's text. */
export const FINDING_IS_WRONG = 'pitch.findingIsWrong';

/**
 * The command behind “This finding is wrong”. It sends nothing anywhere: the report goes to the clipboard, for the person
 * to read and to hand on. `ours` is the version of this extension.
 */
export function copyWrongFindings(ours: string): Disposable {
  return commands.registerCommand(FINDING_IS_WRONG, async (report: unknown) => {
    if (typeof report !== 'string') return;
    await env.clipboard.writeText(`${report}\n${l10n.t('Version: Pitch {0}, VS Code {1}', ours, version)}\n`);
    void window.showInformationMessage(
      l10n.t(
        'A report on this finding was copied. Nothing was sent: read it, for it holds a sentence of your script, and paste it to whoever looks after Pitch for you.',
      ),
    );
  });
}
