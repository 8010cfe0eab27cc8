import { type PlacedScript, type Reach, type Script, type Span, speakerNamed, titleKey } from '../../script/index';

/** What can be named in a script and used elsewhere, in it or in others. */
export type Name =
  | {
      readonly kind: 'section';
      /** What the title is matched by. */
      readonly key: string;
      /** The script that the section is in; undefined where a link names none that is there. */
      readonly of: PlacedScript | undefined;
      /** The words at the cursor. */
      readonly span: Span;
    }
  | { readonly kind: 'placeholder'; readonly name: string; readonly span: Span }
  | { readonly kind: 'speaker'; readonly name: string; readonly span: Span };

/** Every place in one script that has a name. */
export interface Places {
  /** Where it is written: a section's title, the key of a placeholder's value, where a speaker is declared. */
  readonly definition: Span | undefined;
  /** Where it is used, in file order: titles after `->` and `<-`, placeholders, cues. */
  readonly uses: readonly Span[];
}

/** What is named at an offset: on a title, in a link, in a placeholder, on the key of its value, on a cue or its declaration. */
export function nameAt(reach: Reach, offset: number): Name | undefined {
  const { script } = reach.home;
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const placeholder = script.placeholders.find(({ span }) => holds(span));
  if (placeholder) return { kind: 'placeholder', name: placeholder.name, span: placeholder.nameSpan };
  for (const { name, nameSpan } of script.values.values())
    if (holds(nameSpan)) return { kind: 'placeholder', name, span: nameSpan };
  for (const [name, span] of script.frontMatter?.speakerSpans ?? []) if (holds(span)) return speaker(name, span);

  const link = script.links.find(({ titleSpan, fileSpan }) => holds(titleSpan) || (fileSpan && holds(fileSpan)));
  if (link) {
    const target = reach.targetOf(link);
    const of = target.found === 'section' ? target.in : undefined;
    return { kind: 'section', key: titleKey(link.title), of, span: link.titleSpan };
  }
  const section = script.sections.find(({ titleSpan }) => titleSpan && holds(titleSpan));
  if (section?.titleSpan) return { kind: 'section', key: section.key, of: reach.home, span: section.titleSpan };
  const cue = script.cues.find(({ span }) => holds(span));
  return cue && speaker(cue.name, cue.span);
}

function speaker(name: string, span: Span): Name {
  return { kind: 'speaker', name: name.toLowerCase(), span };
}

/** Where a name stands in the script that `reach` is of: its own, or another that may use it. */
export function placesOf(name: Name, reach: Reach): Places {
  const { script } = reach.home;
  switch (name.kind) {
    case 'section':
      return sectionPlaces(name, reach);
    case 'placeholder': {
      const uses = script.placeholders.filter((each) => each.name === name.name).map(({ nameSpan }) => nameSpan);
      return { definition: script.values.get(name.name)?.nameSpan, uses };
    }
    case 'speaker': {
      const uses = script.cues.filter((each) => each.name.toLowerCase() === name.name).map(({ span }) => span);
      return { definition: declaredAt(script, name.name), uses };
    }
  }
}

function sectionPlaces({ key, of }: Extract<Name, { kind: 'section' }>, reach: Reach): Places {
  const { script } = reach.home;
  const isOwn = of !== undefined && isSameScript(of, reach.home);
  const uses = script.links.filter((link) => {
    const target = reach.targetOf(link);
    if (target.found !== 'section') return of === undefined && titleKey(link.title) === key && !link.file;
    return of !== undefined && target.section.key === key && isSameScript(target.in, of);
  });
  return {
    definition: isOwn ? script.sections.find((section) => section.key === key)?.titleSpan : undefined,
    uses: uses.map(({ titleSpan }) => titleSpan),
  };
}

/** True for one script, also where it was reached from two others. */
export function isSameScript(a: PlacedScript, b: PlacedScript): boolean {
  return a.place === undefined || b.place === undefined ? a.script === b.script : a.place === b.place;
}

/** Where a speaker is declared: under `speakers:`, or as the seller or buyer of that name. */
function declaredAt({ frontMatter, values }: Script, name: string): Span | undefined {
  const declared = frontMatter?.speakerSpans.get(name);
  if (declared) return declared;
  for (const role of ['seller', 'buyer']) {
    const value = values.get(role);
    const full = value?.value.trim().toLowerCase();
    if (value && full !== undefined && (full === name || full.split(/\s/)[0] === name)) return value.span;
  }
  return undefined;
}

/** True for a name that is a cue wherever it stands, in every script. */
export function isKnownSpeaker(name: string): boolean {
  return speakerNamed(name, new Map()) !== undefined;
}

/** Where the links of a script lead to sections of `of`, itself or another, by the key of each, in file order. */
export function usesOf(of: PlacedScript, reach: Reach): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, Span[]>();
  for (const link of reach.home.script.links) {
    const target = reach.targetOf(link);
    if (target.found !== 'section' || !isSameScript(target.in, of)) continue;
    const same = uses.get(target.section.key);
    if (same) same.push(link.titleSpan);
    else uses.set(target.section.key, [link.titleSpan]);
  }
  return uses;
}
