import type { Entity, Sentence, Token } from '../speech/index';
import { makes } from './makes';
import { perSentence } from './remembered';

/** A count under this is a number of things ("three reasons"), no measure of a result. */
const COUNTED = 10;

/**
 * True where the seller's sentence gives a figure that somebody could check: a percentage, a sum, twice as much, a count
 * of some size. The length and date of the meeting that is asked for are none, nor is what the offer costs.
 */
export const hasFigure = perSentence((sentence: Sentence): boolean => {
  if (makes(sentence, 'evidence')) return true;
  if (sentence.moves.some(({ move, about }) => move === 'pitch' && (about === 'price' || about === 'offer')))
    return false;
  return !makes(sentence, 'ask') && sentence.entities.some((entity) => isFigure(entity, sentence));
});

/** True where the sentence says how much time is gained or lost: "It saves half an hour a day". */
export const hasLength = perSentence(
  (sentence: Sentence): boolean => !makes(sentence, 'ask') && sentence.entities.some(({ kind }) => kind === 'duration'),
);

/** True where one of `sentence` and the sentences beside it, in the same passage, is `so`. */
export function nearby(
  all: readonly Sentence[],
  sentence: Sentence,
  offsets: readonly number[],
  so: (near: Sentence) => boolean,
): boolean {
  const at = sentence.index - (all[0]?.index ?? 0);
  return offsets.some((offset) => {
    const near = all[at + offset];
    return near !== undefined && so(near);
  });
}

const MULTIPLES = new Set(
  'times fold twice double doubled doubling doubles triple tripled tripling triples'.split(' '),
);

/** "They buy it twice": how often, where "twice the price" and "twice as fast" say how much. */
function isAgain(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.word !== 'twice') return false;
  const next = tokens[to];
  return next === undefined || next.pos === 'PUNCT';
}

function isFigure({ kind, value, from, to }: Entity, { tokens }: Sentence): boolean {
  if (kind === 'percent' || kind === 'money') return true;
  if (kind !== 'number') return false;
  if (isAgain(tokens, from, to)) return false;
  if (MULTIPLES.has(tokens[from]?.word ?? '') || MULTIPLES.has(tokens[to]?.word ?? '')) return true;
  // A year counts nothing: "caterers since 1987".
  if (value >= 1900 && value < 2100 && to === from + 1) return false;
  return value >= COUNTED || (value > 0 && value < 1) || Number.isNaN(value);
}
