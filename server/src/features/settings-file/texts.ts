import { t } from '@vscode/l10n';
import { CHOOSABLE, type Levels, MEETING_LENGTHS, PACE, THIRTY } from '../../coaching/index';
import { SPEAKER_ROLES } from '../../script/index';
import { MOVES } from '../../speech/index';
import { callTexts, type KeyText, roleText } from '../hover/keys';
import { MOVE_TEXTS } from '../hover/moves';

/** What a team can set, by the keys that lead there, a dash for an item of a list; the words that docs/settings.md goes into. */
export const SETTING_TEXTS: Readonly<Record<string, KeyText>> = {
  rules: {
    means: () => t('How much each rule weighs, everywhere in this workspace.'),
    takes: () => [t('a line for each rule: its name, a colon, and `off`, `hint`, `info` or `warning`')],
    example: 'rules:\n  thanks-missing: off',
  },
  folders: {
    means: () => t('How much rules weigh in some folders only.'),
    more: () => t('Where two entries hold a script, the later one has the last word.'),
    takes: () => [
      t(
        'a path from the folder that this file is in, and rules with their levels below it; `*` stands for any letters of one name, `**` for any folders',
      ),
    ],
    example: 'folders:\n  calls/japan:\n    email-offer: info',
  },
  speakers: {
    means: () => t('Who speaks under a name that opens a line.'),
    more: () => t('A script’s own `speakers` have the last word.'),
    takes: () => [t('a line for each name: `seller`, `gatekeeper`, `buyer` or `other`')],
    example: 'speakers:\n  Hana: gatekeeper',
  },
  names: {
    means: () => t('Names of firms and products, whose words are no claims.'),
    takes: () => [t('a list of names as you write them')],
    example: 'names:\n  - Best Western',
  },
  wordsPerMinute: {
    means: () => t('How fast your team speaks.'),
    more: () => t('The time that each section takes is reckoned with it.'),
    takes: () => [t('a number from {least} to {most}; 150 where nobody says', { ...PACE })],
    example: 'wordsPerMinute: 140',
  },
  ask: {
    means: () => t('What your team asks for.'),
    takes: () => [t('`minutes`, the length of a meeting')],
    example: 'ask:\n  minutes: 20',
  },
  'ask.minutes': {
    means: () => t('How long a meeting your team asks for.'),
    more: () =>
      t('The article says {article}, always; findings, fixes and snippets all follow what stands here.', {
        article: THIRTY,
      }),
    takes: () => [t('{least} to {most} minutes, in fives', { ...MEETING_LENGTHS })],
    example: 'ask:\n  minutes: 20',
  },
  house: {
    means: () => t('The script whose sections every script brings in by title alone: `<- Credibility statement`.'),
    takes: () => [t('the path of a script, from the folder that this file is in')],
    example: 'house: shared/house.pitch',
  },
  houseRules: {
    means: () => t('Rules of your own.'),
    more: () => t('What they find looks like any other finding.'),
    takes: () => [t('a list of rules, each with `id`, `message`, and `avoid` or `require`')],
    example: 'houseRules:\n  - id: plain-words\n    message: Buyers stop listening here.\n    avoid: synergy',
  },
  'houseRules.-.id': {
    means: () => t('What the rule goes by.'),
    more: () => t('It stands at the end of each of its findings.'),
    takes: () => [t('small letters, figures and hyphens; no name that a rule has already')],
    example: 'id: plain-words',
  },
  'houseRules.-.message': {
    means: () => t('The sentence that the salesperson reads.'),
    more: () => t('`{words}` in it stands for the words found.'),
    takes: () => [t('a sentence')],
    example: 'message: “{words}” says nothing to a buyer.',
  },
  'houseRules.-.level': {
    means: () => t('How much the rule weighs.'),
    more: () => t('Without it, words to avoid are a `warning` and what is missing is an `info`.'),
    takes: () => [t('`warning`, `info` or `hint`')],
    example: 'level: hint',
  },
  'houseRules.-.calls': {
    means: () => t('The kinds of call it is for.'),
    more: () => t('Without it, every kind.'),
    choices: callTexts,
    example: 'calls: [cold-call, follow-up]',
  },
  'houseRules.-.avoid': {
    means: () => t('Words not to say.'),
    more: () => t('Each is found wherever the seller says it.'),
    takes: () => [
      t('a phrase, or a list of them'),
      t('`phrase:` with the words, and `instead:` with what to say in their place'),
    ],
    example: 'avoid:\n  - synergy\n  - phrase: "{touch} base"\n    instead: talk',
  },
  'houseRules.-.avoid.-.phrase': {
    means: () => t('The words not to say.'),
    takes: () => [
      t('a phrase: `{touch}` is any form of the word, `(cheap|low cost)` either, `really?` may be left out'),
    ],
    example: 'phrase: "{touch} base"',
  },
  'houseRules.-.avoid.-.instead': {
    means: () => t('What to say in their place.'),
    more: () => t('One pick puts it there.'),
    takes: () => [t('the better words')],
    example: 'instead: talk',
  },
  'houseRules.-.require': {
    means: () => t('What must be said somewhere.'),
    more: () => t('It stands on the checklist too, under the rule’s message.'),
    takes: () => [t('a phrase, or the name of a move, such as `thanks`')],
    example: 'require: thanks',
  },
};

