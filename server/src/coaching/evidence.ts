import type { Sentence, Speech } from '../speech/index';
import { hasFigure } from './figures';
import { makes } from './makes';
import { perSentence } from './remembered';

/** The first sentence that gives a figure somebody could check; undefined where none does. */
export function checkedFigure({ sentences }: Speech): Sentence | undefined {
  return sentences.find(isChecked);
}

/** A figure in what makes the case: a result, a finding, a loss; not a promise, a price, or the number of staff. */
function isChecked(sentence: Sentence): boolean {
  if (makes(sentence, 'evidence')) return true;
  if (sentence.question || makes(sentence, 'ask') || namesPrice(sentence)) return false;
  return (makes(sentence, 'insight', 'loss') && hasFigure(sentence)) || tellsOfOthers(sentence);
}

function namesPrice({ moves }: Sentence): boolean {
  return moves.some(({ move, about }) => move === 'pitch' && about === 'price');
}

const OWN = new Set(['i', 'we', 'our', 'my', 'you', 'your', 'if']);
/** What somebody pays for a thing is its price. */
const PAYING = new Set(['invest', 'pay', 'cost', 'charge', 'spend']);
/** A sentence is about whom it begins with: at most this many tokens stand before ("last year", "since May"). */
const OPENING = 4;

/** "Two garages in Hove fill nine more bays a week": a figure of somebody who could be asked, whatever the verb. */
const tellsOfOthers = perSentence(({ tokens, signs, entities }: Sentence): boolean => {
  const who = signs.find(({ sign }) => sign === 'who');
  if (
    !who ||
    who.from > OPENING ||
    tokens.some(({ lemma }) => PAYING.has(lemma)) ||
    tokens.slice(0, who.from).some(({ word }) => OWN.has(word))
  )
    return false;
  return entities.some(
    ({ kind, from, value }) =>
      (kind === 'percent' || kind === 'money' || (kind === 'number' && value > 2)) &&
      (from < who.from || from >= who.to),
  );
});
