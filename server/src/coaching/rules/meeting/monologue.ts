import { TELLS_TO_WAIT } from '../../../script/index';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { isMainLine } from '../../main-line';
import { needsOf } from '../../needs';
import { said } from '../../said';

/** Seconds of explaining that a buyer may be asked to sit through before they have said what they need. */
const MOST = 90;
/** Seconds a sentence's end takes. */
const SENTENCE_END = 0.3;

/** Half a minute of what nobody asked about. */
const HISTORY =
  'Our firm goes back three generations, and it began with one lathe and two apprentices behind the station, where my grandfather made parts for the looms of the valley, until my father moved the works out to the river in the seventies, and my sister and I took over from him when he turned sixty-eight, after I had spent a year in every corner of the place, from the stores to the paint shop, and she had learnt the books from our aunt.';

/** A buyer who listens for minutes says nothing about what they need. */
export const monologue = defineRule({
  id: 'monologue',
  level: 'hint',
  calls: { 'first-meeting': 'hint' },
  about: 'place',
  article: 'JIT',
  summary: 'The seller explains for more than 90 seconds before the needs are known.',
  advice:
    'Whatever you explain before you know the need may be about the wrong thing, and a buyer in a first meeting does not yet believe it. Cut what can wait until after their answers, or break it with a question and let them talk. The longer they talk, the wider you see the gap.',
  before: 'Let me start with our history. We were founded in 1971 by two engineers … (two minutes)',
  after:
    'That is us in a sentence, and I would rather hear from you. So that I talk only about what fits, may I ask you some questions? How do you train people today?',
  fires: [
    'The seller speaks for more than 90 seconds with no question and no wait for an answer, before the script has asked both where the buyer is now and where they want to be; at the pace that is set (150 words a minute).',
  ],
  never: [
    'Anything once both ends of the gap are asked; where one end is asked nowhere, anything after six needs questions, one of them about what lies between.',
    'Words broken by a question, by the other side’s words, or by a direction to wait or listen.',
    'Answers to comebacks, words for an email or text, and all but the first of paragraphs that stand in for each other.',
  ],
  messages: {
    long: 'From “{words}” on you speak for about {seconds} seconds without a question, and it may all miss what this buyer needs: cut it, or ask something and let them talk.',
  },
  examples: {
    bad: [
      {
        text: `‹${HISTORY}› ${Array(4).fill(HISTORY).join(' ')}`,
        shows: 'Minutes of history.',
      },
    ],
    good: [
      { text: HISTORY, shows: 'Half a minute.' },
      {
        text: `${HISTORY} ${HISTORY}\n(wait for a word from them)\n${HISTORY} ${HISTORY}`,
        shows: 'Broken by a wait.',
      },
    ],
  },
  *check(speech, { settings }) {
    const { known } = needsOf(speech);
    for (const run of runsOf(speech, known)) {
      let words = 0;
      for (const sentence of run) words += sentence.words;
      const seconds = (words * 60) / settings.wordsPerMinute + run.length * SENTENCE_END;
      const [first] = run;
      if (!first || seconds <= MOST) continue;
      const holes = { words: said(speech.script, first.span), seconds: String(Math.round(seconds)) };
      yield { span: first.span, message: 'long', holes };
    }
  },
});

/** What the seller says in one go before place `known`, whatever headings and comebacks stand in between. */
function runsOf(speech: Speech, known: number): Sentence[][] {
  const { passages, pieces, text } = speech.script;
  const told = pieces.filter(
    ({ span, voice }) =>
      (voice === 'direction' || voice === 'note') && TELLS_TO_WAIT.test(text.slice(span.start, span.end)),
  );
  const theirs = passages.filter(({ answers, speaker }) => speaker !== 'seller' && !answers);
  const stops = [...told, ...theirs].map(({ span }) => span.start).sort((a, b) => a - b);
  const chosen = new Map<number, number>();
  const runs: Sentence[][] = [];
  let run: Sentence[] = [];
  let stop = 0;
  let last = -1;
  for (const passage of passages) {
    if (passage.speaker !== 'seller' || !isMainLine(passage)) continue;
    const { alternative } = passage;
    if (alternative) {
      if (!chosen.has(alternative.group)) chosen.set(alternative.group, alternative.choice);
      if (chosen.get(alternative.group) !== alternative.choice) continue;
    }
    while ((stops[stop] ?? Number.POSITIVE_INFINITY) < last) stop++;
    const parted = (stops[stop] ?? Number.POSITIVE_INFINITY) < passage.span.start;
    last = passage.span.end;
    for (const [at, sentence] of speech.sentencesOf(passage).entries()) {
      if (sentence.index >= known) return [...runs, run];
      if (sentence.question || (parted && at === 0)) {
        runs.push(run);
        run = [];
      }
      if (!sentence.question) run.push(sentence);
    }
  }
  return [...runs, run];
}
