import assert from 'node:assert/strict';
import { wrongFinding } from '../../server/src/features/index';
import { analysed } from '../support/features';

/** The report on the first finding of `rule`. */
function reportOn(rule: string, text: string): string {
  const { analysis } = analysed(text);
  const finding = analysis.findings.find((each) => each.rule === rule);
  assert.ok(finding, rule);
  return wrongFinding(analysis, finding);
}

describe('a report on a finding that is wrong', () => {
  it('holds the rule, the sentence, the kind of call and what was said, and no more of the script', () => {
    const text = '---\ncall: follow-up\n---\nHello there.\n\nAll I need is\n15 minutes, {{buyer}}. Monday or Friday?\n';
    const lines = reportOn('ask-not-thirty', text).split('\n');
    assert.deepEqual(lines.slice(0, 4), [
      'This finding is wrong.',
      'Rule: ask-not-thirty (warning)',
      'Kind of call: follow-up, as the script says',
      'Words: “All I need is 15 minutes, {{buyer}}.”',
    ]);
    assert.match(lines[4] ?? '', /^Message: “15 minutes” sounds flaky/);
    assert.equal(lines.length, 5);
  });

  it('says so where the finding is about the whole script, or about no speech', () => {
    assert.match(
      reportOn('ask-missing', 'One. Two three. Four. Five six. Seven. Eight nine. Ten.\n'),
      /none, it is about the whole/,
    );
    assert.match(reportOn('unknown-section', '# A\n\nHello.\n\n-> Nowhere\n'), /Words: “.*Nowhere”/);
  });

  it('is short, however long the sentence', () => {
    const report = reportOn(
      'ask-not-thirty',
      `All I need is 15 minutes ${'and more '.repeat(300)}. Monday or Friday?\n`,
    );
    assert.ok(report.length < 1200);
  });
});
