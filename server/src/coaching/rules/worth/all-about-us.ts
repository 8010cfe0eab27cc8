import { t } from '@vscode/l10n';
import type { Section } from '../../../script/index';
import type { Sentence, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { listenersOf } from '../../listener';
import { makes } from '../../makes';
import { perPassages } from '../../remembered';

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
    for (const { words, us, them, first } of weighed(speech)) {
      if (words < ENOUGH_WORDS || us < TIMES_AS_OFTEN * Math.max(1, them)) continue;
      if (first) yield { span: first.span, message: 'us', holes: { us: `${us}`, them: times(them) } };
    }
  },
});

function times(count: number): string {
  if (count === 0) return t('not at all');
  return count === 1 ? t('once') : t`${count} times`;
}

/** How often somebody is spoken of: the seller, the buyer. */
interface Weight {
  words: number;
  us: number;
  them: number;
  /** The first sentence that speaks of the seller more than once, else the first of all. */
  first: Sentence | undefined;
}

/** What is said to the buyer in each section, answers to comebacks left out. */
function weighed(speech: Speech): Iterable<Weight> {
  const listeners = listenersOf(speech);
  const sections = new Map<Section, Weight & { speaksOfUs: boolean }>();
  for (const passage of speech.script.passages) {
    if (passage.speaker !== 'seller' || passage.answers || listeners.gatekeeperHears(passage)) continue;
    const sentences = speech.sentencesOf(passage);
    const { words, us, them, first, most } = weightOf(sentences);
    let weight = sections.get(passage.section);
    if (!weight) {
      weight = { words: 0, us: 0, them: 0, first: undefined, speaksOfUs: false };
      sections.set(passage.section, weight);
    }
    weight.words += words;
    weight.us += us;
    weight.them += them;
    weight.first ??= sentences[first];
    if (most >= 0 && !weight.speaksOfUs) {
      weight.first = sentences[most];
      weight.speaksOfUs = true;
    }
  }
  return sections.values();
}

/** The same of one passage, research and figures left out; sentences by their place in it, -1 for none. */
const weightOf = perPassages((sentences) => {
  let [words, us, them, first, most] = [0, 0, 0, -1, -1];
  for (const [at, sentence] of sentences.entries()) {
    if (makes(sentence, 'insight', 'evidence')) continue;
    const counted = countedIn(sentence);
    words += sentence.words;
    us += counted.us;
    them += counted.them;
    if (first < 0) first = at;
    if (most < 0 && counted.us > 1) most = at;
  }
  return { words, us, them, first, most };
});

const US = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);
const THEM = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'he', 'she', 'him', 'her', 'his', 'hers']);

/** A name somebody fills in is the buyer's, or the buyer's firm: the seller knows their own. */
function countedIn({ tokens, entities }: Sentence): { us: number; them: number } {
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
}

/** Before a name these make it the caller's: "this is {{name}} of {{company}}". */
const OWN = new Set(['is', 'am', 'of', 'from', 'at', 'with']);
