import { type Block, type Cue, readBlocks } from './blocks';
import { build, buildTree } from './build';
import { classifyLines } from './classify';
import { parseFrontMatter } from './front-matter';
import { type Line, readLines } from './lines';
import { readPage } from './pages/index';
import type { Shape } from './pages/shapes';
import { declaredSpeakers, readCues } from './speakers';
import type { Node, Script, Speaker, SpokenCue } from './types';

/** A script, and what it was read by: its lines below the front matter, the blocks they form, and how each block looks. */
export interface Reading {
  readonly script: Script;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** By the block's index; undefined for headings, rows and what a cue opens. */
  readonly shapes: readonly (Shape | undefined)[];
}

const NOBODY: ReadonlyMap<string, Speaker> = new Map();

/** Reads a script, and hands over how. `speakers` are known besides, by their names in lower case. Never throws. */
export function readWhole(text: string, speakers: ReadonlyMap<string, Speaker> = NOBODY): Reading {
  const { frontMatter, problems, values, end } = parseFrontMatter(text);
  const lines = readLines(text, end);
  classifyLines(text, lines, end > 0);
  const cues = readCues(text, lines, declaredSpeakers(frontMatter, values, speakers));
  const blocks = readBlocks(text, lines, cues.cues);
  const page = readPage(text, lines, blocks, frontMatter?.unmarked);
  let tree: Node | undefined;
  let spoken: readonly SpokenCue[] | undefined;
  const script: Script = {
    ...build(text, lines, blocks, end),
    get tree() {
      tree ??= buildTree(text, lines, blocks, end);
      return tree;
    },
    get cues() {
      spoken ??= cues.cues.flatMap((cue) => (cue ? [cueSpoken(cue)] : []));
      return spoken;
    },
    frontMatter,
    frontMatterProblems: problems,
    values,
    knownSpeakers: speakers,
    guessedSpeakers: cues.guessed,
    isPage: page.isPage,
    layout: page.layout,
  };
  return { script, lines, blocks, shapes: page.shapes };
}

function cueSpoken({ label: { name, nameStart, nameEnd }, speaker }: Cue): SpokenCue {
  return { name, span: { start: nameStart, end: nameEnd }, speaker };
}
