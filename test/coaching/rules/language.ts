import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/coaching/index';
import { applyEdits, findingsOf } from '../../support/rules';

/** The findings of one rule in a script as it stands, nothing put before it, with `others` beside it. */
export function only(rule: string, text: string, others?: Readonly<Record<string, string>>): readonly Finding[] {
  return findingsOf(text, undefined, undefined, others).filter((finding) => finding.rule === rule);
}

/** `text` after the fix of the rule's first finding whose title matches. */
export function mended(rule: string, text: string, title = /./): string {
  const [finding] = only(rule, text);
  const fix = finding?.fixes.find((each) => title.test(each.title));
  assert.ok(
    fix,
    `${rule} offers ${title} in\n${text}\nbut only ${finding?.fixes.map((each) => each.title).join(', ')}`,
  );
  return applyEdits(text, fix.edits);
}

/** A page: three quotations set its speech off, so that other paragraphs may be notes. */
export const PAGE = '> "Thank you for your time."\n\n> "I know how busy you are."\n\n> "Thank you again."\n';
