import { t } from '@vscode/l10n';
import { ARTICLES, inMinutes, insteadOf, type Rule, ruleText, THIRTY } from '../../coaching/index';
import { escaped, example, quoted } from '../markdown';
import { teamsLength } from './teams-length';

/** What a rule of a team's own has to say, in Markdown. */
export function houseAdvice(message: string): string {
  return `${escaped(message)}\n\n${t('A rule of your team’s own, from pitch.yaml.')}`;
}

/**
 * What a rule advises, in Markdown: for a team that asks for meetings of `minutes`, with a link to its `page` where there is
 * one, and, where the `whole` is wanted, before and after and the article it is from.
 */
export function ruleAdvice(rule: Rule, minutes: number, page: string | undefined, whole: boolean): string {
  const link = page ? `[${t`More about ${rule.id}`}](${page})` : '';
  const source = rule.article && whole ? t`From ${ARTICLES[rule.article]}.` : '';
  const own = wordsOf(rule, rule.article ? minutes : THIRTY, whole);
  const parts = [
    own,
    own === wordsOf(rule, THIRTY, whole) ? '' : teamsLength(minutes),
    [source, link].filter((part) => part !== '').join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function wordsOf({ advice, before, after }: Rule, minutes: number, whole: boolean): string {
  const told = ruleText(advice, minutes);
  if (!before || !after || !whole) return told;
  const shown = insteadOf(setOff(inMinutes(before, minutes)), setOff(inMinutes(after, minutes)));
  return `${told}\n\n${shown}`;
}

function setOff(words: string): string {
  return words.includes('\n') ? example(words) : quoted(words);
}
