import { t } from '@vscode/l10n';
import { type Analysis, ARTICLES, inMinutes, type Rule, rules, rulesFor, THIRTY } from '../../coaching/index';
import { createReach, type Speaker, sectionNamed } from '../../script/index';
import { houseAdvice, ruleAdvice } from '../hover/advice';
import { aboutKey, choicesOf, keyText, roleText } from '../hover/keys';
import { wordsOf } from '../hover/link';
import { MARK_TEXTS } from '../hover/marks';
import { MOVE_TEXTS } from '../hover/moves';
import { aboutValue } from '../hover/placeholder';
import type { PageLink } from '../hover/types';
import { escaped, example, quoted } from '../markdown';
import { aboutRule } from '../settings-file/hover';
import { settingText } from '../settings-file/texts';
import type { Snippet } from './snippet-files';
import { snippetWords, withoutStops } from './snippet-text';
import type { Doc } from './types';

/** What documentation is made from besides what the item itself holds. */
export interface Known {
  readonly snippets: readonly Snippet[];
  /** Of the script that the item is for; undefined where it is a settings file, and where nothing is known. */
  readonly analysis: Analysis | undefined;
  /** The text of the settings file that the item is for. */
  readonly settingsText?: string | undefined;
  readonly pageLink: PageLink;
}

/** The documentation of a completion, in Markdown; undefined where there is none, or what it is about is gone. */
export function documentationOf(doc: Doc, known: Known): string | undefined {
  const { analysis } = known;
  switch (doc.of) {
    case 'key':
      return aboutKey(doc.key) ?? (doc.key === '---' ? aboutFrontMatter() : undefined);
    case 'choice':
      return aboutChoice(doc.key, doc.value);
    case 'section':
      return analysis && aboutSection(analysis, doc.title, doc.place);
    case 'placeholder':
      return analysis && aboutValue(analysis.script, doc.name);
    case 'speaker':
      return `${aboutSpeaker(escaped(doc.name), doc.role)} ${MARK_TEXTS.cue.means()}`;
    case 'rule':
      return adviceFor(doc.id, known);
    case 'move':
      return [bodyShown(doc.words), reasonFor(doc.rule, known)].filter((part) => part !== '').join('\n\n');
    case 'snippet':
      return aboutSnippet(doc.name, known);
    case 'setting':
      return aboutSetting(doc.path);
    default:
      return undefined;
  }
}

function aboutSpeaker(name: string, role: Speaker): string {
  const means = roleText(role);
  switch (role) {
    case 'seller':
      return t`**${name}** is the seller: ${means}.`;
    case 'gatekeeper':
      return t`**${name}** is the gatekeeper: ${means}.`;
    case 'buyer':
      return t`**${name}** is the buyer: ${means}.`;
    case 'other':
      return t`**${name}** is the other side: ${means}.`;
  }
}

function aboutFrontMatter(): string {
  const { means, example: shown } = MARK_TEXTS['front-matter'];
  return `${means()}\n\n${example(shown)}`;
}

function aboutChoice(key: string, value: string): string | undefined {
  // What each word means stands with the key that can hold it.
  return Object.hasOwn(choicesOf(key), value) || key === 'meeting' || key === 'speakers' ? aboutKey(key) : undefined;
}

function aboutSection({ speech: { reach } }: Analysis, title: string, place: string | undefined): string | undefined {
  const { home, around } = reach;
  const there = place === undefined ? home.script : around.at(place);
  if (there === 'unread' || 'why' in there) return undefined;
  const section = sectionNamed(there, title);
  const from = place === undefined ? reach : createReach(there, { ...around, place });
  const words = section && wordsOf(from, section);
  if (words === undefined) return undefined;
  return words === '' ? t('Nothing is said there yet.') : quoted(words);
}

function adviceFor(id: string, { analysis, settingsText, pageLink }: Known): string | undefined {
  if (settingsText !== undefined) return aboutRule(settingsText, id, pageLink);
  const rule = (analysis ? rulesFor(analysis.settings) : rules).find((each) => each.id === id);
  return rule && adviceOf(rule, analysis, pageLink);
}

function adviceOf(rule: Rule, analysis: Analysis | undefined, pageLink: PageLink): string {
  if (analysis?.settings.houseRules.includes(rule)) return houseAdvice(rule.summary);
  return ruleAdvice(rule, analysis?.settings.askMinutes ?? THIRTY, pageLink(rule.id), true);
}

/** Why a move is made: what the rule says that misses it, else why a gatekeeper is planned for. */
function reasonFor(rule: string | undefined, known: Known): string {
  if (rule !== undefined) return adviceFor(rule, known) ?? '';
  const { why, article } = MOVE_TEXTS.identity;
  return `${why(known.analysis?.settings.askMinutes ?? THIRTY)}\n\n${t`From ${ARTICLES[article]}.`}`;
}

function aboutSnippet(name: string, { snippets, analysis }: Known): string | undefined {
  const snippet = snippets.find((each) => each.name === name);
  if (!snippet) return undefined;
  const { description, body } = snippet;
  return `${bodyShown(inMinutes(body, analysis?.settings.askMinutes ?? THIRTY))}\n\n${escaped(snippetWords(description))}`;
}

function bodyShown(body: string): string {
  return example(withoutStops(body).trimEnd());
}

function aboutSetting(path: string): string | undefined {
  const keys = path.split('.');
  const known = settingText(keys) ?? settingText(keys.slice(0, -1));
  const name = settingText(keys) ? keys.at(-1) : keys.at(-2);
  return known && keyText(name ?? '', known, 'yaml');
}
