import { t } from '@vscode/l10n';
import { asCode, type CallKind, type Speaker } from '../../script/index';
import { example } from '../markdown';

/** What each kind of call is, for a person who chooses one. */
export const callTexts = (): Readonly<Record<CallKind, string>> => ({
  'cold-call': t('you ring somebody who does not expect you, to get a meeting'),
  'first-meeting': t('you sit together for the first time, and ask before you offer'),
  referral: t('you ask somebody you know for a name'),
  'follow-up': t('you have spoken before'),
  voicemail: t('nobody answers, so you leave a message'),
});

export interface KeyText {
  /** The gist of what the key is for, in a sentence. */
  readonly means: () => string;
  /** What else there is to say of it. */
  readonly more?: () => string;
  /** The values it can take, one line each. */
  readonly takes?: () => readonly string[];
  /** The words it can hold and what each means, where it is one of a few. */
  readonly choices?: () => Readonly<Record<string, string>>;
  readonly example: string;
}

/** What the keys of the front matter are for; any other key is a placeholder's value. */
export const KEY_TEXTS: Readonly<Record<string, KeyText>> = {
  title: {
    means: () => t('What the script is called.'),
    takes: () => [t('any words')],
    example: 'title: Buyer survey, manufacturing',
  },
  call: {
    means: () => t('The kind of call.'),
    more: () => t('It decides which rules coach the script.'),
    choices: callTexts,
    example: 'call: cold-call',
  },
  language: {
    means: () => t('The language the script is written in.'),
    choices: () => ({ en: t('English') }),
    example: 'language: en',
  },
  seller: {
    means: () => t('Who calls.'),
    more: () => t('It fills `{{seller}}`, and the first name is a cue for the seller.'),
    takes: () => [t('a name')],
    example: 'seller: Kenji Sato',
  },
  company: {
    means: () => t('Whom the seller calls for.'),
    more: () => t('It fills `{{company}}`.'),
    takes: () => [t('a name')],
    example: 'company: Northwind Research',
  },
  buyer: {
    means: () => t('Whom you want to reach.'),
    more: () => t('It fills `{{buyer}}`, and the first name is a cue for the buyer.'),
    takes: () => [t('a name')],
    example: 'buyer: Aiko Mori',
  },
  values: {
    means: () => t('More values for placeholders, a name and its words a line.'),
    takes: () => [t('indented lines of a name, a colon and its words')],
    example: 'values:\n  industry: automotive parts',
  },
  speakers: {
    means: () => t('Who speaks under a name that is not known by itself.'),
    takes: () => [t('indented lines of a name, a colon and `seller`, `gatekeeper`, `buyer` or `other`')],
    example: 'speakers:\n  Hana: gatekeeper',
  },
  ignore: {
    means: () => t('Rules that say nothing in this script.'),
    takes: () => [t('a list of rules by name')],
    example: 'ignore: [phone-pitch]',
  },
  unmarked: {
    means: () =>
      t('What unmarked text is on a page that sets its speech off in quotation marks, block quotes or tables.'),
    choices: () => ({ spoken: t('the seller says it'), notes: t('it is advice to the caller, and not said') }),
    example: 'unmarked: notes',
  },
  meeting: {
    means: () => t('The day the script is for.'),
    more: () => t('From three days before, what is not yet prepared is named.'),
    takes: () => [t('a date: year, month, day')],
    example: 'meeting: 2026-03-12',
  },
  budget: {
    means: () => t('How long the whole script may take to say.'),
    takes: () => [t('a time, such as `90s` or `2 min`')],
    example: 'budget: 2 min',
  },
  prospects: {
    means: () => t('A file of the people to call, one row each.'),
    more: () => t('You can write it down already; nothing reads it yet.'),
    takes: () => [t('the path of the file, from this script’s folder')],
    example: 'prospects: buyers.csv',
  },
};

/** What each role is, for a person who says who speaks. */
export function roleText(role: Speaker): string {
  switch (role) {
    case 'seller':
      return t('you, or whoever calls: only these words are coached');
    case 'gatekeeper':
      return t('who answers for the buyer, or keeps callers from them');
    case 'buyer':
      return t('whom the call is for');
    case 'other':
      return t('somebody else');
  }
}

/** The words that a key can hold and what each means; none where it is not one of a few. */
export function choicesOf(key: string): Readonly<Record<string, string>> {
  return (Object.hasOwn(KEY_TEXTS, key) ? KEY_TEXTS[key]?.choices?.() : undefined) ?? {};
}

/** What a key of the front matter is for and what it can hold, in Markdown; undefined for a name of a value. */
export function aboutKey(key: string): string | undefined {
  const known = Object.hasOwn(KEY_TEXTS, key) ? KEY_TEXTS[key] : undefined;
  return known && keyText(key, known);
}

/** What a key of a file in that `language` is for and what it can hold, in Markdown. */
export function keyText(key: string, known: KeyText, language = 'pitch'): string {
  const means = [known.means(), known.more?.()].filter((part) => part !== undefined).join(' ');
  const choices = Object.entries(known.choices?.() ?? {}).map(([word, meant]) => `${asCode(word)}: ${meant}`);
  return `**${key}.** ${means}\n\n${taken([...(known.takes?.() ?? []), ...choices])}\n\n${example(known.example, language)}`;
}

function taken([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return t`It takes ${first}.`;
  return [t('It takes'), [first, ...others].map((line) => `- ${line}`).join('\n')].join('\n\n');
}
