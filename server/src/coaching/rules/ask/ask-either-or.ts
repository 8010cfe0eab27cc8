import type { Sentence } from '../../../speech/index';
import { type Choice, choiceOf, editOf, isOpen } from '../../choice';
import { defineRule } from '../../define';
import { heardBefore } from '../../heard';
import { wordsOf } from '../../length';
import { gives, makes } from '../../makes';
import { perPassages } from '../../remembered';
import { said } from '../../said';
import { offersChoice, type Slot, slotsOf } from '../../slots';
import { type Turn, turnsOf } from '../../turns';

/**
 * A question of whether can be answered no, and then the call is over; a question of which cannot. An open question
 * leaves the work of finding a time to somebody who has not yet decided to give any.
 */
export const askEitherOr = defineRule({
  id: 'ask-either-or',
  level: 'warning',
  calls: { 'cold-call': 'warning', voicemail: 'hint', 'follow-up': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'An ask can be answered no, is open, or gives a single time.',
  advice:
    'Offer two times and let the buyer pick: this week or next, Tuesday or Thursday, morning or afternoon; both model calls in the article close on such a choice. “Can we meet?” invites a no, “When are you free?” leaves the work to somebody who has no reason yet to do it, and a single time may be taken already. With two on offer the talk is about when, and no longer about whether.',
  before: 'Can we meet?',
  after: 'Would this week suit, or is next week better?',
  fires: [
    'The ask can be answered with a no ("Can we meet?", "Would you be open to a visit?").',
    'The ask is open ("When are you free?").',
    'The ask gives a single time ("Would Thursday work?").',
  ],
  never: [
    'Two times in the same turn: two weeks, days, halves of a day, hours, blanks or placeholders.',
    'Routing ("Is he in?"), asking for a moment now ("Got a minute?") and call-backs ("When can I reach her?").',
    'Confirming a time that the buyer has chosen.',
    'Or-questions about something else: they are neither an ask nor a choice of times.',
  ],
  messages: {
    closed:
      '“{words}” can be answered with a no, and that ends the call; offer two times instead, such as “Would Tuesday or Thursday suit you better?”',
    open: '“{words}” leaves it to the listener to find a time, and “I’ll let you know” is the easy answer; offer two to choose from, such as “Would this week suit, or is next week better?”',
    single:
      '“{words}” gives a single time, and it may be taken already; offer a second one beside it, so that the question is which and not whether.',
  },
  examples: {
    bad: [
      { shows: 'It can be answered no.', text: '‹Can we meet?›', fixed: 'Can we meet on Tuesday or Thursday?' },
      {
        shows: 'The length is kept.',
        text: '‹Could we sit down for 30 minutes to look at the figures?›',
        fixed: 'Could we sit down for 30 minutes on Tuesday or Thursday to look at the figures?',
      },
      {
        shows: 'Whether it would be welcome.',
        text: '‹Would you be open to a half-hour visit?›',
        fixed: 'Would Tuesday or Thursday suit you for a half-hour visit?',
      },
      {
        shows: 'An open question.',
        text: '‹When are you free to meet?›',
        fixed: 'When are you free to meet, Tuesday or Thursday?',
      },
      {
        shows: 'A single day.',
        text: '‹Would Thursday work for a visit?›',
        fixed: 'Would Thursday or Friday work for a visit?',
      },
      { shows: 'A single week.', text: '‹Can we meet next week?›', fixed: 'Can we meet next week or the week after?' },
      { shows: 'On a page.', text: '> "‹Shall we meet this week?›"', fixed: '> "Shall we meet this week or next?"' },
      {
        shows: 'In a list.',
        text: '- "‹May I come by and show you the results?›"',
        fixed: '- "May I come by on Tuesday or Thursday and show you the results?"',
      },
    ],
    good: [
      { shows: 'Two weeks.', text: 'Would this week suit, or is next week better?' },
      { shows: 'Two days.', text: 'Can we meet? Would Tuesday or Thursday suit you?' },
      { shows: 'Two halves of a day.', text: 'Shall we meet in the morning or in the afternoon?' },
      { shows: 'Blanks and placeholders.', text: 'Would {{day}} or {{other_day}} suit you for 30 minutes?' },
      { shows: 'Routing.', text: 'Is he in today?' },
      { shows: 'A moment now.', text: 'Have you got a minute?' },
      { shows: 'A call-back.', text: 'When would be a better time to ring you back?' },
      {
        shows: 'Confirming what the buyer chose.',
        text: '? Thursday at ten would work.\n  Thursday at ten it is, then. Shall we meet on Thursday at your office?',
        call: 'follow-up',
      },
      { shows: 'A choice of something else.', text: 'Is your own team doing this, or an agency?' },
    ],
  },
  *check(speech) {
    const turns = turnsOf(speech);
    const heard = heardBefore(speech);
    for (const [index, turn] of turns.entries()) {
      const weak = turn.asks.length > 0 ? weakAsk(turn.sentences) : undefined;
      const ask = weak && turn.sentences[weak.at];
      if (!ask) continue;
      // "I'd like half an hour with you." is followed up once the buyer has answered.
      if (!weak.question && followedUp(turn, turns[index + 1])) continue;
      if (weak.times.length > 0 && isChosen(weak.times, heard(ask))) continue;
      const { span } = ask;
      yield {
        span,
        message: weak.message,
        holes: { words: said(speech.script, span) },
        fixes: [{ title: weak.choice.title, edits: [editOf(ask, weak.choice)], preferred: true }],
      };
    }
  },
});

interface WeakAsk {
  /** Which of the turn's sentences. */
  readonly at: number;
  readonly question: boolean;
  readonly message: 'closed' | 'open' | 'single';
  /** The times it names, in lower case. */
  readonly times: readonly string[];
  readonly choice: Choice;
}

/** The ask that a turn ends with, where it offers no two times and none that the seller says was chosen. */
const weakAsk = perPassages((sentences): WeakAsk | undefined => {
  // An ask for an order or a trial has a rule of its own, as long as it names no time.
  const asks = (sentence: Sentence) =>
    makes(sentence, 'ask') && !(gives(sentence, 'close') && slotsOf(sentence).length === 0);
  const question = sentences.findLastIndex((sentence) => sentence.question && asks(sentence));
  const at = question < 0 ? sentences.findLastIndex(asks) : question;
  const ask = sentences[at];
  if (!ask || offersChoice(sentences)) return undefined;
  const slots = slotsOf(ask);
  if (slots.length > 0 && [sentences[at - 1], ask].some((each) => each && confirms(each))) return undefined;
  const slot = slotOf(ask, ask.moves.find(({ move }) => move === 'ask')?.from ?? 0);
  return {
    at,
    question: ask.question,
    message: isOpen(ask) ? 'open' : slot ? 'single' : 'closed',
    times: slots.map(({ from, to }) => wordsOf(ask, from, to).toLowerCase()),
    choice: choiceOf(ask, slot),
  };
});

/** "Saturday it is. Shall I come at 11?": a time that stands is named again. */
function confirms(sentence: Sentence): boolean {
  return slotsOf(sentence).length > 0 && CONFIRMING.test(sentence.text.toLowerCase());
}

function followedUp({ passages }: Turn, next: Turn | undefined): boolean {
  const [first] = passages;
  const [after] = next?.passages ?? [];
  // What a comeback is answered is said only where it comes.
  if (!first || !after || after.section !== first.section || after.answers !== first.answers) return false;
  return next !== undefined && offersChoice(next.sentences);
}

/** The time asked for; one named before the ask is where the caller is, or when something was ("I'm in Osaka next week, may I …?"). */
function slotOf(ask: Sentence, from: number): Slot | undefined {
  return slotsOf(ask).findLast((slot) => slot.to > from);
}

const CONFIRMING =
  /\b(?:it is|confirm|confirming|as agreed|still (?:on|good|suits?|works?)|you (?:said|mentioned|suggested|chose))\b/;

/** True where the other side has named one of the times. */
function isChosen(times: readonly string[], heard: readonly Sentence[]): boolean {
  return heard.some(({ text }) => {
    const words = text.toLowerCase();
    return times.some((time) => words.includes(time));
  });
}
