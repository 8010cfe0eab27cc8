import { type Link, type PlacedScript, type Reach, rehearse, type Section } from '../../script/index';
import { escaped, quoted } from '../markdown';
import type { Said } from './types';

type RehearsedLine = ReturnType<typeof rehearse>[number];

/** Enough to know a section by; a hover is no place to read it all. */
const MOST_WORDS = 120;

/** The words that the `<-` at `offset` brings, or where the `->` there goes on. */
export function aboutLink(reach: Reach, offset: number): Said | undefined {
  const link = reach.home.script.links.find(({ span }) => span.start <= offset && offset <= span.end);
  const target = link && reach.targetOf(link);
  if (!link || target?.found !== 'section') return undefined;
  const title = `**${escaped(target.section.title)}**${whence(reach, target.in)}`;
  const intro = link.kind === 'reuse' ? `Says the words of ${title} here` : `Goes on at ${title}`;
  const words = link.kind === 'goto' ? wordsOf(reach, target.section) : shortened(linesThrough(reach, link));
  return { span: link.span, text: words === '' ? `${intro}, which has none yet.` : `${intro}:\n\n${quoted(words)}` };
}

function whence({ home, house }: Reach, from: PlacedScript): string {
  if (from === home) return '';
  return from === house() ? ' of the house script' : ` of “${escaped(from.place?.split('/').at(-1) ?? '')}”`;
}

/** The words of a section of the script itself, as far as one needs to know it by, a line each. */
export function wordsOf(reach: Reach, { span }: Section): string {
  const lines = rehearse(reach).filter(({ kind, voice, through, span: { start } }) => {
    return kind === 'words' && voice !== 'note' && through.length === 0 && span.start <= start && start < span.end;
  });
  return shortened(lines);
}

/** What is said behind a `<-`, with all that comes in through it. */
function linesThrough(reach: Reach, link: Link): readonly RehearsedLine[] {
  return rehearse(reach).filter(
    ({ kind, voice, through }) => kind === 'words' && voice !== 'note' && through[0]?.link === link,
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
