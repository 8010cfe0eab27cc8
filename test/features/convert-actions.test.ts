import assert from 'node:assert/strict';
import { shown } from '../../server/src/coaching/index';
import { fileConversions, placeConversions } from '../../server/src/features/index';
import { analysed } from '../support/features';
import { applyEdits } from '../support/rules';

const PAGE = 'Smile <|>first.\n\n> "Hello."\n\n> "How are you?"\n\n> "Good."\n';

describe('actions that convert', () => {
  it('offer the file where a finding says that it is in another notation', () => {
    const { analysis, text } = analysed(PAGE);
    const [file, ...others] = fileConversions(analysis.script, shown(analysis.findings));
    assert.ok(file);
    assert.deepEqual(others, []);
    assert.equal(file.finding?.rule, 'foreign-notation');
    assert.equal(
      applyEdits(text, file.edits),
      '---\nunmarked: spoken\n---\n// Smile first.\n\nHello.\n\nHow are you?\n\nGood.\n',
    );
    assert.deepEqual(fileConversions(analysis.script, []), []);
  });

  it('offer the place at the cursor', () => {
    const { analysis, text, cursor } = analysed(PAGE);
    const [place] = placeConversions(analysis.script, { start: cursor, end: cursor });
    assert.equal(applyEdits(text, place?.edits ?? []), text.replace('Smile', '// Smile'));
  });

  it('offer nothing for a place in pitch notation', () => {
    const { analysis, cursor } = analysed('Hello<|>.\n\n? No.\n  When?\n');
    assert.deepEqual(placeConversions(analysis.script, { start: cursor, end: cursor }), []);
  });

  it('offer nothing where the front matter is broken', () => {
    const { analysis } = analysed(`---\ncall: [\n---\n${PAGE}`);
    assert.deepEqual(fileConversions(analysis.script, shown(analysis.findings)), []);
  });
});
