import { type Analysis, type Finding, rulesFor } from '../../coaching/index';
import { houseAdvice, ruleAdvice } from './advice';
import type { PageLink, Said } from './types';

/**
 * The advice of every finding at `offset`, the shortest stretch first; its message the editor shows itself. Only the
 * first is told with before and after, so that three missing moves are no wall of text.
 */
export function aboutFindings(
  { settings }: Analysis,
  findings: readonly Finding[],
  offset: number,
  pageLink: PageLink,
): readonly Said[] {
  const rules = rulesFor(settings);
  const here = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const once = here.filter((finding, index) => here.findIndex(({ rule }) => rule === finding.rule) === index);
  return once.flatMap(({ rule: id, span, message }, index) => {
    const rule = rules.find((each) => each.id === id);
    // A team's words are no Markdown of ours: no link of theirs may act.
    if (rule && settings.houseRules.includes(rule)) return [{ span, text: houseAdvice(message) }];
    return rule ? [{ span, text: ruleAdvice(rule, settings.askMinutes, pageLink(id), index === 0) }] : [];
  });
}
