import { setFrontMatter } from '../front-matter-edit';
import { type Reading, readWhole } from '../read';
import type { Script, Span, TextEdit } from '../types';
import { attempt, type Draft } from './draft';
import { placeOf } from './place';
import { standings, unitsOf } from './units';

/** How often a converted script is converted again until nothing changes; one that still does is left alone. */
const ROUNDS = 4;

/**
 * The edits that write a whole script in pitch notation and settle in its front matter that unmarked text is spoken.
 * What is said, by whom and in which order stays; converting what they make changes nothing more. Undefined where the
 * front matter is broken, so that nothing can be written into it, or where no writing was found that keeps every voice.
 */
export function convertFile(script: Script): readonly TextEdit[] | undefined {
  let reading = readWhole(script.text, script.knownSpeakers);
  let edits: readonly TextEdit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const draft = draftFile(reading);
    if (draft === undefined) return undefined;
    if (draft.text === reading.script.text) return round < 2 ? edits : trimmed(script.text, draft.text);
    edits = draft.edits;
    reading = readWhole(draft.text, script.knownSpeakers);
  }
  return undefined;
}

function draftFile(reading: Reading): Draft | undefined {
  const front = setFrontMatter(reading.script, 'unmarked', 'spoken');
  if (front === undefined) return undefined;
  const units = unitsOf(reading);
  const settled = reading.script.frontMatter?.unmarked === 'spoken';
  return attempt(reading, units, standings(reading, units), () => true, settled ? [] : front);
}

/**
 * The edits that write what `span` touches in pitch notation: each paragraph it touches, with the comeback it answers and
 * all that answers it. No voice elsewhere changes; where that takes saying in the front matter what unmarked text is,
 * that is one of the edits. Where `span` touches all, the file is converted. Empty where nothing there is in another notation; undefined where no writing was found that
 * keeps every voice.
 */
export function convertPlace(script: Script, span: Span): readonly TextEdit[] | undefined {
  const reading = readWhole(script.text, script.knownSpeakers);
  const units = unitsOf(reading);
  const standing = standings(reading, units);
  const chosen = placeOf(reading, units, span);
  // all of it needs no cue to be told from the rest
  if (chosen.size === units.length && units.length > 1) {
    const draft = draftFile(reading);
    const words = draft?.edits.some((edit) => edit.span.end > Math.max(1, units[0]?.start ?? 0));
    if (words) return convertFile(script);
  }
  const settlings: (readonly TextEdit[] | undefined)[] = [[]];
  if (script.isPage && script.frontMatter?.unmarked === undefined) {
    settlings.push(setFrontMatter(script, 'unmarked', 'notes'), setFrontMatter(script, 'unmarked', 'spoken'));
  }
  let possible = false;
  for (const front of settlings) {
    if (front === undefined) continue;
    const draft = attempt(reading, units, standing, (unit) => chosen.has(unit.index), front);
    if (draft === undefined) continue;
    if (draft.edits.length > front.length) return draft.edits;
    possible = true;
  }
  return possible ? [] : undefined;
}

/** One edit that makes `after` of `before`, as short as it can be. */
function trimmed(before: string, after: string): readonly TextEdit[] {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) }];
}
