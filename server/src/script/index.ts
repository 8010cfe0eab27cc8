import { readWhole } from './read';
import type { Script, Speaker } from './types';

export { parseDuration } from './budget';
export { isSpace, skipSpace, trimEnd } from './characters';
export { closest } from './closest';
export { convertFile, convertPlace } from './convert/index';
export { speakerNamed } from './cues';
export { applyEdits } from './edits';
export { parseFrontMatter } from './front-matter';
export { declareSpeaker, ignoreInFile, noLongerIgnored, setFrontMatter, yamlWords } from './front-matter-edit';
export { isDate, SPEAKER_ROLES } from './front-matter-values';
export { compose } from './front-matter-yaml';
export { lineAboveAt, lineEnd, lineEndAt, lineNumberAt, lineStartAt, nextLineAt } from './line-ends';
export { ownCopy } from './own-copy';
export { isParted, TELLS_TO_WAIT, TELLS_WHAT_THEY_DO } from './parting';
export { pathBetween, placeOfUri, resolvePlace } from './places';
export * from './queries';
export {
  ALONE,
  createReach,
  isHouseScript,
  type PlacedScript,
  type Reach,
  type Reuse,
  reusesIn,
  type Shelved,
  type Surroundings,
  type Target,
} from './reach';
export { type RehearsedLine, rehearse, saidInOrder } from './rehearse';
export { titleKey } from './sections';
export { stressedWords } from './stressed';
export * from './types';
export { asCode, listed, timeInWords } from './wording';

/**
 * Reads a script. Any text is one: what cannot be understood stays text. The tree's leaves, in order, give `text` back;
 * all spans are offsets in UTF-16 code units. `speakers` are known besides those the language knows, by their names in
 * lower case; the front matter has the last word. Never throws.
 */
export function parseScript(text: string, speakers?: ReadonlyMap<string, Speaker>): Script {
  return readWhole(text, speakers).script;
}
