import { t } from '@vscode/l10n';
import { readSettingsFile, rules, THIRTY } from '../../coaching/index';
import { houseAdvice, ruleAdvice } from '../hover/advice';
import { keyText } from '../hover/keys';
import type { PageLink, Said } from '../hover/types';
import { escaped } from '../markdown';
import { spotIn } from './spot';
import { choicesAt, settingText } from './texts';

const WORD = /[\p{L}\p{N}_-]/u;

/** What the key, the rule or the value at `offset` of a settings file is; undefined where people write words of their own. */
export function settingsHover(text: string, offset: number, pageLink: PageLink): Said | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  const spot = spotIn(text, end);
  const word = text.slice(start, end);
  if (!spot || word === '' || spot.typed !== word) return undefined;
  const span = { start, end };
  const { path, key, isSet } = spot;
  if (key === undefined && isSet) {
    const known = settingText([...path, word]);
    if (known) return { span, text: keyText(word, known, 'yaml') };
    const isRule = path[0] === 'rules' ? path.length === 1 : path[0] === 'folders' && path.length === 2;
    const told = isRule ? aboutRule(text, word, pageLink) : undefined;
    return told === undefined ? undefined : { span, text: told };
  }
  const choice = choicesAt(path, key).find(({ value }) => value === word);
  return choice && { span, text: t`**${escaped(word)}**: ${choice.means}.` };
}

/** What a rule advises, be it ours or one that stands in the file; undefined where there is none of that name. */
export function aboutRule(text: string, id: string, pageLink: PageLink): string | undefined {
  const { askMinutes, houseRules } = readSettingsFile(text).settings;
  const rule = rules.find((each) => each.id === id);
  if (rule) return ruleAdvice(rule, askMinutes ?? THIRTY, pageLink(id), true);
  const house = houseRules.find((each) => each.id === id);
  return house && houseAdvice(house.summary);
}
