import * as vscode from 'vscode';
import { docx, paragraph } from '../../support/docx';
import { equal } from './assert';
import { closeScript } from './editor';

/** A disk of this test's own, where the extension host has none. */
function filesOf(files: Readonly<Record<string, Uint8Array>>): vscode.FileSystemProvider {
  const at = ({ path }: vscode.Uri): Uint8Array => {
    const bytes = files[path];
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  };
  const never = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: at(uri).length }),
    readFile: at,
    readDirectory: never,
    createDirectory: never,
    writeFile: never,
    delete: never,
    rename: never,
  };
}

describe('importing scripts in the editor', () => {
  let disk: vscode.Disposable | undefined;
  const importFile = async (path: string, bytes: Uint8Array): Promise<string> => {
    disk = vscode.workspace.registerFileSystemProvider('pitch-test', filesOf({ [path]: bytes }));
    await vscode.commands.executeCommand('pitch.importScript', vscode.Uri.from({ scheme: 'pitch-test', path }));
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.languageId, 'pitch');
    equal(document?.isUntitled, true);
    return document?.getText() ?? '';
  };
  afterEach(async () => {
    disk?.dispose();
    await closeScript();
  });

  it('opens a page as a new script', async () => {
    const text = await importFile('/call.md', new TextEncoder().encode('> "Hello."\n'));
    equal(text, '---\nunmarked: spoken\n---\nHello.\n');
  });

  it('opens a Word document as a new script', async () => {
    const bytes = await docx(paragraph('Opening', { style: 'Heading1' }), paragraph('“Hi [Name].”'));
    equal(await importFile('/call.docx', bytes), '---\nunmarked: spoken\n---\n# Opening\n\nHi {{name}}.\n');
  });
});
