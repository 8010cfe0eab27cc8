import type { Sentence } from '../speech/index';
import { perSentence } from './remembered';

const YES_OR_NO = new Set(
  'do does did are is was were am have has had can could will would shall should may might'.split(' '),
);
const ASKING = new Set('how what who whom whose which where when why'.split(' '));
/** "Can you tell me …", "would you say …", "do you know …" lead up to the question that is meant. */
const LEADS = new Set(
  'tell describe explain share walk talk run take give show help know say paint fill bring imagine'.split(' '),
);
const OPENERS = new Set('and so but well okay ok right now then also first finally next thanks'.split(' '));

/** True for a question that yes or no answers. */
export const isClosed = perSentence(({ tokens, question }: Sentence): boolean => {
  if (!question) return false;
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ word }) => word);
  let at = 0;
  while (OPENERS.has(words[at] ?? '')) at++;
  if (words.slice(at).some((word) => ASKING.has(word))) return leadsNowhere(words.slice(at));
  // "Is it the price or the time?" is a choice; "today or not" is none.
  const or = words.indexOf('or', at);
  if (or > 0 && !['not', 'no'].includes(words[or + 1] ?? '') && or < words.length - 1) return false;
  return YES_OR_NO.has(words[at] ?? '') && !words.slice(at + 1, at + 5).some((word) => LEADS.has(word));
});

/** "Do you train people who join late?": an asking word that comes after yes-or-no words, with nothing that leads up to it. */
function leadsNowhere(words: readonly string[]): boolean {
  if (!YES_OR_NO.has(words[0] ?? '')) return false;
  const asks = words.findIndex((word) => ASKING.has(word));
  return asks > 1 && !words.slice(1, asks).some((word) => LEADS.has(word));
}
