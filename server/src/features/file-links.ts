import { pathBetween, type Reach, resolvePlace, type Span, type TextEdit } from '../script/index';

/** A file that a `<-` names, where it can be opened. */
export interface FileLink {
  /** The path as written. */
  readonly span: Span;
  readonly place: string;
  /** Where the section that is named begins, an offset in that file; 0 where it is not there. */
  readonly offset: number;
}

/** The files that a script brings words in from, those that are there. */
export function fileLinks(reach: Reach): readonly FileLink[] {
  return reach.home.script.links.flatMap((link) => {
    const target = link.fileSpan ? reach.targetOf(link) : undefined;
    if (!link.fileSpan || !target || !('in' in target) || target.in.place === undefined) return [];
    const offset = target.found === 'section' ? target.section.span.start : 0;
    return [{ span: link.fileSpan, place: target.in.place, offset }];
  });
}

/**
 * Edits that keep every `<- file.pitch` of a script right when files are moved, the script itself among them.
 * @param moved where a place will lie afterwards: itself where it stays
 */
export function relinked({ home }: Reach, moved: (place: string) => string): readonly TextEdit[] {
  const { place } = home;
  if (place === undefined) return [];
  return home.script.links.flatMap(({ file, fileSpan }) => {
    const target = file === undefined ? undefined : resolvePlace(place, file);
    if (!fileSpan || target === undefined || (moved(place) === place && moved(target) === target)) return [];
    const path = pathBetween(moved(place), moved(target));
    return path === undefined || resolvePlace(moved(place), file ?? '') === moved(target)
      ? []
      : [{ span: fileSpan, newText: path }];
  });
}
