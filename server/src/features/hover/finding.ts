import { type Analysis, ARTICLES, type Finding, inMinutes, type Rule, rulesFor } from '../../coaching/index';
import { escaped, example, quoted } from '../markdown';
import { teamsLength } from './teams-length';
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
    if (rule && settings.houseRules.includes(rule)) return [{ span, text: `${escaped(message)}\n\n${HOUSE}` }];
    return rule ? [{ span, text: advice(rule, settings.askMinutes, pageLink(id), index === 0) }] : [];
  });
}

const HOUSE = 'A rule of your team’s own, from pitch.yaml.';

function advice(rule: Rule, minutes: number, page: string | undefined, whole: boolean): string {
  const link = page ? `[More about ${rule.id}](${page})` : '';
  const source = rule.article && whole ? `From ${ARTICLES[rule.article]}.` : '';
  const shows = rule.before && rule.after && whole;
  const words = [rule.advice, shows ? `Instead of\n\n${setOff(rule.before)}\n\nsay\n\n${setOff(rule.after)}` : ''].join(
    '\n\n',
  );
  const own = rule.article ? inMinutes(words, minutes) : words;
  const parts = [
    own.trimEnd(),
    own === words ? '' : teamsLength(minutes),
    [source, link].filter((part) => part !== '').join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function setOff(words: string): string {
  return words.includes('\n') ? example(words) : quoted(words);
}
