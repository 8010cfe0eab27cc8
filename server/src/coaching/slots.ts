import { type Entity, type EntityKind, ORDINALS, type Sentence, TOMORROW } from '../speech/index';
import { perPassages, perSentence } from './remembered';

/** A time at which people could meet, by token index in its sentence, `to` exclusive. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly kind: SlotKind;
}

type SlotKind = 'day' | 'half' | 'week' | 'clock' | 'blank';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_DAYS = 'mon tue tues wed weds thu thur thurs fri sat today tonight'.split(' ');
const DAY_WORDS = new Set([...DAYS, ...DAYS.map((day) => `${day}s`), ...SHORT_DAYS, ...TOMORROW]);
export const HALF_WORDS = new Set(
  'morning mornings forenoon afternoon afternoons arvo evening evenings breakfast lunch lunchtime lunchtimes noon midday'.split(
    ' ',
  ),
);
/** These are times of day only behind *before* and *after*. */
const MEALS = new Set('dinner tea supper school work church prayers hours'.split(' '));
const WEEK_WORDS = new Set(['week', 'month', 'fortnight', 'weekend', 'quarter']);
const NEXT_WORDS = new Set(['this', 'next', 'following', 'coming', 'same']);
/** What goes between the parts of one time: "Tuesday morning at ten next week". */
const JOINTS = new Set('at in on the of around about early late first thing after before by'.split(' '));
export const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:am|pm)?|\d{1,2}(?:am|pm)|o'clock|[ap]\.?m\.?|half-past)$/;
const ORDINAL = /^(?:\d{1,2}(?:st|nd|rd|th))$/;
const HOURS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

/** "ten", "10": an hour, where what stands beside it says that it is one. */
function mayBeHour(word: string): boolean {
  return HOURS.has(word) || /^\d{1,2}$/.test(word);
}

const BLANK = /^(?:_{2,}|〇+|…+|\.{3,})$/;
const BLANK_NAME =
  /\b(?:day|date|time|slot|week|weekday|morning|afternoon|monday|tuesday|wednesday|thursday|friday|noon)\b/;
/** Behind "or", these name another time though no slot does: "Tuesday, or later in the week". */
const OTHER = new Set(
  'this next later sooner earlier another other some any whenever early late end start beginning back before after once'.split(
    ' ',
  ),
);
/** What may stand between "or" and the other time: "or in the second", "or else for the one after". */
const BEFORE_OTHER = new Set('for in on at by from toward towards to else maybe perhaps is rather the a'.split(' '));
/** What opens a clause that names a time by what happens then: "or had I better wait until the exams are over". */
const CLAUSE_OPENERS = new Set('when would had should shall is do i'.split(' '));
const CLAUSE_TIMES = new Set('when until till once after'.split(' '));
/** A length or a price is no time to meet at. */
const NO_TIME = new Set<EntityKind>(['duration', 'money', 'percent']);
const PAST = new Set(['last', 'past', 'previous', 'yesterday', 'ago', 'every', 'each', 'per', 'a']);

function kindAt(sentence: Sentence, at: number): SlotKind | undefined {
  const over = entityAt(sentence, at);
  if (over?.kind === 'placeholder') return BLANK_NAME.test(named(sentence, over.from, over.to)) ? 'blank' : undefined;
  if (over && NO_TIME.has(over.kind)) return undefined;
  const word = sentence.tokens[at]?.word ?? '';
  const before = sentence.tokens[at - 1]?.word ?? '';
  if (before === 'last') return undefined;
  if (DAY_WORDS.has(word) || ORDINAL.test(word)) return 'day';
  if (PAST.has(before) && !(before === 'a' && HALF_WORDS.has(word))) return undefined;
  // Lunch is a meal, but "before lunch" is a time.
  if ((word === 'lunch' || word === 'breakfast') && before !== 'before' && before !== 'after') return undefined;
  if (HALF_WORDS.has(word)) return 'half';
  // "First thing", "early doors", "after dinner".
  const next = sentence.tokens[at + 1]?.word ?? '';
  if ((word === 'first' || word === 'last') && next === 'thing') return 'half';
  if (word === 'early' && next === 'doors') return 'half';
  if ((before === 'before' || before === 'after') && MEALS.has(word)) return 'half';
  if (WEEK_WORDS.has(word)) return weekAt(sentence, at) ? 'week' : undefined;
  // The "am" of "I'm" is no hour.
  if (CLOCK.test(word) && !sentence.tokens[at]?.text.startsWith("'") && before !== 'i') return 'clock';
  if (['at', 'before', 'after'].includes(before) && mayBeHour(word)) return 'clock';
  if (isHourOfTwo(sentence, at)) return 'clock';
  if (BLANK.test(word)) return 'blank';
  if (over?.kind === 'time') return 'clock';
  const isDate =
    over?.kind === 'date' &&
    sentence.tokens.slice(over.from, over.to).some(({ text, word }) => /\d/.test(text) || ORDINALS.has(word));
  return isDate ? 'day' : undefined;
}

