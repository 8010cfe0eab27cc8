import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import {
  closeScript,
  findingOf,
  fixAllFor,
  fixesFor,
  hoverAt,
  movesLensOf,
  nothingOf,
  openScript,
  titled,
  until,
} from './editor';

const badAsk = 'Could we meet for 23 minutes, this week or next?\n';

describe('the extension in the editor', () => {
  afterEach(closeScript);

  it('is there, and knows scripts', async () => {
    ok(
      vscode.extensions.all.some(({ packageJSON }) =>
        packageJSON.contributes?.languages?.some?.(({ id }: { id: string }) => id === 'pitch'),
      ),
    );
    ok((await vscode.languages.getLanguages()).includes('pitch'));
  });

  it('underlines a bad ask, and nothing else of the sentence', async () => {
    const document = await openScript(badAsk);
    const finding = await findingOf('ask-not-thirty', document);
    equal(document.getText(finding.range), '23 minutes');
    equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    match(finding.message, /30 minutes/);
  });

  it('coaches what is typed into an empty script', async () => {
    const document = await openScript('');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), badAsk);
    await vscode.workspace.applyEdit(edit);
    await findingOf('ask-not-thirty', document);
  });

  it('explains a finding in its hover', async () => {
    const document = await openScript(badAsk);
    const finding = await findingOf('ask-not-thirty', document);
    match(await hoverAt(document, finding.range.start), /sounds flaky/);
  });

  it('links a finding to its page, which opens without a network', async () => {
    const document = await openScript(badAsk);
    const { code } = await findingOf('ask-not-thirty', document);
    ok(typeof code === 'object');
    const page = await vscode.workspace.openTextDocument(code.target);
    match(page.getText(), /ask-not-thirty[\s\S]*30 minutes/);
  });

  it('offers a fix that ends the finding', async () => {
    const document = await openScript(badAsk);
    const finding = await findingOf('ask-not-thirty', document);
    const fix = titled('Ask for 30 minutes', await fixesFor(document, finding));
    ok(fix.isPreferred);
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    equal(document.getText(), badAsk.replace('23', '30'));
    await nothingOf('ask-not-thirty', document);
  });

  it('does all safe fixes at once where they are asked for by name', async () => {
    const document = await openScript(badAsk);
    const fix = await fixAllFor(document);
    equal(fix.kind?.value, 'source.fixAll.pitch');
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    equal(document.getText(), badAsk.replace('23', '30'));
  });

  it('counts the moves of a script above its first line', async () => {
    const document = await openScript(badAsk);
    const lens = await movesLensOf(document);
    equal(lens.range.start.line, 0);
    match(lens.command?.title ?? '', /^1 of 9 moves$/);
    equal(lens.command?.command, 'pitch.showMoves');
  });

  it('ignores a finding where it is told to', async () => {
    const document = await openScript(badAsk);
    const finding = await findingOf('ask-not-thirty', document);
    const fix = titled('Ignore', await fixesFor(document, finding));
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    match(document.getText(), /pitch-ignore/);
    await nothingOf('ask-not-thirty', document);
  });

  it('turns a rule off, and on again, by the settings', async () => {
    const document = await openScript(badAsk);
    await findingOf('ask-not-thirty', document);
    const settings = vscode.workspace.getConfiguration('pitch');
    try {
      await settings.update('rules', { 'ask-not-thirty': 'off' }, vscode.ConfigurationTarget.Global);
      await nothingOf('ask-not-thirty', document);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await findingOf('ask-not-thirty', document);
  });

  it('suggests snippets while typing', async () => {
    const document = await openScript('perm');
    const labels = await until('the permission snippet', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 4),
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('permission') ? found : undefined;
    });
    equal(labels.filter((label) => label === 'permission').length, 1);
  });

  it('takes snippets by Tab and leaves Enter to new lines', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'pitch' });
    equal(editor.get('acceptSuggestionOnEnter'), 'off');
    equal(editor.get('tabCompletion'), 'on');
  });
});
