import type { Passage, Section } from '../script/index';
import { gives } from './makes';
import { perSpeech } from './remembered';

const GATEKEEPER =
  /\bgate ?-?(?:keep|kept)|\breception|\bfront desk|\bassistant|\bsecretary|\bswitchboard|\boperator\b|\bPA\b/i;
const BUYER = /\bdecision[ -]maker|\bbuyer|\bprospect|\bowner\b|\bboss\b|\bexecutive|\bin charge\b/i;

/** How many characters of what stands before a passage may say whom it is for. */
const REMARK = 160;

type Listener = 'gatekeeper' | 'buyer';

export interface Listeners {
  /** True where a gatekeeper hears the seller's passage, not the buyer. */
  gatekeeperHears(passage: Passage): boolean;
}

/**
 * Who hears what. It is told by who spoke last in the section, else by the comeback or remark the words stand under,
 * else by the nearest heading that names one of them, else by the words themselves. Each passage is looked at when it is
 * asked about, and once.
 */
export const listenersOf = perSpeech((speech): Listeners => {
  const { passages, text } = speech.script;
  const before = new Map<Passage, { readonly spoke: Listener | undefined; readonly end: number }>();
  let section: Section | undefined;
  let spoke: Listener | undefined;
  let end = 0;
  for (const passage of passages) {
    if (passage.section !== section) {
      spoke = undefined;
      section = passage.section;
      end = section.heading?.end ?? section.span.start;
    }
    if (passage.speaker === 'gatekeeper' || passage.speaker === 'buyer') spoke = passage.speaker;
    // Somebody else whom the gatekeeper has put through.
    else if (passage.speaker === 'other' && spoke === 'gatekeeper') spoke = 'buyer';
    before.set(passage, { spoke, end });
    end = passage.span.end;
  }

  const titles = new Map<Section, Listener | undefined>();
  const titled = (at: Section | undefined): Listener | undefined => {
    if (!at) return undefined;
    if (!titles.has(at)) titles.set(at, named(at.title) ?? titled(at.parent));
    return titles.get(at);
  };
  const judge = (passage: Passage): boolean => {
    const stand = before.get(passage);
    if (stand?.spoke) return stand.spoke === 'gatekeeper';
    const { answers, span } = passage;
    const remark = text.slice(Math.max(stand?.end ?? 0, span.start - REMARK), span.start);
    const told =
      named(answers && text.slice(answers.line.start, answers.line.end)) ?? named(remark) ?? titled(passage.section);
    return told ? told === 'gatekeeper' : speech.sentencesOf(passage).some((sentence) => gives(sentence, 'routing'));
  };
  const judged = new Map<Passage, boolean>();
  return {
    gatekeeperHears(passage) {
      const known = judged.get(passage);
      if (known !== undefined) return known;
      const heard = judge(passage);
      judged.set(passage, heard);
      return heard;
    },
  };
});

/** True for a heading, or another line, that names a gatekeeper. */
export function namesGatekeeper(words: string): boolean {
  return named(words) === 'gatekeeper';
}

function named(words: string | undefined): Listener | undefined {
  if (words === undefined) return undefined;
  if (GATEKEEPER.test(words)) return 'gatekeeper';
  return BUYER.test(words) ? 'buyer' : undefined;
}