/** "4 or 5:30", "ten or two": each of two hours, where nothing is counted by them. */
function isHourOfTwo({ tokens }: Sentence, at: number): boolean {
  const isHour = (index: number): boolean => {
    const word = tokens[index]?.word ?? '';
    return CLOCK.test(word) || (mayBeHour(word) && !(Number(word) < 1 || Number(word) > 12));
  };
  const from = tokens[at + 1]?.word === 'or' ? at : tokens[at - 1]?.word === 'or' ? at - 2 : -1;
  if (from < 0 || !isHour(from) || !isHour(from + 2)) return false;
  const before = tokens[from - 1]?.word ?? '';
  return tokens[from + 3]?.pos !== 'NOUN' && !COUNTING.has(before);
}

/** Before two figures, these count something. */
const COUNTING = new Set('or to and about around only just one every per the of page pages option question'.split(' '));

/** The entity over a token, a placeholder before what stands in for it. */
function entityAt({ entities }: Sentence, at: number): Entity | undefined {
  let found: Entity | undefined;
  for (const entity of entities) {
    if (entity.from > at || at >= entity.to) continue;
    if (entity.kind === 'placeholder') return entity;
    found ??= entity;
  }
  return found;
}

/** "this week", "the week after", "early in the week": a week that is named, not one that is counted. */
function weekAt({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (NEXT_WORDS.has(before)) return true;
  // "Calendar week 37".
  if (before === 'calendar' || (/^\d{1,2}$/.test(after) && tokens[at]?.word === 'week')) return true;
  if (after === 'after' && before === 'the') return true;
  return before === 'the' && ['in', 'of'].includes(tokens[at - 2]?.word ?? '');
}

function named(sentence: Sentence, from: number, to: number): string {
  const words = sentence.tokens.slice(from, to).map(({ word }) => word);
  return words.join(' ').replace(/[_-]/g, ' ');
}

/** The times a sentence names, in order; the parts of one time ("Tuesday at ten") are one. */
export const slotsOf = perSentence((sentence): readonly Slot[] => {
  const slots: Slot[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const kind = kindAt(sentence, at);
    if (!kind) continue;
    const from = NEXT_WORDS.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
    const last = slots.at(-1);
    if (last && goesOn(sentence, last, from, kind)) slots[slots.length - 1] = { ...last, to: at + 1 };
    else slots.push({ from, to: at + 1, kind });
  }
  return slots;
});

/** True for another part of the same time: "Tuesday | at ten", "Tuesday | the 9th", "the 14th of | May". */
function goesOn(sentence: Sentence, last: Slot, from: number, kind: SlotKind): boolean {
  if (sentence.entities.some((entity) => entity.kind === 'date' && entity.from < last.to && from < entity.to))
    return true;
  if (kind === last.kind && kind === 'clock') return last.to === from;
  const named = (at: number) => !/\d/.test(sentence.tokens[at]?.text ?? '');
  if (kind === last.kind && !(kind === 'day' && named(last.to - 1) !== named(from))) return false;
  return joined(sentence, last.to, from);
}

function joined({ tokens }: Sentence, from: number, to: number): boolean {
  return to - from <= 3 && tokens.slice(from, to).every(({ word }) => JOINTS.has(word));
}

/**
 * True where the sentences, said in one go, offer two times: "this week or next", "Tuesday at two or Thursday at ten",
 * "Is this week open? Or shall we meet next week?", "I have Tuesday at ten and Thursday at two", "[day] or [day]".
 */
export const offersChoice = perPassages((sentences): boolean =>
  sentences.some((sentence, index) => {
    const slots = slotsOf(sentence);
    if (slots.length > 1 && differ(sentence, slots) && offers(sentence)) return true;
    if (hasParted(sentence, slots)) return true;
    const next = sentences[index + 1];
    if (slots.length > 1 && differ(sentence, slots) && next?.question && PICK.test(next.text)) return true;
    return next !== undefined && slots.length > 0 && addsChoice(sentence, slots, next);
  }),
);

/** "I'm out your way Tuesday and Thursday. Which one would you rather?" */
const PICK =
  /^\W*(?:so |and )?(?:which|do you (?:prefer|fancy)|would (?:either|one)|does (?:either|one)|any preference)\b/i;

/** Two of the same kind that are not the same: Tuesday and Thursday, this week and next. */
function differ(sentence: Sentence, slots: readonly Slot[]): boolean {
  return slots.some((slot, index) =>
    slots
      .slice(index + 1)
      .some((other) => slot.kind === other.kind && words(sentence, slot) !== words(sentence, other)),
  );
}

function words({ tokens }: Sentence, { from, to }: Slot): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** Two times stand side by side in a question, or where the caller says what is free. */
function offers({ question, tokens }: Sentence): boolean {
  return (
    question ||
    tokens.some(({ word }) => ['free', 'open', 'available', 'have', "i've", 'can', 'could', 'either'].includes(word))
  );
}

const NEAR = 14;

/** True where an "or" or a stroke parts two times. */
function hasParted({ tokens, entities }: Sentence, slots: readonly Slot[]): boolean {
  return tokens.some(({ word }, at) => (word === 'or' || word === '/') && parts(tokens, entities, slots, at));
}

const OTHER_THE = new Set(
  'week day one next following second other last end start back latter rest breakfast'.split(' '),
);
/** These name a time before "or" though no slot does: "before the holiday or after it", "at the start of your day or …". */
const OPENING = new Set('this early beginning before after start first'.split(' '));
const OPENING_NEAR = 7;

function parts(
  tokens: Sentence['tokens'],
  entities: Sentence['entities'],
  slots: readonly Slot[],
  at: number,
): boolean {
  const word = (step: number) => tokens[at + step]?.word ?? '';
  if (isBlank(entities, at - 1) && isBlank(entities, at + 1)) return true;
  const before = tokens.slice(Math.max(0, at - OPENING_NEAR), at);
  const opens = before.some((token) => OPENING.has(token.word));
  const hasLeft = slots.some(({ to }) => to <= at && to > at - NEAR);
  if (!hasLeft && !opens) return false;
  if (slots.some(({ from }) => from > at && from < at + NEAR)) return hasLeft || OPENING.has(word(-1));
  let step = 1;
  while (BEFORE_OTHER.has(word(step))) step += 1;
  const named = word(step);
  const article = word(step - 1) === 'the' || word(step - 1) === 'a';
  if (article ? OTHER_THE.has(named) : OTHER.has(named))
    return hasLeft || OPENING.has(word(-1)) || isPair(before, named);
  if (!hasLeft) return false;
  const next = word(1);
  if (CLAUSE_OPENERS.has(next))
    return tokens.slice(at + 1, at + 8).some(({ word }) => OTHER.has(word) || CLAUSE_TIMES.has(word));
  const isCount = entities.some(({ kind, from, to }) => kind === 'duration' && from <= at + 1 && at + 1 < to);
  return !isCount && (mayBeHour(next) || next === 'at' || next === 'half');
}

/** Opposites that name no slot between them: before … or after, the start … or the end, the first … or the second. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  after: ['before'],
  before: ['after'],
  once: ['before'],
  end: ['start', 'beginning'],
  late: ['early'],
  later: ['early'],
  back: ['front'],
  second: ['first'],
  last: ['first'],
};

function isPair(left: Sentence['tokens'], other: string): boolean {
  return left.some(({ word }) => PAIRS[other]?.includes(word));
}

function isBlank(entities: Sentence['entities'], at: number): boolean {
  return entities.some(({ kind, from, to }) => kind === 'placeholder' && from <= at && at < to);
}

const INSTEAD =
  /\b(?:if not|otherwise|failing that|alternatively|instead|just as well|(?:works?|suits?|is fine|would do|would work|is open|free) (?:too|as well|also)|also (?:works?|suits?|open|free))\b/i;

/** "Or shall we meet next week?", "If not, Wednesday at two?", "Thursday?" after a sentence that named another time. */
function addsChoice(sentence: Sentence, slots: readonly Slot[], next: Sentence): boolean {
  const others = slotsOf(next);
  if (others.length === 0) return false;
  const first = next.tokens.find(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM')?.word;
  if (first === 'or' || INSTEAD.test(next.text)) return true;
  const isOther = (slot: Slot, other: Slot) => slot.kind === other.kind && words(sentence, slot) !== words(next, other);
  return next.question && slots.some((slot) => others.some((other) => isOther(slot, other)));
}
