import { t } from '@vscode/l10n';
import type { TextEdit } from '../script/index';
import type { Sentence } from '../speech/index';
import { CLOCK, HALF_WORDS, type Slot } from './slots';

/** What turns an ask into a choice of two times, and what it is called in a menu. */
export interface Choice {
  readonly title: string;
  /** Token indices of what gives way, `to` exclusive; where they are the same, the new words go behind the token before. */
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** The edit that makes the choice where the ask stands. */
export function editOf(ask: Sentence, { from, to, newText }: Choice): TextEdit {
  if (from < to) return { span: ask.spanOf(from, to), newText };
  const { end } = ask.spanOf(to - 1, to);
  return { span: { start: end, end }, newText };
}

const TWO_DAYS = 'Tuesday or Thursday';

/** Questions of whether that are followed by what is asked for: "Would you be open to | a visit". */
const OFFERS = phrases(
  'would you be open to',
  'are you open to',
  'would you be available for',
  'are you available for',
  'are you free for',
  'would you be up for',
  'are you up for',
  'would you be interested in',
  'are you interested in',
  'would it be worth',
  'is it worth',
  'worth',
  'do you have time for',
  'have you got time for',
  'do you have',
  'have you got',
  'how about',
  'what about',
  'fancy',
);

/** Questions of whether that are followed by what to do: "Can we | meet". */
const DEEDS = phrases(
  ...['can', 'could', 'may', 'might', 'shall', 'should'].flatMap((verb) => [`${verb} we`, `${verb} i`, `${verb} you`]),
  'would you like to',
  'would you be able to',
  'would you be willing to',
  'would you be open to',
  'are you open to',
  'do you want to',
  'want to',
  'would it make sense to',
  'does it make sense to',
  'would it be possible to',
  'is it possible to',
  'would you',
  'how about we',
  'why do not we',
);

/** What ends the words for the deed itself: "meet for 30 minutes | to go over it", "come by | and show you". */
const TAILS = new Set('so and where because after once when before if while what how why which that'.split(' '));

function phrases(...list: readonly string[]): readonly (readonly string[])[] {
  return list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
}

/** True where the ask leaves the time to the listener: "When are you free?", "What day works for you?" */
export function isOpen({ tokens, question }: Sentence): boolean {
  if (!question) return false;
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    const before = tokens[at - 1];
    const starts = before === undefined || before.pos === 'PUNCT' || ['so', 'and', 'then', 'but'].includes(before.word);
    if (!starts) return false;
    if (word === 'when')
      return (
        tokens[at + 1]?.pos === 'AUX' ||
        ['can', 'could', 'would', 'is', 'are', 'will', "'s", 'do', 'does'].includes(next)
      );
    if (word === 'what' || word === 'which')
      return ['day', 'days', 'time', 'times', 'date', 'week'].includes(next) || asksForDiary(tokens.slice(at));
    return word === 'how' && asksForDiary(tokens.slice(at));
  });
}

function asksForDiary(tokens: Sentence['tokens']): boolean {
  return tokens
    .slice(0, 8)
    .some(({ word }) => ['calendar', 'diary', 'schedule', 'availability', 'agenda'].includes(word));
}

/**
 * How `ask`, which offers no two times but perhaps one, `slot`, is made to. What it says of the meeting, its length
 * among it, is kept and not touched, so that the fix for the length can be taken too.
 */
export function choiceOf(ask: Sentence, slot: Slot | undefined): Choice {
  const title = t('Offer two days to choose from');
  if (isOpen(ask)) return { title, ...behind(endOfWords(ask), `, ${TWO_DAYS}`) };
  if (slot) {
    const other = secondChoice(ask, slot);
    return { title: t`Offer a second time: “or ${other}”`, ...behind(slot.to, ` or ${other}`) };
  }
  const offer = ask.question ? frameOf(ask, OFFERS) : undefined;
  if (offer && startsThing(ask, offer.to)) {
    const asked = `Would ${TWO_DAYS} suit you for`;
    const said = ask.tokens[offer.from]?.text ?? '';
    const newText = said === said.toLowerCase() ? asked.replace('W', 'w') : asked;
    return { title, ...offer, newText };
  }
  const deed = ask.question ? frameOf(ask, DEEDS) : undefined;
  if (deed) return { title, ...behind(endOfDeed(ask, deed.to), ` on ${TWO_DAYS}`) };
  return { title, ...behind(ask.tokens.length, ` Would ${TWO_DAYS} suit you better?`) };
}

