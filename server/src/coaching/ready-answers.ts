import { sectionNamed } from '../script/index';
import type { Sentence, Speech } from '../speech/index';
import { isMainLine } from './main-line';
import { gives, makes } from './makes';

/** To whoever wants it all by phone or by mail. */
export const SHOW_IT =
  'It is a picture more than a story: I have to show it to you. Would Tuesday or Thursday be easier?';

/** To whoever wants the pitch before anything is asked. */
export const QUESTIONS_FIRST =
  'I could, and I would be guessing which of the things we do would fit you. So that I waste none of your time, may I ask you a few questions first?';

const WHO_OR_WHY =
  /\bwho(?:['’]s| is| am i) (?:this|calling|speaking)\b|\bwhat(?:['’]s| is)? (?:it|this|that|the call|your call)(?: is|['’]s)? (?:about|regarding|concerning|in regard)\b/i;

/**
 * A line that answers what the other side says in `sentences`, where the coaching knows what that asks for: words to say,
 * or the `<-` that says who is calling and why by a section the script has for it. Undefined for all else: what answers a
 * demand on one kind of call may be wrong on another.
 */
export function readyAnswer(speech: Speech, sentences: readonly Sentence[]): string | undefined {
  const wants = (sign: 'demand' | 'pitch-demand'): boolean => sentences.some((sentence) => gives(sentence, sign));
  if (speech.call === 'first-meeting') return wants('pitch-demand') || wants('demand') ? QUESTIONS_FIRST : undefined;
  if (speech.call !== 'cold-call') return undefined;
  if (wants('demand')) return SHOW_IT;
  if (!sentences.some(({ text }) => WHO_OR_WHY.test(text))) return undefined;
  const title = statementTitle(speech);
  return title && `<- ${title}`;
}

/** The title of the section that says who is calling and asks for nothing yet, where it can be named. */
function statementTitle({ script, sentences, others }: Speech): string | undefined {
  const told = sentences.find((sentence) => makes(sentence, 'identity') && isMainLine(sentence.passage));
  const section = told?.passage.section;
  if (!section?.heading || section.sections.length > 0 || sectionNamed(script, section.title) !== section)
    return undefined;
  const isHere = ({ passage }: Sentence): boolean => passage.section === section;
  const asks = sentences.some((sentence) => isHere(sentence) && makes(sentence, 'ask'));
  const isTalk = others.some(isHere) || script.comebacks.some((each) => each.section === section);
  return asks || isTalk ? undefined : section.title;
}
