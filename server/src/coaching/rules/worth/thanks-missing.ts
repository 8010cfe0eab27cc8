import { t } from '@vscode/l10n';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { atOpening, insertSpeech } from '../../insert';
import { makes } from '../../makes';
import { saidBefore } from '../../statement';

const WORDS = 'Thank you for taking my call, I know how busy you are.';

/**
 * The time a call takes is a gift from somebody who has little of it, and saying so is the first sign of respect. An
 * apology that does not own that they are busy only says that the call is a nuisance.
 */
export const thanksMissing = defineRule({
  id: 'thanks-missing',
  level: 'info',
  calls: { 'cold-call': 'info' },
  about: 'missing',
  article: 'CC',
  summary: 'The opening neither thanks them for their time nor says that they are busy.',
  advice:
    'Open with thanks for their time, and say that you know how busy they are. It costs one sentence and shows that you know what you are asking for. “Sorry to bother you” is no thanks: it agrees with them that the call is a bother.',
  before: 'Sorry to bother you.',
  after: 'Thank you for taking my call, I know how busy you are.',
  fires: [
    'A cold call whose opening, up to the first ask, neither thanks for the time nor says that they are busy.',
    'An apology in its place that says nothing of their busy day ("Sorry to bother you").',
  ],
  never: [
    'Thanks for the time or the call before the first ask, in any alternative.',
    'Saying that they are busy, in an apology too ("I know you’re busy", "Sorry to call in the middle of your day").',
  ],
  messages: {
    missing:
      'The opening neither thanks them for their time nor says that they are busy, so it sounds as if their time were yours to take; begin with “Thank you for your time, I know how busy you are.”',
    apology:
      '“{words}” tells them that the call is a bother; thank them instead, such as “Thank you for your time, I know how busy you are.”',
  },
  examples: {
    bad: [
      {
        shows: 'No thanks.',
        text: `Good morning.
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `Good morning. ${WORDS}
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'An apology in its place.',
        text: `Hello, sorry to bother you.
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
        fixed: `Hello. ${WORDS}
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
    good: [
      {
        shows: 'Thanks, and a word on their busy day.',
        text: `Good morning, thank you for your time, I know how busy you are.
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
      {
        shows: 'An apology that says how busy they are.',
        text: `Sorry to call in the middle of your day, I know how busy you are.
I’m {{seller}} of {{company}}, and I’m calling because we have just finished a survey of 400 buyers in your industry.
I can’t do it justice by phone; I have to show you the charts.
Firms that wait will lose share to those that have seen it.
Would Tuesday or Thursday suit you for 30 minutes?`,
      },
    ],
  },
  *check(speech) {
    const ask = speech.moves('ask').find(({ sentence }) => !sentence.passage.answers);
    const end = ask?.span.start ?? Number.POSITIVE_INFINITY;
    const isSaid = ask ? saidBefore(speech, ask) : () => true;
    if (speech.moves('thanks').some(isSaid)) return;
    const apology = apologyIn(speech, end);
    if (apology) {
      yield {
        message: 'apology',
        holes: { words: apology.words },
        related: [{ span: apology.span, message: t('The apology.') }],
        fixes: [
          { title: t('Thank them instead'), edits: [{ span: apology.span, newText: apology.thanks }], preferred: true },
        ],
      };
      return;
    }
    const place = atOpening(speech);
    yield {
      message: 'missing',
      fixes: place
        ? [
            {
              title: t('Insert thanks for their time'),
              edits: insertSpeech(speech.script, place, WORDS),
              preferred: true,
            },
          ]
        : [],
    };
  },
});

const SORRY = new Set(['sorry', 'apologies', 'apologise', 'apologize', 'pardon', 'forgive']);
const BOTHER = new Set('bother disturb interrupt trouble intrude call calling catch ring disrupt'.split(' '));

/** The words of an apology in the opening, from where it begins to the end of its sentence, and the thanks in its place. */
function apologyIn(speech: Speech, end: number) {
  for (const sentence of speech.sentences.slice(0, 8)) {
    if (sentence.span.start >= end) return undefined;
    if (sentence.broughtBy) continue;
    // An apology that goes on to say who calls, or why, is not taken out.
    if (makes(sentence, 'identity', 'reason', 'insight', 'ask')) continue;
    const found = apologyAt(sentence);
    if (found === undefined) continue;
    // "Hello, sorry to bother you." keeps its greeting as a sentence of its own.
    const isFirst = found === 0;
    const from = isFirst ? 0 : found - 1;
    const before = sentence.tokens[from]?.word;
    if (!isFirst && before !== ',' && before !== '-' && before !== '—' && before !== ';') return undefined;
    const start = isFirst ? sentence.span.start : sentence.spanOf(found - 2, found - 1).end;
    return {
      span: { start, end: sentence.span.end },
      words: speech.script.text.slice(sentence.spanOf(found, found + 1).start, sentence.span.end),
      thanks: isFirst ? WORDS : `. ${WORDS}`,
    };
  }
  return undefined;
}

/** The token an apology begins at, where the sentence says no more than that; undefined where it does or there is none. */
function apologyAt({ tokens }: Sentence): number | undefined {
  const sorry = tokens.findIndex(({ word }) => SORRY.has(word));
  if (sorry < 0 || !tokens.slice(sorry).some(({ lemma }) => BOTHER.has(lemma))) return undefined;
  const rest = tokens.slice(sorry + 1);
  if (rest.length > 14) return undefined;
  let from = sorry;
  while (from > 0 && tokens[from - 1]?.pos !== 'PUNCT') from--;
  return from;
}
