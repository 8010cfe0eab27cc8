import type { Span } from '../../../script/index';
import type { Sentence, Sign, Speech } from '../../../speech/index';
import { defineRule } from '../../define';
import { hasFigure, hasLength, nearby } from '../../figures';
import { makes } from '../../makes';
import { perSentence } from '../../remembered';
import { said } from '../../said';

/**
 * Everyone who calls is leading and saves time and money, so the words weigh nothing. A figure that can be checked is
 * what sets one caller apart.
 */
export const vagueClaim = defineRule({
  id: 'vague-claim',
  level: 'info',
  calls: { 'cold-call': 'info', voicemail: 'info', 'follow-up': 'info', 'first-meeting': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'A claim that every seller makes, with no figure that could be checked.',
  advice:
    'Leave out the praise that everyone has for their own firm, and the results that everyone promises: they have been heard so often that nobody believes them. Say instead who gained, how much and in how long, with numbers that you can prove when you meet. Where you have no number yet, say what you found out and let them judge.',
  before: 'We are a leading provider, and we help companies save time and money.',
  after: 'Three freight firms of your size cut their empty runs by 30 percent in four months.',
  fires: [
    'The seller praises their own firm or product with a superlative that cannot be checked ("leading", "best-in-class", "world-class").',
    'The seller claims or promises a result ("save time and money", "great results") and no figure stands in the same sentence or the next.',
  ],
  never: [
    'Praise of the listener ("your award-winning kitchen").',
    'A superlative in a name ("World Class Cleaning Ltd").',
    'Words about the research or idea on offer ("striking", "not widely known"): it is held back on purpose.',
    'What is denied, asked, or quoted from somebody else.',
    'A claim with a figure that could be checked in the same sentence, or a result with one in the next.',
    'A name that your team has put under `names` in its pitch.yaml.',
  ],
  messages: {
    superlative:
      '“{words}” is what every seller says of their own firm, so it carries no weight; say what you have done for whom, with a figure.',
    result:
      '“{words}” could be anybody’s promise, with nothing in it to believe; say who gained, how much, and in how long.',
  },
  examples: {
    bad: [
      { shows: 'A superlative.', text: 'This is Aiko Mori of Northwind, ‹a leading provider› of staff training.' },
      { shows: 'A result with no figure.', text: '‹We help companies save time and money›.' },
      { shows: 'Great results, whose and how great?', text: 'Our clients see ‹amazing results›.' },
      {
        shows: 'A promise joined to what was found.',
        text: 'Many HR officers we talk to are still doing payroll in Excel, and ‹we would like to help you save time and avoid errors›.',
      },
      {
        shows: 'Behind the name.',
        text: 'My name is Otieno from Simba Shield, ‹the best guarding company in Nairobi›.',
      },
      { shows: 'On a page.', text: '> "Our trainers are ‹second to none›."' },
      {
        shows: 'In a first meeting it is a hint.',
        text: 'I’m with Northwind, ‹the leading supplier› of pumps.',
        call: 'first-meeting',
      },
    ],
    good: [
      { shows: 'A figure in the same sentence.', text: 'We helped three plants cut their waste by 18% in a year.' },
      {
        shows: 'A figure in the next sentence.',
        text: 'Our clients see real savings. Two hotels cut their laundry bill by 22% in one season.',
      },
      { shows: 'About the listener.', text: 'I admire your award-winning kitchen.' },
      { shows: 'In a name.', text: 'I’m calling from World Class Cleaning about your offices in Leeds.' },
      {
        shows: 'About what was found out.',
        text: 'We have just finished a survey of hotel guests, and the results are striking and not widely known.',
      },
      { shows: 'Quoted.', text: 'They had been promised “world-class support” by somebody else.' },
      { shows: 'Denied.', text: 'I’m not going to tell you that we are the market leader.' },
      { shows: 'Asked.', text: 'What would you do with higher margins?' },
    ],
  },
  *check(speech) {
    let last: Sentence | undefined;
    for (const sign of speech.signs('superlative', 'result')) {
      const { sentence, kind } = sign;
      if (sentence === last || isHeldBack(sign) || isName(sign) || isOfName(sign, speech.namesIn(sentence))) continue;
      const all = speech.sentencesOf(sentence.passage);
      if (nearby(all, sentence, kind === 'result' ? [0, 1] : [0], hasFigure)) continue;
      if (kind === 'result' && (hasTime(sign) || (makes(sentence, 'loss') && !isPromise(sign)))) continue;
      // "Three plants cut waste by a fifth. That's a significant saving.": what was proved may be praised.
      if (kind === 'result' && nearby(all, sentence, [-1], (before) => makes(before, 'evidence'))) continue;
      if (kind === 'result' && isOfInsight(sign, all)) continue;
      last = sentence;
      const span = praiseIn(sign);
      yield { span, message: kind as 'superlative' | 'result', holes: { words: said(speech.script, span) } };
    }
  },
});

const JOINING = new Set([',', 'and', 'so']);

const BEFORE_PRAISE = new Set(["'s", ',']);

/** The praise itself: "Tampa's | leading company". */
function praiseIn({ sentence, from, to }: Sign): Span {
  return sentence.spanOf(BEFORE_PRAISE.has(sentence.tokens[from]?.word ?? '') ? from + 1 : from, to);
}

/** What the research shows, or what has to be shown, is praised on purpose and told when they meet. */
function isHeldBack(sign: Sign): boolean {
  const { sentence, kind, from } = sign;
  if (makes(sentence, 'permission')) return true;
  // "… are still on paper, and we help you save time": a promise of our own, joined to what was found.
  if (kind === 'result') return makes(sentence, 'insight') && !(from > 0 && isPromise(sign));
  // "Our boxes are the best, and many firms buy them": praise of our own, whatever else is said beside it.
  return makes(sentence, 'insight') && !isOfOwn(sign);
}

/** "…, and we help them cut delays": what we do for others, at the head of a clause. */
function isPromise({ sentence, from }: Sign): boolean {
  const before = sentence.tokens[from - 1]?.word;
  const first = sentence.tokens[from]?.word ?? '';
  return (before === undefined || JOINING.has(before)) && (first === 'we' || first === 'i');
}

const OWN = new Set(['we', 'i', 'our', 'ours', 'us', 'my', 'it']);

/** True where the praise itself names our own house, goods or people. */
function isOfOwn({ sentence, from, to }: Sign): boolean {
  return sentence.tokens.slice(Math.max(0, from - 1), to).some(({ word }) => OWN.has(word));
}

/** "It saves half an hour a day", "It pays for itself in a season": how much is said in time. */
function hasTime({ sentence, about }: Sign): boolean {
  return hasLength(sentence) || (about === 'payback' && sentence.signs.some(({ sign }) => sign === 'how-long'));
}

const POINTING = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'which', 'both', 'some']);

