import type { Analysis, Finding } from '../../coaching/index';
import { aboutFindings } from './finding';
import { aboutFrontMatter } from './front-matter';
import { aboutLink } from './link';
import { aboutMark } from './mark';
import { aboutMoves } from './move';
import { aboutPlaceholder } from './placeholder';
import { aboutSection } from './section';
import type { PageLink, Said } from './types';

/**
 * What is known of the words at `offset`, the most particular first, as one Markdown text over the shortest stretch that
 * any part of it is about. `findings` are those the person is shown. Undefined where there is nothing to say.
 */
export function hover(
  analysis: Analysis,
  findings: readonly Finding[],
  offset: number,
  pageLink: PageLink,
): Said | undefined {
  const said = [
    ...aboutFindings(analysis, findings, offset, pageLink),
    aboutPlaceholder(analysis.script, offset),
    aboutLink(analysis.speech.reach, offset),
    aboutFrontMatter(analysis.script, offset),
    aboutSection(analysis, offset),
    aboutMoves(analysis, offset),
    aboutMark(analysis.script, offset),
  ].filter((each) => each !== undefined);
  if (said.length === 0) return undefined;
  const shortest = said.reduce((a, b) => (b.span.end - b.span.start < a.span.end - a.span.start ? b : a));
  return { span: shortest.span, text: said.map(({ text }) => text).join('\n\n---\n\n') };
}
