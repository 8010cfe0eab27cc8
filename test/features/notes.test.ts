import assert from 'node:assert/strict';
import { layoutNotes } from '../../server/src/features/index';
import { parseScript } from '../../server/src/script/index';
import { marked, withMarks } from '../support/marked';

/** The marked words, and no others, are dimmed. */
function expectDimmed(source: string): void {
  const { text } = marked(source);
  assert.equal(withMarks(text, layoutNotes(parseScript(text))), source);
}

const SPEECH = '> "Hello."\n\n> "I am Ken."\n\n> "Would Tuesday suit?"\n';

describe('dimmed notes', () => {
  it('are the words of a page that nobody says', () => expectDimmed(`‹Smile before you dial.›\n\n${SPEECH}`));
  it('are not those that // marks as notes', () => expectDimmed(`// Smile.\n  // Smile more.\n\n${SPEECH}`));
  it('are none where nothing sets speech off', () => expectDimmed('Smile before you dial.\n\nI am Ken.\n'));
});
