import type { Script, Span } from '../script/index';
import { comebackName } from './comeback-name';

/** Something that a person may look for by name in the scripts of a workspace. */
export interface ScriptSymbol {
  readonly kind: 'section' | 'comeback';
  readonly name: string;
  /** The line it stands on. */
  readonly span: Span;
  /** The title of the section that it is in; '' at the top. */
  readonly inside: string;
}

/** The sections and comebacks of a script, in file order. */
export function symbolsIn(script: Script): readonly ScriptSymbol[] {
  const { sections, comebacks } = script;
  const found: ScriptSymbol[] = [
    ...sections.flatMap(({ title, heading, parent }) =>
      heading && title.trim() !== ''
        ? [{ kind: 'section' as const, name: title.trim(), span: heading, inside: parent?.title ?? '' }]
        : [],
    ),
    ...comebacks.flatMap((comeback) => {
      const { line, section } = comeback;
      const name = comebackName(script, comeback);
      return name === '' ? [] : [{ kind: 'comeback' as const, name: `? ${name}`, span: line, inside: section.title }];
    }),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** True where the letters of `query` stand in `name` in their order, whatever lies between, letter case aside. */
export function isLike(name: string, query: string): boolean {
  const wanted = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  let next = 0;
  for (const letter of name.toLowerCase()) if (letter === wanted[next]) next++;
  return next >= wanted.length;
}