/** "… a new way to plan shifts. It could save you hours.": what `it` points at is the insight of the sentence before. */
function isOfInsight({ sentence }: Sign, all: readonly Sentence[]): boolean {
  return nearby(all, sentence, [-1, -2], (before) => makes(before, 'insight')) && points(sentence);
}

const points = perSentence(({ tokens }) => tokens.slice(0, 3).some(({ word }) => POINTING.has(word)));

/** Every word of it written with a capital, in a sentence that is not all capitals: part of a name. */
function isName({ sentence, from, to }: Sign): boolean {
  const { shouted, names } = capitals(sentence);
  const words = names.slice(from, to).filter((name) => name !== undefined);
  if (shouted || words.length === 0 || words.includes(false)) return false;
  return words.length > 1 || from > 0 || names[to] === true;
}

/** True where the praise begins or ends in a name that the team has set; one in its middle is only whom it is told to. */
function isOfName({ from, to }: Sign, names: ReturnType<Speech['namesIn']>): boolean {
  return names.some((name) => [from, to - 1].some((end) => name.from <= end && end < name.to));
}

/** Token by token: true for a word with a capital, undefined for what bears none in a name ("of", "the", a hyphen). */
const capitals = perSentence(({ tokens }) => ({
  shouted: tokens.every(({ text }) => text === text.toUpperCase()),
  names: tokens.map(({ text, pos }) => (SMALL.has(pos) ? undefined : isCapital(text))),
}));

const SMALL = new Set<string>(['PUNCT', 'ADP', 'DET']);

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
