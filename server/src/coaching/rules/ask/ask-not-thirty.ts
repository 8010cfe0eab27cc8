import { t } from '@vscode/l10n';
import type { Entity, Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { heardBefore } from '../../heard';
import { mendLength } from '../../length';
import { listenersOf } from '../../listener';
import { makes } from '../../makes';
import { perPassages, perSpeech } from '../../remembered';
import { turnsOf } from '../../turns';

/**
 * Thirty minutes is the one length that neither sounds like nothing nor like a burden. Only the length of the meeting
 * asked for is meant: leave for the present call, service hours, and what a client saved are lengths of something else.
 */
export const askNotThirty = defineRule({
  id: 'ask-not-thirty',
  level: 'warning',
  calls: { 'cold-call': 'warning', voicemail: 'warning', 'follow-up': 'warning' },
  about: 'place',
  article: 'CC',
  summary: 'An ask is for a time other than {minutes} minutes.',
  advice:
    'Ask for {minutes} minutes, always. Less sounds flaky, as if it were hardly worth the trip; more is a burden on a full diary; and an odd figure such as 18 or 23 sounds like a con and sets off alarms. If the buyer offers less, take it: a short meeting that is worth something tends to grow.',
  before: 'Could we find 18 minutes this week or next?',
  after: 'Could we find 30 minutes this week or next?',
  fires: [
    'The meeting asked for is shorter than 30 minutes ("15 minutes", "a quick ten", "15 to 20 minutes").',
    'The meeting asked for is longer than 30 minutes ("an hour", "45 minutes").',
    'The length is no multiple of five ("18 minutes", "23 minutes").',
    'It is the answer to how long the meeting takes, or to there being no time for one ("An hour, tops").',
  ],
  never: [
    'An ask that names no length.',
    'Times that are no ask: what a client saved, service hours, how long ago, when you will ring back.',
    'Asking for a moment now ("got 30 seconds?").',
    'A shorter time that the buyer has offered: take it.',
  ],
  messages: {
    under: '“{words}” sounds flaky, as if the talk were hardly worth having; ask for {minutes} minutes.',
    over: '“{words}” is a burden on a full diary and easily refused; ask for {minutes} minutes.',
    odd: '“{words}” sounds like a con and sets off alarms; ask for a plain {minutes} minutes.',
  },
  examples: {
    bad: [
      {
        shows: 'Too short.',
        text: 'Could we meet for ‹15 minutes› this week or next?',
        fixed: 'Could we meet for 30 minutes this week or next?',
      },
      {
        shows: 'Too long.',
        text: 'Would Tuesday or Thursday suit you for ‹an hour›?',
        fixed: 'Would Tuesday or Thursday suit you for half an hour?',
      },
      {
        shows: 'An odd figure.',
        text: 'Can we find ‹eighteen minutes› on Tuesday or Thursday?',
        fixed: 'Can we find thirty minutes on Tuesday or Thursday?',
      },
      {
        shows: 'A range.',
        text: 'Shall we sit down for ‹15 to 20 minutes› this week or next?',
        fixed: 'Shall we sit down for 30 minutes this week or next?',
      },
      {
        shows: 'With a hyphen.',
        text: 'Would you rather have an ‹18-minute› meeting on Monday or on Friday?',
        fixed: 'Would you rather have a 30-minute meeting on Monday or on Friday?',
      },
      {
        shows: 'On a page.',
        text: '> "Could we meet for ‹twenty minutes› on Tuesday or Thursday?"',
        fixed: '> "Could we meet for thirty minutes on Tuesday or Thursday?"',
      },
    ],
    good: [
      { shows: 'The 30 minutes.', text: 'All I need is 30 minutes. Would this week suit, or is next week better?' },
      { shows: 'No length named.', text: 'Would Tuesday or Thursday suit you?' },
      {
        shows: 'What a client saved.',
        text: 'One plant cut its set-up from 3 hours to 20 minutes. Would this week suit, or next?',
      },
      { shows: 'Service hours.', text: 'They run a 24-hour line. Is this week open, or shall we meet next week?' },
      {
        shows: 'How long ago.',
        text: 'I left you a message two minutes ago. Is this week open, or shall we meet next week?',
      },
      { shows: 'Ringing back.', text: "I'll ring back in ten minutes." },
      { shows: 'A moment now.', text: 'Have you got 30 seconds?' },
      {
        shows: 'The buyer has offered less.',
        text: '? I can give you 15 minutes at most.\n  Then let us take the 15 minutes. Would Tuesday or Thursday suit you?',
        call: 'follow-up',
      },
    ],
  },
  *check(speech, { settings: { askMinutes } }) {
    const listeners = listenersOf(speech);
    const heard = heardBefore(speech);
    for (const { sentences, asks } of turnsOf(speech)) {
      const [first] = sentences;
      const isAnswer = asks.length === 0;
      const lengths = isAnswer ? lengthsAnswered(sentences) : lengthsAskedFor(sentences);
      if (lengths.length === 0 || !first) continue;
      if (isAnswer && !asksForAny(speech)) continue;
      const isAsked = !isAnswer || isAskedHowLong(heard(first));
      for (const { at, length } of lengths) {
        const sentence = sentences[at];
        // "If they hesitate: it takes only an hour" says it unasked.
        if (sentence && !isAsked && !(sentence.passage.answers && takesLength(sentence, length))) continue;
        if (!sentence || (length.value === askMinutes && length.low === askMinutes)) continue;
        // Two minutes with the boss are asked of the gatekeeper for now.
        if (length.value <= 5 && listeners.gatekeeperHears(sentence.passage)) continue;
        if (heard(sentence).some((other) => names(other, length))) continue;
        const mended = mendLength(sentence, length, askMinutes);
        const edit = { span: sentence.spanOf(mended.edit.from, mended.edit.to), newText: mended.edit.newText };
        yield {
          span: sentence.spanOf(mended.from, mended.to),
          message: reasonFor(length, askMinutes),
          holes: { words: mended.words },
          fixes: [{ title: t`Ask for ${askMinutes} minutes`, edits: [edit], preferred: true, safe: true }],
        };
      }
    }
  },
});

interface LengthAskedFor {
  /** Which of the turn's sentences. */
  readonly at: number;
  readonly length: Entity;
}

/**
 * The lengths that a turn asks for, in or beside its asks, without those that the seller says the other side has
 * offered.
 */
const lengthsAskedFor = perPassages((sentences): readonly LengthAskedFor[] =>
  sentences.flatMap((sentence, at) => {
    const lengths = sentence.entities.filter(isLength);
    const near = sentences.slice(Math.max(0, at - 2), at + 3);
    if (lengths.length === 0 || !near.some((each) => makes(each, 'ask'))) return [];
    const isMeant = makes(sentence, 'ask') ? isAskedFor : saysLength;
    const saidSoFar = sentences.slice(Math.max(0, at - 5), at + 1);
    return lengths
      .filter((length) => isMeant(sentence, length) && !saidSoFar.some((each) => quotes(each, length)))
      .map((length) => ({ at, length }));
  }),
);

/** The lengths named in the first words of an answer to how long it takes, or to there being no time. */
const lengthsAnswered = perPassages((sentences): readonly LengthAskedFor[] =>
  sentences
    .slice(0, 2)
    .flatMap((sentence, at) =>
      sentence.entities
        .filter((length) => isLength(length) && isAskedFor(sentence, length) && isMeetings(sentence, length))
        .map((length) => ({ at, length })),
    ),
);

const ASKS_HOW_LONG =
  /\bhow (?:long|much (?:of my )?time|many minutes)\b|\b(?:no|not|without|never|short of|any) (?:the |any |much |enough )?time\b/i;

/** The last words heard ask how long the meeting takes, or say that there is no time for one. */
function isAskedHowLong(heard: readonly Sentence[]): boolean {
  const last = heard.at(-1)?.passage;
  return heard.some(({ passage, text }) => passage === last && ASKS_HOW_LONG.test(text));
}

const asksForAny = perSpeech((speech): boolean => speech.moves('ask').length > 0);

const HEDGES = new Set(
  'oh well say about around roughly maybe only just an a no more than somewhere between it they that is are takes take would will be i we you need understand but and'.split(
    ' ',
  ),
);

/** "An hour, tops", "They are only 45 minutes", and not how long something else took. */
function isMeetings({ tokens }: Sentence, { from, to }: Entity): boolean {
  // "Ninety minutes for a café": it goes by the size of something, and is no meeting.
  const [next, article] = tokens.slice(to, to + 2);
  if (next?.word === 'for' && ['a', 'an', 'the', 'each', 'every'].includes(article?.word ?? '')) return false;
  const lead = tokens.slice(0, from).filter(({ pos }) => pos !== 'PUNCT');
  return lead.every(({ word }) => HEDGES.has(word) || /^\d/.test(word) || word.startsWith("'"));
}

/** A minute to six hours: seconds are for the present call, days for something else than a meeting. */
function isLength({ kind, value, low }: Entity): boolean {
  return kind === 'duration' && low >= 1 && value <= 360;
}

function reasonFor({ low, value }: Entity, askMinutes: number): 'under' | 'over' | 'odd' {
  const odd = (minutes: number) => minutes > 5 && minutes % 5 !== 0;
  if (odd(low) || odd(value)) return 'odd';
  return value > askMinutes ? 'over' : 'under';
}

const OTHER_LENGTH_BEFORE = new Set([
  'in',
  'within',
  'every',
  'last',
  'past',
  'next',
  'first',
  'by',
  'from',
  'after',
  'another',
  'previous',
]);
const OTHER_LENGTH_AFTER = new Set(
  'ago from by earlier late later away old support service turnaround response delivery drive walk ride flight guarantee notice wait shift shifts queue delay cycle cycles faster quicker sooner less fewer'.split(
    ' ',
  ),
);
const WANTING = new Set(['only', 'just', 'am', "'m"]);
const SAVING = new Set('save cut reduce shave lose waste slash drop shorten halve wait shrink trim'.split(' '));
const SHOWING = new Set('show explain cover walk demonstrate present'.split(' '));

/** In a sentence that asks: false where the length is not the meeting's. */
function isAskedFor({ tokens }: Sentence, { from, to, value }: Entity): boolean {
  const before = tokens[from - 1]?.word ?? '';
  const next = tokens.slice(to, to + 3).map(({ word }) => word);
  const after = next[0] === '-' ? next[1] : next[0];
  if (after && OTHER_LENGTH_AFTER.has(after)) return false;
  // "Not a minute of it wasted."
  if ((before === 'not' || before === 'never') && value <= 5) return false;
  if (['a', 'per', 'every', 'each'].includes(after ?? '') && ['day', 'week', 'month', 'shift'].includes(next[1] ?? ''))
    return false;
  if ((before === 'in' || before === 'within') && tokens.some(({ lemma }) => SHOWING.has(lemma))) return true;
  // "I'm only after fifteen minutes": what is wanted, not what comes then.
  const wanted = before === 'after' && WANTING.has(tokens[from - 2]?.word ?? '');
  if (OTHER_LENGTH_BEFORE.has(before) && !wanted) return false;
  return !tokens.slice(Math.max(0, from - 9), from).some(({ lemma }) => SAVING.has(lemma));
}

const LENGTH_LEAD = new Set(
  'it that this we i you which just only all promise usually normally have am are asking at most no more than about around roughly takes take will would need needs be is should not longer a quick up to for spare give me ask want like really literally maybe the call meeting demo visit whole thing and so your time of lasts last lasting little bit over under approximately my visits tour walk inspection appointment consultation every typically please kindly maximum max minimum'.split(
    ' ',
  ),
);
const LENGTH_TAIL = new Set(
  'of is will would should at max maximum tops or and but so i we just together with enough plenty sufficient ample by meeting call demo visit talk chat conversation presentation session walkthrough'.split(
    ' ',
  ),
);
const LENGTH_USE = new Set('show walk take explain go see cover discuss run look sit talk share present'.split(' '));

/** Beside a sentence that asks: true for "It takes 15 minutes", "Fifteen minutes is all I need", "Just twenty, no more". */
function saysLength({ tokens }: Sentence, { from, to }: Entity): boolean {
  const lead = tokens.slice(0, from).filter(({ pos }) => pos !== 'PUNCT');
  if (!lead.every(({ word }) => LENGTH_LEAD.has(word) || HEDGES.has(word) || /^\d/.test(word))) return false;
  const [next, second] = tokens.slice(to);
  if (!next || next.pos === 'PUNCT') return true;
  if (next.word === 'to') return LENGTH_USE.has(second?.lemma ?? '');
  if (next.word === 'for') return lead.some(({ word }) => word === 'i' || word === 'we');
  return LENGTH_TAIL.has(next.word === '-' ? (second?.word ?? '') : next.word);
}

/** "It takes only an hour", not "Twenty minutes, then". */
function takesLength(sentence: Sentence, length: Entity): boolean {
  const lead = sentence.tokens.slice(0, length.from);
  return lead.some(({ lemma }) => TAKING.has(lemma)) && saysLength(sentence, length);
}

const TAKING = new Set(['take', 'last', 'need']);

const OFFERED =
  /\byou (?:said|mentioned|offered|told)\b|\byou (?:only|just) (?:have|had)\b|\ball (?:that )?you(?:'ve| have| can)\b/;

function names({ entities }: Sentence, { value, low }: Entity): boolean {
  return entities.some((other) => other.kind === 'duration' && (other.value === value || other.low === low));
}

/** True where the seller says that the other side has offered this length. */
function quotes(sentence: Sentence, length: Entity): boolean {
  return names(sentence, length) && OFFERED.test(sentence.text.toLowerCase().replaceAll('’', "'"));
}
