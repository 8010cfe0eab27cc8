import { readBlocks } from './blocks';
import { build } from './build';
import { classifyLines } from './classify';
import { parseFrontMatter } from './front-matter';
import { readLines } from './lines';
import { readPage } from './pages/index';
import { declaredSpeakers, readCues } from './speakers';
import type { Node, Script } from './types';

export { parseDuration } from './budget';
export { closest } from './closest';
export { parseFrontMatter } from './front-matter';
export { isDate } from './front-matter-values';
export * from './queries';
export { rehearse, saidInOrder } from './rehearse';
export { titleKey } from './sections';
export * from './types';

/**
 * Reads a script. Any text is one: what cannot be understood stays text. The tree's leaves, in order, give `text` back;
 * all spans are offsets in UTF-16 code units. Never throws.
 */
export function parseScript(text: string): Script {
  const { frontMatter, problems, values, end } = parseFrontMatter(text);
  const lines = readLines(text, end);
  classifyLines(text, lines, end > 0);
  const cues = readCues(text, lines, declaredSpeakers(frontMatter, values));
  const blocks = readBlocks(text, lines, cues.cues);
  const page = readPage(text, lines, blocks, frontMatter?.unmarked);
  const { built, to } = build(text, lines, blocks, end);
  let tree: Node | undefined;
  return {
    ...built,
    get tree() {
      tree ??= to.tree.tree();
      return tree;
    },
    frontMatter,
    frontMatterProblems: problems,
    values,
    guessedSpeakers: cues.guessed,
    isPage: page.isPage,
    layout: page.layout,
  };
}
