import { t } from '@vscode/l10n';
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
  const words = link.kind === 'goto' ? wordsOf(reach, target.section) : shortened(linesThrough(reach, link));
  const intro = introOf(reach, link, target, words !== '');
  return { span: link.span, text: words === '' ? intro : `${intro}\n\n${quoted(words)}` };
}

/** What the link does with the section, which has words to show below or none. */
function introOf(
  { home, house }: Reach,
  { kind }: Link,
  { section, in: from }: { readonly section: Section; readonly in: PlacedScript },
  hasWords: boolean,
): string {
  const title = escaped(section.title);
  if (kind === 'goto') return hasWords ? t`Goes on at **${title}**:` : t`Goes on at **${title}**, which has none yet.`;
  if (from === home)
    return hasWords
      ? t`Says the words of **${title}** here:`
      : t`Says the words of **${title}** here, which has none yet.`;
  if (from === house())
    return hasWords
      ? t`Says the words of **${title}** of the house script here:`
      : t`Says the words of **${title}** of the house script here, which has none yet.`;
  const file = escaped(from.place?.split('/').at(-1) ?? '');
  return hasWords
    ? t`Says the words of **${title}** of “${file}” here:`
    : t`Says the words of **${title}** of “${file}” here, which has none yet.`;
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
