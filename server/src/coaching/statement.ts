import { type Reuse, reusesIn, type Section } from '../script/index';
import type { Move, Sentence, Speech } from '../speech/index';
import { listenersOf } from './listener';
import { isMainLine } from './main-line';
import { perSpeech } from './remembered';

/** The first ask that the buyer hears on the main line. */
export const firstAsk = perSpeech((speech): Move | undefined => {
  const listeners = listenersOf(speech);
  return speech
    .moves('ask')
    .find(({ sentence }) => isMainLine(sentence.passage) && !listeners.gatekeeperHears(sentence.passage));
});

/** Each `<-` of this script with the section whose words it has said. */
export const reuses = perSpeech(({ reach }): readonly Reuse[] =>
  reusesIn(reach).filter((reuse) => reuse.in === reach.home),
);

/** True where a sentence stands in the section or in one inside it. */
export function isInside({ passage }: Sentence, section: Section): boolean {
  for (let around: Section | undefined = passage.section; around; around = around.parent)
    if (around === section) return true;
  return false;
}

/** Whether a move is made by the time `ask` is said, where it stands or where `<-` has its words said. */
export function saidBefore(speech: Speech, ask: Move): (move: Move) => boolean {
  const { start } = ask.sentence.span;
  const brought = reuses(speech).filter(({ link }) => link.span.start < start);
  return ({ sentence }) =>
    sentence.index <= ask.sentence.index || brought.some(({ section }) => isInside(sentence, section));
}

/** Who or why where it stands only after the first ask to the buyer. */
export const lateStatement = perSpeech((speech): { readonly ask: Move; readonly late: Move } | undefined => {
  const ask = firstAsk(speech);
  if (!ask || speech.moves('identity', 'reason', 'insight').some(saidBefore(speech, ask))) return undefined;
  const late = speech.moves('identity', 'reason').find(({ sentence }) => isMainLine(sentence.passage));
  return late && { ask, late };
});

const GREETING = /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear)\b/i;
const APART = /voice ?-?mail|e-?mail|text|sms|linkedin|\bdm\b/i;

/** A greeting in another section than the ask's begins a conversation of its own, as pages hold several. */
export function opensAnother({ sentence }: Move, ask: Move): boolean {
  const { section } = sentence.passage;
  if (section === ask.sentence.passage.section) return false;
  return APART.test(section.title) || GREETING.test(sentence.text);
}
