import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answer } from '../../server/src/lsp/answers';

const URI = 'file:///call.pitch';
const OVERTAKEN = { message: 'The script was edited meanwhile.' };

describe('answers', () => {
  const open = () => {
    const document = TextDocument.create(URI, 'pitch', 1, 'Hello.');
    const documents = { get: (uri: string) => (uri === URI ? document : undefined) } as TextDocuments<TextDocument>;
    const edit = () => TextDocument.update(document, [{ text: 'Bye.' }], document.version + 1);
    return { documents, edit };
  };
  const text = (document: TextDocument) => document.getText();

  it('come from the open document', async () => {
    const { documents } = open();
    assert.equal(await answer(documents, { uri: URI }, CancellationToken.None, text), 'Hello.');
    assert.equal(await answer(documents, { uri: 'file:///other' }, CancellationToken.None, text), null);
  });

  it('are not worked out for words that were edited before', async () => {
    const { documents, edit } = open();
    let worked = false;
    const answered = answer(documents, { uri: URI }, CancellationToken.None, () => {
      worked = true;
    });
    edit();
    await assert.rejects(answered, OVERTAKEN);
    assert.equal(worked, false);
  });

  it('are dropped when the words are edited meanwhile', async () => {
    const { documents, edit } = open();
    await assert.rejects(answer(documents, { uri: URI }, CancellationToken.None, edit), OVERTAKEN);
  });

  it('are dropped when nobody waits for them any more', async () => {
    const { documents } = open();
    const source = new CancellationTokenSource();
    const answered = answer(documents, { uri: URI }, source.token, text);
    source.cancel();
    await assert.rejects(answered, OVERTAKEN);
  });
});
