// What the suite needs of the editor's API, in the words of a test.
import * as vscode from 'vscode';

/**
 * Asks again until there is an answer.
 * @param ask answers undefined or false for "not yet"
 * @throws Error naming what was waited for, after 30 seconds
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const end = Date.now() + 30_000; ; ) {
    const answer = await attempt(ask);
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The editor calls a request off when anything changes meanwhile: that is no answer yet. */
async function attempt<T>(ask: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Canceled')) return undefined;
    throw error;
  }
}

let opened = 0;

/**
 * Shows a new, unsaved script by a name of its own: the editor numbers what has no name from 1 again, and may still be at
 * work on the last one that went by that number.
 */
export async function openScript(content: string): Promise<vscode.TextDocument> {
  opened++;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`untitled:script-${opened}.pitch`));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  return document;
}

/** Closes the script on show unsaved, and waits until its findings are gone. */
export async function closeScript(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('an end of all findings', () =>
    // Those of scripts that lie in the folder stay: they are told whether they are open or not.
    vscode.languages.getDiagnostics().every(([uri, findings]) => isScriptOnDisk(uri) || findings.length === 0),
  );
}

const isScriptOnDisk = ({ scheme, path }: vscode.Uri): boolean => scheme !== 'untitled' && path.endsWith('.pitch');

/** The rule or finding that a diagnostic comes from. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits for a finding of a rule. */
export function findingOf(rule: string, document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () =>
    vscode.languages.getDiagnostics(document.uri).find((found) => ruleOf(found) === rule),
  );
}

/** Waits until a rule finds nothing. */
export async function nothingOf(rule: string, document: vscode.TextDocument): Promise<void> {
  await until(
    `an end of ${rule}`,
    () => !vscode.languages.getDiagnostics(document.uri).some((found) => ruleOf(found) === rule),
  );
}

/** The hover's text at a position, as Markdown. Waits until there is one. */
export function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return until('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value));
    return texts.length > 0 && texts.join('\n\n');
  });
}

/** The quick fixes offered for a finding, preferred ones first as the editor gives them. Waits until there are some. */
export function fixesFor(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return until(`a fix for ${ruleOf(finding)}`, async () => {
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return fixes.length > 0 && fixes;
  });
}

/** The action that does all safe fixes, asked for as the editor does on save. Waits until there is one. */
export function fixAllFor(document: vscode.TextDocument): Promise<vscode.CodeAction> {
  return until('an action that fixes all', async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all,
      vscode.CodeActionKind.SourceFixAll.value,
    );
    return fix;
  });
}

/** The count of moves above a script. Waits until it is there. */
export function movesLensOf(document: vscode.TextDocument): Promise<vscode.CodeLens> {
  return until('the count of moves', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      9,
    );
    return lenses.find(({ command }) => / of \d+ moves?$/.test(command?.title ?? ''));
  });
}

/** The one whose title begins with some words. */
export function titled(start: string, fixes: readonly vscode.CodeAction[]): vscode.CodeAction {
  const found = fixes.find(({ title }) => title.startsWith(start));
  if (!found) throw new Error(`No fix “${start}…” among: ${fixes.map(({ title }) => title).join('; ')}.`);
  return found;
}
