import type { Entity, Sentence } from '../../../speech/index';
import { defineRule } from '../../define';
import { nearby } from '../../figures';
import { gives, makes } from '../../makes';
import { perSentence } from '../../remembered';
import { said } from '../../said';

/** A figure that hangs in the air is a boast; who did it and how long it took make it something one could ring up and ask. */
export const evidenceThin = defineRule({
  id: 'evidence-thin',
  level: 'hint',
  calls: { 'cold-call': 'hint' },
  about: 'place',
  article: 'CC',
  summary: 'A figure is claimed with neither who nor how long beside it.',
  advice:
    'A figure is worth what can be checked of it: say who did it, how much it was, and how long it took. The article’s own example has all three: three companies, three times the share, six months. Two of the three are the least; bring the proof to the meeting.',
  before: 'We grew revenue by 300%.',
  after: 'Two wholesalers in your county grew revenue by 30% in one year.',
  fires: ['A result is given in figures, with fewer than two of who, how much and how long.'],
  never: [
    'Times, dates and the length of the meeting.',
    'Prices and discounts.',
    'A figure of the research, of what the problem costs them, or of the listener’s own.',
    'A figure beside a sentence that completes it: the one before says who, or the one after says how long it took or goes on about them.',
  ],
  messages: {
    thin: '“{words}” says neither who did it nor how long it took, so nobody can check it: add at least one of the two, such as “two hotels” or “in one year”.',
  },
  examples: {
    bad: [
      { text: '‹We grew revenue 300%.›', shows: 'How much, but whose and in how long?' },
      { text: '‹Bookings went up by 40%.›', shows: 'Whose bookings, and in how long?' },
    ],
    good: [
      { text: 'Two hotels grew their bookings by 30%.', shows: 'Who and how much.' },
      { text: 'We cut delivery times by 30% in four months.', shows: 'How much and how long.' },
      { text: 'All it takes is 30 minutes. Would Tuesday or Thursday suit?', shows: 'A length of time.' },
      { text: 'Your present supplier charges you 12% more.', shows: 'A price.' },
      { text: 'A missed call costs $850.', shows: 'What the problem costs.' },
    ],
  },
  *check(speech) {
    const claims = [...speech.moves('evidence'), ...speech.signs('result')].map(({ sentence }) => sentence);
    for (const sentence of new Set(claims)) {
      if (!hasAmount(sentence) || isOther(sentence) || isTheirs(sentence)) continue;
      const all = speech.sentencesOf(sentence.passage);
      // "Two hotels tried it. Bookings went up by 30%. It took them a year."
      if (isPart(sentence) || nearby(all, sentence, [-1], saysWho) || nearby(all, sentence, [1], saysMore)) continue;
      yield { span: sentence.span, message: 'thin', holes: { words: said(speech.script, sentence.span) } };
    }
  },
});

function hasAmount({ entities }: Sentence): boolean {
  return entities.some(isAmount);
}

function isAmount({ kind, value }: Entity): boolean {
  return kind === 'percent' || kind === 'money' || (kind === 'number' && (value >= 2 || value < 1));
}

function isOther(sentence: Sentence): boolean {
  return (
    sentence.question ||
    makes(sentence, 'insight', 'loss', 'ask') ||
    sentence.moves.some(({ move, about }) => move === 'pitch' && (about === 'price' || about === 'offer'))
  );
}

const OWN = new Set(['we', 'i', 'our', 'my', 'us']);

/** "Your firm has grown by 40%": a figure of the listener's, who knows it better; a promise to them is none. */
const isTheirs = perSentence(({ tokens, signs }: Sentence): boolean => {
  if (signs.some(({ sign }) => sign === 'result') || tokens.some(({ word }) => OWN.has(word))) return false;
  return tokens.some(({ word }) => word === 'you' || word === 'your');
});

function isPart({ signs }: Sentence): boolean {
  return signs.some(({ sign }) => sign === 'who' || sign === 'how-long');
}

/** The sentence before tells whom the figure is of where it counts or names them: "Two hotels tried it." */
function saysWho(before: Sentence): boolean {
  if (makes(before, 'ask')) return false;
  return before.signs.some(({ sign, from, to }) => {
    const inside = before.entities.some((entity) => entity.kind === 'number' && entity.from >= from && entity.to <= to);
    return sign === 'who' && (inside || before.tokens.slice(from, to).some(({ pos }) => pos === 'PROPN'));
  });
}

/** The sentence after tells how long, or goes on about them: "It took them a year." What those lose who wait tells neither. */
function saysMore(after: Sentence): boolean {
  if (makes(after, 'ask', 'loss')) return false;
  return gives(after, 'how-long') || (gives(after, 'who') && PRONOUNS.has(after.tokens[0]?.word ?? ''));
}

const PRONOUNS = new Set(['they', 'that', 'these', 'those', 'it', 'all']);
