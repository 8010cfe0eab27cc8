import { type Link, rehearse, type Script, type Section, sectionNamed } from '../../script/index';
import { escaped, quoted } from '../markdown';
import type { Said } from './types';

type RehearsedLine = ReturnType<typeof rehearse>[number];

/** Enough to know a section by; a hover is no place to read it all. */
const MOST_WORDS = 120;

/** The words that the `<-` at `offset` brings, or where the `->` there goes on. */
export function aboutLink(script: Script, offset: number): Said | undefined {
  const link = script.links.find(({ span }) => span.start <= offset && offset <= span.end);
  const section = link && link.file === undefined ? sectionNamed(script, link.title) : undefined;
  if (!link || !section) return undefined;
  const title = escaped(section.title);
  const intro = link.kind === 'reuse' ? `Says the words of **${title}** here` : `Goes on at **${title}**`;
  const words = link.kind === 'goto' ? wordsOf(script, section) : shortened(linesThrough(script, link));
  return { span: link.span, text: words === '' ? `${intro}, which has none yet.` : `${intro}:\n\n${quoted(words)}` };
}

/** The words of a section itself, as far as one needs to know it by, a line each. */
export function wordsOf(script: Script, { span }: Section): string {
  const lines = rehearse(script).filter(({ kind, voice, through, span: { start } }) => {
    return kind === 'words' && voice !== 'note' && through.length === 0 && span.start <= start && start < span.end;
  });
  return shortened(lines);
}

/** What is said behind a `<-`, with all that comes in through it. */
function linesThrough(script: Script, link: Link): readonly RehearsedLine[] {
  return rehearse(script).filter(
    ({ kind, voice, through }) => kind === 'words' && voice !== 'note' && through[0] === link,
  );
}

function shortened(lines: readonly RehearsedLine[]): string {
  const kept: string[] = [];
  let left = MOST_WORDS;
  for (const line of lines) {
    if (left <= 0) break;
    const words = asSaid(line).split(' ');
    kept.push(words.length > left ? `${words.slice(0, left).join(' ')} …` : words.join(' '));
    left -= words.length;
  }
  return kept.join('\n');
}

function asSaid({ voice, text }: RehearsedLine): string {
  if (voice === 'seller' || voice === undefined) return text;
  return voice === 'direction' ? `(${text})` : `${voice}: ${text}`;
}