function behind(at: number, newText: string): Omit<Choice, 'title'> {
  return { from: at, to: at, newText };
}

/** The longest of `frames` that opens the question, what leads up to it ("So", "I'd love to show you:") aside. */
function frameOf(
  { tokens }: Sentence,
  frames: readonly (readonly string[])[],
): { from: number; to: number } | undefined {
  for (let from = 0; from < tokens.length; from++) {
    const before = tokens[from - 1];
    if (
      before &&
      before.pos !== 'PUNCT' &&
      !['so', 'and', 'but', 'then', 'well', 'ok', 'okay', 'great'].includes(before.word)
    )
      continue;
    const frame = frames.find((words) => words.every((word, index) => tokens[from + index]?.word === word));
    if (frame) return { from, to: from + frame.length };
  }
  return undefined;
}

/** True where a thing is named next, not something to do: "a visit", "30 minutes", but not "meeting". */
function startsThing({ tokens, entities }: Sentence, at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (entities.some(({ kind, from }) => kind === 'duration' && from === at)) return true;
  return ['a', 'an', 'another', 'some', 'coffee', 'lunch'].includes(next.word) || next.pos === 'NUM';
}

/** The token that "on Tuesday or Thursday" goes before: behind the deed, before what it is for. */
function endOfDeed(ask: Sentence, from: number): number {
  const { tokens, entities } = ask;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const inEntity = entities.some((entity) => entity.from < at && at < entity.to);
    const purpose = token.word === 'to' && tokens[at + 1]?.pos === 'VERB' && tokens[at - 1]?.word !== 'like';
    const isMark = token.pos === 'PUNCT' && token.word !== '-' && token.word !== "'" && token.word !== '"';
    const range = token.word === 'and' && tokens[at + 1]?.pos === 'NUM';
    if (!inEntity && !range && (purpose || isMark || TAILS.has(token.word))) return at;
  }
  return endOfWords(ask);
}

/** The token after the last word: the first of the marks that end the sentence. */
function endOfWords({ tokens }: Sentence): number {
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT');
  return last < 0 ? tokens.length : last + 1;
}

const SECOND_DAY: Readonly<Record<string, string>> = {
  monday: 'Wednesday',
  tuesday: 'Thursday',
  wednesday: 'Friday',
  thursday: 'Friday',
  friday: 'Monday',
  today: 'tomorrow',
  tonight: 'tomorrow',
  tomorrow: 'the day after',
};

/** What a second choice beside `slot` is called, to stand after "or". */
function secondChoice(sentence: Sentence, slot: Slot): string {
  const said = sentence.tokens.slice(slot.from, slot.to).map(({ word }) => word);
  const day = said.find((word) => SECOND_DAY[word]);
  const half = said.find((word) => HALF_WORDS.has(word));
  if (slot.kind === 'blank') return '{{another day}}';
  if (day) {
    const other = SECOND_DAY[day] ?? 'another day';
    if (half && day !== 'tomorrow') return `${other} ${half}`;
    return said.some((word) => CLOCK.test(word) || word === 'at') && day !== 'tomorrow'
      ? `${other} at the same time`
      : other;
  }
  if (slot.kind === 'week')
    return said[0] === 'this' ? 'next' : `the ${said.at(-1) === 'week' ? 'week' : (said.at(-1) ?? 'week')} after`;
  if (half === 'lunch') return sentence.tokens[slot.from - 1]?.word === 'before' ? 'after' : 'before';
  if (half) return half.startsWith('morning') ? 'the afternoon' : 'the morning';
  if (slot.kind === 'clock') return said.some((word) => word === 'two' || word.startsWith('2')) ? 'at ten' : 'at two';
  return 'the day after';
}
