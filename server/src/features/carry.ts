import type { Finding } from '../coaching/index';
import type { Span } from '../script/index';

/**
 * Findings of `before` where they stand in `after`: those before the edited stretch stay, those behind it move along,
 * and those it touches are dropped, for nobody knows whether they still hold. For editors that check on save only.
 */
export function carry(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after) return findings;
  const head = sameAtStart(before, after);
  const tail = before.length - sameAtEnd(before, after);
  const shift = after.length - before.length;
  const move = (span: Span): Span | undefined => {
    if (span.end <= head) return span;
    if (span.start >= tail) return { start: span.start + shift, end: span.end + shift };
    return undefined;
  };
  return findings.flatMap((finding) => {
    const span = move(finding.span);
    if (!span) return [];
    const fixes = finding.fixes.flatMap((fix) => {
      const edits = fix.edits.flatMap((edit) => {
        const moved = move(edit.span);
        return moved ? [{ ...edit, span: moved }] : [];
      });
      // Half a fix mends nothing.
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
    });
    const related = finding.related.flatMap((place) => {
      const moved = move(place.span);
      return moved ? [{ ...place, span: moved }] : [];
    });
    return [{ ...finding, span, fixes, related }];
  });
}

function sameAtStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
