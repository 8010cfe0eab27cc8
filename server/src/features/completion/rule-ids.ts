import { type Analysis, levelOf, type Rule, rulesFor, ruleText, type Settings } from '../../coaching/index';
import type { Span } from '../../script/index';
import { inOrder, type Line, wordAround } from './place';
import type { Asked, Completion } from './types';

/** What a rule's name is typed with. */
export const RULE_NAME = /[a-z0-9-]/i;

const IGNORE = /^[ \t]*\/\/[ \t]*pitch-ignore[ \t]/;

/** The names that stand on a `// pitch-ignore` line already; undefined where the cursor is on none, or in its reason. */
export function ignoredBefore({ before, behind }: Line): readonly string[] | undefined {
  const mark = IGNORE.exec(before)?.[0];
  const list = mark === undefined ? ':' : before.slice(mark.length);
  if (/[:：]/.test(list)) return undefined;
  const { start, end } = wordAround(list + behind, list.length, RULE_NAME);
  const others = `${list.slice(0, start)} ${(list + behind).slice(end).split(/[:：]/)[0]}`;
  return others.match(/[^\s,]+/g) ?? [];
}

/**
 * The rules that can be kept quiet, those first that find something in what is kept quiet, then those that do elsewhere in
 * the script. `target` is what a line in the script is about, undefined for the whole file; a move that is missing has no
 * place in the script, and nothing keeps an error quiet. `taken` stand in the list already.
 */
export function ruleItems(
  { text, offset }: Asked,
  { findings, settings, speech }: Analysis,
  taken: readonly string[],
  where: { readonly target: Span | undefined } | 'file',
): readonly Completion[] {
  const span = wordAround(text, offset, RULE_NAME);
  const inScript = new Set(findings.map(({ rule }) => rule));
  const target = where === 'file' ? undefined : where.target;
  const isHere = (start: number): boolean => target !== undefined && target.start <= start && start <= target.end;
  const inTarget = new Set(findings.filter((finding) => isHere(finding.span.start)).map(({ rule }) => rule));
  const rank = ({ id }: Rule): number => (inTarget.has(id) ? 0 : inScript.has(id) ? 1 : 2);
  return rulesFor(settings)
    .filter((rule) => isSilenceable(rule) && !taken.includes(rule.id))
    .filter(({ about }) => where === 'file' || about !== 'missing')
    .map((rule, index) => ({
      ...ruleItem(rule, levelOf(rule, speech, settings), settings),
      span,
      sortKey: `${rank(rule)}${inOrder(index)}`,
    }));
}

/** True for what a person can keep quiet: what cannot be read stays an error. */
export function isSilenceable({ level }: Rule): boolean {
  return level !== 'error';
}

/** A rule's name to write down, but for where. */
export function ruleItem(
  rule: Rule,
  level: string,
  { askMinutes, houseRules }: Pick<Settings, 'askMinutes' | 'houseRules'>,
) {
  return {
    label: rule.id,
    kind: 'rule' as const,
    detail: houseRules.includes(rule) ? rule.summary : ruleText(rule.summary, askMinutes),
    beside: level,
    newText: rule.id,
    isSnippet: false,
    filterText: rule.id,
    doc: { of: 'rule' as const, id: rule.id },
  };
}
