import { isParted, type Passage, type Script, TELLS_WHAT_THEY_DO } from '../script/index';
import type { Move, Sentence } from '../speech/index';
import { perSpeech } from './remembered';

/** What the seller says in one go, before anybody else has the word. */
export interface Turn {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  /** Where it asks for the meeting. */
  readonly asks: readonly Move[];
}

/**
 * The seller's turns in file order; each of the seller's sentences stands in one. A turn ends where somebody else
 * speaks, a comeback, a link or another section begins, the caller is told to wait, or a page says something to the
 * caller in between. Paragraphs of which only one is said (`or`) are turns of their own.
 */
export const turnsOf = perSpeech((speech): readonly Turn[] => {
  const { script } = speech;
  const stops = stopsOf(script);
  const turns: Passage[][] = [];
  let last: Passage | undefined;
  let stop = 0;
  for (const passage of script.passages) {
    if (passage.speaker !== 'seller') {
      last = undefined;
      continue;
    }
    while ((stops[stop] ?? Number.POSITIVE_INFINITY) < (last?.span.end ?? 0)) stop++;
    const stopped = (stops[stop] ?? Number.POSITIVE_INFINITY) < passage.span.start;
    const same =
      last &&
      !stopped &&
      goesOn(last, passage) &&
      !opensBranch(script.text, passage) &&
      !isParted(script, last.span.end, passage.span.start);
    if (same) turns.at(-1)?.push(passage);
    else turns.push([passage]);
    last = passage;
  }
  // What is brought in is the other script's to mend.
  const asks = speech.moves('ask').filter(({ sentence }) => !sentence.broughtBy);
  let ask = 0;
  return turns.map((passages) => {
    const [first] = passages;
    const sentences =
      first && passages.length === 1 ? speech.sentencesOf(first) : passages.flatMap((each) => speech.sentencesOf(each));
    const from = ask;
    const end = passages.at(-1)?.span.end ?? 0;
    while ((asks[ask]?.sentence.passage.span.start ?? Number.POSITIVE_INFINITY) < end) ask++;
    return { passages, sentences, asks: ask === from ? NONE : asks.slice(from, ask) };
  });
});

const NONE: readonly Move[] = [];

function goesOn(a: Passage, b: Passage): boolean {
  const chosen = a.alternative && b.alternative && a.alternative.group === b.alternative.group;
  return (
    a.section === b.section &&
    a.answers === b.answers &&
    a.written === b.written &&
    !(chosen && a.alternative?.choice !== b.alternative?.choice)
  );
}

/** "[if cost comes up] It is …": what the paragraph answers stands in front of its own words. */
function opensBranch(text: string, { span }: Passage): boolean {
  return TELLS_WHAT_THEY_DO.test(text.slice(span.start, span.start + 6));
}

/** Where comebacks and links stand, in file order: the other side has the word there, or the call goes on elsewhere. */
function stopsOf({ comebacks, links }: Script): number[] {
  const stops = [...comebacks.map(({ line }) => line.start), ...links.map(({ span }) => span.start)];
  return stops.sort((a, b) => a - b);
}
