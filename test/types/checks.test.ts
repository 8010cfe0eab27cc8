import assert from 'node:assert/strict';
import type { ServerCapabilities } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { offeredBy, unasked } from './asks';
import { POOR, RICH } from './clients';
import { readMessages } from './messages';
import { createWatch, type Watch } from './watch';

const URI = 'file:///scripts/call.pitch';
const TEXT = '# Ask\n\nCan we meet for 30 minutes?\n';
const textDocument = { uri: URI };
const position = { line: 2, character: 4 };
const range = (line: number, from: number, to: number, last = line) => ({
  start: { line, character: from },
  end: { line: last, character: to },
});
const WORDS = range(2, 4, 6);
const SERVER: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  semanticTokensProvider: { legend: { tokenTypes: ['string'], tokenModifiers: [] }, full: { delta: true } },
};

describe('the checks of answers', () => {
  const messages = readMessages();
  const watchOf = (client = RICH): Watch =>
    createWatch(messages, {
      client,
      server: SERVER,
      tokens: new Map(),
      textOf: (uri) => (uri === URI ? TextDocument.create(URI, 'pitch', 3, TEXT) : undefined),
    });
  const asked = (watch: Watch, method: string, params: object, outcome: object): readonly string[] => {
    watch.said({ jsonrpc: '2.0', id: 1, method, params } as never);
    watch.heard({ jsonrpc: '2.0', id: 1, ...outcome } as never);
    return watch.complaints();
  };
  const sent = (method: string, params: object, client = RICH): readonly string[] => {
    const watch = watchOf(client);
    watch.heard({ jsonrpc: '2.0', method, params } as never);
    return watch.complaints();
  };
  const answer = (method: string, result: unknown, more: object = {}, client = RICH): readonly string[] =>
    asked(watchOf(client), method, { textDocument, ...more }, { result });
  const refused = (complaints: readonly string[], ...wanted: readonly RegExp[]): void => {
    assert.equal(complaints.length, wanted.length, complaints.join('\n'));
    for (const [index, each] of wanted.entries()) assert.match(complaints[index] ?? '', each);
  };
  const hover = (more: object): readonly string[] =>
    answer('textDocument/hover', { contents: { kind: 'markdown', value: 'Hm.' }, range: WORDS, ...more }, { position });
  const edits = (...newTexts: readonly object[]): readonly string[] =>
    answer('textDocument/formatting', newTexts, { options: { tabSize: 2, insertSpaces: true } });

  it('pass what is right', () => {
    refused(hover({}));
    refused(answer('textDocument/hover', null, { position }));
    refused(edits({ range: WORDS, newText: '' }, { range: range(2, 6, 6), newText: 'x' }));
    refused(sent('textDocument/publishDiagnostics', { uri: URI, diagnostics: [{ range: WORDS, message: 'Hm.' }] }));
  });

  it('refuse a stray key, one that is lacking and a value of another type, and say where', () => {
    refused(hover({ rnage: WORDS }), /textDocument\/hover: \/ must NOT have additional properties \(rnage\)/);
    refused(hover({ contents: { kind: 'markdown', text: 'Hm.' } }), /\/contents .*required property 'value'/);
    refused(hover({ contents: { kind: 'html', value: 'Hm.' } }), /\/contents\/kind .*\(plaintext, markdown\)/);
    refused(hover({ contents: 3 }), /\/contents must be/);
    refused(
      sent('textDocument/publishDiagnostics', {
        uri: URI,
        diagnostics: [{ range: WORDS, message: 'Hm.', severity: 5 }],
      }),
      /\/diagnostics\/0\/severity/,
    );
  });

  it('refuse a negative line, half a character, and what is no URI', () => {
    refused(hover({ range: range(-1, 0, 1) }), /\/range\/start\/line must be >= 0/);
    refused(hover({ range: range(2, 0.5, 1) }), /\/range\/start\/character must be integer/);
    refused(
      answer('textDocument/definition', { uri: 'call.pitch', range: WORDS }, { position }),
      /\/uri must match pattern/,
    );
  });

  it('refuse a range that ends before it starts, or is not in the text', () => {
    refused(hover({ range: range(2, 6, 4) }), /\/range ends before it starts/);
    refused(hover({ range: range(2, 6, 4, 99) }), /99:4 is outside of file:/);
    refused(hover({ range: range(0, 0, 6) }), /0:6 is outside of file:/);
  });

  it('refuse edits that overlap, and edits of another version', () => {
    refused(edits({ range: range(2, 0, 5), newText: '' }, { range: WORDS, newText: '' }), /edits that overlap/);
    const change = { textDocument: { uri: URI, version: 2 }, edits: [{ range: WORDS, newText: '' }] };
    refused(
      answer('textDocument/rename', { documentChanges: [change] }, { position, newName: 'a' }),
      /edits version 2 .* at 3/,
    );
  });

  it('refuse parts outside of their whole', () => {
    const symbol = { name: 'Ask', kind: 3, range: range(0, 0, 5), selectionRange: range(0, 2, 5) };
    const symbols = (more: object) => answer('textDocument/documentSymbol', [{ ...symbol, ...more }]);
    refused(symbols({}));
    refused(symbols({ selectionRange: WORDS }), /selectionRange outside/);
    refused(symbols({ name: ' ' }), /blank name/);
    refused(symbols({ children: [{ ...symbol, range: range(0, 0, 0, 2) }] }), /children outside|selectionRange/);
    refused(answer('textDocument/foldingRange', [{ startLine: 2, endLine: 9 }]), /folds lines 2 to 9 of 4/);
    const selection = { range: WORDS, parent: { range: range(2, 5, 6) } };
    refused(answer('textDocument/selectionRange', [selection], { positions: [position] }), /not inside its parent/);
    refused(answer('textDocument/selectionRange', [], { positions: [position] }), /0 selections for 1/);
  });

  it('refuse an answer to another place than was asked about', () => {
    const item = { label: 'Ask', textEdit: { range: range(0, 0, 1), newText: '' } };
    refused(answer('textDocument/completion', [item], { position }), /not around the cursor/);
    refused(answer('textDocument/prepareRename', range(0, 0, 1), { position }), /not what the cursor is in/);
    const hint = { position, label: '12 s' };
    refused(answer('textDocument/inlayHint', [hint], { range: range(0, 0, 5) }), /outside of the range/);
    refused(answer('textDocument/inlayHint', [{ ...hint, label: '' }], { range: WORDS }), /empty label/);
  });

  it('refuse actions of kinds that were not asked for or not announced', () => {
    const actions = (kind: string, only: string) => {
      const more = { range: WORDS, context: { diagnostics: [], only: [only] } };
      return answer('textDocument/codeAction', [{ title: 'Do', kind }], more);
    };
    refused(actions('quickfix.now', 'quickfix'));
    refused(actions('quickfix', 'refactor'), /“quickfix”, which was not asked for/);
    refused(actions('refactor.rewrite', 'refactor'), /“refactor.rewrite”, which is not announced/);
  });

  it('refuse tokens outside of their lines, over each other, or of no kind', () => {
    const tokens = (...data: readonly number[]) => answer('textDocument/semanticTokens/full', { data });
    refused(tokens(0, 2, 3, 0, 0, 2, 0, 3, 0, 0));
    refused(tokens(0, 2, 4, 0, 0), /goes past its line of 5/);
    refused(tokens(0, 0, 3, 0, 0, 0, 2, 1, 0, 0), /starts in the one before/);
    refused(tokens(0, 0, 1, 1, 0), /legend has not/);
    refused(tokens(0, 0, 1), /no fives/);
  });

  it('refuse what changed in tokens where that makes none', () => {
    const change = (edit: object) => {
      const watch = watchOf();
      asked(
        watch,
        'textDocument/semanticTokens/full',
        { textDocument },
        { result: { resultId: 'a', data: [0, 2, 3, 0, 0] } },
      );
      const params = { textDocument, previousResultId: 'a' };
      return asked(watch, 'textDocument/semanticTokens/full/delta', params, { result: { edits: [edit] } });
    };
    refused(change({ start: 2, deleteCount: 1, data: [2] }));
    refused(change({ start: 2, deleteCount: 1, data: [9] }), /goes past its line/);
    refused(change({ start: 4, deleteCount: 2 }), /changes number 6 of 5/);
  });

  it('refuse what the client said that it cannot take', () => {
    const symbol = { name: 'Ask', kind: 3, range: range(0, 0, 5), selectionRange: range(0, 2, 5) };
    refused(answer('textDocument/documentSymbol', [symbol], {}, POOR), /SymbolInformation/);
    refused(
      answer('textDocument/hover', { contents: { kind: 'markdown', value: '' } }, { position }, POOR),
      /is Markdown/,
    );
    const snippet = { label: 'Ask', insertText: '$1', insertTextFormat: 2 };
    refused(answer('textDocument/completion', [snippet], { position }, POOR), /is a snippet/);
    const made = { documentChanges: [{ kind: 'create', uri: URI }] };
    refused(
      answer('textDocument/rename', made, { position, newName: 'a' }, POOR),
      /documentChanges/,
      /would create a file/,
    );
  });

  it('refuse requests of a client that takes none, and what is registered with it', () => {
    const request = (method: string, params: object, client = RICH) => {
      const watch = watchOf(client);
      watch.heard({ jsonrpc: '2.0', id: 1, method, params } as never);
      return watch.complaints();
    };
    const items = { items: [{ section: 'pitch' }] };
    refused(request('workspace/configuration', items));
    refused(request('workspace/configuration', items, POOR), /of a client without workspace.configuration/);
    const registrations = (registerOptions: object) => ({
      registrations: [{ id: 'a', method: 'workspace/didChangeWatchedFiles', registerOptions }],
    });
    const watchers = { watchers: [{ globPattern: '**/*.pitch' }] };
    refused(request('client/registerCapability', registrations(watchers)));
    refused(request('client/registerCapability', registrations(watchers), POOR), /dynamicRegistration/);
    refused(request('client/registerCapability', registrations({ watcher: [] })), /watchers/);
  });

  it('refuse broken errors, answers to nothing, and messages that the protocol has not', () => {
    const params = { textDocument, position };
    refused(
      asked(watchOf(), 'textDocument/hover', params, { error: { code: -32803, message: 'That name is taken.' } }),
    );
    refused(
      asked(watchOf(), 'textDocument/hover', params, { error: { code: -32603, message: 'oops' } }),
      /-32603 oops/,
    );
    refused(asked(watchOf(), 'textDocument/hover', params, {}), /neither a result nor an error/);
    refused(sent('textDocument/hovered', {}), /no such message/);
    refused(
      sent('textDocument/didOpen', { textDocument: { uri: URI, languageId: '', version: 1, text: '' } }),
      /for the other side/,
    );
    const watch = watchOf();
    watch.heard({ jsonrpc: '2.0', id: 7, result: null } as never);
    refused(watch.complaints(), /to what was not asked/);
  });

  it('refuse progress that tells none, and parts of an answer that are none', () => {
    refused(sent('$/progress', { token: 1, value: { kind: 'report', percentage: 5 } }));
    refused(sent('$/progress', { token: 1, value: { kind: 'half' } }), /\$\/progress/);
    const watch = watchOf();
    const params = { previousResultIds: [], partialResultToken: 'p' };
    watch.said({ jsonrpc: '2.0', id: 1, method: 'workspace/diagnostic', params } as never);
    watch.heard({ jsonrpc: '2.0', method: '$/progress', params: { token: 'p', value: { item: [] } } } as never);
    refused(watch.complaints(), /\$\/progress of workspace\/diagnostic: .*items/);
  });

  it('hold Pitch’s own messages against their types', () => {
    refused(answer('pitch/moves', { version: 3, time: '5 s', moves: [] }));
    refused(answer('pitch/moves', { version: 3, time: '5 s', moves: [], more: 1 }), /additional properties \(more\)/);
    refused(answer('pitch/moves', { version: 3, time: 5, moves: [] }), /\/time must be string/);
  });

  it('know what is offered by the capabilities that the protocol names, and what nobody asks', () => {
    const offered = (capabilities: ServerCapabilities, ...registered: readonly string[]) =>
      offeredBy(messages, capabilities, new Set(registered)).filter((method) => !method.startsWith('pitch/'));
    assert.deepEqual(offered({}), []);
    assert.deepEqual(offered({ renameProvider: true }), ['textDocument/rename']);
    assert.deepEqual(offered({ renameProvider: { prepareProvider: true } }), [
      'textDocument/rename',
      'textDocument/prepareRename',
    ]);
    assert.deepEqual(offered({}, 'workspace/symbol'), ['workspace/symbol']);
    assert.deepEqual(unasked(offered({ hoverProvider: true })), []);
    assert.deepEqual(unasked(offered({ hoverProvider: true, monikerProvider: true })), ['textDocument/moniker']);
  });
});
