import { readWhole } from './read';
import type { Script } from './types';

export { parseDuration } from './budget';
export { closest } from './closest';
export { convertFile, convertPlace } from './convert/index';
export { applyEdits } from './edits';
export { parseFrontMatter } from './front-matter';
export { declareSpeaker, ignoreInFile, noLongerIgnored, setFrontMatter } from './front-matter-edit';
export { isDate } from './front-matter-values';
export { lineEnd, lineEndAt, lineStartAt } from './line-ends';
export * from './queries';
export { rehearse, saidInOrder } from './rehearse';
export { titleKey } from './sections';
export * from './types';

/**
 * Reads a script. Any text is one: what cannot be understood stays text. The tree's leaves, in order, give `text` back;
 * all spans are offsets in UTF-16 code units. Never throws.
 */
export function parseScript(text: string): Script {
  return readWhole(text).script;
}
