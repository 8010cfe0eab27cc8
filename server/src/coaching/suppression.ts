import type { Script, Span } from '../script/index';
import type { Finding, IgnoredRule } from './types';

/** Every id that the script asks to silence, with the stretch of the file where it does. */
export function ignoredRules(script: Script): IgnoredRule[] {
  const whole: Span = { start: 0, end: script.text.length };
  const inFile = script.frontMatter?.ignore ?? [];
  return [
    ...inFile.map(({ id, span }) => ({ id, span, target: whole, beside: inFile.length, mark: undefined })),
    ...script.ignores.flatMap((mark) =>
      mark.rules.map(({ id, span }) => ({
        id,
        span,
        target: mark.target ?? mark.span,
        beside: mark.rules.length,
        mark,
      })),
    ),
  ];
}

/**
 * Parts findings into those that stay and the ignored ones' places. A finding is silenced by its rule's id where it
 * starts inside the target; one about the whole script (a missing move) only from the front matter, as it has no words
 * of its own to stand beside.
 */
export function suppress(
  findings: readonly Finding[],
  ignored: readonly IgnoredRule[],
): { kept: readonly Finding[]; unused: readonly IgnoredRule[] } {
  if (ignored.length === 0) return { kept: findings, unused: [] };
  const byId = new Map<string, IgnoredRule[]>();
  for (const entry of ignored) {
    const same = byId.get(entry.id);
    if (same) same.push(entry);
    else byId.set(entry.id, [entry]);
  }
  const used = new Set<IgnoredRule>();
  const kept = findings.filter((finding) => {
    if (finding.level === 'error') return true;
    const hits = (byId.get(finding.rule) ?? []).filter((entry) => silences(entry, finding));
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  return { kept, unused: ignored.filter((entry) => !used.has(entry)) };
}

function silences({ mark, target }: IgnoredRule, { missing, span }: Finding): boolean {
  if (missing) return mark === undefined;
  return span.start >= target.start && span.start <= target.end;
}
