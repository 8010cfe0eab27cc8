import { type Comeback, firstAt, type Section } from '../script/index';
import type { Sentence } from '../speech/index';
import { perSpeech } from './remembered';

/**
 * What the other side has said by the time the seller says a sentence: the comebacks it answers, and whatever they say
 * before it in its section.
 */
export const heardBefore = perSpeech((speech): ((sentence: Sentence) => readonly Sentence[]) => {
  const bySection = new Map<Section, Sentence[]>();
  for (const other of speech.others) {
    const all = bySection.get(other.passage.section);
    if (all) all.push(other);
    else bySection.set(other.passage.section, [other]);
  }
  const byComeback = new Map(speech.comebacks.map(({ comeback, sentences }) => [comeback, sentences] as const));
  return ({ passage, span }) => {
    const answered: Sentence[] = [];
    for (let at: Comeback | undefined = passage.answers; at; at = at.parent)
      answered.push(...(byComeback.get(at) ?? []));
    const spoken = bySection.get(passage.section) ?? NOBODY;
    const said = spoken.slice(0, firstAt(spoken, span.start));
    return answered.length === 0 ? said : [...answered, ...said];
  };
});

const NOBODY: readonly Sentence[] = [];
