import { t } from '@vscode/l10n';
import type { MarkKind } from '../../script/index';

export interface MarkText {
  readonly name: () => string;
  /** What the mark means, in a sentence or two. */
  readonly means: () => string;
  /** How it looks in a script. */
  readonly example: string;
}

/** What every mark of the language means. */
export const MARK_TEXTS: Readonly<Record<MarkKind, MarkText>> = {
  'front-matter': {
    name: () => t('Front matter'),
    means: () =>
      t(
        'Between these lines stands what is true of the whole script: the kind of call, who calls, what fills the placeholders.',
      ),
    example: '---\ncall: cold-call\nseller: Kenji Sato\n---',
  },
  heading: {
    name: () => t('Section'),
    means: () =>
      t(
        'A part of the call, up to the next heading of its level. A time in brackets at the end is how long it may take.',
      ),
    example: '# Ask (20s)',
  },
  budget: {
    name: () => t('Time budget'),
    means: () => t('How long the seller’s words here may take. Answers to comebacks do not count.'),
    example: '# Credibility statement (40s)',
  },
  cue: {
    name: () => t('Cue'),
    means: () => t('Says who speaks, up to the next blank line. Without a cue it is the seller.'),
    example: 'Gatekeeper: Who is calling, please?\nYou: This is Kenji Sato.',
  },
  direction: {
    name: () => t('Direction'),
    means: () => t('For the caller’s eyes: it is read, and not said.'),
    example: '(pause)',
  },
  comeback: {
    name: () => t('Comeback'),
    means: () => t('What the other side may say. Your answer stands right under it, or deeper than the mark.'),
    example: '? Just email it to me.\n  I have to show it to you. Would Tuesday or Thursday suit?',
  },
  alternatives: {
    name: () => t('Either of these'),
    means: () => t('Parts comebacks that get the same answer. It needs a space on each side.'),
    example: '? Tell me now. / Just email it.\n  It has to be shown.',
  },
  goto: {
    name: () => t('Go on at'),
    means: () => t('The call goes on at the section of that name.'),
    example: '-> Ask',
  },
  reuse: {
    name: () => t('Say that here'),
    means: () => t('The words of that section are said here too: written once, used twice.'),
    example: '<- Credibility statement',
  },
  or: {
    name: () => t('Or'),
    means: () => t('The next paragraph stands in for the one before: only one of them is said.'),
    example: 'Would this week suit, or next?\n\nor\n\nIs Tuesday better, or Thursday?',
  },
  placeholder: {
    name: () => t('Placeholder'),
    means: () => t('Filled in for each call, from the front matter of the script.'),
    example: 'May I speak with {{buyer}}?',
  },
  stress: {
    name: () => t('Stress'),
    means: () => t('These words carry the weight when you say the line.'),
    example: 'They will *stop* spending.',
  },
  note: {
    name: () => t('Note'),
    means: () => t('A note to yourself: neither read out nor said, and not coached.'),
    example: '// the reason comes before anything about what we sell',
  },
  ignore: {
    name: () => t('Keep quiet here'),
    means: () =>
      t(
        'The rules named here say nothing about what comes next: the paragraph, the comeback with its answers, or the section.',
      ),
    example: '// pitch-ignore phone-pitch: this one we do sell by phone',
  },
  todo: {
    name: () => t('To-do'),
    means: () => t('Something to do before the call. It is never said.'),
    example: '- [ ] Look up who runs purchasing',
  },
  escape: {
    name: () => t('Just a character'),
    means: () => t('The mark after the backslash is an ordinary character.'),
    example: '\\# 1 in Japan',
  },
  quotation: {
    name: () => t('Quotation'),
    means: () => t('On a page that sets its speech off like this, what stands between the quotation marks is said.'),
    example: '"Would this week suit, or is next week better?"',
  },
  list: {
    name: () => t('List item'),
    means: () => t('The mark is not said; the words after it are.'),
    example: '- Would this week suit, or is next week better?',
  },
  'quote-block': {
    name: () => t('Speech set off'),
    means: () => t('On a page, lines with this mark are what the seller says.'),
    example: '> All I need is 30 minutes to show you.',
  },
  fence: {
    name: () => t('Speech set off'),
    means: () => t('What stands between these lines is what the seller says.'),
    example: '~~~\nAll I need is 30 minutes to show you.\n~~~',
  },
  table: {
    name: () => t('Table'),
    means: () =>
      t(
        'In a column headed “Objection” or “They say” the other side speaks, under “Response” or “You say” you do. In other tables only quoted words are said.',
      ),
    example: '| They say | You say |\n| --- | --- |\n| Email it. | I have to show it to you. |',
  },
  'rule-line': {
    name: () => t('Rule line'),
    means: () => t('Parts the page to the eye; nobody says it.'),
    example: '---',
  },
};
