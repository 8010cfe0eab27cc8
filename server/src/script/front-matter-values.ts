import { t } from '@vscode/l10n';
import { parseDuration } from './budget';
import { closest } from './closest';
import { quoted } from './front-matter-faults';
import { type KnownKey, short } from './front-matter-lines';
import { CALL_KINDS, type FrontMatterFix, type FrontMatterProblem, type Span, type Speaker } from './types';
import { KNOWN_SPEAKERS } from './vocabulary';
import { asCode, listed } from './wording';

/** A value of words, and where it stands. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

export const SPEAKER_ROLES = ['seller', 'gatekeeper', 'buyer', 'other'] as const satisfies readonly Speaker[];

const CHOICES = {
  call: CALL_KINDS,
  language: ['en'],
  unmarked: ['spoken', 'notes'],
} as const satisfies Partial<Record<KnownKey, readonly string[]>>;

/** How people name a thing that has another name here. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  english: 'en',
  'en-us': 'en',
  'en-gb': 'en',
  prospecting: 'cold-call',
  meeting: 'first-meeting',
  appointment: 'first-meeting',
  discovery: 'first-meeting',
  note: 'notes',
  speech: 'spoken',
};

/** What is wrong with the words a key holds; undefined where nothing is. */
export function checkWords(key: KnownKey, words: Words): FrontMatterProblem | undefined {
  if (key === 'call' || key === 'language' || key === 'unmarked') return checkChoice(asCode(key), words, CHOICES[key]);
  if (key === 'meeting') return checkDate(words);
  if (key === 'budget') return checkBudget(words);
  if (key === 'values') {
    return problem(
      words.span,
      t('`values` holds names with their values, one a line below it: `  industry: automotive parts`.'),
    );
  }
  if (key === 'speakers') {
    const form = t('`speakers` holds names with who they are, one a line below it: `  Aiko: seller`.');
    return problem(words.span, `${form} ${canBe(SPEAKER_ROLES)}`);
  }
  if (key === 'ignore') return checkIgnore(words);
  return undefined;
}

/** One of a few words: a message that lists them, and a fix that takes the nearest. */
export function checkChoice(
  name: string,
  { text, span }: Words,
  choices: readonly string[],
): FrontMatterProblem | undefined {
  if (choices.includes(text)) return undefined;
  const said = text.trim().toLowerCase();
  const pick = [...closest(text, choices, 1), ALSO_CALLED[said], KNOWN_SPEAKERS.get(said)].find(
    (one): one is string => one !== undefined && choices.includes(one),
  );
  const fix = pick === undefined ? undefined : replace(span, pick, t`Change to ${pick}`);
  return problem(span, `${cannotBe(name, text)} ${canBe(choices)}`, fix);
}

/** A list or a mapping where words are wanted. */
export function checkNotWords(key: KnownKey, span: Span, raw: string): FrontMatterProblem {
  const fix = /[\r\n]/.test(raw) ? undefined : replace(span, quoted(raw), t('Put the value in quotes'), true);
  if (key in CHOICES)
    return problem(span, `${t`${asCode(key)} holds one word.`} ${canBe(CHOICES[key as keyof typeof CHOICES])}`);
  const message = fix
    ? t`${asCode(key)} holds words, and this is read as a list. Put it in quotes, or leave the brackets out.`
    : t`${asCode(key)} holds words, and this is read as a list. Write them after the colon.`;
  return problem(span, message, fix);
}

/** A list where names with values are wanted. */
export function checkNotMapping(key: 'values' | 'speakers', span: Span): FrontMatterProblem {
  const example = asCode(key === 'values' ? '  industry: automotive parts' : '  Aiko: seller');
  return problem(span, t`${asCode(key)} holds a name and a colon on each line, not a list: ${example}.`);
}

/** A value inside `values` or `speakers`, or an item of `ignore`, that is no words. */
export function checkPart(key: KnownKey, span: Span, raw: string): FrontMatterProblem {
  const fix =
    /[\r\n]/.test(raw) || key !== 'values' ? undefined : replace(span, quoted(raw), t('Put the value in quotes'), true);
  const form =
    key === 'ignore'
      ? t('`ignore` holds names of rules, one an item.')
      : key === 'values'
        ? t('`values` holds a name and plain words on each line.')
        : t('`speakers` holds a name and a role on each line.');
  return problem(span, `${form} ${t('This is read as a list inside it.')}`, fix);
}

function checkIgnore({ text, span }: Words): FrontMatterProblem {
  const ids = text.split(/[,\s]+/).filter((id) => id !== '');
  const fix = replace(span, `[${ids.join(', ')}]`, t('Write it as a list'));
  const list = asCode(`[${short(ids.join(', '))}]`);
  return problem(span, t`${asCode('ignore')} holds a list of rule names: ${list}.`, fix);
}

function checkDate({ text, span }: Words): FrontMatterProblem | undefined {
  if (isDate(text)) return undefined;
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].{0,40})?$/.exec(text) ?? [];
  const near = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const fix = isDate(near) ? replace(span, near, t`Change to ${near}`, true) : undefined;
  const form = t('It is a day, written year, month, day: `2027-03-15`.');
  return problem(span, `${cannotBe(asCode('meeting'), text)} ${form}`, fix);
}

/** True for `YYYY-MM-DD` that names a day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function checkBudget({ text, span }: Words): FrontMatterProblem | undefined {
  if (parseDuration(text) !== undefined) return undefined;
  const number = /^\d{1,5}$/.test(text.trim()) ? text.trim() : undefined;
  const near = number === undefined ? undefined : `${number}${Number(number) < 15 ? ' min' : 's'}`;
  const fix = near === undefined ? undefined : replace(span, near, t`Change to ${near}`);
  const form = t('It is a speaking time with its unit: `90s`, `2 min` or `1 min 30 s`.');
  return problem(span, `${cannotBe(asCode('budget'), text)} ${form}`, fix);
}

function problem(span: Span, message: string, fix?: FrontMatterFix): FrontMatterProblem {
  return { code: 'front-matter-value', span, message, fix };
}

/** `safe` where the new words say the same and nothing is guessed. */
function replace(span: Span, newText: string, title: string, safe = false): FrontMatterFix {
  return { title, edits: [{ span, newText }], safe };
}

function cannotBe(name: string, text: string): string {
  return t`${name} cannot be “${short(text)}”.`;
}

function canBe(choices: readonly string[]): string {
  return t`It can be ${listed(choices.map(asCode))}.`;
}
