import { CALL_KINDS, type CallKind, type Speaker } from '../../script/index';
import { example } from '../markdown';

/** What each kind of call is, for a person who chooses one. */
export const CALL_TEXTS: Readonly<Record<CallKind, string>> = {
  'cold-call': 'you ring somebody who does not expect you, to get a meeting',
  'first-meeting': 'you sit together for the first time, and ask before you offer',
  referral: 'you ask somebody you know for a name',
  'follow-up': 'you have spoken before',
  voicemail: 'nobody answers, so you leave a message',
};

export interface KeyText {
  /** What the key is for, the gist in its first sentence. */
  readonly means: string;
  /** The values it can take, one line each. */
  readonly takes: readonly string[];
  readonly example: string;
}

/** What the keys of the front matter are for; any other key is a placeholder's value. */
export const KEY_TEXTS: Readonly<Record<string, KeyText>> = {
  title: { means: 'What the script is called.', takes: ['any words'], example: 'title: Buyer survey, manufacturing' },
  call: {
    means: 'The kind of call. It decides which rules coach the script.',
    takes: CALL_KINDS.map((kind) => `\`${kind}\`: ${CALL_TEXTS[kind]}`),
    example: 'call: cold-call',
  },
  language: { means: 'The language the script is written in.', takes: ['`en`: English'], example: 'language: en' },
  seller: {
    means: 'Who calls. It fills `{{seller}}`, and the first name is a cue for the seller.',
    takes: ['a name'],
    example: 'seller: Kenji Sato',
  },
  company: {
    means: 'Whom the seller calls for. It fills `{{company}}`.',
    takes: ['a name'],
    example: 'company: Northwind Research',
  },
  buyer: {
    means: 'Whom you want to reach. It fills `{{buyer}}`, and the first name is a cue for the buyer.',
    takes: ['a name'],
    example: 'buyer: Aiko Mori',
  },
  values: {
    means: 'More values for placeholders, a name and its words a line.',
    takes: ['indented lines of a name, a colon and its words'],
    example: 'values:\n  industry: automotive parts',
  },
  speakers: {
    means: 'Who speaks under a name that is not known by itself.',
    takes: ['indented lines of a name, a colon and `seller`, `gatekeeper`, `buyer` or `other`'],
    example: 'speakers:\n  Hana: gatekeeper',
  },
  ignore: {
    means: 'Rules that say nothing in this script.',
    takes: ['a list of rules by name'],
    example: 'ignore: [phone-pitch]',
  },
  unmarked: {
    means: 'What unmarked text is on a page that sets its speech off in quotation marks, block quotes or tables.',
    takes: ['`spoken`: the seller says it', '`notes`: it is advice to the caller, and not said'],
    example: 'unmarked: notes',
  },
  meeting: {
    means: 'The day the script is for. From three days before, what is not yet prepared is named.',
    takes: ['a date: year, month, day'],
    example: 'meeting: 2026-03-12',
  },
  budget: {
    means: 'How long the whole script may take to say.',
    takes: ['a time, such as `90s` or `2 min`'],
    example: 'budget: 2 min',
  },
  prospects: {
    means: 'A file of the people to call, one row each. You can write it down already; nothing reads it yet.',
    takes: ['the path of the file, from this script’s folder'],
    example: 'prospects: buyers.csv',
  },
};

/** What each role is, for a person who says who speaks. */
const ROLE_TEXTS: Readonly<Record<Speaker, string>> = {
  seller: 'you, or whoever calls: only these words are coached',
  gatekeeper: 'who answers for the buyer, or keeps callers from them',
  buyer: 'whom the call is for',
  other: 'somebody else',
};

export function roleText(role: Speaker): string {
  return ROLE_TEXTS[role];
}

/** The words that a key can hold, where it is one of a few. */
export function choicesOf(key: string): readonly string[] {
  const takes = Object.hasOwn(KEY_TEXTS, key) ? (KEY_TEXTS[key]?.takes ?? []) : [];
  const named = takes.map((line) => /^`([^`]*)`: /.exec(line)?.[1]);
  return named.every((word) => word !== undefined) ? named : [];
}

/** What a key of the front matter is for and what it can hold, in Markdown; undefined for a name of a value. */
export function aboutKey(key: string): string | undefined {
  const known = Object.hasOwn(KEY_TEXTS, key) ? KEY_TEXTS[key] : undefined;
  return known && keyText(key, known);
}

/** What a key of a file in that `language` is for and what it can hold, in Markdown. */
export function keyText(key: string, { means, takes, example: shown }: KeyText, language = 'pitch'): string {
  const lines = takes.length > 1 ? `\n\n${takes.map((line) => `- ${line}`).join('\n')}` : ` ${takes[0]}.`;
  return `**${key}.** ${means}\n\nIt takes${lines}\n\n${example(shown, language)}`;
}
