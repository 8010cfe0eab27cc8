import type { Section } from '../../../script/index';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { listenersOf } from '../../listener';
import { makes } from '../../makes';
import { perSentence } from '../../remembered';

/** Fewer words than this are too few to weigh. */
const ENOUGH_WORDS = 60;
const TIMES_AS_OFTEN = 5;

/** Whoever only hears of the caller has been told nothing that would help them succeed. */
export const allAboutUs = defineRule({
  id: 'all-about-us',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'A section speaks of the seller at least five times as often as of the buyer.',
  advice:
    'Trust grows where your words put the other’s success before your own. Turn the sentences round: not what you are, have and do, but what changes for them and what they can learn. A sentence of research or of figures is about them already.',
  before: 'We are a family firm. We have been in the trade for forty years, and our drivers are our pride.',
  after: 'Your busiest week is in May. Three shippers like you halved their late loads that week last year.',
  fires: [
    'A section of 60 words or more says “I”, “we” or “our” at least five times for each “you”, “your”, “he”, “she” or the buyer’s name.',
  ],
  never: [
    'Fewer than 60 words.',
    'Words to the gatekeeper.',
    'Sentences that offer research or figures: they are not counted.',
  ],
  messages: {
    us: 'From here on this part says “I”, “we” or “our” {us} times and “you” {them}, so they hear nothing that concerns them: turn the sentences round to what changes for them.',
  },
  examples: {
    bad: [
      {
        text: '# Opening\n\nThank you for taking the call. This is Aiko Mori of Northwind. ‹We are a family firm, and we have been in the trade since my grandfather’s time.›\nOur depots are in nine towns, and our drivers have been with us for many years.\nWe are proud of our vans, our people and our name. We like to do things our way, and we always have.\nI joined us after school, and my brother looks after our books.\n\n# Ask\n\nI’m calling because we have just finished a survey of 400 shippers in your county, and I have to show you what it found. Those who wait will lose loads to those who have seen it. All it takes is 30 minutes. Would Tuesday or Thursday suit?',
        shows: 'All of it is about the caller.',
      },
    ],
    good: [
      {
        text: '# Opening\n\nThank you for taking the call. This is Aiko Mori of Northwind. Your busiest week of the year is in May, and you will have your plans ready by March.\nMany shippers in your position lose loads in that week, and I know that you look after your customers yourself.\nI would rather show you what your neighbours do than talk about us, because you know your trade and your roads best of all.\n\n# Ask\n\nI’m calling because we have just finished a survey of 400 shippers in your county, and I have to show you what it found. Those who wait will lose loads to those who have seen it. All it takes is 30 minutes. Would Tuesday or Thursday suit?',
        shows: 'About them.',
      },
      { text: 'We are a family firm, and our drivers have been with us for years.', shows: 'Too few words to weigh.' },
    ],
  },
  *check(speech) {
    for (const sentences of bySection(speech).values()) {
      let [words, us, them] = [0, 0, 0];
      for (const sentence of sentences) {
        const counted = countedIn(sentence);
        words += sentence.words;
        us += counted.us;
        them += counted.them;
      }
      if (words < ENOUGH_WORDS || us < TIMES_AS_OFTEN * Math.max(1, them)) continue;
      const first = sentences.find((sentence) => countedIn(sentence).us > 1) ?? sentences[0];
      if (first) yield { span: first.span, message: 'us', holes: { us: `${us}`, them: times(them) } };
    }
  },
});

function times(count: number): string {
  return count === 0 ? 'not at all' : count === 1 ? 'once' : `${count} times`;
}

/** What is said to the buyer in each section, answers to comebacks, research and figures left out. */
function bySection(speech: Speech): Map<Section, Sentence[]> {
  const listeners = listenersOf(speech);
  const sections = new Map<Section, Sentence[]>();
  for (const sentence of speech.sentences) {
    const { passage } = sentence;
    if (passage.answers || makes(sentence, 'insight', 'evidence') || listeners.gatekeeperHears(passage)) continue;
    const list = sections.get(passage.section);
    if (list) list.push(sentence);
    else sections.set(passage.section, [sentence]);
  }
  return sections;
}

const US = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);
const THEM = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'he', 'she', 'him', 'her', 'his', 'hers']);

/** A name somebody fills in is the buyer's, or the buyer's firm: the seller knows their own. */
const countedIn = perSentence(({ tokens, entities }: Sentence) => {
  let [us, them] = [0, 0];
  for (const [at, { word }] of tokens.entries()) {
    // "Let us meet" is both of them.
    if (US.has(word) && !(word === 'us' && tokens[at - 1]?.word === 'let')) us += 1;
    else if (THEM.has(word)) them += 1;
  }
  for (const { kind, from } of entities) {
    if (kind === 'placeholder' && tokens[from]?.pos === 'PROPN' && !OWN.has(tokens[from - 1]?.word ?? '')) them += 1;
  }
  return { us, them };
});

/** Before a name these make it the caller's: "this is {{name}} of {{company}}". */
const OWN = new Set(['is', 'am', 'of', 'from', 'at', 'with']);