/** The text of a key; one that holds a list or a single item of it is the same. */
export function settingText(path: readonly string[]): KeyText | undefined {
  const name = path.join('.');
  const single = name.replace(/^houseRules\.-\.avoid\.(?!-)/, 'houseRules.-.avoid.-.');
  return Object.hasOwn(SETTING_TEXTS, single) ? SETTING_TEXTS[single] : undefined;
}

/** The keys that can stand below a path, in the order in which people write them. */
export function keysBelow(path: readonly string[]): readonly string[] {
  const lead = path.length === 0 ? '' : `${path.join('.')}.`;
  const wanted = lead.replace(/^houseRules\.-\.avoid\.$/, 'houseRules.-.avoid.-.');
  return Object.keys(SETTING_TEXTS)
    .filter((name) => name.startsWith(wanted) && !/[.]/.test(name.slice(wanted.length)))
    .map((name) => name.slice(wanted.length));
}

/** What each level is, for a person who chooses one. */
const levelTexts = (): Readonly<Record<Levels[string], string>> => ({
  off: t('the rule says nothing'),
  hint: t('worth a thought: a few dots under the words'),
  info: t('weak, or missing: underlined in blue'),
  warning: t('works against you: underlined in yellow'),
});

/** One of the few words that a value can be, with what it means. */
export interface Choice {
  readonly value: string;
  readonly means: string;
}

/** The words that the value of `key` below `path` can be; none where people write their own. */
export function choicesAt(path: readonly string[], key: string | undefined): readonly Choice[] {
  const [first, second] = path;
  const name = [...path, ...(key === undefined ? [] : [key])].join('.');
  const isLevel = (first === 'rules' && path.length === 1) || (first === 'folders' && path.length === 2);
  if (isLevel && key !== undefined) return levels(CHOOSABLE);
  if (first === 'speakers' && second === undefined && key !== undefined) {
    return SPEAKER_ROLES.map((value) => ({ value, means: roleText(value) }));
  }
  if (name === 'houseRules.-.level') return levels(['warning', 'info', 'hint']);
  if (name === 'houseRules.-.calls' || name === 'houseRules.-.calls.-') {
    return Object.entries(callTexts()).map(([value, means]) => ({ value, means }));
  }
  if (name === 'houseRules.-.require') {
    return MOVES.map((value) => ({ value, means: MOVE_TEXTS[value].choice() }));
  }
  if (name !== 'ask.minutes') return [];
  const { least, most, step } = MEETING_LENGTHS;
  const lengths = Array.from({ length: (most - least) / step + 1 }, (_, index) => least + index * step);
  return lengths.map((value) => ({
    value: String(value),
    means: value === THIRTY ? t('what the article says, always') : t`${value} minutes`,
  }));
}

function levels(all: readonly Levels[string][]): readonly Choice[] {
  const texts = levelTexts();
  return all.map((value) => ({ value, means: texts[value] }));
}
