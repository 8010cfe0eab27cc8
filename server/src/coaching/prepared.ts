import type { Comeback, Section, Span } from '../script/index';
import { gives, makes } from './makes';
import { perSpeech } from './remembered';

/** What ends most cold calls where no answer is ready: "tell me now" and "email it to me". */
export type Demand = 'tell' | 'send';

/** The demands of the other side that the script has words for, in a comeback or a dialogue, with where each is made. */
export const answeredDemands = perSpeech((speech): ReadonlyMap<string, Span> => {
  const { script, comebacks, others } = speech;
  const sold = script.passages.filter(({ speaker }) => speaker === 'seller');
  const answered = new Set<Comeback>();
  for (const { answers } of sold) for (let at = answers; at && !answered.has(at); at = at.parent) answered.add(at);
  for (const { inAnswerTo } of script.links) if (inAnswerTo) answered.add(inAnswerTo);
  const lastIn = new Map<Section, number>(sold.map(({ section, span }) => [section, span.start]));

  const demanded = [
    ...comebacks.filter(({ comeback }) => answered.has(comeback)).flatMap(({ sentences }) => sentences),
    ...others.filter(({ passage, span }) => (lastIn.get(passage.section) ?? -1) > span.start),
  ];
  const found = new Map<string, Span>();
  for (const { signs, span } of demanded)
    for (const { sign, about } of signs) if (sign === 'demand' && about && !found.has(about)) found.set(about, span);
  return found;
});

/**
 * Where the script has the buyer ask for the pitch before the questions and plans an answer; undefined where it does not.
 * In a dialogue, a demand that nobody answers or that gets what it asks for is not planned for.
 */
export const demandForPitch = perSpeech(({ comebacks, others, sentences }): Span | undefined => {
  const planned = comebacks.flatMap((each) => each.sentences).find((one) => gives(one, 'pitch-demand'));
  if (planned) return planned.span;
  for (const other of others) {
    if (!gives(other, 'pitch-demand')) continue;
    const answer = sentences.find(({ span }) => span.start > other.span.start);
    if (answer?.passage.section === other.passage.section && !makes(answer, 'pitch')) return other.span;
  }
  return undefined;
});
