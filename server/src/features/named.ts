import { type Script, type Section, type Span, sectionNamed, titleKey } from '../script/index';

/** Every place in a script that names the same section or placeholder. */
export interface Named {
  /** Where it is written: a section's title, the key of a placeholder's value. Undefined where nothing in the script is. */
  readonly definition: Span | undefined;
  /** Where it is used, in file order: titles after `->` and `<-`, placeholders. */
  readonly uses: readonly Span[];
}

/** What is named at an offset: on a title, after `->` or `<-`, in a placeholder, on the key of its value. */
export function namedAt(script: Script, offset: number): Named | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const placeholder = script.placeholders.find(({ span }) => holds(span));
  if (placeholder) return placeholderNamed(script, placeholder.name);
  for (const { name, nameSpan } of script.values.values()) if (holds(nameSpan)) return placeholderNamed(script, name);
  const link = script.links.find(({ titleSpan }) => holds(titleSpan));
  // A script of its own has its own sections.
  if (link) return link.file === undefined ? sectionTitled(script, link.title) : undefined;
  const section = script.sections.find(({ titleSpan }) => titleSpan && holds(titleSpan));
  return section && sectionTitled(script, section.title);
}

function placeholderNamed({ values, placeholders }: Script, name: string): Named {
  const uses = placeholders.filter((each) => each.name === name).map(({ nameSpan }) => nameSpan);
  return { definition: values.get(name)?.nameSpan, uses };
}

function sectionTitled(script: Script, title: string): Named {
  const uses = usesByKey(script).get(titleKey(title)) ?? [];
  return { definition: sectionNamed(script, title)?.titleSpan, uses };
}

/** Where a script uses each of its sections, in file order; of sections with one title the first is used. */
export function sectionUses(script: Script): (section: Section) => readonly Span[] {
  const uses = usesByKey(script);
  const first = new Map<string, Section>();
  for (const section of script.sections) if (!first.has(section.key)) first.set(section.key, section);
  return (section) => (first.get(section.key) === section ? (uses.get(section.key) ?? []) : []);
}

function usesByKey({ links }: Script): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, Span[]>();
  for (const { file, title, titleSpan } of links) {
    if (file !== undefined) continue;
    const key = titleKey(title);
    const same = uses.get(key);
    if (same) same.push(titleSpan);
    else uses.set(key, [titleSpan]);
  }
  return uses;
}
