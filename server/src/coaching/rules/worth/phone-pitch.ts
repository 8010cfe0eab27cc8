import type { Passage } from '../../../script/index';
import type { MoveFound, Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { listenersOf } from '../../listener';
import { gives, makes } from '../../makes';
import { perSentence } from '../../remembered';
import { said } from '../../said';

/**
 * On the phone only a date and a time are for sale. Features and prices give the listener something to say no to before
 * the caller knows what they need. One clause that says what the company does is no pitch: it says who is calling.
 */
export const phonePitch = defineRule({
  id: 'phone-pitch',
  level: 'warning',
  calls: { 'cold-call': 'warning', voicemail: 'warning', 'follow-up': 'warning' },
  about: 'place',
  article: 'CC',
  summary: 'The call tells about the product: its features, its price, a demo.',
  advice:
    'Sell the date and the time, and nothing else. Features and prices give them something to turn down before you know what they need; keep them for the meeting and say what you have found out for them instead. A few products can be sold by phone: for one of those, silence this rule in the file.',
  before: 'It has six modules and starts at $40 a seat.',
  after: 'I need to show it to you. Would this week suit, or is next week better?',
  fires: [
    'The seller tells what the product does, feature by feature, or offers a demo of it now.',
    'The seller names a price, a discount or terms.',
    'The product is described to the gatekeeper, who cannot buy it and will pass on half of it.',
  ],
  never: [
    'One clause that says what the company does ("We train sales teams").',
    'What the problem costs the listener.',
    'Somebody else’s price.',
    'A pitch that is denied ("I’m not calling to sell you anything").',
    'A finding that is held back for the meeting.',
    'An ask to buy or to take a trial: `ask-sells-more` speaks of that.',
    'Products that can be sold by phone: the article allows that there are a few; put `ignore: [phone-pitch]` in the front matter of such a script.',
  ],
  messages: {
    features:
      '“{words}” is about the product, and gives them something to say no to; keep it for the meeting, and ask only for the date.',
    price:
      '“{words}” has them weigh a price before they know what it is worth; keep it for the meeting, and ask only for the date.',
    gatekeeper:
      '“{words}” pitches to somebody who cannot buy and will pass on half of it; tell them who you are, why you call and why it matters to the boss, and nothing about the product.',
  },
  examples: {
    bad: [
      {
        shows: 'A list of features.',
        text: '‹It has six modules, tracks every order and sends you a report each night.›',
      },
      { shows: 'A price.', text: '‹It starts at $40 a seat.›' },
      {
        shows: 'To the gatekeeper.',
        text: '# Gatekeeper\n\n‹We offer a platform that tracks every order and starts at $40 a seat.›',
        call: 'follow-up',
      },
      {
        shows: 'On a page.',
        text: '> "‹Our software books your appointments, sends reminders and writes the invoices.›"',
      },
    ],
    good: [
      { shows: 'One clause of what we do.', text: 'We train sales teams in the machine-tool trade.' },
      { shows: 'What the problem costs them.', text: 'A missed call costs a practice $850 on average.' },
      { shows: 'Another’s price.', text: 'Your present supplier charges $200 a month for that.' },
      { shows: 'Denied.', text: 'I’m not calling to sell you software.' },
      {
        shows: 'Held back for the meeting.',
        text: 'What we found about your buyers I would rather show you in person.',
      },
    ],
  },
  *check(speech) {
    const listeners = listenersOf(speech);
    const saying = new Set<Passage>();
    for (const sentence of new Set(speech.moves('pitch').map((move) => move.sentence))) {
      for (const { isPrice, isWhatWeDo } of pitchesIn(sentence)) {
        // The line that says what we do, once; said again in one breath it is the beginning of a pitch.
        if (isWhatWeDo && !saying.has(sentence.passage)) {
          saying.add(sentence.passage);
          continue;
        }
        const { span } = sentence;
        yield {
          span,
          message: listeners.gatekeeperHears(sentence.passage) ? 'gatekeeper' : isPrice ? 'price' : 'features',
          holes: { words: said(speech.script, span) },
        };
      }
    }
  },
});

interface Pitch {
  readonly isPrice: boolean;
  /** It says in one clause what the company does. */
  readonly isWhatWeDo: boolean;
}

/**
 * The pitches that a sentence makes and should not: what is found out, and what the problem costs them, is what the call
 * is for, and an offer to tell it now has a rule of its own.
 */
const pitchesIn = perSentence((sentence): readonly Pitch[] => {
  if (makes(sentence, 'loss') || isAnothers(sentence)) return [];
  const isKept = makes(sentence, 'insight', 'evidence', 'show', 'ask', 'email-offer');
  return sentence.moves.flatMap((found) => {
    const isPrice = found.about === 'price' || found.about === 'offer';
    if (found.move !== 'pitch' || (isKept && !isPrice)) return [];
    // Praise that says nothing of what it does has a rule of its own.
    if (found.about === 'feature' && gives(sentence, 'superlative', found.from, found.to)) return [];
    // Where the same words ask for the order or a trial, that is what is wrong with them.
    if (gives(sentence, 'close', found.from, found.to)) return [];
    return [{ isPrice, isWhatWeDo: found.about === 'what-we-do' && isOneClause(sentence, found) }];
  });
});

const SUPPLIERS = new Set(
  'supplier provider vendor agency contractor competitor broker bank landlord insurer carrier'.split(' '),
);

/** "Your present supplier charges $200", "you are paying 12 cents": what they pay somebody else today. */
function isAnothers({ tokens }: Sentence): boolean {
  if (tokens.some(({ word }) => SELLERS.has(word) || word === 'us')) return false;
  return tokens.some(({ word, lemma }, at) => {
    const before = tokens.slice(Math.max(0, at - 3), at);
    if (SUPPLIERS.has(lemma)) return before.some((token) => token.word === 'your' || token.word === 'their');
    return (word === 'paying' || word === 'spending') && before.some((token) => token.word === 'you');
  });
}

const SELLERS = new Set(['we', 'i', 'our', 'my']);
const JOINTS = new Set([',', ';', ':', '—', '–', 'and', 'so', 'which', 'that', 'because', 'but', 'without']);

/** "… and I wanted to see who you use": what the caller wishes is no second thing that the company does. */
const WISHES = new Set(['want', 'wonder', 'wish', 'hope', 'think']);

/** "We train sales teams": a single clause about us, with neither a list nor a second thing it does. */
function isOneClause({ tokens }: Sentence, { from }: MoveFound): boolean {
  const before = tokens.slice(0, from + 1).findLastIndex(({ word }) => SELLERS.has(word));
  const subject = before < 0 ? tokens.findIndex(({ word }) => SELLERS.has(word)) : before;
  if (subject < 0 || tokens.slice(subject).filter(({ word }) => word === ',').length > 1) return false;
  return !tokens.some(({ pos }, index) => {
    const joined = index > subject && JOINTS.has(tokens[index - 1]?.word ?? '');
    if (!joined || (pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON')) return false;
    return !tokens.slice(index, index + 4).some(({ lemma }) => WISHES.has(lemma));
  });
}
