import type { Analysis, Finding } from '../../coaching/index';
import { callLine } from '../../script/index';

/**
 * True where a rule finds something in `after` that it did not in `before`: the same words, found in one place more or one
 * less, are nothing new. Only findings that `counts` are looked at.
 */
export function findsNew(
  before: Analysis,
  after: Analysis,
  counts: (finding: Finding) => boolean = () => true,
): boolean {
  const old = wordsFound(before, counts);
  for (const [rule, words] of wordsFound(after, counts)) {
    const known = old.get(rule);
    if (!known || [...words].some((each) => !known.has(each))) return true;
  }
  return false;
}

function wordsFound(
  { script, findings }: Analysis,
  counts: (finding: Finding) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  // What is found about the whole script stands on a line that may have changed.
  const call = callLine(script);
  for (const { rule, missing, span } of findings.filter(counts)) {
    const isOfAll = missing || (span.start === call.start && span.end === call.end);
    const words = isOfAll ? '' : script.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const known = found.get(rule);
    if (known) known.add(words);
    else found.set(rule, new Set([words]));
  }
  return found;
}
