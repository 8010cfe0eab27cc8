import { ARTICLES, type Finding, type Rule, rules } from '../../coaching/index';
import { example, quoted } from '../markdown';
import type { PageLink, Said } from './types';

/**
 * The advice of every finding at `offset`, the shortest stretch first; its message the editor shows itself. Only the
 * first is told with before and after, so that three missing moves are no wall of text.
 */
export function aboutFindings(findings: readonly Finding[], offset: number, pageLink: PageLink): readonly Said[] {
  const here = findings
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const once = here.filter((finding, index) => here.findIndex(({ rule }) => rule === finding.rule) === index);
  return once.flatMap(({ rule: id, span }, index) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [{ span, text: advice(rule, pageLink(id), index === 0) }] : [];
  });
}

function advice(rule: Rule, page: string | undefined, whole: boolean): string {
  const link = page ? `[More about ${rule.id}](${page})` : '';
  const source = rule.article && whole ? `From ${ARTICLES[rule.article]}.` : '';
  const shows = rule.before && rule.after && whole;
  const parts = [
    rule.advice,
    shows ? `Instead of\n\n${setOff(rule.before)}\n\nsay\n\n${setOff(rule.after)}` : '',
    [source, link].filter((part) => part !== '').join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function setOff(words: string): string {
  return words.includes('\n') ? example(words) : quoted(words);
}
