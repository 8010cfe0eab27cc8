import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { closeScript, findingOf, fixesFor, nothingOf, openScript, titled, until } from './editor';

const ask = 'Could we meet for 20 minutes, this week or next?\n';

describe('a team’s settings file', () => {
  before(function () {
    // The editor in a browser runs its suite in no folder.
    if (!vscode.workspace.workspaceFolders) this.skip();
  });

  const file = (): vscode.Uri => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'The suite runs in a folder.');
    return vscode.Uri.joinPath(folder.uri, 'pitch.yaml');
  };
  const write = (text: string) => vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  const remove = () => Promise.resolve(vscode.workspace.fs.delete(file())).catch(() => undefined);

  afterEach(async () => {
    if (!vscode.workspace.workspaceFolders) return;
    await remove();
    await closeScript();
  });

  it('holds as soon as it is there, and no longer than that', async () => {
    const document = await openScript(ask);
    await findingOf('ask-not-thirty', document);
    await write('ask:\n  minutes: 20\n');
    await nothingOf('ask-not-thirty', document);
    await remove();
    await findingOf('ask-not-thirty', document);
  });

  it('is not overridden by what nobody set', async () => {
    await write('wordsPerMinute: 60\n');
    const document = await openScript('# Opening (2s)\n\nThree little words.\n');
    await findingOf('over-budget', document);
    const settings = vscode.workspace.getConfiguration('pitch');
    try {
      await settings.update('wordsPerMinute', 200, vscode.ConfigurationTarget.Global);
      await nothingOf('over-budget', document);
    } finally {
      await settings.update('wordsPerMinute', undefined, vscode.ConfigurationTarget.Global);
    }
    await findingOf('over-budget', document);
  });

  it('shows its mistakes while nobody has it open', async () => {
    await write('wordPerMinute: 60\n');
    const document = await openScript(ask);
    await findingOf('ask-not-thirty', document);
    const mistake = await until('the mistake', () => vscode.languages.getDiagnostics(file())[0]);
    match(mistake.message, /Did you mean `wordsPerMinute`/);
  });

  it('is made by “Ignore … in this workspace”, which ends the finding', async () => {
    const document = await openScript(ask);
    const finding = await findingOf('ask-not-thirty', document);
    const fix = titled('Ignore “ask-not-thirty” in this workspace', await fixesFor(document, finding));
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await nothingOf('ask-not-thirty', document);
    const made = await vscode.workspace.openTextDocument(file());
    equal(made.getText(), 'rules:\n  ask-not-thirty: off\n');
    await made.save();
  });

  it('or nothing of it is changed by a report on a wrong finding, which goes to the clipboard', async () => {
    const document = await openScript(ask);
    const finding = await findingOf('ask-not-thirty', document);
    const { command } = titled('This finding is wrong', await fixesFor(document, finding));
    ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const report = await until('the report', async () => vscode.env.clipboard.readText());
    match(report, /Rule: ask-not-thirty[\s\S]*“Could we meet for 20 minutes[\s\S]*Version: Pitch \d/);
    equal(document.getText(), ask);
  });
});
