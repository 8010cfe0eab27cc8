import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/coaching/index';
import { carry } from '../../server/src/features/index';
import { marked, withMarks } from '../support/marked';

/** Findings on the marked words of `before` stand on the marked words of `after` once the text is edited so. */
function expectCarried(before: string, after: string): void {
  const { text, spans } = marked(before);
  const findings = spans.map(
    (span): Finding => ({
      rule: 'a',
      level: 'hint',
      span,
      message: 'm',
      fixes: [{ title: 'f', edits: [{ span, newText: '' }] }],
      related: [{ span, message: 'm' }],
      unnecessary: false,
      missing: false,
    }),
  );
  const carried = carry(findings, text, marked(after).text);
  const now = carried.map(({ span }) => span);
  assert.equal(withMarks(marked(after).text, now), after);
  assert.deepEqual(
    carried.map(({ fixes, related }) => [fixes[0]?.edits[0]?.span, related[0]?.span]),
    now.map((span) => [span, span]),
  );
}

describe('findings carried over an edit', () => {
  it('stay where nothing changed', () => expectCarried('one ‹two› three', 'one ‹two› three'));
  it('stay before the edit', () => expectCarried('‹one› two', '‹one› too'));
  it('move along behind it', () => expectCarried('one ‹two›', 'one and a half ‹two›'));
  it('move back behind words taken out', () => expectCarried('one two ‹three›', 'one ‹three›'));
  it('go where their words were edited', () => expectCarried('‹one› ‹two› ‹three›', '‹one› tow ‹three›'));
  it('stay beside an edit that touches their end', () => expectCarried('‹one›', '‹one› more'));
  it('go with the whole text', () => expectCarried('‹one› ‹two›', ''));
});
