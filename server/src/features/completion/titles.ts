import { t } from '@vscode/l10n';
import { lineEndAt, type Script, type Section, sectionAt, sectionNamed } from '../../script/index';
import { blankBefore } from '../yaml-lines';
import { inOrder, isOpenLine, type Line } from './place';
import type { Asked, Completion } from './types';

const LINK = /^[ \t]*(->|→|<-|←)/;

/** A line that is a `->` or `<-`, up to the cursor. */
export interface LinkBefore {
  readonly isReuse: boolean;
  /** Between the arrow and what is typed. */
  readonly gap: string;
  readonly typed: string;
}

/** Reads the line up to the cursor as a link that is being written; undefined where it is none. */
export function linkBefore({ before }: Line): LinkBefore | undefined {
  const [mark, arrow] = LINK.exec(before) ?? [];
  if (mark === undefined) return undefined;
  const words = before.slice(mark.length);
  const gap = blankBefore(words);
  return { isReuse: arrow === '<-' || arrow === '←', gap, typed: words.slice(gap.length) };
}

/**
 * The sections that a `->` or `<-` can name: this script's, the house script's, and after `<-` the other scripts of the
 * workspace, or, behind the name of one and `#`, its sections. What would bring words into themselves is left out.
 */
export function titleItems(
  { text, offset, others = () => [] }: Asked,
  script: Script,
  { isReuse, gap, typed }: LinkBefore,
): readonly Completion[] {
  if (!isOpenLine(script, offset)) return [];
  const end = lineEndAt(text, offset);
  const span = { start: offset - typed.length, end };
  // An arrow alone gets its space.
  const lead = gap === '' ? ' ' : '';
  if (isReuse) {
    const hash = /^(.*?\.pitch)#([ \t]*)/i.exec(typed);
    const path = hash?.[1];
    if (path !== undefined) {
      const file = others().find((other) => other.path === path);
      const start = span.start + (hash?.[0].length ?? 0);
      return (file?.titles() ?? []).map((title, index) => ({
        ...titled(title, index, t`from ${path}`),
        doc: { of: 'section' as const, title, ...(file ? { place: file.place } : {}) },
        span: { start, end },
        newText: title,
      }));
    }
  }
  const here = sectionAt(script, offset);
  const titles = new Map<string, { readonly detail: string; readonly place?: string }>();
  for (const section of script.sections) {
    if (section.title === '' || titles.has(section.title) || section === here) continue;
    if (sectionNamed(script, section.title) !== section) continue;
    if (isReuse && (isAround(section, here) || brings(script, section, here))) continue;
    titles.set(section.title, { detail: isReuse ? t('say its words here') : t('go on there') });
  }
  const known = isReuse ? others() : [];
  const house = known.find(({ isHouse }) => isHouse);
  for (const title of house?.titles() ?? [])
    if (house && !titles.has(title)) titles.set(title, { detail: t('from the house script'), place: house.place });
  const sections = [...titles].map(([title, { detail, ...where }], index) => ({
    ...titled(title, index, detail),
    span,
    newText: lead + title,
    doc: { of: 'section' as const, title, ...where },
  }));
  if (!isReuse) return sections;
  const files = known.map(({ path }, index): Completion => {
    const words = { label: path, detail: t('another script'), filterText: path, newText: `${lead}${path}#` };
    return { ...words, kind: 'file', span, isSnippet: false, sortKey: `1${inOrder(index)}`, doc: undefined };
  });
  return [...sections, ...files];
}

function titled(title: string, index: number, detail: string) {
  const words = { label: title, detail, filterText: title };
  return { ...words, kind: 'section' as const, isSnippet: false, sortKey: `0${inOrder(index)}`, doc: undefined };
}

/** True where `section` is `inner` or holds it. */
function isAround(section: Section, inner: Section): boolean {
  for (let at: Section | undefined = inner; at; at = at.parent) if (at === section) return true;
  return false;
}

/** True where `section` says, through `<-`, words of `here` or of what holds it. */
function brings(script: Script, section: Section, here: Section): boolean {
  const seen = new Set<Section>();
  const open = [section];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const link of script.links) {
      if (link.kind !== 'reuse' || link.file !== undefined || !isAround(at, link.section)) continue;
      const target = sectionNamed(script, link.title);
      if (!target) continue;
      if (isAround(target, here)) return true;
      open.push(target);
    }
  }
  return false;
}
