import { ARTICLES, inMinutes, type Rule } from '../../coaching/index';
import { escaped, example, quoted } from '../markdown';
import { teamsLength } from './teams-length';

/** What a rule of a team's own has to say, in Markdown. */
export function houseAdvice(message: string): string {
  return `${escaped(message)}\n\nA rule of your team’s own, from pitch.yaml.`;
}

/**
 * What a rule advises, in Markdown: for a team that asks for meetings of `minutes`, with a link to its `page` where there is
 * one, and, where the `whole` is wanted, before and after and the article it is from.
 */
export function ruleAdvice(rule: Rule, minutes: number, page: string | undefined, whole: boolean): string {
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
